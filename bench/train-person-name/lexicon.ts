import { allLocales } from '@faker-js/faker';
import { hashWord } from '../../src/core/words.js';
import type { Tokens } from '../../src/detectors/person-name/features.js';
import { LEXICON_BITS } from '../../src/detectors/person-name/lexicon.js';
import { readLines } from './data.js';
import { EVERYDAY_WORDS } from './everyday-words.js';
import { MORE_GIVEN, MORE_SURNAMES } from './more-names.js';
import { NAME_SOURCES } from './templates.js';

const LATIN = /^[\p{Script=Latin}\p{M}]+$/u;
const WORDS = /[\p{L}\p{M}]+/gu;

export interface Names {
  readonly given: Map<number, number>;
  readonly surname: Map<number, number>;
  /** Names that only the ends of the American lists have. */
  readonly rare: Readonly<Record<'given' | 'surname', ReadonlySet<number>>>;
}

type NameMaps = Pick<Names, 'given' | 'surname'>;

/** Ranks of American names that count as usual enough to be told from rare ones. */
const USUAL_GIVEN = 3200;
const USUAL_SURNAMES = 4800;
/**
 * American names between these ranks and the ones above, and in no other list, train the tagger but are left out of the lexicon, which is full. Behind
 * a usual given name a surname that no list has is found as well: of 1,500 made queries `balanced` finds as many, `strict` one in a hundred less.
 */
const LAST_GIVEN = 2000;
const LAST_SURNAME = 1200;

function note(into: Map<number, number>, name: string, rank: number): void {
  // "Mary Ann" says that Mary and Ann are given names; "de la Cruz" says little about "de".
  for (const [word] of name.matchAll(WORDS)) {
    // Names in other scripts are found by explicit cues.
    if (word.length < 2 || !LATIN.test(word)) continue;
    const hash = hashWord(word);
    if ((into.get(hash) ?? 0) < rank) into.set(hash, rank);
  }
}

type NameLists = Readonly<Record<string, readonly string[] | undefined>> | undefined;

export function fakerNames(locale: string): { given: string[]; surname: string[] } {
  const person = (allLocales as Readonly<Record<string, { person?: { first_name?: NameLists; last_name?: NameLists } }>>)[locale]
    ?.person;
  const flatten = (lists: NameLists): string[] => [...new Set(Object.values(lists ?? {}).flatMap((list) => list ?? []))];
  return { given: flatten(person?.first_name), surname: flatten(person?.last_name) };
}

function noteLocale(into: NameMaps, locale: string): void {
  const { given, surname } = fakerNames(locale);
  for (const name of given) note(into.given, name, 2);
  for (const name of surname) if (!name.includes(' ')) note(into.surname, name, 2);
}

