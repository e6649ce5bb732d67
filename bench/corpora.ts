import { readFileSync } from 'node:fs';

const lines = (name: string): string[] =>
  readFileSync(new URL(`./corpora/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

/** Texts to measure on, and which of them hold something to find. */
export interface Corpus {
  readonly name: string;
  readonly texts: readonly string[];
  readonly personal: number;
  isPersonal(index: number): boolean;
}

/** Queries without anything personal. */
export const cleanQueries = (): Corpus => ({
  name: 'clean queries',
  texts: lines('clean-queries'),
  personal: 0,
  isPersonal: () => false,
});

/** Every tenth query holds something. */
export function mixedQueries(): Corpus {
  const personal = lines('personal-queries');
  const clean = lines('clean-queries').slice(0, personal.length * 9);
  const texts = personal.flatMap((text, index) => [...clean.slice(index * 9, index * 9 + 9), text]);
  return { name: 'queries, 10 % personal', texts, personal: personal.length, isPersonal: (index) => index % 10 === 9 };
}

/** Links to videos and bare ids; the last six hold something. */
export function videoReferences(): Corpus {
  const texts = lines('video-urls');
  const personal = 6;
  return { name: 'video references', texts, personal, isPersonal: (index) => index >= texts.length - personal };
}

/** One megabyte of requests as a service receives them; one in ten queries holds something. */
export function payload(): { readonly value: unknown; readonly bytes: number; readonly personal: number } {
  const queries = mixedQueries().texts;
  const urls = videoReferences().texts.slice(0, 54);
  const records: unknown[] = [];
  let bytes = 2;
  let personal = 0;
  for (let index = 0; bytes < 1_000_000; index += 1) {
    const query = queries[index % queries.length]!;
    if (index % 10 === 9) personal += 1;
    const record = {
      id: 7_000_000_000_000 + index * 7919,
      createdAt: 1_700_000_000_000 + index * 1000,
      query,
      locale: 'en-US',
      page: index % 7,
      filters: { duration: 'short', hd: true, tags: ['music', 'live'] },
      videos: [{ url: urls[index % urls.length], viewCount: index * 1337, score: 0.25 }],
    };
    records.push(record);
    bytes += JSON.stringify(record).length + 1;
  }
  return { value: records, bytes, personal };
}

/** 100 kB each of what makes careless patterns quadratic. */
export const HOSTILE: readonly (readonly [name: string, unit: string])[] = [
  ['a.', 'a.'],
  ['1-', '1-'],
  ['a@', 'a@'],
  ['@', '@'],
  ['(', '('],
  [':', ':'],
  ['digits', '1234567890'],
  ['spaces', ' '],
  ['4111 ', '4111 '],
  ['1.', '1.'],
  ['%40', '%40'],
  ['http://', 'http://'],
  ['A1', 'A1'],
  ['full-width digits', '１２３'],
  ['words', 'call jane '],
];

export const hostile = (unit: string, length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
