import { HashTable } from '../../core/words.js';
import { Cue, cueOf } from './cues.js';
import { FILE_CUE_STREAM, FILE_CUES_PACKED } from './file-cues.data.js';
import { RiceReader } from './packed.js';

/** What a word says in the name of a file; bits. */
export const FileCue = {
  /** That the file is of a private occasion: intake, interview, resume. */
  occasion: 1,
  /** Whose it is, where another such word stands before: mom, client. */
  kin: 2,
  /** Nothing of a name: it parts what stands before from what stands behind. */
  between: 4,
  /** That the word behind it makes the file private: "home video". */
  home: 8,
  /** With `occasion`: only where a file has the name. */
  press: 16,
  /** A folder of persons' folders. */
  folder: 32,
  /** May it make a segment private: `occasion`, `kin`, `home`? */
  speaking: 11,
} as const;

/** Bits kept of a word's hash: of 10,000 strange words one passes for a word of these lists. */
export const FILE_BITS = 22;

/** Room for a word's cues, below its hash. */
const CUE_BITS = 6;

const DROPPED = 32 - FILE_BITS;

/** A hash's kept bits. The lowest, by which a table finds its places, are filled from the highest: without any all words would stand in one place. */
function keyOf(hash: number): number {
  return (hash & (-1 << DROPPED)) | (hash >>> FILE_BITS);
}

let fileCues: HashTable | undefined;

function fillFileCues(): HashTable {
  const found = new Map<number, number>();
  const reader = new RiceReader(FILE_CUE_STREAM);
  for (const [cue, count, rice] of FILE_CUES_PACKED) {
    const entries = new Int32Array(count);
    reader.read(entries, rice, CUE_BITS, cue);
    for (const entry of entries) found.set(keyOf((entry >>> CUE_BITS) << DROPPED), cue);
  }
  return new HashTable(found);
}

/** What the word with this hash says in the name of a file, 0 where it says nothing. */
export function fileCueOf(hash: number): number {
  fileCues ??= fillFileCues();
  return fileCues.get(keyOf(hash)) | fileCueBy(cueOf(hash));
}

function fileCueBy(cue: number): number {
  switch (cue) {
    case Cue.kin:
      return FileCue.kin | FileCue.between;
    case Cue.title:
    case Cue.my:
    case Cue.toward:
    case Cue.nameNoun:
      return FileCue.between;
    default:
      return 0;
  }
}
