import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type InstalledPackage, installPackage } from './installed.js';

/** What a consumer writes, and how many kB (1,000 bytes, minified and gzipped) it may cost. Raised only in the commit that causes it. */
const CEILINGS: Readonly<Record<string, { readonly code: string; readonly kB: number }>> = {
  'the scanner alone': { code: "export { createScanner } from 'pii-sieve';", kB: 8.74 },
  'the scanner and one detector': {
    code: "import { createScanner } from 'pii-sieve'; import { email } from 'pii-sieve/detectors'; export const scanner = createScanner({ detectors: [email()] });",
    kB: 11.96,
  },
  'the scanner and six detectors': {
    code: "import { createScanner } from 'pii-sieve'; import { email, iban, ipAddress, macAddress, paymentCard, urlCredentials } from 'pii-sieve/detectors'; export const scanner = createScanner({ detectors: [email(), paymentCard(), iban(), ipAddress(), macAddress(), urlCredentials()] });",
    kB: 25.27,
  },
  'one national id, with the machinery it brings': { code: "export { usSsn } from 'pii-sieve/detectors/national-id';", kB: 7.44 },
  'the scanner and one national id': {
    code: "import { createScanner } from 'pii-sieve'; import { usSsn } from 'pii-sieve/detectors/national-id'; export const scanner = createScanner({ detectors: [usSsn()] });",
    kB: 15.14,
  },
  'the structured scanner': { code: "export { structuredScanner } from 'pii-sieve/structured';", kB: 28.25 },
  'every detector without dependencies': { code: "export * from 'pii-sieve'; export * from 'pii-sieve/detectors';", kB: 152.58 },
  'payloads with scanners handed in': { code: "export { createPayloadScanner } from 'pii-sieve';", kB: 22.78 },
  'a keyed operator': { code: "export { hash } from 'pii-sieve/crypto';", kB: 4.5 },
};

/** Names that must stand in none of these bundles. */
const FORBIDDEN = /node:|\bzod\b|libphonenumber|\bprocess\.|\brequire\(/;

let installed: InstalledPackage;
beforeAll(() => {
  installed = installPackage();
}, 120_000);
afterAll(() => rmSync(installed.consumer, { recursive: true }));

async function bundle(code: string) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: installed.consumer },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const [output] = outputFiles;
  return { text: output!.text, kB: gzipSync(output!.contents, { level: 9 }).length / 1000, inputs: Object.keys(metafile.inputs) };
}

describe('a bundle of', () => {
  it.each(Object.entries(CEILINGS))(
    '%s stays under its ceiling and free of what does not belong there',
    async (_, { code, kB }) => {
      const bundled = await bundle(code);
      expect(bundled.kB).toBeLessThanOrEqual(kB);
      expect(bundled.text).not.toMatch(FORBIDDEN);
      expect(
        bundled.inputs.filter((input) => /node_modules\/(zod|libphonenumber-js|express|fastify|hono|pino|re2)\//.test(input)),
      ).toEqual([]);
    },
  );

  it('entries that are imported for nothing is empty: no module does work when it is loaded', async () => {
    // Not because the manifest says so: because nothing at any module's top level has an effect.
    const path = join(installed.folder, 'package.json');
    const manifest = readFileSync(path, 'utf8');
    writeFileSync(path, manifest.replace('"sideEffects": false,', ''));
    // Left out: what loads others' modules, and the tables of national ids and names, which bundlers drop because of the manifest only.
    const others = /\/(express|fastify|hono|pino|zod|config|phone|crypto|crypto-address|presets|national-id|person-name)$/;
    const own = installed.entries.filter((name) => !others.test(name));
    const { text } = await bundle(own.map((name) => `import '${name}';`).join('\n')).finally(() => writeFileSync(path, manifest));
    expect(text.trim()).toBe('');
  });
});
