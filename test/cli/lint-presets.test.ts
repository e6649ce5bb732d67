import { expect, it } from 'vitest';
import { presets } from '../../src/cli/load-presets.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

async function lint(name: string, content: string): Promise<{ texts: string[]; pointers: string[]; stdout: string }> {
  const { stdout } = await runCli(['lint', '--reporter', 'json', name], { cwd: folder({ [name]: content }), presets });
  const { findings } = JSON.parse(stdout);
  const lines = content.split('\n');
  return {
    stdout,
    texts: findings.map((row: { line: number; column: number; endColumn: number }) =>
      lines[row.line - 1]!.slice(row.column - 1, row.endColumn - 1),
    ),
    pointers: findings.map(({ pointer }: { pointer: string }) => pointer),
  };
}

it('finds its way into JSON inside a string', async () => {
  const { texts, pointers } = await lint('a.json', '{"body": "{\\"user\\": {\\"mail\\": \\"\\u00e9 jane@corp.com\\"}}"}');
  expect(texts).toEqual(['jane@corp.com']);
  expect(pointers).toEqual(['/body']);
});

it('hides personal keys from pointers of the values below them', async () => {
  const { texts, pointers, stdout } = await lint('a.json', '{"jane@corp.com": {"card": "4929 4212 3460 0821"}}');
  expect(texts).toEqual(['jane@corp.com', '4929 4212 3460 0821']);
  expect(pointers).toEqual(['/[EMAIL_ADDRESS]1', '/[EMAIL_ADDRESS]1/card']);
  expect(stdout).not.toMatch(/jane|4929/);
});

it('hides personal information in the names of files', async () => {
  const { stdout } = await runCli(['lint', 'jane@corp.com.json'], {
    cwd: folder({ 'jane@corp.com.json': '{"a": 1,}' }),
    presets,
  });
  expect(stdout).toContain('not looked at');
  expect(stdout).not.toContain('jane');
});
