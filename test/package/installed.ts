import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

interface Manifest {
  readonly version: string;
  readonly exports: Readonly<Record<string, string | { readonly import: { readonly default: string } }>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

export interface InstalledPackage {
  /** A consumer's folder, with the package in its `node_modules`. */
  readonly consumer: string;
  /** The package as it was installed. */
  readonly folder: string;
  readonly tarball: string;
  readonly manifest: Manifest;
  /** Everything that can be imported, `pii-sieve` and its subpaths; entries whose peer is not here are left out. */
  readonly entries: readonly string[];
}

/**
 * Packs the built package as it would be published and installs it into a folder of its own: only what the tarball holds, what it
 * declares as dependencies, and the peers that are here.
 */
export function installPackage(): InstalledPackage {
  if (!existsSync('dist/esm/index.js')) throw new Error('the package is not built: npm run build');
  const consumer = mkdtempSync(join(tmpdir(), 'pii-sieve-package-'));
  const options = ['pack', '--silent', '--ignore-scripts', '--pack-destination', consumer];
  execFileSync('npm', options, { stdio: ['ignore', 'ignore', 'ignore'] });
  const tarball = join(consumer, readdirSync(consumer).find((file) => file.endsWith('.tgz'))!);
  const folder = join(consumer, 'node_modules/pii-sieve');
  mkdirSync(folder, { recursive: true });
  execFileSync('tar', ['-xzf', tarball, '-C', folder, '--strip-components', '1']);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as Manifest;
  const peers = Object.keys(manifest.peerDependencies ?? {});
  const missing = peers.filter((peer) => !existsSync(join('node_modules', peer)));
  for (const name of [...Object.keys(manifest.dependencies), ...peers, '@types']) {
    if (missing.includes(name)) continue;
    const link = join(consumer, 'node_modules', name);
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(resolve('node_modules', name), link);
  }
  const entries = Object.keys(manifest.exports)
    .filter((name) => name !== './package.json' && !missing.includes(name.slice(2)))
    .map((name) => `pii-sieve${name.slice(1)}`);
  return { consumer, folder, tarball, manifest, entries };
}
