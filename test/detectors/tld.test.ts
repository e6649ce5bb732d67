import { writeFileSync } from 'node:fs';
import { domainToASCII } from 'node:url';
import tlds from 'tlds';
import { expect, it } from 'vitest';
import { hashWord } from '../../src/core/words.js';
import { TLD_DELTAS } from '../../src/detectors/tld.data.js';
import { cutHash, isTopLevelDomain } from '../../src/detectors/tld.js';

const EXTENSIONS =
  'png jpg jpeg gif webp svg html htm php js css json xml mkv webm avi wav flac pdf doc docx xls xlsx txt csv log exe dll con comm doe local lan internal home corp user'.split(
    ' ',
  );

/** The data file is generated here: `UPDATE_DOCS=1 npx vitest run test/detectors/tld.test.ts` writes it anew. */
function pack(): string {
  const names = new Set(tlds.flatMap((tld) => [tld, domainToASCII(tld)]));
  const hashes = [...new Set([...names].map((name) => cutHash(hashWord(name))))].sort((a, b) => a - b);
  let packed = '';
  let last = 0;
  for (const hash of hashes) {
    let delta = hash - last;
    while (delta >= 90) {
      packed += '~';
      delta -= 90;
    }
    let code = delta + 33;
    if (code >= 34) code++;
    if (code >= 92) code++;
    packed += String.fromCharCode(code);
    last = hash;
  }
  return packed;
}

it('packs the top-level domains of the root zone', () => {
  const packed = pack();
  if (process.env['UPDATE_DOCS']) {
    const head =
      '// Top-level domains as sorted 15-bit hashes, by difference. Source: npm tlds (IANA root zone). Written by test/detectors/tld.test.ts.\n';
    writeFileSync('src/detectors/tld.data.ts', `${head}export const TLD_DELTAS: string =\n  "${packed}";\n`);
    return;
  }
  expect(TLD_DELTAS).toBe(packed);
});

it('knows every registered name, in any case', () => {
  for (const tld of tlds) {
    expect(isTopLevelDomain(tld, 0, tld.length)).toBe(true);
    if (/^[a-z]+$/.test(tld)) expect(isTopLevelDomain(tld.toUpperCase(), 0, tld.length), tld).toBe(true);
  }
});

it('takes at most one in twenty other names for registered', () => {
  let passed = 0;
  for (let i = 0; i < 10_000; i++) {
    const name = `q${i.toString(36)}x`;
    if (isTopLevelDomain(name, 0, name.length)) passed++;
  }
  expect(passed).toBeLessThan(500);
  for (const name of EXTENSIONS) expect(isTopLevelDomain(name, 0, name.length), name).toBe(false);
});
