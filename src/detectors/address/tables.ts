import { lowerUnit } from '../../core/characters.js';
import { HashTable, hashWord } from '../../core/words.js';
import { createRegions, type Regions } from './regions.js';
import {
  ASK,
  BOX,
  COMMAND,
  COUNTRY,
  DIRECTION,
  HIGHWAY,
  LEAD,
  MEDIA,
  MILITARY,
  NUMBERED,
  ORDINAL,
  PARTICLE,
  PLACE,
  PREFIX,
  SELF,
  STOP,
  SUFFIX,
  TAIL,
  UNIT,
  WEAK,
} from './roles.js';
import * as words from './words.js';

/** What the words of addresses are, by hash. */
export interface Tables {
  readonly roles: HashTable;
  readonly regions: Regions;
  readonly famous: ReadonlySet<number>;
  /** Endings of compounds by their last two letters. */
  readonly compounds: ReadonlyMap<number, readonly string[]>;
  readonly weakCompounds: ReadonlyMap<number, readonly string[]>;
  /** By {@link endPlace}, whether a compound may end so: tells most words at one look. */
  readonly mayEnd: Uint8Array;
}

/** The last two letters of what ends here, as one key. */
export function endKey(text: string, end: number): number {
  return (lowerUnit(text.charCodeAt(end - 2)) << 16) | lowerUnit(text.charCodeAt(end - 1));
}

/** A place among 1,024 for the last two letters of what ends here. */
export function endPlace(text: string, end: number): number {
  return ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

function byEnd(list: string): Map<number, string[]> {
  const table = new Map<number, string[]>();
  for (const word of list.split(' ')) {
    const key = endKey(word, word.length);
    const known = table.get(key);
    if (known === undefined) table.set(key, [word]);
    else known.push(word);
  }
  return table;
}

/** Hashes all words: on first need. */
export function createTables(): Tables {
  const roles = new Map<number, number>();
  const add = (list: string, role: number): void => {
    for (const word of list.split(' ')) roles.set(hashWord(word), (roles.get(hashWord(word)) ?? 0) | role);
  };
  add(words.SUFFIXES, SUFFIX);
  add(words.WEAK_SUFFIXES, SUFFIX | WEAK);
  add(words.PREFIXES, PREFIX);
  add(words.WEAK_PREFIXES, PREFIX | WEAK);
  add(words.UNITS, UNIT);
  add(words.DIRECTIONS, DIRECTION);
  add(words.STOPS, STOP);
  add(words.MEDIA, MEDIA);
  add(words.COUNTRIES, COUNTRY);
  add(words.ORDINALS, ORDINAL);
  add(words.HIGHWAYS, HIGHWAY);
  add(words.TAILS, TAIL);
  add(words.PARTICLES, PLACE);
  add(words.NUMBERED, NUMBERED);
  add(words.LEADS, LEAD);
  add(words.MILITARY, MILITARY);
  add(words.COMMANDS, COMMAND);
  add(words.SELF, SELF);
  add(words.ASKS, ASK);
  add(words.BOXES, BOX);
  add(
    'van de der den ten ter het am alte alter neue neuer obere untere große kleine gamla gamle stora store lilla lille nya norra södra östra västra nordre søndre østre vestre',
    PARTICLE,
  );
  const mayEnd = new Uint8Array(1024);
  for (const word of `${words.COMPOUNDS} ${words.WEAK_COMPOUNDS}`.split(' ')) {
    // In either case: what is beyond ASCII may have another place as a capital.
    for (const form of [word, word.toUpperCase()]) mayEnd[endPlace(form, form.length)] = 1;
  }
  return {
    roles: new HashTable(roles),
    regions: createRegions(),
    famous: new Set(words.FAMOUS.split('|').map(hashWord)),
    compounds: byEnd(words.COMPOUNDS),
    weakCompounds: byEnd(words.WEAK_COMPOUNDS),
    mayEnd,
  };
}
