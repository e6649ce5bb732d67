import { isDigit } from '../core/characters.js';
import type { TextView } from '../core/types.js';
import { BASIS, PRIME } from '../core/words.js';
import { base64 } from '../views/base64.js';
import { inShape, platformOfHost, templatesOf } from './platforms/match.js';
import type { Platform, ReferenceKind } from './platforms/table.js';

/** A template with nothing open in it but the id, and perhaps a handle: what stands before that, and its shape. */
interface PlainTemplate {
  readonly before: string;
  /** What stands between a handle and the id; empty where there is no handle. */
  readonly between: string;
  /** The unit behind the first slash, by which most templates are told without a look at the rest; 0 where the id stands there. */
  readonly first: number;
  /** The shape's letter, and how long an id of it is. */
  readonly kind: number;
  readonly least: number;
  readonly most: number;
  /** What begins the next parameter. */
  readonly mark: '?' | '&';
}

/** What else a link may lead to is a person's or a group's, and its id a name as often. */
const KINDS: readonly ReferenceKind[] = ['video', 'live', 'clip', 'audio', 'post'];

/** Ids of these shapes only: digits, hexadecimal digits, letters and digits, those with `_` and `-`. */
const SHAPES = 'dxawk';
const HEXADECIMAL = 0x78;

/** No scheme has a shorter account number with letters, and no vendor a shorter key. A number and a digest may be longer. */
const LONGEST_ID = 12;
const LONGEST_NUMBER = 20;
const DIGEST = 32;
/** More digits on end, behind letters, may be what those say: `mrn1234567`. */
const LONGEST_RUN = 3;

/** A platform's own host as links write it. */
interface PlainHost {
  readonly host: string;
  readonly templates: readonly PlainTemplate[];
  /** Parameters that only say who shared the link or how it was reached, between blanks. */
  readonly noise: string;
}

const LONGEST_HOST = 40;

/** By the host's hash; no other than a platform's own is kept, of which there are few. */
const known = /* @__PURE__ */ new Map<number, PlainHost>();

const LONGEST_HANDLE = 15;
/** A parameter's name with the sign before it, and its value with the equals sign. */
const LONGEST_NAME = 20;
const LONGEST_VALUE = 25;

/** Parameters that may tell of who shared the link. */
const TELLING_NAME = /id$|user|token|sender|auth|sess|key|code|data|url/i;

/** What a token may hide. */
let encoded: TextView | undefined;

/** Hashes of other hosts, each in the place of its lowest bits: a link to one is told without asking the table of platforms again. */
const STRANGERS = 256;
let strangers: Int32Array | undefined;

/**
 * Is the text nothing but a link to one video as the table of platforms has it: host, path and id, perhaps a time in seconds, and not a unit
 * besides? Then nothing in it can be anybody's, and no detector need be asked. False says nothing. Where `sharing` is kept, a public handle of one word
 * and marks of sharing (`si=AbCdEf_GhIjKlMnO`) may stand beside.
 *
 * O(n), and a small part of what looking costs: most references are such links.
 */
export function isPlainLink(text: string, sharing: boolean): boolean {
  const start = text.startsWith('https://') ? 8 : text.startsWith('http://') ? 7 : 0;
  const most = Math.min(text.length, start + LONGEST_HOST);
  let hash = BASIS;
  let slash = start;
  for (; ; slash++) {
    if (slash === most) return false;
    const unit = text.charCodeAt(slash);
    if (unit === 0x2f) break;
    hash = step(hash, unit);
  }
  if (strangers?.[hash & (STRANGERS - 1)] === hash) return false;
  const found = known.get(keyOf(hash)) ?? learn(text.slice(start, slash), hash);
  if (found === undefined || found.host.length !== slash - start || !text.startsWith(found.host, start)) return false;
  const { noise, templates } = found;
  const first = text.charCodeAt(slash + 1);
  for (let i = 0; i < templates.length; i++) {
    const template = templates[i]!;
    if ((template.first !== 0 && template.first !== first) || !text.startsWith(template.before, slash)) continue;
    let id = slash + template.before.length;
    if (template.between !== '') {
      const end = handleEnd(text, id);
      if (!sharing || end === id || !text.startsWith(template.between, end)) continue;
      id = end + template.between.length;
    }
    const end = opaqueEnd(text, id, template);
    if (end > id) return endsAt(text, end, template.mark, sharing ? noise : '');
  }
  return false;
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, PRIME);
}

/** A small integer, which a map is faster with. */
function keyOf(hash: number): number {
  return hash >>> 2;
}

/** A host met for the first time; undefined when it is nobody's. */
function learn(host: string, hash: number): PlainHost | undefined {
  const platform = platformOfHost(host);
  const templates = platform && templatesAt(host, platform);
  if (templates === undefined) {
    strangers ??= new Int32Array(STRANGERS);
    strangers[hash & (STRANGERS - 1)] = hash;
    return undefined;
  }
  const noise = platform?.noise?.split(' ').filter((name) => !TELLING_NAME.test(name));
  const found = { host, templates, noise: ` ${noise?.join(' ') ?? ''} ` };
  known.set(keyOf(hash), found);
  return found;
}

