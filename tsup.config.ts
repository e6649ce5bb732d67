import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { defineConfig, type Options } from 'tsup';
import { configJsonSchema } from './src/config/json-schema.js';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Record<string, { import: { default: string } } | string>;
};

/** The sources of the package's entries, read from its exports: `./dist/esm/presets/index.js` comes from `src/presets/index.ts`. */
const entries = Object.values(manifest.exports).flatMap((target) =>
  typeof target === 'string' ? [] : [target.import.default.replace('./dist/esm/', 'src/').replace(/\.js$/, '.ts')],
);

const common: Options = { target: 'es2022', sourcemap: false, dts: false, clean: false, silent: true, treeshake: false };

/** Declarations come from the compiler, one per module; both formats resolve them relative to their own folder. */
function emitTypes(): void {
  const tsc = (project: string): void => {
    if (!existsSync(project)) return;
    const args = [
      '-p',
      project,
      '--noEmit',
      'false',
      '--emitDeclarationOnly',
      '--declaration',
      '--rootDir',
      'src',
      '--outDir',
      'dist/esm',
    ];
    execFileSync('node', ['node_modules/typescript/bin/tsc', ...args], { stdio: 'inherit' });
  };
  tsc('tsconfig.json');
  tsc('src/integrations/tsconfig.json');
  for (const file of declarations('dist/esm')) {
    const target = file.replace('dist/esm', 'dist/cjs');
    mkdirSync(dirname(target), { recursive: true });
    cpSync(file, target);
  }
  writeFileSync('dist/cjs/package.json', '{ "type": "commonjs" }\n');
}

function declarations(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => join(folder, file));
}

/** Licences of everything that is bundled into the command line, from the packages themselves. */
function writeNotices(): void {
  const report = 'dist/cli/metafile-esm.json';
  const { inputs } = JSON.parse(readFileSync(report, 'utf8')) as { inputs: Record<string, unknown> };
  rmSync(report);
  const packages = new Set<string>();
  for (const file of Object.keys(inputs)) {
    const match = /^(.*node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(file);
    if (match) packages.add(match[1]!);
  }
  let notices = 'The command line of pii-sieve contains the following packages.\n';
  for (const folder of [...packages].sort()) {
    const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8')) as Record<string, string>;
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file ? readFileSync(join(folder, file), 'utf8').trim() : '';
    notices += `\n---\n\n${name} ${version} (${license})\n\n${text}\n`;
  }
  writeFileSync('dist/cli/THIRD_PARTY_LICENSES.txt', notices);
}

export default defineConfig([
  {
    // One output file per module: importing one detector brings one detector, whatever the consumer's bundler can shake.
    ...common,
    entry: ['src/**/*.ts', '!src/cli/**'],
    format: 'esm',
    outDir: 'dist/esm',
    bundle: false,
  },
  {
    ...common,
    entry: Object.fromEntries(entries.map((file) => [file.replace('src/', '').replace(/\.ts$/, ''), file])),
    format: 'cjs',
    outDir: 'dist/cjs',
    splitting: true,
    outExtension: () => ({ js: '.js' }),
    onSuccess: async () => emitTypes(),
  },
  {
    ...common,
    entry: { main: 'src/cli/bin.ts', 'lint-worker': 'src/cli/lint-worker.ts', 'filter-worker': 'src/cli/filter-worker.ts' },
    format: 'esm',
    platform: 'node',
    outDir: 'dist/cli',
    splitting: true,
    metafile: true,
    // jsonc-parser's CommonJS build is UMD, which bundlers cannot see through.
    esbuildOptions: (options) => {
      options.mainFields = ['module', 'main'];
    },
    noExternal: [/^(?!(?:libphonenumber-js|@noble\/|re2$))/],
    external: ['re2', 'libphonenumber-js', /^@noble\//],
    banner: {
      js: "import { createRequire as __createRequire } from 'node:module';\nconst require = __createRequire(import.meta.url);",
    },
    onSuccess: async () => {
      writeNotices();
      // What `$schema` in a config file points at.
      writeFileSync('dist/config.schema.json', `${JSON.stringify(configJsonSchema(), null, 2)}\n`);
    },
  },
]);
