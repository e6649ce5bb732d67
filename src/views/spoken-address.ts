import { words } from '../core/sweep-words.js';
import { views } from '../core/through-views.js';
import type { FoldedText, TextView } from '../core/types.js';
import {
  AT_PHRASES,
  AT_WORDS,
  DASH_WORDS,
  DOT_WORDS,
  NOT_A_MAILBOX,
  PLUS_WORDS,
  PROVIDERS,
  UNDERSCORE_WORDS,
  WEAK_AT_WORDS,
} from './address-words.js';
import { FoldBuilder } from './fold-builder.js';
import { domainStrength } from './top-level-domains.js';

/**
 * Reads addresses whose signs are written out: `john dot smith at example dot com`, `john (at) example [punkt] de`,
 * `ana arroba example ponto com`, `john_at_example_dot_com`.
 *
 * Folds only what has a whole address in it: a mailbox, a word for `@`, and a domain that ends in a known top-level domain; a
 * bare "at" needs a spoken dot too (or a mail provider), and a word before it that is no verb. O(n).
 *
 * @example
 * ```ts
 * spokenAddress().fold('write to john dot smith at example dot com')?.text // 'write to john.smith@example.com'
 * spokenAddress().fold('look at dot com bubble') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function spokenAddress(): TextView {
  return {
    id: 'spoken-address',
    reach: { before: 256, after: 256 },
    evidence: 'spoken',
    confidence: 0.95,
    brings: { views, words },
    words: `${AT_WORDS} ${WEAK_AT_WORDS} ${DOT_WORDS}`.split(' '),
    fold: (text) => foldAddresses(text, true),
  };
}

/**
 * Closes the blanks round a real `@` and the dots of its domain: `john @ example . com`, `j o h n @ e x a m p l e . c o m`. O(n).
 *
 * @example
 * ```ts
 * spacedAddress().fold('john @ example.com')?.text // 'john@example.com'
 * spacedAddress().fold('watching @ home. it is late') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function spacedAddress(): TextView {
  return {
    id: 'spaced-address',
    reach: { before: 256, after: 256 },
    evidence: 'spaced',
    confidence: 0.95,
    brings: { views, words },
    characters: '@',
    fold: (text) => (SPACED.test(text) ? foldAddresses(text, false) : undefined),
  };
}

/**
 * What every spaced address has somewhere: a blank or bracket beside a sign, letters one by one, a blank for the dot of a mail service, or something beyond
 * ASCII. Most addresses are written as they should be, and end here.
 */
const SPACED =
  /[\0- ([{<*][@.]|[@.][\0- )\]}>*]|[\0- ][-+_%][\0- ]|(?<![a-z\d])[a-z\d][\0- ]{1,2}[a-z\d](?![a-z\d])|@[\w.-]+[\0- ](?:com|net|de|fr|it|es|co)\b|[^\0-\x7f\ufdd0]/i;

/** How a sign is written. */
const REAL = 0;
const BRACKETED = 1;
const WORD = 2;
/** A word that mostly means something else. */
const WEAK = 3;
/** The character itself in brackets. */
const BRACKETED_SIGN = 4;

/** No word for a sign is longer. */
const LONGEST_SIGN = 16;
/** More parts than any address has on one side of its `@`: spelled letter by letter, 64 of a mailbox (RFC 5321 §4.5.3.1.1). */
const MOST_PARTS = 64;

function isSpoken(manner: number): boolean {
  return manner !== REAL && manner !== BRACKETED_SIGN;
}

interface Token {
  readonly start: number;
  readonly end: number;
  /** The sign it stands for, '' for a word that is none. */
  readonly sign: string;
  readonly manner: number;
  /** Lower case, '' for a sign that is written as a character. */
  readonly word: string;
}

interface Signs {
  readonly signs: ReadonlyMap<string, { readonly sign: string; readonly manner: number }>;
  readonly providers: ReadonlySet<string>;
  readonly notMailboxes: ReadonlySet<string>;
}

let built: Signs | undefined;

