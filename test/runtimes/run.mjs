// node run.mjs <tarball>: the packed package under every runtime that is here. One line each; exit code 1 when a check failed.
// Runtimes come from this folder's lockfile (`npm ci`), Chromium from the machine; what is missing is skipped with a word.
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));
const MODULES = join(HERE, 'node_modules');
const CLI = join(MODULES, 'pii-sieve/dist/cli/main.js');

/** A native module: test/re2 has its tests. */
const NOT_PORTABLE = ['./re2', './package.json'];

/** The oldest Node that package.json promises, then the latest of each line with long-term support. */
const NODES = ['20', '22', '24', '26'];
const BUN = { x64: '@oven/bun-linux-x64/bin/bun', arm64: '@oven/bun-linux-aarch64/bin/bun' };
const DENO = { x64: '@deno/linux-x64-glibc/deno', arm64: '@deno/linux-arm64-glibc/deno' };
const WORKERD = { x64: '@cloudflare/workerd-linux-64/bin/workerd', arm64: '@cloudflare/workerd-linux-arm64/bin/workerd' };
const CHROMIUM = ['chromium', 'chromium-browser', 'google-chrome'];

/** Runtimes at work at the same time. */
const AT_ONCE = 2;

/** Failures shown of one runtime: where one thing is wrong, many checks fail. */
const MOST_SHOWN = 10;

/** Milliseconds: more than ten times what the slowest run takes. */
const PATIENCE = 60_000;

/** A date after which workerd changes nothing for this Worker; no flags, so no `nodejs_compat`. */
const COMPATIBILITY_DATE = '2025-01-01';

/** `script-src 'self'` and nothing else: no eval, nothing inline, no connections. */
const POLICY = "default-src 'none'; script-src 'self'";

const scratch = mkdtempSync(join(tmpdir(), 'pii-sieve-runtimes-'));
const tallies = { ok: 0, failed: 0, skipped: 0 };

/** What the first runtime read and printed; the others must do the same. */
let reference;
let cliReference;

class NotHere extends Error {}

try {
  await main(process.argv[2]);
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function main(tarball) {
  if (tarball === undefined) throw new Error('usage: node run.mjs <tarball>');
  await install(resolve(tarball));
  const here = () => report(`node ${process.versions.node}`, () => underNode(process.execPath));
  const others = [
    ...NODES.map((line) => () => report(`node ${line}`, () => underNode(join(MODULES, `node-${line}-${process.arch}/bin/node`)))),
    () => report('bun', underBun),
    () => report('deno', underDeno),
    () => report('workerd', underWorkerd),
    () => report('chromium', underChromium),
  ];
  // The one that the others are held to comes first; of them, each begins when the one some places before it has ended.
  const lines = [here()];
  for (const [index, run] of others.entries()) lines.push((lines[index + 1 - AT_ONCE] ?? lines[0]).then(run));
  for (const line of lines) console.log(await line);
  console.log(`${tallies.ok} ok, ${tallies.failed} failed, ${tallies.skipped} skipped`);
  process.exitCode = tallies.failed > 0 ? 1 : 0;
}

/** Unpacks the tarball; the package's dependencies and peers are in the lockfile here. */
async function install(tarball) {
  if (!existsSync(join(MODULES, 'esbuild'))) throw new Error('nothing is installed here: npm ci');
  const folder = join(MODULES, 'pii-sieve');
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder);
  const { code, stderr } = await execute('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  if (code !== 0) throw new Error(`cannot unpack ${tarball}: ${stderr.trim() || code}`);
}

/** Runs one runtime and gives its line. */
async function report(name, run) {
  try {
    const { title, checks, failures } = await run();
    tallies[failures.length === 0 ? 'ok' : 'failed'] += 1;
    if (failures.length === 0) return `ok ${title}, ${checks} checks`;
    const first = failures.slice(0, MOST_SHOWN).map((text) => `\n  ${text.slice(0, 2000)}`);
    return `failed ${title}, ${failures.length} of ${checks} checks${first.join('')}`;
  } catch (error) {
    tallies[error instanceof NotHere ? 'skipped' : 'failed'] += 1;
    return error instanceof NotHere ? `skipped ${name}: ${error.message}` : `failed ${name}: ${error.stack ?? error}`;
  }
}

// ── runtimes ────────────────────────────────────────────────────────────────────────────────────────────────────

async function underNode(binary) {
  const version = await versionOf(binary);
  // Newer Nodes load ES modules through `require`: turned off, CommonJS has to be CommonJS, as it has on the oldest.
  const flag = '--no-experimental-require-module';
  const strict = await execute(binary, ['-p', `process.allowedNodeEnvironmentFlags.has('${flag}')`]);
  const flags = strict.stdout.trim() === 'true' ? [flag] : [];
  return total(`node ${version.replace(/^v/, '')} (esm, cjs, cli)`, [
    await suite('esm', binary, ['main.mjs']),
    await suite('cjs', binary, [...flags, 'suite.cjs']),
    await commandLine(binary),
  ]);
}

async function underBun() {
  const binary = join(MODULES, BUN[process.arch] ?? '-');
  const version = await versionOf(binary);
  const environment = { DO_NOT_TRACK: '1' };
  return total(`bun ${version} (esm, cjs)`, [
    await suite('esm', binary, ['--no-install', 'main.mjs'], environment),
    await suite('cjs', binary, ['--no-install', 'suite.cjs'], environment),
  ]);
}

/** Without any permission; but `require` reads files. */
async function underDeno() {
  const binary = join(MODULES, DENO[process.arch] ?? '-');
  const version = /^deno (\S+)/.exec(await versionOf(binary))?.[1];
  const environment = { DENO_DIR: join(scratch, 'deno'), DENO_NO_UPDATE_CHECK: '1' };
  const run = ['run', '--no-prompt', '--no-remote', '--no-lock', '--node-modules-dir=manual'];
  return total(`deno ${version} (esm, cjs)`, [
    await suite('esm', binary, [...run, 'main.mjs'], environment),
    await suite('cjs', binary, [...run, `--allow-read=${HERE}`, 'suite.cjs'], environment),
  ]);
}

async function underWorkerd() {
  const binary = join(MODULES, WORKERD[process.arch] ?? '-');
  const version = (await versionOf(binary)).replace(/^workerd /, '');
  await bundle('worker.mjs', { conditions: ['workerd', 'worker', 'browser'] });
  const config = join(scratch, 'config.capnp');
  writeFileSync(
    config,
    `using Workerd = import "/workerd/workerd.capnp";
    const config :Workerd.Config = (
      services = [(name = "main", worker = (
        modules = [(name = "worker.mjs", esModule = embed "worker.mjs")], compatibilityDate = "${COMPATIBILITY_DATE}"))],
      sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")]);`,
  );
  const child = spawn(binary, ['serve', '--control-fd=3', config], { stdio: ['ignore', 'pipe', 'pipe', 'pipe'] });
  let complaints = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (complaints += text));
  try {
    const port = await new Promise((listening, failed) => {
      child.stdio[3].on('data', (line) => listening(JSON.parse(String(line).split('\n')[0]).port));
      child.on('exit', (code) => failed(new Error(`ended with ${code}: ${complaints}`)));
    });
    const response = await fetch(`http://127.0.0.1:${port}/`, { signal: AbortSignal.timeout(PATIENCE) });
    if (!response.ok) throw new Error(`answered ${response.status}: ${complaints}`);
    return total(`workerd ${version} (a Worker without nodejs_compat)`, [judge('worker', await response.json())]);
  } finally {
    child.removeAllListeners('exit');
    child.kill();
  }
}

