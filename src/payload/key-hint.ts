import { withoutAccents } from '../core/accents.js';
import { COMPOUND_PARTS, COUNTER_KEYS, NEUTRAL_KEYS, PERSONAL_KEYS, REFERENCE_KEYS } from './key-words.js';

/** What a field's name says about its value. */
export interface KeyHint {
  /** Words to put before the value, for the detectors' context; '' when the name says nothing. */
  readonly words: string;
  /** The one of `words` that the tables know; '' when they know none. */
  readonly topic: string;
  /** A count, a time, a price …: a bare number under it is what the name says. */
  readonly counter: CounterKind | undefined;
  /** The value is a link or a video id. */
  readonly reference: boolean;
  /** The name says nothing by itself: a `number` or `value` is what the field around it is. */
  readonly generic: boolean;
  /** The name is "name" and says nothing more: `first` inside it is a first name. */
  readonly isName?: boolean | undefined;
}

export type CounterKind = 'count' | 'time' | 'other';

interface Meaning {
  readonly kind: 'personal' | 'counter';
  readonly hint: string;
}

interface Tables {
  readonly meanings: ReadonlyMap<string, Meaning>;
  readonly neutral: ReadonlySet<string>;
  readonly references: ReadonlySet<string>;
}

/** Longest phrase of the tables, in words. */
const MAX_PHRASE = 3;

/** Longest word of the tables in a script that writes no spaces, in code units. */
const MAX_UNSPACED = 8;

/** Longer names are data, not names: their first words decide. */
const MAX_KEY_LENGTH = 80;

const LABEL = /\[[A-Z][A-Z0-9_]{2,63}(?::[\w=-]*)?\]/g;

const COUNTER_KINDS: Readonly<Record<string, CounterKind>> = {
  views: 'count',
  timestamp: 'time',
  price: 'count',
  score: 'count',
  width: 'count',
};

/** The counter-words for a row's own number and for a video's. */
const ROW_NUMBER = 'order number';
const VIDEO_ID = 'video id';

const SILENT: KeyHint = { words: '', topic: '', counter: undefined, reference: false, generic: true };

/**
 * Splits a field name into lower-case words without accents: snake, camel and kebab case, digits dropped.
 *
 * @example
 * ```ts
 * keyWords('customerPhone_number2') // ['customer', 'phone', 'number']
 * keyWords('TeléfonoMóvil')         // ['telefono', 'movil']
 * ```
 */
export function keyWords(key: string): string[] {
  const text = key
    .slice(0, MAX_KEY_LENGTH)
    // A label is no word, whoever wrote it; the index behind it makes keys differ.
    .replace(LABEL, ' ')
    .normalize('NFC')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2')
    .toLowerCase();
  return withoutAccents(text)
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word !== '');
}

/** Makes the reader of field names; its tables are built at the first name. */
export function keyHintReader(): (key: string) => KeyHint {
  let tables: Tables | undefined;
  return (key) => {
    tables ??= buildTables();
    // A key that is a URL names nothing.
    if (key.includes('://')) return SILENT;
    return readKey(keyWords(key), tables);
  };
}

/** What a field's name says inside another field: in `{ phone: { number } }` it is a phone number, in `{ video: { id } }` a video id. */
export function inside(outer: KeyHint, own: KeyHint): KeyHint {
  if (isBirthday(outer.topic, own.topic)) return outer;
  if (!own.generic || outer.words === '') return own;
  const reference = own.reference || outer.reference || (own.words === ROW_NUMBER && outer.words.endsWith(VIDEO_ID));
  return { words: outer.words, topic: outer.topic, counter: outer.counter, reference, generic: false };
}

function readKey(words: readonly string[], tables: Tables): KeyHint {
  if (words.length === 0) return SILENT;
  const { meanings, neutral, references } = tables;
  let meaning: Meaning | undefined;
  let unknown = false;
  const phrases = new Set<string>();
  for (let at = 0; at < words.length; ) {
    let taken = 0;
    for (let length = Math.min(MAX_PHRASE, words.length - at); length > 0 && taken === 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(' ');
      phrases.add(phrase);
      const found = meanings.get(phrase) ?? (length === 1 ? compound(phrase, meanings) : undefined);
      if (found !== undefined) {
        meaning = stronger(meaning, found);
        taken = length;
      }
    }
    if (taken === 0 && !neutral.has(words[at]!)) unknown = true;
    at += Math.max(1, taken);
  }
  const last = words[words.length - 1]!;
  const reference = [...phrases].some((phrase) => references.has(phrase)) || references.has(words.slice(-2).join(' '));
  // `user_id`, `item_no`: a row's own number, unless a word before it says which.
  const rowNumber = meaning === undefined && !unknown && words.length > 0 && /^(ids?|uuid|guid|uid)$/.test(last);
  if (rowNumber)
    return { ...SILENT, words: ROW_NUMBER, topic: ROW_NUMBER, counter: 'other', reference, generic: words.length === 1 };
  if (meaning === undefined && !unknown) return { ...SILENT, reference, isName: /^names?$/.test(last) };
  const spelled = words.filter((word) => !neutral.has(word)).join(' ');
  const hint = meaning === undefined || spelled.endsWith(meaning.hint) ? spelled : `${spelled} ${meaning.hint}`.trimStart();
  const counter = meaning?.kind === 'counter' ? (COUNTER_KINDS[meaning.hint] ?? 'other') : undefined;
  return { words: hint, topic: meaning?.hint ?? '', counter, reference, generic: false };
}

/** The later word decides (`phone_count` counts, `order_phone` calls), but a date beside a birth is a birthday. */
function stronger(earlier: Meaning | undefined, later: Meaning): Meaning {
  if (earlier === undefined) return later;
  return isBirthday(earlier.hint, later.hint) ? earlier : later;
}

/** `birth_date`, `{ birth: { date } }` */
function isBirthday(earlier: string, later: string): boolean {
  return earlier === 'date of birth' && later === 'timestamp';
}

/** The meaning of a long compound, or of a word of a script that writes no spaces. */
function compound(word: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  if (word.charCodeAt(0) >= 0x2e80) return unspaced(word, meanings);
  if (word.length < 8) return undefined;
  const part = COMPOUND_PARTS.find(([text]) => word.includes(text));
  return part === undefined ? undefined : meanings.get(part[1]);
}

/** The longest word of the tables at the latest place. */
function unspaced(word: string, meanings: ReadonlyMap<string, Meaning>): Meaning | undefined {
  for (let end = word.length; end >= 2; end -= 1) {
    for (let start = Math.max(0, end - MAX_UNSPACED); start <= end - 2; start += 1) {
      const found = meanings.get(word.slice(start, end));
      if (found !== undefined) return found;
    }
  }
  return undefined;
}

function buildTables(): Tables {
  const meanings = new Map<string, Meaning>();
  for (const [kind, table] of [
    ['counter', COUNTER_KEYS],
    ['personal', PERSONAL_KEYS],
  ] as const) {
    for (const [hint, phrases] of Object.entries(table)) {
      for (const phrase of phrases.split(',')) meanings.set(keyWords(phrase).join(' '), { kind, hint });
    }
  }
  const set = (phrases: string) => new Set(phrases.split(',').map((phrase) => keyWords(phrase).join(' ')));
  return { meanings, neutral: set(NEUTRAL_KEYS), references: set(REFERENCE_KEYS) };
}

export const NO_HINT: KeyHint = SILENT;
