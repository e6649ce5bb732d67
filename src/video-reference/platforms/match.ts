import { isAsciiLetter, isDigit, isHex } from '../../core/characters.js';
import { emptyUrlParameter, nextParameter, type UrlParts } from '../../core/url.js';
import { type Platform, platforms, type ReferenceKind } from './table.js';

/** What a template found: offsets in the text that was read. A missing part has equal ends. */
export interface TemplateMatch {
  platform: Platform | undefined;
  kind: ReferenceKind;
  /** Index of the template in the platform's `paths`. */
  template: number;
  idStart: number;
  idEnd: number;
  /** What opens an unlisted video. */
  openStart: number;
  openEnd: number;
  /** A public handle. */
  handleStart: number;
  handleEnd: number;
  /** Steps left for the stars of one template: no hostile path makes two of them quadratic. */
  steps: number;
}

interface Template {
  readonly kind: ReferenceKind;
  readonly host: string;
  readonly path: string;
  /** Name of the query parameter that holds the id, with the text before the id in its value. */
  readonly parameter: string;
  readonly prefix: string;
  readonly shape: string;
}

interface Index {
  readonly hosts: ReadonlyMap<string, Platform>;
  readonly schemes: ReadonlyMap<string, Platform>;
  readonly everywhere: readonly Platform[];
  readonly templates: Map<Platform, readonly Template[]>;
}

const STEPS = 600;

let built: Index | undefined;

/** Built at the first reference that is read. */
function index(): Index {
  if (built !== undefined) return built;
  const hosts = new Map<string, Platform>();
  const schemes = new Map<string, Platform>();
  const everywhere: Platform[] = [];
  for (const platform of platforms) {
    if (platform.hosts === '*') everywhere.push(platform);
    else for (const host of platform.hosts.split(' ')) hosts.set(host.startsWith('www.') ? host.slice(4) : host, platform);
    for (const scheme of platform.schemes?.split(' ') ?? []) schemes.set(scheme, platform);
  }
  built = { hosts, schemes, everywhere, templates: new Map() };
  return built;
}

/** The templates of a platform, in the order of its `paths`. */
export function templatesOf(platform: Platform): readonly Template[] {
  const { templates } = index();
  let compiled = templates.get(platform);
  if (compiled === undefined) {
    compiled = platform.paths.map((source) => compile(source, platform.shape ?? 'w'));
    templates.set(platform, compiled);
  }
  return compiled;
}

function compile(source: string, shape: string): Template {
  const space = source.indexOf(' ');
  const kind = (space === -1 ? 'video' : source.slice(0, space)) as ReferenceKind;
  const rest = source.slice(space + 1);
  const slash = rest.indexOf('/');
  const question = rest.indexOf('?');
  const path = rest.slice(slash, question === -1 ? undefined : question);
  const equals = rest.indexOf('=', question);
  const open = rest.indexOf('{', question);
  const inQuery = question !== -1;
  return {
    kind,
    host: rest.slice(0, slash),
    path: inQuery ? path : path.replace('{}', `{${shape}}`),
    parameter: inQuery ? rest.slice(question + 1, equals) : '',
    prefix: inQuery ? rest.slice(equals + 1, open) : '',
    shape: inQuery ? rest.slice(open + 1, rest.indexOf('}', open)) || shape : shape,
  };
}

/** The platform of a lower-case host, by its longest known suffix. */
export function platformOfHost(host: string): Platform | undefined {
  const { hosts } = index();
  for (let at = 0; ; ) {
    const found = hosts.get(at === 0 ? host : host.slice(at));
    if (found !== undefined) return found;
    at = host.indexOf('.', at) + 1;
    if (at === 0) return undefined;
  }
}

/** The platform of an app's scheme. */
export function platformOfScheme(scheme: string): Platform | undefined {
  return index().schemes.get(scheme);
}

/** Platforms whose software runs on anybody's host. */
export function platformsAnywhere(): readonly Platform[] {
  return index().everywhere;
}

/** Reads a path and its query by the platform's templates; the first that fits fills `out`. */
export function matchTemplates(
  text: string,
  platform: Platform,
  host: string,
  url: Pick<UrlParts, 'pathStart' | 'pathEnd' | 'queryStart' | 'queryEnd'>,
  out: TemplateMatch,
): boolean {
  const templates = templatesOf(platform);
  for (let which = 0; which < templates.length; which++) {
    const template = templates[which]!;
    if (template.host !== '' && template.host !== host && !host.endsWith(`.${template.host}`)) continue;
    out.idStart = out.idEnd = out.openStart = out.openEnd = out.handleStart = out.handleEnd = url.pathStart;
    out.steps = STEPS;
    if (!matchPath(text, url.pathStart, url.pathEnd, template.path, 0, out)) continue;
    if (template.parameter !== '' && !matchParameter(text, url.queryStart, url.queryEnd, template, out)) continue;
    if (out.idStart === out.idEnd) lastSegment(text, url.pathStart, url.pathEnd, out);
    if (out.idStart === out.idEnd) continue;
    out.platform = platform;
    out.kind = template.kind;
    out.template = which;
    return true;
  }
  return false;
}

