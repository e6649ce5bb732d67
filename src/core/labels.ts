import { isSpace } from './characters.js';
import type { Place } from './types.js';

/** URLs longer than this are judged by their nearest part only. */
const MAX_URL = 2048;

/** What stands in place of text that was not looked at. */
export const NOT_SCANNED = 'NOT_SCANNED';

/** The default label of an entity, spelled so that it fits where it stands. */
export function labelFor(entity: string, place: Place): string {
  if (place === 'url') return entity;
  return place === 'host' ? hostLabel(entity) : `[${entity}]`;
}

function hostLabel(entity: string): string {
  return `${entity.toLowerCase().replaceAll('_', '-')}.invalid`;
}

/**
 * Recognises labels, whoever typed them. `[NAME]` and `[NAME:value]` by shape, which ids and keys in brackets have not (no underscore, and digits
 * among their letters); the bare and the host form only for entities the scanner knows, because `MAX_VALUE` is no label. A bare label may carry `~`
 * where it touched a word or the sign behind a name, and is one only inside a URL, where it is written: `PASSWORD: …` and `API_KEY=…` at the beginning of
 * a word or a parameter are keywords.
 */
export interface LabelGrammar {
  /** False when the text certainly holds no label. */
  mayHold(text: string): boolean;
  /** Spans of all labels of the text, in order. O(n). */
  find(text: string): readonly (readonly [number, number])[];
  /** Is the whole text one label, as it is written in such a place? */
  isLabel(text: string, place: Place): boolean;
}

export function createLabelGrammar(entities: readonly string[]): LabelGrammar {
  const names = [...new Set([...entities, NOT_SCANNED])].sort((a, b) => b.length - a.length);
  const hosts = names.map((name) => hostLabel(name).replace('.', '\\.'));
  const own = names.join('|');
  const bracketed = `\\[(?:${own}|[A-Z][A-Z0-9]*_[A-Z0-9_]*|[A-Z]{3,}\\d{0,3})(?::[\\w=-]{1,4096})?\\]`;
  let grammar: RegExp | undefined;
  // What every label has: a bracket, capitals in a row, the reserved domain (RFC 2606). Titles in capitals fail the last test.
  const capitals = /[A-Z][A-Z0-9_]{2}/;
  const named = new RegExp(`[A-Z0-9]_[A-Z0-9]|${shortNames(names)}`);
  const mayHold = (text: string) => text.includes('[') || (capitals.test(text) && named.test(text)) || text.includes('.invalid');
  const compiled = () =>
    (grammar ??= new RegExp(
      `${bracketed}|~?(?:(?<![A-Za-z0-9_])|(?<=%(?:25){0,3}[0-9A-Fa-f]{2}))(?:${own})(?![A-Za-z0-9_])~?|(?<![\\w.-])(?:${hosts.join('|')})(?![\\w-])`,
      'g',
    ));
  return {
    mayHold,
    find(text) {
      const spans: [number, number][] = [];
      // `matchAll` would compile the expression anew for every text.
      if (mayHold(text))
        text.replace(compiled(), (label, start: number) => {
          const end = start + label.length;
          if (!isBare(label) || (!isName(label, text, start, end) && standsInUrl(text, start, end))) spans.push([start, end]);
          return label;
        });
      return spans;
    },
    isLabel(text, place) {
      return text.match(compiled())?.[0] === text && (place === 'url' || !isBare(text));
    },
  };
}

/** Neither in brackets nor a host. */
export function isBare(label: string): boolean {
  return label.charCodeAt(0) !== 91 && !label.endsWith('.invalid');
}

/** Is it how a parameter is called, `?PASSWORD=…`? A label in such a place carries a `~`. */
function isName(label: string, text: string, start: number, end: number): boolean {
  return '?&;#'.includes(text.charAt(start - 1) || ' ') && '=:'.includes(text.charAt(end) || ' ') && !label.includes('~');
}

/** Does the label stand where one is written bare? What URLs have before a value says so without reading back to the URL's beginning. */
function standsInUrl(text: string, start: number, end: number): boolean {
  const before = text.charAt(start - 1);
  return (before !== '' && '/=&?#%~+'.includes(before)) || placeOf(text, start, end) === 'url';
}

/** Names of one word, which no underscore gives away. */
function shortNames(names: readonly string[]): string {
  return names.filter((name) => !/[A-Z0-9]_[A-Z0-9]/.test(name)).join('|') || NOT_SCANNED;
}

/** A host and its path; or a label in its place, which an address or a name in front of a path was replaced by. */
const HOST = /^(?:www\.|(?:[a-z0-9-]{1,63}\.){1,6}[a-z0-9-]{1,63}\/|\[[A-Z][A-Z0-9_]{2,63}\](?:\.[a-z0-9-]{1,63}){0,6}\/)/i;

/** Where in the text a span stands: in running text, inside a URL, or as a URL's host. Bounded look-around. */
export function placeOf(text: string, start: number, end: number): Place {
  let left = start;
  while (left > 0 && start - left < MAX_URL && !endsUrl(text.charCodeAt(left - 1))) left--;
  const before = text.slice(left, start);
  const scheme = before.indexOf('://');
  // `//host/path`, without a protocol; or without either.
  const host = scheme >= 0 ? scheme + 3 : before.startsWith('//') ? 2 : HOST.test(before.slice(0, 400)) ? 0 : -1;
  if (host < 0) return 'text';
  const authority = before.slice(host);
  // Userinfo stands before an `@`; the host is what is left of the authority.
  const isHost = /^(?:[^/?#]*[@[])?$/.test(authority) && !/[a-z0-9.@-]/i.test(text.charAt(end));
  return isHost ? 'host' : 'url';
}

/** A blank, control character, quote, angle bracket or back-tick. */
function endsUrl(code: number): boolean {
  return code < 32 || isSpace(code) || code === 34 || code === 60 || code === 62 || code === 96;
}

/** Parts a bare label from a word it would touch or a value it would name, so that it is read as a label again. The hex digits of a percent escape are no word. */
export function padLabel(label: string, text: string, start: number, end: number): string {
  const isEscape = /%(?:25){0,3}[0-9a-f]{2}$/i.test(text.slice(Math.max(0, start - 9), start));
  const before = (/\w/.test(text.charAt(start - 1)) && !isEscape) || isName(label, text, start, end);
  return (before ? '~' : '') + label + (/\w/.test(text.charAt(end)) ? '~' : '');
}
