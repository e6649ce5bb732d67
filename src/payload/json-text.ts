import type { Incomplete } from '../core/types.js';
import type { Field } from './field.js';
import { KeyNames, labelledNames } from './key-names.js';
import {
  hiddenKey,
  isByLook,
  type LocalFinding,
  type LocalReplacement,
  type Look,
  lookAtKey,
  lookAtNumber,
  lookAtText,
  type Outcome,
} from './look.js';
import { pointerSegment } from './pointer.js';
import { isNameKey, isValueKey, joinNames } from './siblings.js';

const QUOTE = 34;
const BACKSLASH = 92;
const OPEN_OBJECT = 123;
const CLOSE_OBJECT = 125;
const OPEN_ARRAY = 91;
const CLOSE_ARRAY = 93;
const COMMA = 44;

/** Looks at a string value: at its tokens where it holds JSON, else at its text. */
export function lookAtString<E extends string>(look: Look<E>, text: string, field: Field): Outcome<E> | undefined {
  if (isByLook(field) && looksLikeJson(text) && isJson(text)) return lookAtJson(look, text, field);
  return lookAtText(look, text, field);
}

/** Cheap necessary condition: it begins and ends like an object or array with something in it. */
function looksLikeJson(text: string): boolean {
  if (text.length < 2) return false;
  let start = 0;
  while (start < text.length && text.charCodeAt(start) <= 32) start += 1;
  const first = text.charCodeAt(start);
  if (first !== OPEN_OBJECT && first !== OPEN_ARRAY) return false;
  let end = text.length - 1;
  while (end > start && text.charCodeAt(end) <= 32) end -= 1;
  return text.charCodeAt(end) === first + 2;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** One change of the written JSON: the token at `[start, end)` becomes `written`. */
interface Edit<E extends string> {
  readonly start: number;
  readonly end: number;
  readonly written: string;
  readonly token: Token;
  readonly outcome: Outcome<E>;
  readonly innerPath: string;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly quoted: boolean;
  readonly escaped: boolean;
}

interface Container {
  readonly field: Field;
  readonly isObject: boolean;
  /** The key of the child that is being read, as it may be shown. */
  shown: string;
  index: number;
  /** The field of the child that is being read. */
  child: Field;
  key: string;
  /** The text under `name` or `type`, for `value` beside it. */
  name: string | undefined;
  names: KeyNames | undefined;
}

/**
 * Looks at every token of a JSON text (which must be valid) and splices only the tokens that change: spacing, number
 * formats and duplicate keys stay as they are written. One pass, no recursion but for JSON inside strings, whose escapes
 * double at every level.
 */
export function lookAtJson<E extends string>(look: Look<E>, text: string, field: Field): Outcome<E> | undefined {
  const edits: Edit<E>[] = [];
  const containers: Container[] = [];
  let top: Container | undefined;
  let expectsKey = false;
  let nextEscape = positionOf(text, 0);
  let takenNames: ReadonlySet<string> | undefined;
  const isTaken = (name: string) => {
    takenNames ??= labelledNames(text);
    return takenNames.has(name);
  };
  const innerPath = () =>
    containers.map(({ shown, isObject, index }) => (isObject ? pointerSegment(shown) : `/${index}`)).join('');
  const valueField = () => {
    if (top === undefined) return field;
    if (!top.isObject) return look.fields.element(top.field, top.index);
    return top.name !== undefined && isValueKey(top.key) ? look.fields.named(top.child, top.name) : top.child;
  };
  const add = (token: Token, outcome: Outcome<E> | undefined, written: (text: string) => string) => {
    if (outcome === undefined) return;
    edits.push({ start: token.start, end: token.end, written: written(outcome.text), token, outcome, innerPath: innerPath() });
  };
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      if (nextEscape < at) nextEscape = positionOf(text, at);
      const token = readString(text, at, nextEscape);
      at = token.end - 1;
      const raw = text.slice(token.start + 1, token.end - 1);
      const decoded = token.escaped ? (JSON.parse(`"${raw}"`) as string) : raw;
      if (expectsKey && top !== undefined) {
        top.key = decoded;
        const known = top.field.below.get(decoded);
        const outcome = known === undefined ? lookAtKey(look, decoded, top.field) : undefined;
        if (outcome === undefined) {
          top.child = known ?? look.fields.child(top.field, decoded);
          if (known === undefined) look.fields.remember(top.field, decoded, top.child);
          top.shown = decoded;
        } else {
          const hidden = hiddenKey(decoded, outcome.findings);
          top.child = look.fields.beneath(top.field, decoded, hidden);
          top.names ??= new KeyNames(isTaken);
          const shown = top.names.hide(hidden);
          top.shown = shown;
          const renamed = outcome.text === decoded ? decoded : top.names.rename(outcome.text, shown);
          add(token, { ...outcome, text: renamed }, JSON.stringify);
        }
        expectsKey = false;
      } else {
        if (top?.isObject && isNameKey(top.key)) top.name = joinNames(top.name, decoded);
        const inner = valueField();
        add(token, lookAtString(look, decoded, inner), JSON.stringify);
      }
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      const own = valueField();
      const isObject = code === OPEN_OBJECT;
      top = { field: own, isObject, shown: '', index: 0, child: own, key: '', name: undefined, names: undefined };
      containers.push(top);
      expectsKey = isObject;
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      containers.pop();
      top = containers[containers.length - 1];
      expectsKey = false;
    } else if (code === COMMA && top !== undefined) {
      top.index += 1;
      expectsKey = top.isObject;
    } else if (code === 45 || (code >= 48 && code <= 57)) {
      const start = at;
      while (isNumberPart(text.charCodeAt(at + 1))) at += 1;
      const token: Token = { start, end: at + 1, quoted: false, escaped: false };
      add(token, lookAtNumber(look, text.slice(start, at + 1), valueField()), (written) => written);
    }
  }
  return edits.length === 0 ? undefined : splice(text, edits);
}