async function underChromium() {
  const folders = process.env.PATH.split(delimiter);
  const binary = folders.flatMap((folder) => CHROMIUM.map((name) => join(folder, name))).find((path) => existsSync(path));
  if (binary === undefined) throw new NotHere('not installed');
  await bundle('browser.mjs', { conditions: ['browser'] });
  const server = createServer((request, response) => {
    const script = request.url === '/browser.mjs';
    response.setHeader('Content-Security-Policy', POLICY);
    response.setHeader('Content-Type', script ? 'text/javascript; charset=utf-8' : 'text/html; charset=utf-8');
    response.end(
      script ? readFileSync(join(scratch, 'browser.mjs')) : '<!doctype html><script type="module" src="/browser.mjs"></script>',
    );
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const { chromium } = await import('playwright-core');
  const args = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];
  args.push('--disable-component-update', '--disable-sync');
  const browser = await chromium.launch({ executablePath: binary, args, timeout: PATIENCE });
  try {
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error));
    await page.goto(`http://127.0.0.1:${server.address().port}/`);
    const waiting = page.locator('#result').textContent({ timeout: PATIENCE });
    const text = await waiting.catch((error) => Promise.reject(errors[0] ?? error));
    return total(`chromium ${browser.version()} (a page under ${POLICY})`, [judge('page', JSON.parse(text))]);
  } finally {
    await browser.close();
    server.close();
  }
}

/** One ES module without imports, as a Worker or a page gets it; a built-in of Node anywhere in it is an error. */
async function bundle(entry, options) {
  const { build } = await import('esbuild');
  const shared = { bundle: true, format: 'esm', platform: 'browser', target: 'es2022', minify: true, logLevel: 'silent' };
  await build({ ...shared, ...options, absWorkingDir: HERE, entryPoints: [entry], outfile: join(scratch, entry) });
}

// ── results ─────────────────────────────────────────────────────────────────────────────────────────────────────

async function suite(name, binary, args, environment) {
  const { stdout, stderr, code } = await execute(binary, args, { environment });
  if (code !== 0) return { checks: 1, failures: [`${name} ended with ${code}: ${stderr}`] };
  return judge(name, JSON.parse(stdout));
}