/** Ranks words by the name lists of the data directory and by faker's locales. */
export function readNames(directory: string): Names {
  const given = new Map<number, number>();
  const surname = new Map<number, number>();

  const ranked = (into: Map<number, number>, path: string, most: number, first: number, second: number): void => {
    for (const [rank, name] of readLines(directory, path).slice(0, most).entries())
      note(into, name, rank < first ? 3 : rank < second ? 2 : 1);
  };
  const american = 'names/ssa_given_peak100.txt';
  ranked(given, american, 8000, 900, USUAL_GIVEN);
  const census = new Map<number, number>();
  ranked(census, 'names/census1990_given.txt', 8000, 500, 1800);
  const surnames = 'names/census1990_surnames.txt';
  ranked(surname, surnames, USUAL_SURNAMES, 1200, USUAL_SURNAMES);
  const elsewhere: NameMaps = { given: new Map(), surname: new Map() };
  for (const line of readLines(directory, 'names/popular_by_country_cc0.jsonl')) {
    const row = JSON.parse(line) as { kind: string; local: string; roman: string };
    const kind = row.kind === 'given' ? 'given' : 'surname';
    note(elsewhere[kind], row.local, 2);
    note(elsewhere[kind], row.roman, 2);
  }
  const seldom: NameMaps = { given: elsewhere.given, surname: new Map() };
  const locales = new Set(Object.values(NAME_SOURCES).flatMap((source) => source.locales));
  for (const locale of locales) noteLocale(SELDOM_LOCALES.includes(locale) ? seldom : elsewhere, locale);
  const merge = (into: Map<number, number>, from: ReadonlyMap<number, number>): void => {
    for (const [hash, rank] of from) into.set(hash, Math.max(rank, into.get(hash) ?? 0));
  };
  merge(elsewhere.given, census);
  merge(given, elsewhere.given);
  merge(surname, elsewhere.surname);
  const end = (path: string, from: number, to: number, known: ReadonlyMap<number, number>): Set<number> => {
    const hashes = readLines(directory, path).slice(from, to).map(hashWord);
    return new Set(hashes.filter((hash) => (known.get(hash) ?? 0) < 2));
  };
  const rare = {
    given: end(american, LAST_GIVEN, USUAL_GIVEN, elsewhere.given),
    surname: end(surnames, LAST_SURNAME, USUAL_SURNAMES, elsewhere.surname),
  };
  for (const [hash, rank] of seldom.surname) {
    if ((surname.get(hash) ?? 0) >= rank) continue;
    surname.set(hash, rank);
    rare.surname.add(hash);
  }
  return { given, surname, rare };
}

/** faker's locales whose surnames, where no other list has them, train the tagger and are left out of the lexicon, too: 2,200 of languages that few queries are in. */
const SELDOM_LOCALES: readonly string[] = ['hr', 'sr_RS_latin', 'sk'];

/** faker's locales of languages that no row is made up in. */
const MORE_LOCALES = ['en_GH', 'en_HK', 'en_NP', 'yo_NG', 'zu_ZA', 'af_ZA', 'hu', 'ro'] as const;

/**
 * The same with names that only the detector knows. Trained with them, the tagger takes more of the words that no list has for names: on WikiANN 1,010
 * spans were wrong instead of 836.
 */
function withMore(names: Names, counts: ReadonlyMap<number, number>): Names {
  const more: Names = { ...names, given: new Map(names.given), surname: new Map(names.surname) };
  for (const locale of MORE_LOCALES) noteLocale(more, locale);
  for (const name of MORE_GIVEN) note(more.given, name, 2);
  for (const name of MORE_SURNAMES) note(more.surname, name, 2);
  // "he", "fan", "human" are names somewhere.
  for (const [hash, count] of counts) {
    if (countBucket(count) < 2) continue;
    if (!names.given.has(hash)) more.given.delete(hash);
    if (!names.surname.has(hash)) more.surname.delete(hash);
  }
  return more;
}

/**
 * Everyday words of the logs that are there for a public person's sake (einstein, obama): by the list of figures and the encyclopedia's spans. Without a
 * rank the gate would close on them.
 */
export function learnSurnames(
  directory: string,
  names: Names,
  counts: ReadonlyMap<number, number>,
  rows: readonly { readonly text: string; readonly spans: readonly { readonly start: number; readonly end: number }[] }[],
): void {
  const seen = new Map<number, number>();
  const learn = (name: string, weight: number): void => {
    const words = [...name.matchAll(WORDS)].map(([word]) => word);
    for (const word of words.slice(1)) {
      if (word.length < 4 || !LATIN.test(word)) continue;
      const hash = hashWord(word);
      seen.set(hash, (seen.get(hash) ?? 0) + weight);
    }
  };
  for (const name of readLines(directory, 'names/public_figures_cc0_mit.txt')) learn(name, 2);
  for (const { text, spans } of rows) for (const { start, end } of spans) learn(text.slice(start, end), 1);
  const dictionary = new Set(readLines(directory, 'names/enable1_public_domain.txt').map(hashWord));
  for (const [hash, times] of seen) {
    if (dictionary.has(hash)) continue;
    const count = counts.get(hash) ?? 0;
    if (names.surname.has(hash) || names.given.has(hash) || countBucket(count) < 2) continue;
    if (times >= 2 && times / count > 0.008) names.surname.set(hash, 1);
  }
}

