import { isQuestion } from '../../core/line.js';
import type { Scan } from '../../core/types.js';
import { hashWord } from '../../core/words.js';
import type { AddressReader } from './reader.js';
import { ASK, MEDIA, SELF } from './roles.js';
import type { Tail } from './tail.js';
import { LINE } from './tokens.js';

/** They end streets, and more often races, sights, music and devices: "200 meter run", "power station", "boarding pass". */
const LOOSE = /^(?:pass|run|loop|view|station|landing|walk|lake|park|fields?|springs?|green|stream|village)$/i;

/** Nobody runs 5318 of anything. */
const EXACT = /^\d{3,4}[1-9]$/;

/** What a line is about. */
const WORK = 1;
const QUESTION = 2;

/** Words of a query that are looked through for what it speaks of. */
const LONGEST_TITLE = 24;

/** What the line that holds these tokens is about: a film or song, a question of general knowledge, or neither (as when the writer speaks of himself). */
function subjectOf(reader: AddressReader, first: number, next: number): number {
  let question = false;
  for (let i = first - 1; i >= 0 && first - i < LONGEST_TITLE && reader.kind(i) !== LINE && !reader.isQuestionMark(i); i--) {
    const role = reader.role(i);
    if (role & SELF) return 0;
    if (role & MEDIA) return WORK;
    question ||= (role & ASK) > 0;
  }
  for (let i = next; i < reader.tokens.count && i - next < LONGEST_TITLE && reader.kind(i) !== LINE; i++) {
    if (reader.role(i) & MEDIA) return WORK;
  }
  return question || isQuestion(reader.text, reader.tokens.starts[first]!, reader.tokens.ends[next - 1]!) ? QUESTION : 0;
}

/** Said of who is there now; of somebody known the question is of the past: "which poet lived at 24 hollies street". */
const LIVES =
  /^(?:lives|owns|wohnt|habite|vive|mora|abita|woont|bor|asuu|mieszka|bydlí|živi|locuiește|locuieste|lakik|oturuyor|μένει|живет|живёт|живе)$/i;

/** "who lives at 36 birchwood terrace", "wer wohnt in der lindenstraße 4": up to two words stand between. */
function asksWhoIsThere(reader: AddressReader, first: number): boolean {
  for (let i = first - 1; i >= first - 3; i--) if (LIVES.test(reader.word(i))) return true;
  return false;
}

/** Is it the address of a landmark or a work: 1600 pennsylvania, 221b baker? */
export function isFamous(reader: AddressReader, house: number, street: number): boolean {
  return reader.tables.famous.has(hashWord(`${reader.word(house)} ${reader.word(street)}`.toLowerCase()));
}

/** What is known of a street before its address is read on. */
export interface Street {
  /** Index of the first token. */
  readonly first: number;
  /** How believable the house number is. */
  readonly strength: number;
  /** The word that makes it a street means other things too. */
  readonly weak: boolean;
  readonly famous: boolean;
}

/** How likely the address is one of somebody private: more parts, more; a work's or a question's, less. */
export function scoreOf(scan: Scan, reader: AddressReader, tail: Tail, { first, strength, weak, famous }: Street): number {
  let score = strength === 3 ? 0.6 : strength === 2 ? 0.52 : 0.42;
  // "7231 parkway dr" and nothing more reads as an address; "302 firing order" does not.
  const suffix = reader.word(tail.next - 1);
  const loose = LOOSE.test(suffix) && !(EXACT.test(reader.word(first)) && !/^(?:station|pass)$/i.test(suffix));
  // "spring 12345", "drywall 500": an ending that other words have, too, needs more behind it.
  const alone = reader.endsAt(tail.next) && strength === 3 && !tail.town && !loose && reader.compound(first) !== 1;
  if (weak) score -= alone ? 0.05 : 0.2;
  const complete = (tail.region && (tail.town || !weak)) || tail.postal || (tail.country && tail.town);
  if (tail.postal && (tail.region || tail.town)) score = 0.95;
  else if (complete) score = weak && !tail.town ? 0.6 : 0.88;
  else if (tail.unit) score = weak ? 0.7 : 0.82;
  else if (tail.town && !weak) score += 0.05;
  // "1967 supreme court case loving v virginia", "1993 buick park avenue": a year, unless a postal code says otherwise.
  if (strength === 1 && !tail.postal && !tail.unit) score = Math.min(score, weak ? 0.3 : 0.6);
  const near = scan.near('address', reader.tokens.starts[first]!, tail.end);
  if (near > 0) score = Math.max(score, weak && !complete ? 0.6 : 0.85);
  if (famous && !tail.region && !tail.postal) return Math.min(score, 0.25);
  const subject = subjectOf(reader, first, tail.next);
  // "who lives at 36 birchwood terrace", "who owns 12 elm st": nobody known, or the question would be of the past.
  if (subject === QUESTION && strength > 1 && asksWhoIsThere(reader, first)) return Math.min(score, 0.6);
  if (subject === WORK) return Math.min(score, tail.postal ? 0.7 : tail.unit ? 0.6 : 0.35);
  // "who lives at …" asks about a private house when the whole address is there, "which poet lived at 24 hollies street" about a known one.
  if (subject === QUESTION) return Math.min(score, tail.postal ? 0.7 : complete && tail.region ? 0.55 : tail.unit ? 0.6 : 0.35);
  return score;
}
