import { lowerUnit } from '../../core/characters.js';
import { Gap, type Tokens } from './features.js';
import { figureKey, type IsKnown, joinHash } from './figures.js';

const AND: readonly number[] = [0x616e64, 0x79, 0x65, 0x6574, 0x756e64, 0x656e, 0x6f6368, 0x69, 0x7665];

/** Is the word "and" in one of the languages? */
export function isAnd({ text, words }: Tokens, at: number): boolean {
  const start = words.starts[at]!;
  const end = words.ends[at]!;
  let code = 0;
  if (end - start > 4) return false;
  for (let i = start; i < end; i++) code = (code << 8) | (lowerUnit(text.charCodeAt(i)) & 0xff);
  return AND.includes(code);
}

/** The given name that "and" joins to the name at `[first, last)`: "robin and …" before any, "… and robin" behind one of one word. −1 when there is none. */
export function partnerOf(tokens: Tokens, first: number, last: number): number {
  const { lineEnds, lineStarts } = tokens;
  if (first - 2 >= lineStarts[first]! && isJoined(tokens, first - 1) && isGivenName(tokens, first - 2)) return first - 2;
  if (last - first === 1 && last + 1 < lineEnds[first]! && isJoined(tokens, last) && isGivenName(tokens, last + 1))
    return last + 1;
  return -1;
}

/** Is the name joined to a word that is no given name? */
export function isHalf(tokens: Tokens, first: number, last: number): boolean {
  const { lineEnds, lineStarts } = tokens;
  const joined =
    (first - 2 >= lineStarts[first]! && isJoined(tokens, first - 1)) || (last + 1 < lineEnds[first]! && isJoined(tokens, last));
  return joined && partnerOf(tokens, first, last) < 0;
}

/** "homer and marge": given names that are known together. */
export function isKnownCouple(tokens: Tokens, first: number, isKnown: IsKnown): boolean {
  const partner = partnerOf(tokens, first, first + 1);
  if (partner < 0) return false;
  const { hashes } = tokens.words;
  const one = joinHash(0, hashes[first]!);
  const other = joinHash(0, hashes[partner]!);
  return isKnown(figureKey(joinHash(one, hashes[partner]!))) || isKnown(figureKey(joinHash(other, hashes[first]!)));
}

/** "and" between two blanks. */
function isJoined(tokens: Tokens, at: number): boolean {
  return tokens.gaps[at] === Gap.space && tokens.gaps[at + 1] === Gap.space && isAnd(tokens, at);
}

function isGivenName({ classes }: Tokens, at: number): boolean {
  return classes[at]! >> 4 >= 2;
}
