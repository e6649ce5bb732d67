import { hashesOf } from '../../core/words.js';
import { NOT_PERSONS } from './not-persons.data.js';
import { isAmong, unpackKeys } from './packed.js';

let known: Int32Array | undefined;

/** Does this key of a whole name belong to a firm, a brand, a breed, a law or a creature that is called like a person? */
export function isNoPerson(key: number): boolean {
  known ??= unpackKeys(NOT_PERSONS);
  return isAmong(known, key);
}

/** Words of software that stand in nobody's name. */
const SOFTWARE = 'python server sdk runtime framework api cli mcp mongodb';
let software: ReadonlySet<number> | undefined;

export function isSoftware(hash: number): boolean {
  software ??= hashesOf(SOFTWARE);
  return software.has(hash);
}