/**
 * Where an id ends that nobody can take for a number of somebody's: a number alone, or short, without groups of digits or many of them.
 * `start` where there is none.
 */
function opaqueEnd(text: string, start: number, { kind, least, most }: PlainTemplate): number {
  let digits = 0;
  let run = 0;
  let grouped = false;
  let end = start;
  for (; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    if (!inShape(unit, kind)) break;
    if (!isDigit(unit)) run = 0;
    else {
      digits++;
      if (++run > LONGEST_RUN || (run === 1 && isJoint(text.charCodeAt(end - 1)) && isDigit(text.charCodeAt(end - 2))))
        grouped = true;
    }
  }
  const length = end - start;
  if (length < least || length > most) return start;
  const isOpaque =
    digits === length ? length <= LONGEST_NUMBER : length === DIGEST ? kind === HEXADECIMAL : length <= LONGEST_ID && !grouped;
  return isOpaque ? end : start;
}

function isJoint(unit: number): boolean {
  return unit === 0x2d || unit === 0x5f;
}

/** Where a handle ends that is one word in small letters, of which nothing makes anybody's name. `start` where there is none. */
function handleEnd(text: string, start: number): number {
  let end = start;
  while (end - start <= LONGEST_HANDLE && isSmallLetter(text.charCodeAt(end))) end++;
  return end - start > LONGEST_HANDLE ? start : end;
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** Does the link end at `end`, or behind a slash of the path, the second where the video begins, and parameters of `noise`? `first` begins the first of them. */
function endsAt(text: string, end: number, first: '?' | '&', noise: string): boolean {
  const { length } = text;
  let at = first === '?' && text.charCodeAt(end) === 0x2f ? end + 1 : end;
  for (let mark: string = first; at < length; mark = '&') {
    const equals = text.indexOf('=', at);
    if (text[at] !== mark || equals < 0 || equals - at > LONGEST_NAME) return false;
    const next = text.indexOf('&', equals);
    const stop = next < 0 ? length : next;
    if (stop - equals > LONGEST_VALUE) return false;
    const name = text.slice(at + 1, equals);
    const value = text.slice(equals + 1, stop);
    const isPlain = name === 't' ? /^\d{1,5}s?$/.test(value) : noise.includes(` ${name} `) && isMark(value);
    if (!isPlain) return false;
    at = stop;
  }
  return true;
}

/** A short number or word, or a token that mixes capitals with small letters, as no scheme of anybody's numbers does, and is no text in base64. */
function isMark(value: string): boolean {
  if (/^(?:\d{1,3}|[a-z]{1,8})$/.test(value)) return true;
  if (!/^[\w-]+$/.test(value) || !/[a-z]/.test(value) || !/[A-Z]/.test(value) || /\d{4}|\d[-_]\d/.test(value)) return false;
  encoded ??= base64();
  return encoded.fold(value) === undefined;
}

/** Undefined where the host is no platform's own. */
function templatesAt(host: string, platform: Platform): readonly PlainTemplate[] | undefined {
  const bare = host.replace(/^(?:www|m)\./, '');
  const isOwn = ` ${platform.hosts} `.replaceAll(' www.', ' ').includes(` ${bare} `);
  const plain: PlainTemplate[] = [];
  for (const { kind, host: own, path, parameter, prefix, shape } of templatesOf(platform)) {
    // A name before the platform's own is a customer's: `contoso.zoom.us`, `jane-doe.wistia.com`.
    if (!KINDS.includes(kind) || (own === '' ? !isOwn : own !== bare)) continue;
    // `/@<u>/video/`, `/channels/*/`: one handle before the id.
    const [before, between = '', ...others] = path.split(/<u>|\*(?=\/)/);
    if (others.length > 0 || /[*<$]/.test(before + between)) continue;
    const open = path.indexOf('{');
    if (parameter === '' ? open < 0 || !path.endsWith('}') : open >= 0 || between !== '') continue;
    const read = parameter === '' ? path.slice(open + 1, -1) : shape;
    if (!SHAPES.includes(read[0]!)) continue;
    const [least = 1, most = least] = read.length > 1 ? read.slice(1).split('-').map(Number) : [1, Number.POSITIVE_INFINITY];
    const add = (start: string, middle: string, mark: '?' | '&'): void => {
      plain.push({
        before: start,
        between: middle,
        first: start.charCodeAt(1) || 0,
        kind: read.charCodeAt(0),
        least,
        most,
        mark,
      });
    };
    if (between !== '') add(before!, between.slice(0, between.indexOf('{')), '?');
    else if (parameter === '') add(path.slice(0, open), '', '?');
    else for (const end of path.endsWith('/') ? ['?'] : ['?', '/?']) add(`${path}${end}${parameter}=${prefix}`, '', '&');
  }
  return isOwn || plain.length > 0 ? plain : undefined;
}