function tables(): Signs {
  if (built !== undefined) return built;
  const signs = new Map<string, { sign: string; manner: number }>();
  const add = (words: string, sign: string, manner: number) => {
    for (const word of words.split(' ')) signs.set(word, { sign, manner });
  };
  add(AT_WORDS, '@', WORD);
  add(WEAK_AT_WORDS, '@', WEAK);
  add(DOT_WORDS, '.', WORD);
  add(UNDERSCORE_WORDS, '_', WORD);
  add(DASH_WORDS, '-', WORD);
  add(PLUS_WORDS, '+', WORD);
  built = { signs, providers: new Set(PROVIDERS.split(' ')), notMailboxes: new Set(NOT_A_MAILBOX.split(' ')) };
  return built;
}

function foldAddresses(text: string, spoken: boolean): FoldedText | undefined {
  if (!hasDot(text)) return undefined;
  const tokens = tokenize(text);
  if (tokens === undefined) return undefined;
  let out: FoldBuilder | undefined;
  let from = 0;
  for (let i = 1; i < tokens.length - 1; i++) {
    if (tokens[i]!.sign !== '@') continue;
    const address = readAddress(text, tokens, i, from, spoken);
    if (address === undefined) continue;
    out ??= new FoldBuilder(text);
    for (const { start, end, sign } of address.gaps) {
      if (end - start !== sign.length || text.slice(start, end) !== sign) out.replace(start, end, sign);
    }
    from = address.last + 1;
    i = address.last;
  }
  return out?.finish();
}

/** Is there a dot that could end a label, as a character or as a word? Texts with a mere "at" in them end here. */
function hasDot(text: string): boolean {
  for (let at = text.indexOf('.'); at >= 0; at = text.indexOf('.', at + 1)) {
    const next = text.charCodeAt(at + 1);
    if (isWordUnit(next) || ((next === 32 || next === 41 || next === 93 || next === 125) && at + 2 < text.length)) return true;
  }
  dotWords ??= new RegExp(`(?:${DOT_WORDS.replaceAll(' ', '|')}|[([{<] ?[dp] ?[)\\]}>])`, 'i');
  return dotWords.test(text) || BLANK_DOT.test(text);
}

/** A blank for the dot of a mail service: `jane77 at hotmail com`. */
const BLANK_DOT = /\b(?:gmail|googlemail|hotmail|yahoo|ymail|outlook|icloud|aol|gmx|protonmail) (?:com|net|de|fr|it|es|co)\b/i;
/** The longest service of {@link BLANK_DOT}, and the blank, the longest domain and one more character behind it. */
const LONGEST_SERVICE = 10;
const BEHIND_SERVICE = 5;

/** Does the word end before a blank that stands for a dot? */
function isBlankDot(text: string, start: number, end: number): boolean {
  if (text.charCodeAt(end) !== 32 || end - start > LONGEST_SERVICE) return false;
  return BLANK_DOT.test(text.slice(start, end + BEHIND_SERVICE));
}

let dotWords: RegExp | undefined;

/** Words and signs of a text that has a sign for `@` and one for a dot after it; undefined when it has not. */
function tokenize(text: string): Token[] | undefined {
  const tokens: Token[] = [];
  let ats = 0;
  let dots = 0;
  for (let i = 0; i < text.length; ) {
    const code = text.charCodeAt(i);
    if (code <= 32) {
      i++;
      continue;
    }
    const token = isWordUnit(code)
      ? readWord(text, i)
      : (readBracketed(text, i) ?? { start: i, end: i + 1, sign: text[i]!, manner: REAL, word: '' });
    if (token.sign === '@') ats++;
    else if (token.sign === '.' && ats > 0) dots++;
    tokens.push(token);
    i = token.end;
    if (ats > 0 && isBlankDot(text, token.start, i)) {
      tokens.push({ start: i, end: ++i, sign: '.', manner: REAL, word: '' });
      dots++;
    }
  }
  return ats > 0 && dots > 0 ? tokens : undefined;
}

/** A word, or a phrase for a sign: `at`, `at the rate of`, `jane`. */
function readWord(text: string, start: number): Token {
  let end = start + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  const written = text.slice(start, end);
  const word = written.length > LONGEST_SIGN ? written : written.toLowerCase();
  const known = tables().signs.get(word);
  const phrase = known?.manner === WEAK ? phraseEnd(text, end, word) : end;
  // A whole phrase means nothing else.
  const manner = phrase > end ? WORD : (known?.manner ?? WORD);
  return { start, end: phrase, sign: known?.sign ?? '', manner, word };
}

