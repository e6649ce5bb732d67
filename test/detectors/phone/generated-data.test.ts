import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';

/**
 * Writes (`UPDATE_DATA=1 npx vitest run test/detectors/phone/generated-data`) and compares the numbering plans derived from
 * libphonenumber-js, so that they cannot fall behind the installed version unseen.
 */
const FILE = new URL('../../../src/detectors/phone/max-metadata.data.ts', import.meta.url);
const require = createRequire(import.meta.url);
const { version } = require('libphonenumber-js/package.json') as { version: string };

/** A region's entry, read by position: calling code, exit prefix, pattern, lengths, formats, national prefix … */
type Region = unknown[];
interface Metadata {
  country_calling_codes: Record<string, string[]>;
  countries: Record<string, Region>;
  nonGeographic: Record<string, Region>;
}
const source = require('libphonenumber-js/max/metadata') as Metadata;

const NOTICE = `// Generated from the metadata of libphonenumber-js ${version} by test/detectors/phone/generated-data.test.ts; do not edit.
// libphonenumber-js: The MIT License, Copyright (c) 2016 @catamphetamine <purecatamphetamine@gmail.com>
// The data are those of libphonenumber: Apache License 2.0, Copyright (C) The Libphonenumber Authors
`;

/** What only formatting needs (exit prefix, formats, formatting rules, default exit prefix, word for extensions) becomes 0. */
function trimmed(region: Region): Region {
  const copy = region.map((value, index) => ([1, 4, 6, 9, 12, 13].includes(index) ? 0 : value));
  while (copy.at(-1) === 0) copy.pop();
  return copy;
}

function generate(): string {
  const trim = (regions: Record<string, Region>) =>
    Object.fromEntries(Object.entries(regions).map(([id, region]) => [id, trimmed(region)]));
  const json = JSON.stringify({
    country_calling_codes: source.country_calling_codes,
    countries: trim(source.countries),
    nonGeographic: trim(source.nonGeographic),
  });
  expect(json).not.toMatch(/[#']/);
  const packed = json.replaceAll('\\\\d', '#');
  expect(packed).not.toContain('\\');
  return `${NOTICE}
/** JSON in which \`#\` stands for an escaped \`\\d\`. */
export const MAX_METADATA: string =
  '${packed}';
`;
}

it('holds the installed version’s numbering plans', () => {
  const generated = generate();
  if (process.env['UPDATE_DATA']) writeFileSync(FILE, generated);
  expect(readFileSync(FILE, 'utf8') === generated, 'run with UPDATE_DATA=1').toBe(true);
});
