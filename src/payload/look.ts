import { withHint } from '../core/create-scanner.js';
import type { Finding, Incomplete, Scanner } from '../core/types.js';
import type { CleanMemory } from './clean-memory.js';
import type { Field, FieldTable } from './field.js';
import { isIdentifier, PLAIN_IDENTIFIERS } from './identifiers.js';

/** A finding before the walk knows its path. */
export interface LocalFinding<E extends string = string> extends Finding<E> {
  readonly in: 'value' | 'key';
  /** Inside a string that holds JSON. */
  readonly innerPath?: string | undefined;
}

export interface LocalReplacement<E extends string = string> {
  readonly finding: LocalFinding<E>;
  readonly inputStart: number;
  readonly inputEnd: number;
  readonly outputStart: number;
  readonly outputEnd: number;
}

/** What was found in one string, number or key; a clean one gives `undefined` instead. */
export interface Outcome<E extends string = string> {
  /** The text as it goes on: the given one where nothing is replaced. */
  readonly text: string;
  readonly findings: readonly LocalFinding<E>[];
  readonly incomplete: readonly Incomplete[];
  readonly replacements: readonly LocalReplacement<E>[];
  readonly blocked: boolean;
}

/** What a walk needs to look at leaves. */
export interface Look<E extends string = string> {
  readonly query: Scanner<E>;
  readonly videoReference: Scanner<E>;
  readonly fields: FieldTable;
  readonly mode: 'test' | 'scan' | 'redact';
  readonly rewriteKeys: boolean;
  /** Values that are wholly a UUID, a timestamp or a video's id are left alone where nobody says that they are personal. */
  readonly skipIdentifiers: boolean;
  /** What was found clean before: in this value, or in this stream of records. */
  readonly memory: CleanMemory;
}

/** Values longer than this are texts: their field's name speaks for their beginning at most, so it is left out. */
const MAX_HINTED = 256;

/** A number of fewer digits is personal only when its field's name says so. */
const MIN_BARE_DIGITS = 7;

/** Looks at a string value, not at JSON inside it. */
export function lookAtText<E extends string>(look: Look<E>, text: string, field: Field): Outcome<E> | undefined {
  if (text === '' || field.route === 'skip') return undefined;
  if (isLeftAlone(look, text, 0, text.length, field)) return undefined;
  const { memory } = look;
  if (memory.holds(field, text)) return undefined;
  const outcome = lookAnew(look, text, field);
  if (outcome === undefined) memory.add(field, text);
  return outcome;
}

function lookAnew<E extends string>(look: Look<E>, text: string, field: Field): Outcome<E> | undefined {
  const { hint } = field;
  if (field.route === 'videoReference') return lookWith(look, look.videoReference, text);
  if (isByLook(field)) {
    if (looksLikeUrl(text) || (hint.reference && isOneWord(text))) return lookWith(look, look.videoReference, text);
    if (hint.counter !== undefined && isPlausibleCounter(text, hint.counter)) return undefined;
  }
  return lookWith(look, text.length <= MAX_HINTED ? underName(look, field) : look.query, text);
}

/** Is the whole of `[start, end)` an identifier that need not be looked at? */
export function isLeftAlone<E extends string>(look: Look<E>, text: string, start: number, end: number, field: Field): boolean {
  return look.skipIdentifiers && isByLook(field) && isIdentifier(text, start, end, field) && isNoPersonalName(look, field);
}

/** Does the field's name leave an identifier what it is? Names that the tables do not know are tried on the scanner, once. */
function isNoPersonalName<E extends string>(look: Look<E>, field: Field): boolean {
  const { words, topic, counter } = field.hint;
  if (words === '' || counter !== undefined) return true;
  if (topic !== '') return false;
  field.leavesIdentifiers ??= !PLAIN_IDENTIFIERS.some((text) => underName(look, field).test(text));
  return field.leavesIdentifiers;
}

/** Is it left to the value's look who looks at it? */
export function isByLook({ route }: Field): boolean {
  return route === undefined || route === 'auto';
}

/** Can a number of this many characters be personal in this field? */
export function isNumberAsked({ route, hint }: Field, length: number): boolean {
  return route !== 'skip' && (length >= MIN_BARE_DIGITS || (hint.topic !== '' && hint.counter === undefined));
}

/** Looks at a number as it is written. What is found in it makes it `0`. */
export function lookAtNumber<E extends string>(look: Look<E>, written: string, field: Field): Outcome<E> | undefined {
  if (!isNumberAsked(field, written.length)) return undefined;
  if (field.hint.counter !== undefined && isPlausibleCounter(written, field.hint.counter)) return undefined;
  const outcome = lookWith(look, underName(look, field), written);
  if (outcome === undefined || outcome.text === written) return outcome;
  return {
    ...outcome,
    text: '0',
    replacements: outcome.replacements.map((replacement) => ({ ...replacement, outputStart: 0, outputEnd: 1 })),
  };
}