/** Letters and digits of any script, and the marks on them. */
function isWordUnit(code: number): boolean {
  if (code < 0x80) {
    const lower = code | 32;
    return (lower > 96 && lower < 123) || (code > 47 && code < 58);
  }
  return (
    code >= 0xc0 && code !== 0xfdd0 && (code < 0x2000 || (code > 0x2fff && code < 0xff00 && (code < 0x3000 || code > 0x3040)))
  );
}

/** `at sign`, `at the rate of`, `snabel-a`: where the phrase ends that begins with the weak word before `end`. */
function phraseEnd(text: string, end: number, first: string): number {
  for (const phrase of first === 'snabel' ? [['a']] : AT_PHRASES) {
    let at = end;
    let matched = true;
    for (const word of phrase) {
      const code = text.charCodeAt(at);
      if (code !== 32 && code !== 45) matched = false;
      else if (!text.startsWith(word, at + 1) && text.slice(at + 1, at + 1 + word.length).toLowerCase() !== word) matched = false;
      else if (isWordUnit(text.charCodeAt(at + 1 + word.length))) matched = false;
      if (!matched) break;
      at += 1 + word.length;
    }
    if (matched) return at;
  }
  return end;
}

const OPENING = '([{<*_~|"\'/-:';
const CLOSING = ')]}>*_~|"\'/-:';

/** `(at)`, `[ dot ]`, `{.}`, `((@))`, `_at_`: a sign in one or two brackets of a kind. */
function readBracketed(text: string, at: number): Token | undefined {
  const kind = OPENING.indexOf(text[at]!);
  if (kind < 0) return undefined;
  let i = at + 1;
  let depth = 1;
  if (text[i] === OPENING[kind]) {
    i++;
    depth = 2;
  }
  if (text.charCodeAt(i) === 32) i++;
  let end = i;
  while (end < text.length && end - i < LONGEST_SIGN && isWordUnit(text.charCodeAt(end))) end++;
  const word = text.slice(i, end).toLowerCase();
  const known = word === '' ? undefined : tables().signs.get(word);
  const phrase = known?.manner === WEAK ? phraseEnd(text, end, word) : end;
  const letter = word === 'a' ? '@' : word === 'd' || word === 'p' ? '.' : undefined;
  const sign = known?.sign ?? (kind < 4 ? letter : undefined) ?? (end === i && kind < 5 ? text[end] : undefined);
  if (sign === undefined || (end === i && sign !== '@' && sign !== '.')) return undefined;
  i = end === i ? end + 1 : phrase;
  if (text.charCodeAt(i) === 32) i++;
  for (; depth > 0; depth--) if (text[i++] !== CLOSING[kind]) return undefined;
  // `-at-` and `_at_` also join the words of file names: no stronger than the bare word.
  const manner = word === '' ? BRACKETED_SIGN : kind < 5 || known?.manner !== WEAK ? BRACKETED : WEAK;
  return { start: at, end: i, sign, manner, word: '' };
}

interface Gap {
  readonly start: number;
  readonly end: number;
  readonly sign: string;
}

interface Address {
  /** Index of its last token. */
  readonly last: number;
  /** What stands between its words, from left to right, and what it is read as. */
  readonly gaps: readonly Gap[];
}

/** Reads the address around the `@` token at `at`; undefined when there is none, or none that hides. */
function readAddress(text: string, tokens: readonly Token[], at: number, from: number, spoken: boolean): Address | undefined {
  const domain = readDomain(tokens, at + 1);
  if (domain === undefined) return undefined;
  const mailbox = readMailbox(tokens, at - 1, from, isApart(tokens, at) && isApart(tokens, domain.last - 1));
  if (mailbox === undefined) return undefined;
  const sign = tokens[at]!;
  const gaps = [...mailbox.gaps, { start: tokens[at - 1]!.end, end: tokens[at + 1]!.start, sign: '@' }, ...domain.gaps];
  if (!gaps.some(({ start, end, sign }) => text.slice(start, end) !== sign)) return undefined;
  const written = isSpoken(sign.manner) || mailbox.spoken || domain.spoken;
  if (written !== spoken) return undefined;

  let believed = !domain.lopsided || domainStrength(domain.top) > 1;
  if (sign.manner === WEAK) believed = isBelievedWeak(text, tokens, at, mailbox, domain);
  else if (sign.manner === REAL && !domain.spoken) believed = isBelievedReal(tokens, at, mailbox, domain);
  return believed ? { last: domain.last, gaps } : undefined;
}

