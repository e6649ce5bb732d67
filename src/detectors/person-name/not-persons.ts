import { hashesOf } from '../../core/words.js';
import { NOT_PERSONS, NOT_PERSONS_COUNT, NOT_PERSONS_RICE } from './not-persons.data.js';
import { firstFrom, RiceReader } from './packed.js';

/** Sorted keys. */
let known: Int32Array | undefined;

/** Does this key of a whole name belong to a firm, a brand, a breed, a law or a creature that is called like a person? */
export function isNoPerson(key: number): boolean {
  if (known === undefined) {
    known = new Int32Array(NOT_PERSONS_COUNT);
    new RiceReader(NOT_PERSONS).read(known, NOT_PERSONS_RICE);
  }
  return known[firstFrom(known, key)] === key;
}

/** Words of software that stand in nobody's name. */
const SOFTWARE = 'python server sdk runtime framework api cli mcp mongodb';
let software: ReadonlySet<number> | undefined;

export function isSoftware(hash: number): boolean {
  software ??= hashesOf(SOFTWARE);
  return software.has(hash);
}