function lastSegment(text: string, start: number, end: number, out: TemplateMatch): void {
  let to = end;
  while (to > start && text.charCodeAt(to - 1) === 0x2f) to--;
  let from = to;
  while (from > start && text.charCodeAt(from - 1) !== 0x2f) from--;
  // Matrix parameters (`;a=b`) are no part of a name.
  for (let at = from + 1; at < to; at++) if (text.charCodeAt(at) === 0x3b) to = at;
  out.idStart = from;
  out.idEnd = to;
}

function matchParameter(text: string, start: number, end: number, template: Template, out: TemplateMatch): boolean {
  const name = template.parameter;
  const parameter = emptyUrlParameter();
  for (let at = nextParameter(text, start, end, parameter); at !== -1; at = nextParameter(text, at, end, parameter)) {
    if (parameter.nameEnd - parameter.nameStart !== name.length || !equalsFolded(text, parameter.nameStart, name)) continue;
    let from = parameter.valueStart;
    if (template.prefix !== '') {
      if (!text.startsWith(template.prefix, from)) continue;
      from += template.prefix.length;
    }
    if (template.shape === 'f') from = lastPathStart(text, from, parameter.valueEnd);
    const to = template.shape === 'f' ? parameter.valueEnd : readShape(text, from, parameter.valueEnd, template.shape);
    if (to <= from) continue;
    out.idStart = from;
    out.idEnd = to;
    return true;
  }
  return false;
}

/** Behind the last slash, plain or percent-encoded (also twice). */
function lastPathStart(text: string, start: number, end: number): number {
  for (let at = end - 1; at >= start; at--) {
    if (text.charCodeAt(at) === 0x2f) return at + 1;
    if (at + 1 < end && text.charCodeAt(at) === 0x32 && (text.charCodeAt(at + 1) | 32) === 0x66) {
      if (text.charCodeAt(at - 1) === 0x25 || text.startsWith('%25', at - 3)) return at + 2;
    }
  }
  return start;
}

function equalsFolded(text: string, start: number, word: string): boolean {
  for (let at = 0; at < word.length; at++) {
    const unit = text.charCodeAt(start + at);
    const other = word.charCodeAt(at);
    if (unit !== other && !((unit ^ other) === 32 && isAsciiLetter(unit))) return false;
  }
  return true;
}

function matchPath(text: string, from: number, end: number, template: string, first: number, out: TemplateMatch): boolean {
  let at = from;
  for (let t = first; t < template.length; t++) {
    const wanted = template.charCodeAt(t);
    if (wanted === 0x24 && t === template.length - 1) return at >= end || (at === end - 1 && text.charCodeAt(at) === 0x2f);
    if (wanted === 0x7b || (wanted === 0x3c && template.charCodeAt(t + 2) === 0x3e)) {
      const id = wanted === 0x7b;
      const close = template.indexOf(id ? '}' : '>', t);
      const name = template.slice(t + 1, close);
      const shape = id ? name : name === 'h' ? 'a' : 'h';
      const to = readShape(text, at, end, shape);
      if (to === at) return false;
      if (id) {
        out.idStart = at;
        out.idEnd = to;
      } else if (name === 'h') {
        out.openStart = at;
        out.openEnd = to;
      } else {
        out.handleStart = at;
        out.handleEnd = to;
      }
      if (shape === 's' && isLiteral(template.charCodeAt(close + 1)))
        return matchBehind(text, at, to, end, template, close + 1, out);
      at = to;
      t = close;
    } else if (wanted === 0x2a) {
      const deep = template.charCodeAt(t + 1) === 0x2a;
      const next = t + (deep ? 2 : 1);
      let stop = at;
      if (deep) stop = end;
      else while (stop < end && text.charCodeAt(stop) !== 0x2f) stop++;
      const literal = template.charCodeAt(next);
      if (next >= template.length || literal === 0x2f) {
        if (!deep) {
          at = stop;
          t = next - 1;
          continue;
        }
        if (next >= template.length) return true;
      }
      if (literal === 0x7b) {
        // A star right before the id: the id is what its shape takes at the end of the segment.
        const shape = template.slice(next + 1, template.indexOf('}', next));
        let start = stop;
        while (start > at && inShape(text.charCodeAt(start - 1), shape.charCodeAt(0))) start--;
        return matchPath(text, start, end, template, next, out);
      }
      for (let back = stop; back >= at; back--) {
        if (--out.steps < 0) return false;
        if ((text.charCodeAt(back) | 32) === (literal | 32) && back < end && matchPath(text, back, end, template, next, out))
          return true;
      }
      return false;
    } else {
      const unit = text.charCodeAt(at);
      if (at >= end || (unit !== wanted && !((unit ^ wanted) === 32 && isAsciiLetter(unit))))
        return isEmptyTail(template, t, at, end);
      at++;
    }
  }
  if (at >= end) return true;
  const rest = text.charCodeAt(at);
  // What follows the template: more segments, an extension, matrix parameters, or `&` where someone forgot the question mark.
  return rest === 0x2f || rest === 0x2e || rest === 0x3b || rest === 0x26 || text.charCodeAt(at - 1) === 0x2f;
}

