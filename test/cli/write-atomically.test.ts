import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeAtomically } from '../../src/cli/lint/write-atomically.js';
import { folder } from './folder.js';

describe('writing a file', () => {
  it('puts the new content in place of the old, through a link', async () => {
    const cwd = folder({ 'a.txt': 'old' });
    symlinkSync('a.txt', path.join(cwd, 'link'));
    await writeAtomically(path.join(cwd, 'link'), 'new');
    expect(readFileSync(path.join(cwd, 'a.txt'), 'utf8')).toBe('new');
    expect(lstatSync(path.join(cwd, 'link')).isSymbolicLink()).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(['a.txt', 'link']);
  });

  it.skipIf(process.platform === 'win32')('leaves a pipe a pipe, and a device a device', async () => {
    const cwd = folder();
    const pipe = path.join(cwd, 'pipe');
    execFileSync('mkfifo', [pipe]);
    symlinkSync(pipe, path.join(cwd, 'link'));
    for (const name of ['pipe', 'link']) {
      const [text] = await Promise.all([readFile(pipe, 'utf8'), writeAtomically(path.join(cwd, name), 'report')]);
      expect(text).toBe('report');
      expect(statSync(pipe).isFIFO()).toBe(true);
    }
    expect(readdirSync(cwd).sort()).toEqual(['link', 'pipe']);
  });

  it.skipIf(process.platform !== 'linux')('leaves what the process has open where it is', async () => {
    const cwd = folder();
    const out = path.join(cwd, 'out.txt');
    writeFileSync(out, 'before\n');
    const { ino } = statSync(out);
    const script = path.join(cwd, 'run.mjs');
    const module = JSON.stringify(path.resolve('src/cli/lint/write-atomically.ts'));
    writeFileSync(script, `import { writeAtomically } from ${module}; await writeAtomically('/proc/self/fd/1', 'report\\n');`);
    execFileSync('sh', ['-c', `"${process.execPath}" --import tsx "${script}" >> "${out}"`], { stdio: 'pipe' });
    expect(readFileSync(out, 'utf8')).toBe('before\nreport\n');
    expect(statSync(out).ino).toBe(ino);
  });

  it('says what cannot be written', async () => {
    const cwd = folder({ 'sub/a': '' });
    await expect(writeAtomically(path.join(cwd, 'sub'), 'x')).rejects.toMatchObject({ code: 'EISDIR' });
    await expect(writeAtomically(path.join(cwd, 'none/a'), 'x')).rejects.toMatchObject({ code: 'ENOENT' });
    expect(readdirSync(cwd)).toEqual(['sub']);
  });
});
