import { createRequire } from 'node:module';
import parsePhoneNumber, { type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import { expect, it } from 'vitest';
import { MAX_METADATA } from '../../../src/detectors/phone/max-metadata.data.js';
import { firstDigits, type PhoneMetadata, readPlans } from '../../../src/detectors/phone/plans.js';

const metadata = createRequire(import.meta.url)('libphonenumber-js/max/metadata') as MetadataJson;
const plans = readPlans(JSON.parse(MAX_METADATA.replaceAll('#', '\\\\d')) as PhoneMetadata);
const toDigits = (text: string) => Uint8Array.from(text, Number);

/** A small linear congruential generator (Numerical Recipes' constants), so that a failure can be seen again. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) | 0;
    return (state >>> 8) / 2 ** 24;
  };
}

it('reads the first digits of a pattern', () => {
  expect(firstDigits('[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}')).toBe(0b1110101110);
  expect(firstDigits('(?:1|2[34])?5\\d')).toBe(0b0000100110);
  expect(firstDigits('0{0,1}7|\\d9')).toBe(0x3ff);
});

it('calls valid in international form what libphonenumber calls valid, for 60,000 rows of digits', () => {
  const next = random(1);
  const codes = Object.keys(metadata.country_calling_codes);
  const differing: string[] = [];
  let valid = 0;
  for (let n = 0; n < 60_000; n++) {
    let text = codes[Math.floor(next() * codes.length)]!;
    const length = 5 + Math.floor(next() * 8);
    for (let i = 0; i < length; i++) text += Math.floor(next() * 10);
    const theirs = parsePhoneNumber(`+${text}`, metadata)?.isValid() ?? false;
    const found = plans.international(toDigits(text), 0, text.length);
    const ours = found !== undefined && !found.reserved;
    if (theirs) valid++;
    if (ours !== theirs) differing.push(`${text} ours ${ours}`);
  }
  expect(valid).toBeGreaterThan(3_000);
  // Where libphonenumber strips a national prefix from a number that is valid as it stands, or keeps one that makes it invalid.
  expect(differing.length / 60_000).toBeLessThan(0.002);
});

it('calls valid in national form what libphonenumber calls valid, in every region', () => {
  const next = random(2);
  let asked = 0;
  let differing = 0;
  for (const region of plans.regions) {
    for (let n = 0; n < 200; n++) {
      let text = next() < 0.5 ? '0' : '';
      const length = 5 + Math.floor(next() * 7);
      while (text.length < length) text += Math.floor(next() * 10);
      const parsed = parsePhoneNumber(text, region as CountryCode, metadata);
      // Behind an exit prefix or with the calling code in front, libphonenumber reads an international number.
      const theirs = (parsed?.isValid() ?? false) && text.endsWith(parsed!.nationalNumber);
      const ours = plans.national(region, toDigits(text), text.length) !== undefined;
      asked++;
      if (ours !== theirs) differing++;
    }
  }
  expect(asked).toBe(plans.regions.length * 200);
  expect(differing / asked).toBeLessThan(0.01);
});
