import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

/** What a module imports: its own name for files of the source, the package's name for others. */
interface Import {
  readonly file: string;
  readonly target: string;
  /** Only types: nothing of it is left in the output. */
  readonly typeOnly: boolean;
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort();

function importsOf(file: string): Import[] {
  const source = ts.createSourceFile(file, readFileSync(join('src', file), 'utf8'), ts.ScriptTarget.ES2022, false);
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean) => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const { text } = specifier;
    const target = text.startsWith('.') ? posix.join(dirname(file), text).replace(/\.js$/, '.ts') : text;
    found.push({ file, target, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      const { importClause } = node;
      const named = importClause?.namedBindings;
      const onlyTypes =
        importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword ||
        (importClause !== undefined &&
          importClause.name === undefined &&
          named !== undefined &&
          ts.isNamedImports(named) &&
          named.elements.length > 0 &&
          named.elements.every(({ isTypeOnly }) => isTypeOnly));
      add(node.moduleSpecifier, onlyTypes);
    } else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

const all = files.flatMap(importsOf);
const inFolder = (path: string, ...folders: string[]) =>
  folders.some((folder) => path === `${folder}.ts` || path.startsWith(`${folder}/`));
const isSource = (target: string) => target.endsWith('.ts');

interface Rule {
  /** Folders of the source that may be imported; their own is always allowed. */
  readonly folders: readonly string[];
  /** Packages that may be imported, by the file's path. */
  readonly packages?: (file: string) => RegExp | undefined;
}

const KEYED = /^@noble\/(hashes|ciphers)\//;

/** The design's table: who may import whom. */
const RULES: Readonly<Record<string, Rule>> = {
  checksums: { folders: [] },
  core: { folders: [] },
  detectors: {
    folders: ['core', 'checksums'],
    packages: (file) =>
      inFolder(file, 'detectors/phone')
        ? /^libphonenumber-js(\/|$)/
        : inFolder(file, 'detectors/crypto-address')
          ? /^@noble\/hashes\//
          : /^validator\//,
  },
  suppressors: { folders: ['core', 'checksums', 'video-reference/parse', 'video-reference/platforms'] },
  operators: {
    folders: ['core/types', 'core/errors'],
    packages: (file) => (/operators\/(keyed\/|hash|pseudonymize|encrypt|fpe)/.test(file) ? KEYED : undefined),
  },
  crypto: { folders: ['core/types', 'core/errors', 'operators'] },
  re2: { folders: ['core/types', 'core/errors'], packages: () => /^re2$/ },
  views: { folders: ['core'] },
  context: { folders: ['core'] },
  'video-reference': { folders: ['core', 'suppressors', 'views'] },
  payload: { folders: ['core', 'suppressors', 'views', 'video-reference'] },
  presets: {
    folders: ['core', 'checksums', 'detectors', 'suppressors', 'views', 'context', 'video-reference', 'payload', 'operators'],
  },
  formatters: { folders: ['core'] },
  config: { folders: ['core', 'presets', 'payload'], packages: () => /^zod$/ },
};

/** A framework's integration names its own framework, and nobody else's. */
const FRAMEWORKS: readonly string[] = ['express', 'fastify', 'hono', 'pino', 'zod'];

describe.each(Object.entries(RULES))('src/%s', (folder, { folders, packages }) => {
  const own = all.filter(({ file }) => inFolder(file, folder));

  it('imports what the table allows', () => {
    expect(own.length + files.filter((file) => inFolder(file, folder)).length, `src/${folder} has no files`).toBeGreaterThan(0);
    const wrong = own.filter(({ file, target }) => {
      if (isSource(target)) return !inFolder(target, folder, ...folders);
      return packages?.(file)?.test(target) !== true;
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

describe('detectors', () => {
  it('import no other detector: files of one detector share its folder or its name', () => {
    const detectorOf = (path: string) => path.split('/')[1]!.replace(/\.(data\.)?ts$/, '');
    const shared = new Set(['tld', 'address', 'person-name', 'secrets']);
    const wrong = all.filter(
      ({ file, target, typeOnly }) =>
        !typeOnly &&
        inFolder(file, 'detectors') &&
        inFolder(target, 'detectors') &&
        !file.endsWith('/index.ts') &&
        detectorOf(file) !== detectorOf(target) &&
        !shared.has(detectorOf(target)) &&
        // A detector made of parts that are no detectors themselves: they export no factory of one.
        /export function \w+\([^)]*\): Detector/.test(readFileSync(join('src', target), 'utf8')),
    );
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });
});

describe('the package', () => {
  it('has node: in the command line and nowhere else', () => {
    const wrong = all.filter(({ file, target, typeOnly }) => !typeOnly && target.startsWith('node:') && !inFolder(file, 'cli'));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('imports the command line from the command line only', () => {
    const wrong = all.filter(({ file, target }) => inFolder(target, 'cli') && !inFolder(file, 'cli'));
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('names each framework in its own integration', () => {
    const wrong = all.filter(({ file, target }) => {
      if (!inFolder(file, 'integrations') || isSource(target)) return false;
      const [framework] = FRAMEWORKS.filter((name) => inFolder(file, `integrations/${name}`));
      return target !== framework;
    });
    expect(wrong.map(({ file, target }) => `${file} imports ${target}`)).toEqual([]);
  });

  it('exports the core from its main entry, and nothing that has dependencies', () => {
    const main = all.filter(({ file }) => file === 'index.ts').map(({ target }) => target);
    const wrong = main.filter((target) => !inFolder(target, 'core', 'operators', 'payload', 'video-reference'));
    expect(wrong).toEqual([]);
  });
});