/** Looks at a key. Its text is rewritten only where the caller asked for that; its findings are reported always. */
export function lookAtKey<E extends string>(look: Look<E>, key: string, container: Field): Outcome<E> | undefined {
  if (container.route === 'skip') return undefined;
  const outcome = lookWith(look, look.query, key);
  if (outcome === undefined) return undefined;
  const findings = outcome.findings.map((finding) => ({ ...finding, in: 'key' as const }));
  return { ...outcome, text: look.rewriteKeys ? outcome.text : key, findings, replacements: NOTHING };
}

/** The key as it may be shown: findings replaced by their labels. */
export function hiddenKey(key: string, findings: readonly Finding[]): string {
  let shown = '';
  let at = 0;
  for (const { start, end, entity } of findings) {
    if (end <= at) continue;
    shown += `${key.slice(at, Math.max(at, start))}[${entity}]`;
    at = end;
  }
  return shown + key.slice(at);
}

const NOTHING: readonly never[] = [];

/** Asks a scanner about one text; undefined when it is clean. */
function lookWith<E extends string>(look: Look<E>, scanner: Scanner<E>, text: string): Outcome<E> | undefined {
  if (look.mode === 'redact') {
    const result = scanner.redact(text);
    const { findings, incomplete } = result;
    if (findings.length === 0 && incomplete.length === 0) return undefined;
    const locals = new Map(findings.map((finding) => [finding, local(finding)]));
    return {
      text: result.text,
      findings: [...locals.values()],
      incomplete,
      replacements: result.replacements.map((replacement) => ({
        ...replacement,
        finding: locals.get(replacement.finding) ?? local(replacement.finding),
      })),
      blocked: result.verdict === 'blocked',
    };
  }
  if (look.mode === 'test' && !scanner.test(text)) return undefined;
  const { findings, incomplete } = scanner.scan(text);
  if (findings.length === 0 && incomplete.length === 0) return undefined;
  return { text, findings: findings.map(local), incomplete, replacements: NOTHING, blocked: false };
}

function local<E extends string>(finding: Finding<E>): LocalFinding<E> {
  return { ...finding, in: 'value' };
}

/** The scanner for queries, told the name of the field its texts come from. One for each field, made once. */
function underName<E extends string>(look: Look<E>, field: Field): Scanner<E> {
  if (field.hint.words === '') return look.query;
  field.scanner ??= withHint(look.query, field.hint.words) as Scanner;
  return field.scanner as Scanner<E>;
}

// ── by look ─────────────────────────────────────────────────────────────────────────────────────────────────────

const isSpace = (code: number) => code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x3000;

/** No white space inside. */
function isOneWord(text: string): boolean {
  const end = lastNonSpace(text) + 1;
  let at = 0;
  while (at < end && isSpace(text.charCodeAt(at))) at += 1;
  if (at === end) return false;
  for (; at < end; at += 1) if (isSpace(text.charCodeAt(at))) return false;
  return true;
}

function lastNonSpace(text: string): number {
  let at = text.length - 1;
  while (at >= 0 && isSpace(text.charCodeAt(at))) at -= 1;
  return at;
}

/** A whole value that is one URL: a scheme and `//`, `//`, `www.`, or a dotted host with a path behind it. */
const URL_START =
  /^\s{0,8}(?:(?:https?|rtmps?|rtsp|mms|ftp):\/\/|\/\/[\w-]{1,63}\.|www\.|(?:[\w-]{1,63}\.){1,4}[a-z]{2,24}\/)[^\s]/i;

function looksLikeUrl(text: string): boolean {
  return URL_START.test(text) && isOneWord(text);
}

/** Seconds, milliseconds, microseconds and nanoseconds since 1970 up to the year 2100, and compact dates (`20240131235959`). */
const LAST_SECOND = 4_102_444_800;
const FIRST_SCALED = 0.1;
/** No view counter, price or file size has more digits. */
const LAST_COUNT = 1e12;

/** A bare number that can be what a counting or dating field name says. */
function isPlausibleCounter(written: string, kind: string): boolean {
  if (kind === 'other' || written.length > 24) return false;
  let digits = 0;
  for (let at = 0; at < written.length; at += 1) {
    const code = written.charCodeAt(at);
    if (code >= 48 && code <= 57) digits += 1;
    else if (code !== 46 && !(code === 45 && at === 0)) return false;
  }
  if (digits === 0 || written.indexOf('.') !== written.lastIndexOf('.')) return false;
  const number = Math.abs(Number(written));
  if (kind === 'count') return number < LAST_COUNT;
  if (kind !== 'time') return false;
  if (number <= LAST_SECOND) return true;
  if (digits === 14) return /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])/.test(written);
  return [1e3, 1e6, 1e9].some((scale) => number >= LAST_SECOND * scale * FIRST_SCALED && number <= LAST_SECOND * scale);
}