/** The suite's own failures, the entries it has seen, and what it read differently from the first runtime. */
function judge(name, { entries, checks, failures, transcript }) {
  const { exports } = JSON.parse(readFileSync(join(MODULES, 'pii-sieve/package.json'), 'utf8'));
  const missing = Object.keys(exports).filter((entry) => !NOT_PORTABLE.includes(entry) && !entries.includes(entry));
  reference ??= transcript;
  return {
    checks: checks + 1 + transcript.length,
    failures: [...failures, ...missing.map((entry) => `${entry} is not in the suite`), ...differences(transcript, reference)].map(
      (text) => `${name}: ${text}`,
    ),
  };
}

/** Exit codes and output on small files; one TypeScript config, which needs a compiler, and one job with workers. */
async function commandLine(binary) {
  const folder = mkdtempSync(join(scratch, 'cli-'));
  const write = (name, text) => writeFileSync(join(folder, name), text);
  write('found.json', '{\n  "query": "mail jane@corp.com, ssn 536-22-4567"\n}\n');
  write('clean.json', '{ "query": "wedding songs", "viewCount": 4155550132 }\n');
  write('note.json', '{ "query": "mail jane@example.com" }\n');
  write('strict.config.ts', "const failOn: string = 'note';\nexport default { failOn };\n");
  for (let index = 0; index < 64; index += 1) write(`many-${index}.json`, `{ "query": "${index}: mail jane@corp.com" }\n`);
  const records = '{"query":"mail jane@example.com","n":4155550132.0}\n{"query":"songs"}\n';
  const cases = [
    { args: ['--version'], code: 0, has: /^\d+\.\d+\.\d+/ },
    { args: ['scan', '--redact', 'mail jane@example.com'], code: 1, has: /^mail \[EMAIL_ADDRESS\]\n/ },
    { args: ['scan', '--json', '😀 mail jane@example.com'], code: 1, has: /"start":8,"end":24/ },
    { args: ['scan', '--kind', 'video', 'https://youtu.be/dQw4w9WgXcQ'], code: 0, has: /nothing found/ },
    { args: ['scan', '--no-such-option', 'x'], code: 2, has: /^$/ },
    { args: ['lint', 'clean.json'], code: 0, has: /nothing found/ },
    { args: ['lint', 'found.json'], code: 1, has: /2:18 +error +EMAIL_ADDRESS[\s\S]*2:37 +error +US_SSN/ },
    { args: ['lint', '--reporter', 'sarif', 'found.json'], code: 1, has: /"startColumn": 18/ },
    { args: ['lint', 'note.json'], code: 0, has: /1 note/ },
    { args: ['lint', '--config', 'strict.config.ts', 'note.json'], code: 1, has: /1 note/ },
    { args: ['lint', 'no-such-file.json'], code: 2, has: /^$/ },
    { args: ['lint', 'many-*.json'], code: 1, has: /64 files looked at: 64 errors/ },
    {
      args: ['filter', '--field', 'query', '--jobs', '2'],
      input: records,
      code: 0,
      has: /^\{"query":"mail \[EMAIL_ADDRESS\]","n":4155550132\.0\}\n/,
    },
  ];
  const failures = [];
  const transcript = [];
  for (const { args, input, code, has } of cases) {
    const name = `pii-sieve ${args.join(' ')}`;
    const result = await execute(binary, [CLI, ...args], { cwd: folder, input });
    if (result.code !== code || !has.test(result.stdout)) {
      failures.push(`cli: ${name}: expected ${code} and ${has}, got ${result.code}, ${result.stdout}${result.stderr}`);
    }
    transcript.push(`${name} → ${result.code} ${result.stdout}`);
  }
  cliReference ??= transcript;
  failures.push(...differences(transcript, cliReference).map((text) => `cli: ${text}`));
  return { checks: cases.length + transcript.length, failures };
}

function differences(transcript, expected) {
  return transcript.flatMap((line, index) =>
    line === expected[index] ? [] : [`differs: ${line}\n    from: ${expected[index]}`],
  );
}

function total(title, parts) {
  const checks = parts.reduce((sum, part) => sum + part.checks, 0);
  return { title, checks, failures: parts.flatMap((part) => part.failures) };
}

async function versionOf(binary) {
  if (!existsSync(binary)) throw new NotHere(`not installed (${process.platform} ${process.arch})`);
  const { stdout, stderr, code } = await execute(binary, ['--version']);
  if (code !== 0) throw new NotHere(`does not start on this machine: ${stderr.trim() || code}`);
  return stdout.trim().split('\n')[0];
}

/** Runs to the end and never rejects: `code` is the exit code, or the signal or error that there was instead. */
function execute(binary, args, { cwd = HERE, environment = {}, input = '' } = {}) {
  return new Promise((done) => {
    const env = { ...process.env, NO_COLOR: '1', ...environment };
    const options = { cwd, env, timeout: PATIENCE, maxBuffer: 1 << 26, encoding: 'utf8' };
    const child = execFile(binary, args, options, (error, stdout, stderr) => {
      done({ stdout, stderr, code: error === null ? 0 : (error.code ?? error.signal) });
    });
    // Who reads no input may end before it is written.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
  });
}
