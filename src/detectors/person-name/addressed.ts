import { isWordAt } from '../../core/words.js';
import { isOnFile } from './cue-rules.js';
import { Cue, cueOf, knownCueOf } from './cues.js';
import { Gap, type Tokens } from './features.js';
import { isPhrase } from './phrases.js';

/** How far before "for alex" the word for his number may stand: "how many numbers are saved for alex". */
const FARTHEST = 4;

/** Does one letter stand behind the given name: "mary s."? */
export function hasInitial({ words, gaps, lineEnds }: Tokens, at: number): boolean {
  return at + 1 < lineEnds[at]! && gaps[at + 1] === Gap.space && words.ends[at + 1]! - words.starts[at + 1]! === 1;
}

/** "my boss baby", "my husband will not …": a word of every day before it is a name, where nothing behind it looks like a surname. */
function isEverydayHere({ classes, text, words }: Tokens, at: number, isLast: boolean): boolean {
  const { starts, ends } = words;
  if (!isLast && (isWordAt(text, starts[at]!, ends[at]!, 'will') || isWordAt(text, starts[at]!, ends[at]!, 'may'))) return true;
  return classes[at]! >> 4 < 3 && (isLast || (classes[at + 1]! & 15) === 3);
}

/** Is the given name at `at`, alone, one that somebody is called, written to or introduced by? */
export function isAddressed(tokens: Tokens, at: number): boolean {
  const { gaps, classes, words, lineStarts, lineEnds } = tokens;
  const { hashes, starts, ends } = words;
  const start = lineStarts[at]!;
  const end = lineEnds[at]!;
  const before = (distance: number): number => (at - distance < start ? Cue.none : cueOf(hashes[at - distance]!));
  const behind = (distance: number): number => (at + distance < end ? cueOf(hashes[at + distance]!) : Cue.none);
  // "john's birthday", "mary s.'s phone number"
  const initial = hasInitial(tokens, at) ? 1 : 0;
  const mark = at + 1 + initial;
  if (
    mark + 1 < end &&
    ends[mark]! - starts[mark]! === 1 &&
    (gaps[mark] === Gap.apostrophe || (initial > 0 && gaps[mark] === Gap.other))
  )
    return behind(2 + initial) === Cue.contact || behind(2 + initial) === Cue.birthday;
  // "my", "do": words of this list that lists of names hold, too.
  if (knownCueOf(hashes[at]!) !== Cue.none) return false;
  const isLast = at + 1 === end;
  if ((classes[at]! & 3) === 3 && isEverydayHere(tokens, at, isLast)) return false;
  switch (before(1)) {
    case Cue.ownKin:
      return true;
    case Cue.birthday:
      // "happy birthday chloe"
      return isLast && at - 2 >= start;
    case Cue.kin:
      // "my neighbor carl", "remind me to call uncle pete", "birthday of grandma pina"
      return (
        before(2) === Cue.my || (isLast && before(2) === Cue.act) || before(2) === Cue.birthday || before(3) === Cue.birthday
      );
    case Cue.nameNoun:
      // "mera naam farhan hai"
      return before(2) === Cue.my;
    case Cue.me:
    case Cue.question:
      // "give me john telephone number", "what is john email"
      return behind(1) === Cue.contact;
    case Cue.toward:
      // "an email to john"; further on only names that are no everyday words: "an email to mark as read".
      if (!isLast && (classes[at]! & 3) === 3) return false;
      if (before(2) === Cue.contact || (before(2) === Cue.number && before(3) === Cue.contact)) return true;
      if (!isLast || !isWordAt(tokens.text, starts[at - 1]!, ends[at - 1]!, 'for')) return false;
      for (let distance = 3; distance <= FARTHEST; distance++)
        if (before(distance) === Cue.number || before(distance) === Cue.contact) return true;
      return false;
    default:
      return false;
  }
}

/** Words this short stand between a cue and the name: "telefonnummer von …", "meu nome é …", "address of …". */
const LONGEST_LINK = 3;

/**
 * Do words that people are looked up with stand beside the words `[first, last)`: "address of …", "my neighbor …", "… funeral", "… bar mitzvah"?
 */
export function isLookedUpWith(tokens: Tokens, first: number, last: number): boolean {
  const { words, gaps, lineStarts, lineEnds } = tokens;
  const { hashes, starts, ends } = words;
  const start = lineStarts[first]!;
  const end = lineEnds[first]!;
  for (let i = last; i < end && i < last + 2; i++) {
    if (gaps[i] !== Gap.space) break;
    const cue = cueOf(hashes[i]!);
    if (cue === Cue.phrase && isPhrase(words, i, start, end)) return true;
    if (i === last && (cue === Cue.contact || cue === Cue.record || cue === Cue.ordeal)) return true;
  }
  let before = first - 1;
  // "recording with patient …"
  if (before >= start && isOnFile(hashes[before]!)) return true;
  // "email of professor …"
  if (before > start && cueOf(hashes[before]!) === Cue.title) before--;
  if (before > start && ends[before]! - starts[before]! <= LONGEST_LINK && cueOf(hashes[before]!) !== Cue.my) before--;
  for (let i = before; i >= start && i > first - 4; i--) {
    switch (cueOf(hashes[i]!)) {
      case Cue.contact:
      case Cue.record:
      case Cue.introduction:
      case Cue.live:
      case Cue.ownKin:
      case Cue.ordeal:
      case Cue.seek:
      case Cue.birthday:
      case Cue.errand:
        return i >= before;
      case Cue.phrase:
        if (isPhrase(words, i, start, end)) return true;
        break;
      case Cue.kin:
        // "mormor ingrid lundell", "my neighbor …"
        return i >= before && (i === start || isAcquaintance(cueOf(hashes[i - 1]!)));
      case Cue.nameNoun:
        return i > start && cueOf(hashes[i - 1]!) === Cue.my;
    }
  }
  return false;
}

/** Kin and acquaintances, or the word for "my" before them. */
export function isAcquaintance(cue: number): boolean {
  return cue === Cue.kin || cue === Cue.my;
}
