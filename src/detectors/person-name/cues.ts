import { CUE_STREAM, CUES_PACKED } from './cues.data.js';
import { RiceReader } from './packed.js';

/**
 * What words beside a name say about the person. One word, one cue; languages en es pt fr de it nl pl sv tr id vi, and the Cyrillic of
 * Russian. Words that mean something else in another of these languages are left out.
 */
export const Cue = {
  none: 0,
  /** A way to reach somebody: phone, e-mail, address. */
  contact: 1,
  /** Records kept about people: obituary, divorce, arrest. */
  record: 2,
  /** A practice ordinary people are looked up by, after the name: attorney, md, realtor. */
  practice: 3,
  /** A title before the name: dr, mr, mrs. */
  title: 4,
  /** Kin and acquaintances: ex, boss, neighbour. */
  kin: 5,
  /** "my" in its languages. */
  my: 6,
  /** Works, shows, sports and fame. */
  media: 7,
  /** Offices and roles only public persons are called by, before the name. */
  office: 8,
  /** Question words: somebody wants to know a fact. */
  question: 9,
  /** "live", "lives": only with "where". */
  live: 10,
  /** "where" */
  where: 11,
  /** Verbs of self-introduction: "llamo", "appelle", "heiße". */
  introduction: 12,
  /** A state of the US, as two letters or a word. */
  state: 13,
  /** Street words that follow a house number. */
  street: 14,
  /** "number", too common to count alone. */
  number: 15,
  /** Heads that turn a name into a place, a firm or a work: high school, funeral home, trophy. */
  head: 16,
  /** "family": with a surname before it, somebody's kin. */
  family: 18,
  /** "name": with "my", a self-introduction. */
  nameNoun: 19,
  /** Parts of public offices that stand before "attorney" and the like. */
  public: 20,
  /** "birthday": of somebody called by the given name alone. */
  birthday: 21,
  /** What one arranges with people one knows: a meeting, a reminder. */
  errand: 22,
  /** What families film as much as studios do: video, photos, highlights. */
  recording: 23,
  /** Kin and acquaintances where "my" is an ending: "komşum". */
  ownKin: 24,

  // From here on, words that only the reading asks about: to the tagger they say nothing.
  /** What somebody does for a living, beside the name: deputy, nurse, trustee. */
  job: 32,
  /** A town; ordinary people are looked up with theirs. */
  town: 33,
  /** "in", which is a state only at the end. */
  lastState: 34,
  /** Schools: head of a name right before it, or where somebody goes. */
  school: 35,
  /** "me". */
  me: 36,
  /** What people do to each other: call, text, email. */
  act: 37,
  /** Facts, deeds and works that are told of public persons. */
  fame: 38,
  /** "to", "for", "of" before whom one means. */
  toward: 39,
  /** What a family has, and where: tree, history, in. */
  lineage: 40,
  /** More heads that turn a name into a place or a firm. */
  place: 41,
  /** "v", "vs": a case, a match. */
  versus: 42,
  /** Somebody is looked for: find, locate, block. */
  seek: 43,
  /** A word that says something of a person together with another: "date of birth", "court records". */
  phrase: 44,
  /** "im" and the end of "i'm". */
  self: 45,
  /** What befell somebody, or what somebody is accused of: missing, convicted, leaked. */
  ordeal: 46,
  /** Says something of a person with a number behind: "born 1984", "class of 2004", "age 43". */
  dated: 47,
  /** Years of age with a number before: "15 anos da …", "oma … 80 jahre". */
  years: 48,
} as const;

/** Cues below are features of the tagger. */
const READING_CUES = 32;
export const CUES = 64;
/** Added to a cue: of these words the tagger was told nothing, only the reading asks about them. */
export const READING_ONLY = CUES;

/** Bits kept of a word's hash: of 2,400 strange words one passes for a cue. */
export const CUE_BITS = 23;

/** Bits of a list: a cue and whether only the reading asks. */
const LIST_BITS = 7;

/** Log2 of the slots; half of them are taken. */
const TABLE_BITS = 13;

/** Words as key and list: list by list, and with open addressing, where 0 is a free slot. */
let entries: Int32Array;
let table: Int32Array | undefined;

// The loops from here on run once, cold: there, an iterator's steps take longer than what is done in them.

function fill(): Int32Array {
  const slots = new Int32Array(1 << TABLE_BITS);
  const reader = new RiceReader(CUE_STREAM);
  entries = new Int32Array(1 << TABLE_BITS);
  let filled = 0;
  for (let l = 0; l < CUES_PACKED.length; l++) {
    const [list, count, rice] = CUES_PACKED[l]!;
    reader.read(entries.subarray(filled, filled + count), rice, LIST_BITS, list);
    filled += count;
  }
  entries = entries.subarray(0, filled);
  for (let i = 0; i < filled; i++) {
    const entry = entries[i]!;
    let slot = entry >>> (LIST_BITS + CUE_BITS - TABLE_BITS);
    while (slots[slot] !== 0) slot = (slot + 1) & ((1 << TABLE_BITS) - 1);
    slots[slot] = entry;
  }
  return slots;
}

/** The cue of the word with this hash. */
export function cueOf(hash: number): number {
  return listOf(hash) % CUES;
}

/** The same as far as the tagger knows it. It was trained with these lists: train it again when they change. */
export function knownCueOf(hash: number): number {
  const list = listOf(hash);
  return list < READING_CUES ? list : Cue.none;
}

let exact: ReadonlyMap<number, number> | undefined;

/** From here on, cues come from these lists by whole hashes. For training: a model must not learn which words share a key. */
export function takeCuesFrom(lists: ReadonlyMap<number, number>): void {
  exact = lists;
}

/** The cue with what is added to it. */
function listOf(hash: number): number {
  if (exact !== undefined) return exact.get(hash) ?? Cue.none;
  table ??= fill();
  const key = hash >>> (32 - CUE_BITS);
  let slot = hash >>> (32 - TABLE_BITS);
  for (;;) {
    const entry = table[slot]!;
    if (entry === 0 || entry >>> LIST_BITS === key) return entry & ((1 << LIST_BITS) - 1);
    slot = (slot + 1) & ((1 << TABLE_BITS) - 1);
  }
}

/** The hashes, as far as they are kept, of all words whose cue has something other than 0 in this table. */
export function hashesOf(wanted: Uint8Array): Int32Array {
  table ??= fill();
  const hashes = new Int32Array(entries.length);
  let count = 0;
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i]!;
    if (wanted[entry & (CUES - 1)] !== 0) hashes[count++] = (entry >>> LIST_BITS) << (32 - CUE_BITS);
  }
  return hashes.subarray(0, count);
}

/** Does a word like this stand beside names: a title, a relation, a word for contact, records or practice, "family", "name"? */
export function namesNeighbour(hash: number): boolean {
  switch (knownCueOf(hash)) {
    case Cue.contact:
    case Cue.record:
    case Cue.practice:
    case Cue.title:
    case Cue.kin:
    case Cue.office:
    case Cue.introduction:
    case Cue.nameNoun:
    case Cue.family:
    case Cue.birthday:
      return true;
    default:
      return false;
  }
}
