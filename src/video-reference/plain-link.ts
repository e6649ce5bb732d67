import { isDigit } from '../core/characters.js';
import { platformOfHost, readShape, templatesOf } from './platforms/match.js';
import type { ReferenceKind } from './platforms/table.js';

/** A template with nothing open in it but the id: what stands before that, and its shape. */
interface PlainTemplate {
  readonly before: string;
  readonly shape: string;
  /** What begins the next parameter. */
  readonly mark: '?' | '&';
}

/** What else a link may lead to is a person's or a group's, and its id a name as often. */
const KINDS: readonly ReferenceKind[] = ['video', 'live', 'clip', 'audio', 'post'];

/** Ids of these shapes only: digits, hexadecimal digits, letters and digits, those with `_` and `-`, a UUID. */
const SHAPES = 'dxawku';

/** No scheme has a shorter account number with letters, and no vendor a shorter key. A number and a digest may be longer. */
const LONGEST_ID = 12;
const LONGEST_NUMBER = 20;
const DIGEST = 32;
/** More digits on end, behind letters, may be what those say: `mrn1234567`. */
const LONGEST_RUN = 3;

/** By host as links write it. Hosts that no platform has are not kept. */
const byHost = /* @__PURE__ */ new Map<string, readonly PlainTemplate[]>();

/**
 * Is the text nothing but a link to one video as the table of platforms has it: host, path and id, perhaps a time in seconds, and not a unit
 * besides? Then nothing in it can be anybody's, and no detector need be asked. False says nothing.
 *
 * O(n), and a small part of what looking costs: most references are such links.
 */
export function isPlainLink(text: string): boolean {
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0;
  const slash = text.indexOf('/', start);
  if (slash < 0 || slash - start > 40) return false;
  const host = text.slice(start, slash);
  for (const { before, shape, mark } of byHost.get(host) ?? templatesAt(host)) {
    if (!text.startsWith(before, slash)) continue;
    const id = slash + before.length;
    const end = readShape(text, id, text.length, shape);
    if (end > id) return isOpaque(text, id, end, shape) && endsAt(text, end, mark);
  }
  return false;
}

/** An id that nobody can take for a number of somebody's: a number alone, or short, without groups of digits or many of them. */
function isOpaque(text: string, start: number, end: number, shape: string): boolean {
  const length = end - start;
  if (shape === 'u') return true;
  let digits = 0;
  let run = 0;
  let grouped = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      digits++;
      if (++run > LONGEST_RUN || (run === 1 && isJoint(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at - 2))))
        grouped = true;
    } else run = 0;
  }
  if (digits === length) return length <= LONGEST_NUMBER;
  return length === DIGEST ? shape.startsWith('x') : length <= LONGEST_ID && !grouped;
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x5f;
}

/** Nothing behind the id, or a slash of the path, or the second where the video begins. */
function endsAt(text: string, end: number, mark: string): boolean {
  const { length } = text;
  if (end === length || (end + 1 === length && mark === '?' && text.charCodeAt(end) === 0x2f)) return true;
  return length - end < 10 && text[end] === mark && /^.t=\d{1,5}s?$/.test(text.slice(end));
}

function templatesAt(host: string): readonly PlainTemplate[] {
  const platform = platformOfHost(host);
  if (platform === undefined) return [];
  const bare = host.replace(/^(?:www|m)\./, '');
  const isOwn = ` ${platform.hosts} `.replaceAll(' www.', ' ').includes(` ${bare} `);
  const plain: PlainTemplate[] = [];
  for (const { kind, host: own, path, parameter, prefix, shape } of templatesOf(platform)) {
    // A name before the platform's own is a customer's: `contoso.zoom.us`, `jane-doe.wistia.com`.
    if (!KINDS.includes(kind) || (own === '' ? !isOwn : own !== bare) || /[*<$]/.test(path)) continue;
    const open = path.indexOf('{');
    if (parameter === '' ? open < 0 || !path.endsWith('}') : open >= 0) continue;
    const read = parameter === '' ? path.slice(open + 1, -1) : shape;
    if (!SHAPES.includes(read[0]!)) continue;
    if (parameter === '') plain.push({ before: path.slice(0, open), shape: read, mark: '?' });
    else {
      for (const end of path.endsWith('/') ? ['?'] : ['?', '/?'])
        plain.push({ before: `${path}${end}${parameter}=${prefix}`, shape: read, mark: '&' });
    }
  }
  byHost.set(host, plain);
  return plain;
}