/** A bare "at" mostly names a place: it takes more to make an address of what stands around it. */
function isBelievedWeak(text: string, tokens: readonly Token[], at: number, mailbox: Side, domain: Domain): boolean {
  const { providers, notMailboxes } = tables();
  const first = tokens[mailbox.first]!;
  const single = mailbox.first === at - 1;
  if (single && notMailboxes.has(first.word)) return false;
  const provider = providers.has(tokens[domain.first]!.word);
  const strongMailbox = !single || /\d/.test(first.word);
  const strength = domainStrength(domain.top);
  if (!strongMailbox && !provider && (strength < 2 || (single && isForSale(tokens, mailbox.first)))) return false;
  // "jane_doe at example.com": no place and no verb has an underscore.
  if (domain.spoken || text.slice(first.start, tokens[at - 1]!.end).includes('_')) return true;
  if (provider && (strongMailbox || namesMail(tokens, mailbox.first))) return true;
  return strength > 1 && isSaidOfMail(tokens, mailbox.first) && !/(?:ed|ing)$/.test(first.word);
}

/** A real `@` with blanks about it may as well begin a handle, or end a sentence. */
function isBelievedReal(tokens: readonly Token[], at: number, mailbox: Side, domain: Domain): boolean {
  const last = tokens[at - 1]!;
  const loose = tokens[at]!.start > last.end;
  const single = mailbox.first === at - 1;
  // `see example.com @example.org`: a site and a handle.
  if (loose && (single ? tables().notMailboxes.has(last.word) : domainStrength(last.word) > 0)) return false;
  // `thanks @home. it works`: a full stop that ends a sentence.
  return !(domain.lopsided && (loose || domainStrength(domain.top) < 2 || domain.top.length < 3));
}

/** Has the token a blank on both sides? */
function isApart(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]!.end < tokens[at]!.start && tokens[at]!.end < tokens[at + 1]!.start;
}

interface Side {
  readonly first: number;
  readonly last: number;
  readonly gaps: readonly Gap[];
  readonly spoken: boolean;
}

interface Domain extends Side {
  readonly top: string;
  /** Some real dot has a blank on one side only. */
  readonly lopsided: boolean;
}

/** Labels with dots between, up to the last one that is a top-level domain. */
function readDomain(tokens: readonly Token[], first: number): Domain | undefined {
  const gaps: Gap[] = [];
  let best: Domain | undefined;
  let spoken = false;
  let lopsided = false;
  let at = first;
  for (let dots = 0; at < tokens.length && at - first < MOST_PARTS; dots++) {
    const label = readLabel(tokens, at, gaps);
    if (label === undefined) break;
    if (dots === 0 && label.word.length < 2) break;
    if (dots > 0 && domainStrength(label.word) > 0) {
      best = { first, last: label.last, gaps: gaps.slice(), spoken, lopsided, top: label.word };
    }
    const dot = tokens[label.last + 1];
    const next = tokens[label.last + 2];
    if (dot?.sign !== '.' || next === undefined || next.word === '') break;
    const before = tokens[label.last]!.end < dot.start;
    const after = dot.end < next.start;
    if (dot.manner === REAL) {
      if (before !== after) lopsided = true;
    } else if (isSpoken(dot.manner)) spoken = true;
    gaps.push({ start: tokens[label.last]!.end, end: next.start, sign: '.' });
    at = label.last + 2;
  }
  return best;
}

