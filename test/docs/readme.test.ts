import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tables } from './tables.js';

const readme = readFileSync('README.md', 'utf8');

/** `expression; // value` (or the value as a comment on the next line) becomes a check of the value. */
function checks(snippet: string): string {
  return snippet
    .replace(
      /^(\s*)(.+?); \/\/ (['"[{\d].*|true|false|undefined)$/gm,
      (line, indent: string, expression: string, value: string) =>
        /^(?:const|let|import)\b/.test(expression) ? line : `${indent}check(() => (${expression}), ${value});`,
    )
    .replace(
      /^(.+);\n\/\/ (['"[{].*)$/gm,
      (_all, expression: string, value: string) => `check(() => (${expression}), ${value});`,
    );
}

describe('README', () => {
  const snippets = [...readme.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) => match[1]!);

  it('names the runtimes that are tested', () => {
    const runner = readFileSync('test/runtimes/run.mjs', 'utf8');
    const lines = [...(/^const NODES = \[(.*)\];$/m.exec(runner)?.[1] ?? '').matchAll(/\d+/g)].map(([line]) => line);
    expect(lines.length).toBeGreaterThan(2);
    expect(readme).toContain(`Node ${lines.slice(0, -1).join(', ')} and ${lines.at(-1)}, Bun, Deno, workerd`);
    for (const name of ['bun', 'deno', 'workerd', 'chromium']) expect(runner).toContain(name);
  });

  it('has snippets', () => expect(snippets.length).toBeGreaterThan(5));

  it.each(snippets)('runs:\n%s', (snippet) => {
    const body = checks(snippet);
    expect(body, 'a snippet shows what comes out').toContain('check(');
    // Inside the package, so that its own name resolves to what was built.
    const folder = mkdtempSync(join('dist', 'readme-'));
    const file = join(folder, 'snippet.mjs');
    const head = "import { deepStrictEqual } from 'node:assert';\nconst check = (run, value) => deepStrictEqual(run(), value);\n";
    try {
      writeFileSync(file, head + body);
      execFileSync(process.execPath, [file], { stdio: 'pipe', encoding: 'utf8', env: { ...process.env, TMPDIR: tmpdir() } });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it.each(Object.keys(tables))('shows the table "%s" as it is today', async (name) => {
    const table = await tables[name]!();
    const pattern = new RegExp(`(<!-- table:${name} -->\\n)[\\s\\S]*?(<!-- /table -->)`);
    if (process.env['UPDATE_DOCS']) {
      const text = readFileSync('README.md', 'utf8');
      writeFileSync(
        'README.md',
        text.replace(pattern, (_all, head: string, tail: string) => `${head}${table}\n${tail}`),
      );
      return;
    }
    expect(readme.match(pattern)?.[0]).toBe(`<!-- table:${name} -->\n${table}\n<!-- /table -->`);
  });
});