/** How often each word stands in the query logs (at most once a query). */
export function countWords(rows: readonly { tokens: Tokens }[]): Map<number, number> {
  const counts = new Map<number, number>();
  const seen = new Set<number>();
  for (const { tokens } of rows) {
    const { count, hashes } = tokens.words;
    seen.clear();
    for (let i = 0; i < count; i++) seen.add(hashes[i]!);
    for (const hash of seen) counts.set(hash, (counts.get(hash) ?? 0) + 1);
  }
  return counts;
}

/** 0 rare, 3 an everyday word. Thresholds per 190,000 queries. */
export function countBucket(count: number): number {
  return count < 3 ? 0 : count < 20 ? 1 : count < 150 ? 2 : 3;
}

/** One number for a word's ranks and bucket: 16 × given + 4 × surname + bucket. */
export function classOf(names: Names, hash: number, count: number): number {
  const given = names.given.get(hash) ?? 0;
  const surname = names.surname.get(hash) ?? 0;
  return given * 16 + surname * 4 + countBucket(count);
}

/** The classes of names that are nothing else and in no log: a given name of the lowest rank and of the next, and a surname of that. */
const RARE_GIVEN = 16;
const GIVEN = 32;
const SURNAME = 8;

/** Sorts all words worth keeping into classes, each by its shortened hash. */
export function buildLexicon(trained: Names, counts: ReadonlyMap<number, number>): Map<number, number> {
  const names = withMore(trained, counts);
  const { rare } = names;
  const lexicon = new Map<number, number>();
  const add = (hash: number): void => {
    const word = classOf(names, hash, counts.get(hash) ?? 0);
    // A rare given name is found as well as a word that no list has: 3,300 of them took 4.7 kB and changed no score by more than a tenth.
    if (
      word === 0 ||
      word === RARE_GIVEN ||
      (word === GIVEN && rare.given.has(hash)) ||
      (word === SURNAME && rare.surname.has(hash))
    )
      return;
    const key = hash >>> (32 - LEXICON_BITS);
    const before = lexicon.get(key);
    // Two words under one key: the commoner reading stays.
    if (before === undefined || (before & 3) < (word & 3)) lexicon.set(key, word);
  };
  for (const hash of names.given.keys()) add(hash);
  for (const hash of names.surname.keys()) add(hash);
  for (const [hash, count] of counts) if (countBucket(count) > 1) add(hash);
  addEveryday(lexicon, names);
  // A word of the logs that is kept by nothing else must not be read as the rare name that shares its key: "refunds", "pools".
  for (const [hash, count] of counts) {
    const key = hash >>> (32 - LEXICON_BITS);
    if (countBucket(count) === 1 && classOf(names, hash, count) === 1 && isRareName(lexicon.get(key) ?? 0)) lexicon.delete(key);
  }
  return lexicon;
}

/** What every speaker of a language uses is as common as the words of the logs. What is a name besides stays one, and a usual name (adam, donna) as common as it was. */
function addEveryday(lexicon: Map<number, number>, { given, surname }: Names): void {
  const words = Object.values(EVERYDAY_WORDS).flatMap((list) => list.split(' '));
  // One letter is an initial more often.
  for (const hash of words.filter((word) => word.length > 1).map(hashWord)) {
    const rank = Math.max(given.get(hash) ?? 0, surname.get(hash) ?? 0);
    if (rank > 2) continue;
    const key = hash >>> (32 - LEXICON_BITS);
    const known = lexicon.get(key) ?? 0;
    lexicon.set(key, (known & ~3) | Math.max(known & 3, rank > 0 ? 2 : 3));
  }
}

/** A name that the logs do not know, and no list ranks high. */
function isRareName(word: number): boolean {
  return word >> 4 < 3 && ((word >> 2) & 3) < 3 && (word & 3) === 0;
}