/** Where the next backslash stands; past everything when there is none. */
function positionOf(text: string, from: number): number {
  const at = text.indexOf('\\', from);
  return at < 0 ? Number.POSITIVE_INFINITY : at;
}

/** The string token at `start`. Most hold no backslash: then the end is the next quote. */
function readString(text: string, start: number, nextEscape: number): Token {
  const next = text.indexOf('"', start + 1);
  if (nextEscape > next) return { start, end: next + 1, quoted: true, escaped: false };
  for (let at = nextEscape + 2; ; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return { start, end: at + 1, quoted: true, escaped: true };
    if (code === BACKSLASH) at += 1;
  }
}

/** Digits, `.`, `e`, `E`, `+`, `-`; false for the NaN at the end of the text. */
function isNumberPart(code: number): boolean {
  return (code >= 48 && code <= 57) || code === 46 || code === 101 || code === 69 || code === 43 || code === 45;
}

/** Writes the changed tokens into the text and gives their findings the text's own offsets. */
function splice<E extends string>(text: string, edits: readonly Edit<E>[]): Outcome<E> {
  const findings: LocalFinding<E>[] = [];
  const incomplete: Incomplete[] = [];
  const replacements: LocalReplacement<E>[] = [];
  let output = '';
  let at = 0;
  let blocked = false;
  for (const { start, end, written, token, outcome, innerPath } of edits) {
    const changed = outcome.text !== decodedToken(text, token);
    output += text.slice(at, start);
    const outputStart = output.length;
    output += changed ? written : text.slice(start, end);
    at = end;
    blocked ||= outcome.blocked;
    const contentStart = token.quoted ? start + 1 : start;
    const inText = offsetsOf(text, contentStart, token.escaped, outcome.findings.length + outcome.incomplete.length);
    const moved = new Map<LocalFinding<E>, LocalFinding<E>>();
    for (const finding of outcome.findings) {
      const inner = {
        ...finding,
        start: inText(finding.start),
        end: inText(finding.end),
        innerPath: innerPath + (finding.innerPath ?? ''),
      };
      moved.set(finding, inner);
      findings.push(inner);
    }
    for (const gap of outcome.incomplete) incomplete.push({ ...gap, start: inText(gap.start), end: inText(gap.end) });
    const inOutput = token.quoted
      ? offsetsOf(output, outputStart + 1, true, outcome.replacements.length)
      : (offset: number) => outputStart + offset;
    for (const replacement of outcome.replacements) {
      replacements.push({
        finding: moved.get(replacement.finding)!,
        inputStart: inText(replacement.inputStart),
        inputEnd: inText(replacement.inputEnd),
        outputStart: inOutput(replacement.outputStart),
        outputEnd: inOutput(replacement.outputEnd),
      });
    }
  }
  return { text: output + text.slice(at), findings, incomplete, replacements, blocked };
}

function decodedToken(text: string, token: Token): string {
  if (!token.quoted) return text.slice(token.start, token.end);
  if (!token.escaped) return text.slice(token.start + 1, token.end - 1);
  return JSON.parse(text.slice(token.start, token.end)) as string;
}

/** Maps offsets in a decoded string to offsets in its written form. */
function offsetsOf(text: string, contentStart: number, escaped: boolean, asked: number): (offset: number) => number {
  if (!escaped || asked === 0) return (offset) => contentStart + offset;
  const written: number[] = [];
  let at = contentStart;
  while (text.charCodeAt(at) !== QUOTE) {
    written.push(at);
    at += text.charCodeAt(at) !== BACKSLASH ? 1 : text.charCodeAt(at + 1) === 117 ? 6 : 2;
  }
  written.push(at);
  return (offset) => written[offset]!;
}