function isLiteral(unit: number): boolean {
  return isAsciiLetter(unit) || unit === 0x2e || unit === 0x2d;
}

/** An id of any characters with something fixed behind it (`id_….html`): as much of `[start, end)` as leaves room for that. */
function matchBehind(
  text: string,
  start: number,
  end: number,
  pathEnd: number,
  template: string,
  t: number,
  out: TemplateMatch,
): boolean {
  for (let back = end - 1; back > start; back--) {
    if (--out.steps < 0) return false;
    if (text.charCodeAt(back) === template.charCodeAt(t) && matchPath(text, back, pathEnd, template, t, out)) {
      out.idEnd = back;
      return true;
    }
  }
  return false;
}

/** `/path` fits the template `/path/**`, and an empty path fits `/`. */
function isEmptyTail(template: string, t: number, at: number, end: number): boolean {
  return at >= end && (template === '/' || template.slice(t) === '/**');
}

/** One past the last unit that the shape takes from `from`, or `from` when it does not fit. */
export function readShape(text: string, from: number, end: number, shape: string): number {
  const kind = shape.charCodeAt(0);
  if (kind === 0x75) return readUuid(text, from, end);
  if (kind === 0x65) return readEntry(text, from, end);
  if (kind === 0x67) return readFediverseHandle(text, from, end);
  const dash = shape.indexOf('-', 1);
  const least = shape.length > 1 ? Number(shape.slice(1, dash === -1 ? undefined : dash)) : 1;
  const most = shape.length === 1 ? Number.POSITIVE_INFINITY : dash === -1 ? least : Number(shape.slice(dash + 1));
  let at = from;
  while (at < end && inShape(text.charCodeAt(at), kind)) at++;
  const length = at - from;
  return length >= least && length <= most ? at : from;
}

/** RFC 9562: 8-4-4-4-12 hexadecimal digits. */
function readUuid(text: string, from: number, end: number): number {
  if (from + 36 > end) return from;
  for (let at = 0; at < 36; at++) {
    const unit = text.charCodeAt(from + at);
    const dash = at === 8 || at === 13 || at === 18 || at === 23;
    if (dash ? unit !== 0x2d : !isHex(unit)) return from;
  }
  return from + 36;
}

/** A channel of the fediverse: `blender_open_movies@video.example.org`, its name without dots. */
function readFediverseHandle(text: string, from: number, end: number): number {
  const at = readShape(text, from, end, 'w');
  if (at === from || text.charCodeAt(at) !== 0x40) return from;
  let to = at + 1;
  let dots = 0;
  while (
    to < end &&
    (isDigit(text.charCodeAt(to)) ||
      isAsciiLetter(text.charCodeAt(to)) ||
      text.charCodeAt(to) === 0x2d ||
      text.charCodeAt(to) === 0x2e)
  ) {
    if (text.charCodeAt(to) === 0x2e) dots++;
    to++;
  }
  return dots > 0 && text.charCodeAt(to - 1) !== 0x2e ? to : from;
}

/** A Kaltura entry id: `0_uoop6oz9`, `1_jovey5nu`. */
function readEntry(text: string, from: number, end: number): number {
  const partition = text.charCodeAt(from);
  if ((partition !== 0x30 && partition !== 0x31) || text.charCodeAt(from + 1) !== 0x5f) return from;
  const to = readShape(text, from + 2, end, 'a8');
  return to === from + 2 ? from : to;
}

/** Is it a unit of the shape with this letter? */
export function inShape(unit: number, kind: number): boolean {
  switch (kind) {
    case 0x64: // d
      return isDigit(unit);
    case 0x78: // x
      return isHex(unit);
    case 0x61: // a
      return isDigit(unit) || isAsciiLetter(unit);
    case 0x77: // w
      return isDigit(unit) || isAsciiLetter(unit) || unit === 0x5f || unit === 0x2d;
    case 0x6b: // k
      return isDigit(unit) || unit === 0x5f || unit === 0x2d;
    case 0x68: // h: a handle, as platforms allow them, or its label
      return (
        isDigit(unit) || isAsciiLetter(unit) || unit === 0x5f || unit === 0x2d || unit === 0x2e || unit === 0x7e || unit >= 0x80
      );
    default: // s
      return unit !== 0x2f && unit !== 0x3b && unit !== 0xfdd0;
  }
}
