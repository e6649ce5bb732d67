import { describe, expect, it } from 'vitest';
import { Quotes } from '../../src/cli/lint/code.js';
import { Drawings } from '../../src/cli/lint/drawings.js';
import { presets } from '../../src/cli/load-presets.js';
import { folder } from './folder.js';
import { runCli } from './run-cli.js';

/** The entities found in a file. */
async function found(name: string, content: string): Promise<string[]> {
  const { stdout } = await runCli(['lint', '--reporter', 'json', name], { cwd: folder({ [name]: content }), presets });
  return JSON.parse(stdout).findings.map(({ entity }: { entity: string }) => entity);
}

describe('drawings', () => {
  const path = 'M 41.40338 2.17403 L 41.403381 -2.174032 c 0 0.554688 0.445312 1 1 1 z';

  it.each([
    ['SVG', 'a.svg', `<path d="${path}"/>`],
    ['SVG over lines', 'a.svg', `<path\n  d="${path.replaceAll(' L', '\n  L')}"/>`],
    ['an icon in a script', 'a.js', `const icon = ['path', { d: '${path}' }];`],
    ['an icon in JSON', 'a.json', JSON.stringify({ icon: `<path d="${path}"/>` })],
    ['points', 'a.svg', '<polygon points="41.40338,2.17403 47.113281,40.281251"/>'],
    ['a transform', 'a.svg', '<g transform="translate(41.40338 2.17403) scale(2)"/>'],
  ])('hold no places and no numbers of anybody: %s', async (_, name, content) => {
    expect(await found(name, content)).toEqual([]);
  });

  it.each([
    ['text', 'a.txt', 'lat 41.40338, lon 2.17403', 'GEO_COORDINATES'],
    ['a letter before one number', 'a.json', '{"phone":"M 503-555-0119"}', 'PHONE_NUMBER'],
    ['words where points should be', 'a.xml', '<user points="call 415-555-0132"/>', 'PHONE_NUMBER'],
    ['what stands beside a drawing', 'a.svg', `<!-- jane@corp.com --><path d="${path}"/>`, 'EMAIL_ADDRESS'],
  ])('are not everywhere: %s', async (_, name, content, entity) => {
    expect(await found(name, content)).toEqual([entity]);
  });

  it('are found in linear time', () => {
    for (const piece of ['"M 1 1 ', '"M1 L', '"M ', 'points="', 'M1 1L1 1Z'])
      expect(new Drawings(piece.repeat(20_000)).hold(0, 1)).toBeDefined();
  });
});

describe('credentials of a URL', () => {
  const severity = async (text: string) => {
    const cwd = folder({ 'a.txt': text });
    const { stdout } = await runCli(['lint', '--reporter', 'json'], { cwd, presets });
    return JSON.parse(stdout).findings.map((finding: { severity: string }) => finding.severity);
  };

  it.each([
    'postgres://user:password@localhost:5432/app',
    'https://username:pass@corp.com/',
    'postgres://postgres:postgres@db/app',
    'https://jane:s3cret@api.example.com/v1',
    'ftp://jane:s3cret@files.test/',
  ])('are a note where documentation writes them: %s', async (text) => {
    expect(await severity(text)).toEqual(['note']);
  });

  it.each([
    'postgres://shop:Gx8vQ2tLp@localhost:5432/app',
    'https://jane:s3cret@example.com.corp.com/',
    'https://jane:s3cret@test-1.corp.com/',
    'https://user:p4ssw0rd@corp.com/',
  ])('and else an error: %s', async (text) => {
    expect(await severity(text)).toEqual(['error']);
  });
});

describe('what programs hold', () => {
  it('is read once, however many findings a line has', () => {
    let read = 0;
    const source = 'x={password:a};'.repeat(2000);
    const counted = new Proxy(Object(source), {
      get: (target, key) => {
        if (typeof key === 'string' && /^\d+$/.test(key)) read++;
        const value = Reflect.get(target, key);
        return typeof value === 'function' ? value.bind(source) : value;
      },
    });
    const quotes = new Quotes(counted);
    for (let at = 12; at < source.length; at += 15) expect(quotes.hold(at)).toBe(false);
    expect(read).toBeLessThanOrEqual(source.length);
  });

  it.each([
    ['a.py', 'assert r.json()["id"] == "3"'],
    ['a.py', 'full_name = Explorer.guard_expr(expr)'],
    ['a.mjs', '/** @param {string} search */'],
    ['a.ts', "await api.post('/login', { username: email.value, password: password.value });"],
    ['a.py', 'username = models.CharField(max_length=150)'],
    ['a.cs', 'users.Find(u => u.Username == request.Username, "x");'],
    ['a.env', 'MAX_UPLOAD=1073741824'],
    ['a.css', '.a { background-color: #aaffaa; }'],
    ['a.js', "const q = `a\n`; const it = 'b'; const c = { password: form };"],
  ])('is no value: %s %s', async (name, content) => {
    expect(await found(name, content)).toEqual([]);
  });

  it.each([
    ['a.py', 'full_name = "Imogen Hartwell"'],
    ['a.ts', "const user = { firstName: 'Imogen' };"],
    ['a.ts', '// Full name: Imogen Hartwell'],
    ['a.cs', 'var c = "Server=db;Password=hunter22;";'],
    ['a.js', 'const q = `password=hunter22`;'],
    ['a.py', '# password: hunter22'],
    ['a.js', 'const env = `\nPASSWORD=Gxvqtlpw\n`;'],
    ['a.py', 'ENV = """\nPASSWORD=Gxvqtlpw\n"""'],
    ['a.rb', 'env = <<~END\nPASSWORD=hunter22\nEND'],
    ['a.js', `const s = "${'x '.repeat(4000)}password=Gxvqtlpw;";`],
    ['a.sh', 'PASSWORD=hunter22 ./run'],
    ['a.env', 'FULL_NAME=Imogen Hartwell'],
  ])('stands in strings, comments and settings: %s %s', async (name, content) => {
    expect(await found(name, content)).toHaveLength(1);
  });
});
