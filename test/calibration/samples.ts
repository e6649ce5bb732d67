import { createRequire } from 'node:module';
import parsePhoneNumber, { type CountryCode, type MetadataJson } from 'libphonenumber-js/core';
import { luhn } from '../../src/checksums/luhn.js';

/** One text, and the stretch of it that is a number of the entity; undefined: nothing in it is. */
export interface Sample {
  readonly text: string;
  readonly entity?: string;
  readonly number?: string;
}

type Random = () => number;

const require = createRequire(import.meta.url);
const metadata = require('libphonenumber-js/max/metadata') as MetadataJson;
const mobiles = require('libphonenumber-js/mobile/examples') as Record<CountryCode, string>;

const pick = <T>(next: Random, list: readonly T[]): T => list[Math.floor(next() * list.length)]!;
const digits = (next: Random, count: number, first = '') => {
  let text = first;
  while (text.length < count) text += Math.floor(next() * 10);
  return text;
};
const grouped = (text: string, sizes: readonly number[], separator: string) => {
  const groups: string[] = [];
  let at = 0;
  for (const size of sizes) {
    groups.push(text.slice(at, at + size));
    at += size;
  }
  return groups.join(separator);
};

/** Words that stand around a number in a query and say nothing about it. */
const NEUTRAL = ['#', 'jane smith #', '# chicago', 'who is #', 'plumber # near me', 'best # 2024', 'review #', '# free'];
const PHONE_WORDS = [
  'call #',
  'phone #',
  'my number is #',
  'whatsapp # please',
  '# mobile',
  'tel: #',
  'call jane smith at #',
  'phone of jane smith in chicago #',
];
const CARD_WORDS = ['card #', 'credit card number #', 'visa #', 'charge my card #'];

/** Valid numbers near the example of each region, as people write them. */
export function phoneSamples(next: Random): Sample[] {
  const samples: Sample[] = [];
  for (const region of Object.keys(mobiles) as CountryCode[]) {
    for (let n = 0; n < 6; n++) {
      const example = mobiles[region];
      const parsed = parsePhoneNumber(example.slice(0, -3) + digits(next, 3), region, metadata);
      if (!parsed?.isValid()) continue;
      for (const number of [
        parsed.formatInternational(),
        parsed.number,
        parsed.formatNational(),
        parsed.formatNational().replace(/\D/g, ''),
      ]) {
        const carrier = pick(next, next() < 0.5 ? NEUTRAL : PHONE_WORDS);
        samples.push({ text: carrier.replace('#', number), entity: 'PHONE_NUMBER', number });
      }
    }
  }
  // What query logs hold most: North American numbers in three groups.
  for (let n = 0; n < 600; n++) {
    const area = pick(next, ['212', '415', '305', '713', '206', '617', '404', '702', '312', '919']);
    const number = grouped(
      area + digits(next, 10 - 3, String(2 + Math.floor(next() * 8))),
      [3, 3, 4],
      pick(next, [' ', '-', '.']),
    );
    samples.push({ text: pick(next, NEUTRAL).replace('#', number), entity: 'PHONE_NUMBER', number });
  }
  return samples;
}

/** Right numbers of the great issuers, as people write them. */
export function cardSamples(next: Random): Sample[] {
  const samples: Sample[] = [];
  for (const [prefix, length] of [
    ...[
      ['4', 16] as const,
      ['51', 16] as const,
      ['55', 16] as const,
      ['2221', 16] as const,
      ['37', 15] as const,
      ['34', 15] as const,
    ],
    ...[
      ['6011', 16] as const,
      ['65', 16] as const,
      ['3530', 16] as const,
      ['36', 14] as const,
      ['62', 16] as const,
      ['62', 19] as const,
      ['2200', 16] as const,
    ],
    ...[['4', 13] as const, ['6759', 16] as const, ['5018', 12] as const],
  ]) {
    for (let n = 0; n < 40; n++) {
      const body = digits(next, length - 1, prefix);
      const number = [...'0123456789']
        .map((check) => body + check)
        .find((whole) => luhn(Uint8Array.from(whole, Number), length))!;
      const written =
        next() < 0.5
          ? number
          : number.length === 15
            ? grouped(number, [4, 6, 5], ' ')
            : number.match(/.{1,4}/g)!.join(pick(next, [' ', '-']));
      const carrier = pick(next, next() < 0.5 ? NEUTRAL : CARD_WORDS);
      samples.push({ text: carrier.replace('#', written), entity: 'CREDIT_CARD', number: written });
    }
  }
  return samples;
}

/** Numbers of queries and video references that are nobody's: ids, times, dates, counts, prices, codes, in the shapes that look most like something else. */
export function lookAlikeSamples(next: Random): Sample[] {
  const year = () => String(1850 + Math.floor(next() * 175));
  const between = (low: number, high: number) => String(low + Math.floor(next() * (high - low)));
  const kinds: (() => string)[] = [
    () => `${year()}-${year()}`,
    () => `${year()} ${year()}`,
    () => `${between(1, 13)}/${between(1, 29)}/${year()}`,
    () => `${year()}-0${between(1, 10)}-${between(10, 29)}`,
    () => `video ${digits(next, Number(between(7, 20)))}`,
    () => digits(next, Number(between(7, 20)), between(1, 10)),
    () => digits(next, 9, between(1, 10)),
    () => digits(next, 10, between(1, 10)),
    () => digits(next, 13, '1'),
    () => digits(next, 16, between(1, 10)),
    () => digits(next, 18, '1'),
    () => digits(next, 19, '7'),
    () => `tweet ${digits(next, 19, '1')}`,
    () => `order number ${digits(next, Number(between(8, 17)), between(1, 10))}`,
    () => `tracking ${digits(next, 12, between(1, 10))}`,
    () => `${digits(next, Number(between(7, 12)), between(1, 10))} views`,
    () => `${grouped(digits(next, 9, between(1, 10)), [3, 3, 3], pick(next, [',', '.']))}`,
    // With blanks people write round amounts: none of 220,000 queries held three threes that did not end in zeros.
    () => `${grouped(digits(next, 6, between(1, 10)), [3, 3], ' ')} 000`,
    () => `$${digits(next, Number(between(5, 10)), between(1, 10))}`,
    () => `isbn 978${digits(next, 10)}`,
    () => `part ${digits(next, 4, between(1, 10))}-${digits(next, 4)}`,
    () => `${digits(next, 3, between(1, 10))}.${digits(next, 3)}-${digits(next, 2)}`,
    () => `${digits(next, 4, between(1, 10))} ${digits(next, 4)}`,
    () => `${digits(next, 3, between(1, 10))} ${digits(next, 4)}`,
    () => `${digits(next, 3, between(1, 10))} ${digits(next, 3)}`,
    () => `v${between(1, 20)}.${between(0, 20)}.${between(0, 9000)}.${between(0, 200)}`,
    () => `https://video.example/watch/${digits(next, Number(between(8, 20)), between(1, 10))}`,
    () => `https://video.example/watch?v=${digits(next, Number(between(8, 20)), between(1, 10))}`,
    () => `card games ${year()} ${digits(next, Number(between(5, 9)), between(1, 10))}`,
    () => `call of duty ${year()} ${digits(next, Number(between(7, 10)), between(1, 10))}`,
    () => `phone model ${digits(next, Number(between(6, 10)), between(1, 10))}`,
  ];
  const samples: Sample[] = [];
  for (const kind of kinds) for (let n = 0; n < 1_000; n++) samples.push({ text: kind() });
  return samples;
}