/** One label: a word, words joined by real or spoken dashes, or letters spelled one by one. */
function readLabel(tokens: readonly Token[], at: number, gaps: Gap[]): { last: number; word: string } | undefined {
  const token = tokens[at]!;
  if (token.word === '' || token.sign === '.' || token.sign === '@') return undefined;
  let last = at;
  let word = token.word;
  if (word.length === 1) {
    while (last + 1 < tokens.length && isSpelledAfter(tokens, last)) {
      gaps.push({ start: tokens[last]!.end, end: tokens[last + 1]!.start, sign: '' });
      word += tokens[++last]!.word;
    }
    return { last, word };
  }
  while (last + 2 < tokens.length) {
    const dash = tokens[last + 1]!;
    const next = tokens[last + 2]!;
    const tight = dash.start === tokens[last]!.end && dash.end === next.start;
    if (dash.sign !== '-' || next.word === '' || next.sign !== '' || (dash.manner === REAL && !tight)) break;
    gaps.push({ start: tokens[last]!.end, end: next.start, sign: '-' });
    word += `-${next.word}`;
    last += 2;
  }
  return { last, word };
}

/** Is the token after `at` another single letter or digit, one or two blanks away? */
function isSpelledAfter(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]!;
  const gap = next.start - tokens[at]!.end;
  return next.word.length === 1 && next.end - next.start === 1 && gap > 0 && gap < 3;
}

/** Parts with signs between, leftwards from `last`. */
function readMailbox(tokens: readonly Token[], last: number, from: number, apart: boolean): Side | undefined {
  if (last < from || tokens[last]!.word === '' || tokens[last]!.sign !== '') return undefined;
  const gaps: Gap[] = [];
  let spoken = false;
  let first = last;
  while (first > from && last - first < MOST_PARTS) {
    const previous = tokens[first - 1]!;
    if (tokens[first]!.word.length === 1 && previous.word.length === 1 && isSpelledAfter(tokens, first - 1)) {
      gaps.push({ start: previous.end, end: tokens[first]!.start, sign: '' });
      first--;
      continue;
    }
    if (first - 1 <= from) break;
    const part = tokens[first - 2]!;
    if (previous.sign === '' || !'._-+%'.includes(previous.sign) || part.word === '' || part.sign !== '') break;
    const before = part.end < previous.start;
    const after = previous.end < tokens[first]!.start;
    // A real dot, dash or plus with a blank beside it belongs to a sentence, unless every letter or every sign is set apart.
    if (previous.manner === REAL && (before || after) && !(before && after && (apart || part.word.length === 1))) break;
    if (previous.manner === REAL && previous.sign === '%') break;
    if (isSpoken(previous.manner)) spoken = true;
    gaps.push({ start: part.end, end: tokens[first]!.start, sign: previous.sign });
    first -= 2;
  }
  return { first, last, gaps: gaps.reverse(), spoken };
}

const MAIL_WORD = /^(?:e?mails?|correo|courriel)$/;
/** Words that ask somebody to write. */
const CONTACT_WORD = /^(?:contact|address|reach|write)$/;

/** "my email is jane at example.com", "e-mail: jane at example.com". */
function isSaidOfMail(tokens: readonly Token[], first: number): boolean {
  const tie = tokens[first - 1];
  if (tie === undefined || first < 2 || !(tie.sign === ':' || /^(?:is|ist|est|es)$/.test(tie.word))) return false;
  return MAIL_WORD.test(tokens[first - 2]!.word);
}

/** "buy shoes at zappos dot com", "find recipes at …": what a site has. "order from jane at …": whom one writes to. */
function isForSale(tokens: readonly Token[], first: number): boolean {
  if (first > 0 && /^(?:from|to|with|by)$/.test(tokens[first - 1]!.word)) return false;
  for (let i = Math.max(0, first - 2); i < first; i++) {
    const { word } = tokens[i]!;
    if (/^(?:buy|order|get|book|rent|sell|watch|stream|play|more|save|cheap|free)$/.test(word)) return true;
    if (word === 'find' && /s$/.test(tokens[first]!.word)) return true;
  }
  return false;
}

/** Is mail spoken of in the four words before? */
function namesMail(tokens: readonly Token[], first: number): boolean {
  return tokens.slice(Math.max(0, first - 4), first).some(({ word }) => MAIL_WORD.test(word) || CONTACT_WORD.test(word));
}
