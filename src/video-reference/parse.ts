import { isAlphanumeric, isAsciiLetter, isDigit, isSlash } from '../core/characters.js';
import { createUrlCursor, emptyUrlParameter, nextParameter, type UrlParts } from '../core/url.js';
import { wordList } from '../core/word-list.js';
import {
  matchTemplates,
  platformOfHost,
  platformOfScheme,
  platformsAnywhere,
  readShape,
  type TemplateMatch,
  templatesOf,
} from './platforms/match.js';
import type { ReferenceKind } from './platforms/table.js';

export type { ReferenceKind } from './platforms/table.js';

/** What a reference names. */
export interface VideoReference {
  /** A platform's id (`youtube`, `vimeo`, …), or `generic` where the host is not known. */
  readonly platform: string;
  /** The id as it stands in the reference. */
  readonly id: string;
  /** What the id belongs to: a video, a playlist, a channel, a file … */
  readonly kind: ReferenceKind;
  /** Seconds into the video. */
  readonly timestamp?: number | undefined;
  /** The shortest link that names the same: no user info, no parameters but the id. */
  readonly canonicalUrl: string;
}

/** Three references inside references (`l.php?u=https%3A%2F%2F…%3Furl%3D…`): each takes a step to decode it and one to read it. */
const DEEPEST = 7;

/** URLs read for one reference: a page's worth, and no more of those that hold each other a hundred times. */
const MOST_URLS = 64;

interface Budget {
  urls: number;
}

/** A reference longer than this is no reference; reading it would only cost time. */
const LONGEST = 16_384;

/**
 * Reads a video reference: a URL in any of the forms people paste (without a scheme, inside embed HTML or markdown, percent-encoded,
 * wrapped in a redirect), an app link, or a bare id. Returns undefined where nothing names a video. Never throws; linear time.
 *
 * @example
 * ```ts
 * parseVideoReference('youtu.be/dQw4w9WgXcQ?t=43')
 * // { platform: 'youtube', id: 'dQw4w9WgXcQ', kind: 'video', timestamp: 43, canonicalUrl: 'https://www.youtube.com/watch?v=dQw4w9WgXcQ' }
 * ```
 * @since 0.1.0
 */
export function parseVideoReference(ref: string): VideoReference | undefined {
  if (typeof ref !== 'string' || ref.length > LONGEST) return undefined;
  return parseDeep(ref, DEEPEST, { urls: MOST_URLS });
}

function parseDeep(ref: string, depth: number, budget: Budget): VideoReference | undefined {
  const found = parseOnce(ref, depth, budget);
  if ((found !== undefined && found.platform !== 'generic') || depth === 0 || !ref.includes('%')) return found;
  const decoded = decodePercent(ref);
  const inner = decoded === ref ? undefined : parseDeep(decoded, depth - 1, budget);
  return found === undefined || (inner !== undefined && inner.platform !== 'generic') ? inner : found;
}

function parseOnce(ref: string, depth: number, budget: Budget): VideoReference | undefined {
  const cursor = createUrlCursor();
  let best: VideoReference | undefined;
  let bestIsWeak = true;
  for (let at = 0; at < ref.length && budget.urls > 0; ) {
    const url = cursor.at(ref, at);
    if (url === undefined) {
      at++;
      continue;
    }
    budget.urls--;
    const reading = readUrl(ref, url);
    if (reading?.platform !== undefined) return describe(ref, url, reading);
    const weak = reading === undefined || reading.template === WEAK;
    const found = depth === 0 ? undefined : parseWrapped(ref, url, weak, depth - 1, budget);
    if (found !== undefined && found.platform !== 'generic') return found;
    // A page's name alone is no better than any reference behind it.
    if (best === undefined || (bestIsWeak && !weak) || (bestIsWeak && found !== undefined)) {
      best = found ?? (reading === undefined ? best : describe(ref, url, reading));
      bestIsWeak = weak && found === undefined;
    }
    at = Math.max(at + 1, innerEnd(cursor, ref, at, url));
  }
  return best ?? parseBare(ref.trim());
}

/** One past the last position for which the cursor still gives the same URL. */
function innerEnd(cursor: ReturnType<typeof createUrlCursor>, text: string, at: number, url: UrlParts): number {
  const { start, end } = url;
  let next = text.indexOf('://', Math.max(at, url.hostStart));
  while (next !== -1 && next < end) {
    const inner = cursor.at(text, next);
    if (inner !== undefined && inner.start !== start) return inner.start;
    next = text.indexOf('://', next + 3);
  }
  return end;
}

/** A wrapper: the reference stands in one of the parameters. */
function parseWrapped(text: string, url: UrlParts, generic: boolean, depth: number, budget: Budget): VideoReference | undefined {
  const parameter = emptyUrlParameter();
  for (let at = url.queryStart; ; ) {
    at = nextParameter(text, at, url.fragmentEnd, parameter);
    if (at === -1 || budget.urls <= 0) return undefined;
    if (parameter.valueEnd - parameter.valueStart < 8) continue;
    let value = text.slice(parameter.valueStart, parameter.valueEnd);
    if (!/^(?:https?(?::|%)|www\.|\/|%2f)/i.test(value)) continue;
    const relative = /^(?:\/|%2f)/i.test(value);
    if (relative) value = `${text.slice(url.start, url.hostEnd)}${value.replace(/^%2f/i, '/')}`;
    const inner = parseDeep(relative ? decodePercent(value) : value, depth, budget);
    if (inner !== undefined && (generic || inner.platform !== 'generic')) return inner;
  }
}

/** Stands in `template` where the generic rule had to take any opaque parameter or the last segment. */
const WEAK = -2;

function describe(text: string, url: UrlParts, reading: TemplateMatch): VideoReference {
  if (reading.platform === undefined) tightenId(text, reading);
  const id = text.slice(reading.idStart, reading.idEnd);
  return {
    platform: reading.platform?.id ?? 'generic',
    id,
    kind: reading.kind,
    timestamp: timestampOf(text, url),
    canonicalUrl: canonical(text, url, reading, id),
  };
}

/**
 * Sites write ids into headlines: `7398103-some-title`, `some-title-958461`, `video-316174`, `play:0946fff23c`, `title-<UUID>`. The id is the
 * part that no one reads.
 */
function tightenId(text: string, reading: TemplateMatch): void {
  const { idStart, idEnd } = reading;
  for (let at = idStart; at + 36 <= idEnd; at++) {
    if (text.charCodeAt(at + 8) !== 0x2d || readShape(text, at, idEnd, 'u') === at) continue;
    reading.idStart = at;
    reading.idEnd = at + 36;
    return;
  }
  const colon = text.indexOf(':', idStart);
  if (colon > idStart && colon < idEnd - 3 && isWord(text, idStart, colon)) {
    reading.idStart = colon + 1;
    return;
  }
  let digits = idStart;
  while (digits < idEnd && isDigit(text.charCodeAt(digits))) digits++;
  // `2019-…` is a year.
  if (digits - idStart >= 4 && digits < idEnd && !isYear(text, idStart, digits) && beginsWords(text, digits, idEnd)) {
    reading.idEnd = digits;
    return;
  }
  let last = idEnd;
  while (last > idStart && isAlphanumeric(text.charCodeAt(last - 1))) last--;
  if (last <= idStart + 1 || !isNumberOrToken(text, last, idEnd)) return;
  // A hash may hold hyphens: only two words before it make a headline; before a number one does. Digits alone are all one id.
  const number = isDigit(text.charCodeAt(last)) && isDigits(text, last, idEnd);
  if (wordsBefore(text, idStart, last) >= (number ? 1 : 2)) reading.idStart = last;
}

function isDigits(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isDigit(text.charCodeAt(at))) return false;
  return true;
}

/** How many groups of letters alone stand in `[start, end)`. */
function wordsBefore(text: string, start: number, end: number): number {
  let words = 0;
  let letters = 0;
  let digits = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isAsciiLetter(unit)) letters++;
    else if (isDigit(unit)) digits++;
    else {
      if (letters > 0 && digits === 0) words++;
      letters = digits = 0;
    }
  }
  return words;
}

/** Behind a headline: five digits or more, or eight letters and digits mixed as in no word (`e7e2cf9b8a95`, `jAHDWfWSJH5XuFhH`). */
function isNumberOrToken(text: string, start: number, end: number): boolean {
  let digits = 0;
  let capitals = 0;
  let changes = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const digit = isDigit(unit);
    if (digit) digits++;
    else if (unit < 0x60 && at > start) capitals++;
    if (at > start && digit !== isDigit(text.charCodeAt(at - 1))) changes++;
  }
  const length = end - start;
  return digits === length ? digits >= 5 : length >= 8 && digits > 0 && changes + capitals >= 2;
}

function isWord(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!isAsciiLetter(text.charCodeAt(at))) return false;
  return true;
}

function isYear(text: string, start: number, end: number): boolean {
  return end - start === 4 && (text.startsWith('19', start) || text.startsWith('20', start));
}

/** A separator, and two letters somewhere behind it: `-some-title`, `__title`, `-0-plan-9`. */
function beginsWords(text: string, from: number, end: number): boolean {
  const first = text.charCodeAt(from);
  if (first !== 0x2d && first !== 0x5f) return false;
  for (let at = from + 1; at + 1 < end; at++)
    if (isAsciiLetter(text.charCodeAt(at)) && isAsciiLetter(text.charCodeAt(at + 1))) return true;
  return false;
}

/** The first template of the kind without wild parts; else the URL as given without user info, fragment and other parameters. */
function canonical(text: string, url: UrlParts, reading: TemplateMatch, id: string): string {
  const platform = reading.platform;
  if (platform !== undefined && platform.hosts !== '*') {
    const all = templatesOf(platform);
    const shape = all[reading.template]?.shape;
    for (const template of all) {
      if (template.kind !== reading.kind) continue;
      if (template.path.includes('*') || template.path.includes('<')) continue;
      if (template.host !== '' && template.host !== all[reading.template]?.host) continue;
      if (template.parameter === '' && !template.path.includes('{')) continue;
      const own = /\{([^}]*)\}/.exec(template.path)?.[1] ?? template.shape;
      if (shape !== undefined && own !== shape && readShape(id, 0, id.length, own) !== id.length) continue;
      const host = template.host === '' ? canonicalHost(text, url, platform.hosts) : template.host;
      const path = template.path.replace(/\$$/, '');
      if (template.parameter === '') return `https://${host}${path.replace(/\{[^}]*\}/, () => id)}`;
      return `https://${host}${path}?${template.parameter}=${template.prefix}${id}`;
    }
  }
  const scheme = url.schemeEnd > url.start ? text.slice(url.start, url.schemeEnd) : 'https';
  const base = `${scheme}://${text.slice(url.hostStart, url.pathEnd)}`;
  if (reading.idStart < url.queryStart) return base;
  let from = reading.idStart;
  while (from > url.queryStart && !isBreak(text.charCodeAt(from - 1))) from--;
  const mark = reading.idStart >= url.fragmentStart && url.fragmentStart > url.queryEnd ? '#' : '?';
  return `${base}${mark}${text.slice(from, reading.idEnd)}`;
}

/** The platform's own host; but a customer's subdomain (`contoso.zoom.us`) belongs to the reference and stays. */
function canonicalHost(text: string, url: UrlParts, hosts: string): string {
  const own = text.slice(url.hostStart, url.hostEnd).toLowerCase();
  const bare = own.replace(/^(?:www|m|mobile|amp|touch|[a-z]{2})\./, '');
  const known = ` ${hosts} `;
  if (own === '' || known.includes(` ${own} `) || known.includes(` ${bare} `) || known.includes(` www.${bare} `))
    return hosts.split(' ', 1)[0]!;
  return own;
}

function isBreak(unit: number): boolean {
  return unit === 0x26 || unit === 0x3b || unit === 0x3f || unit === 0x23;
}

// ── reading one URL ─────────────────────────────────────────────────────────────────────────────────────────────

function emptyMatch(): TemplateMatch {
  return {
    platform: undefined,
    kind: 'video',
    template: -1,
    idStart: 0,
    idEnd: 0,
    openStart: 0,
    openEnd: 0,
    handleStart: 0,
    handleEnd: 0,
    steps: 0,
  };
}

/**
 * Where the id stands in a URL: by its platform's templates, else by the generic rule (usual id parameters, then opaque segments). A
 * match without a `platform` is the generic rule's.
 */
export function readUrl(text: string, url: UrlParts): TemplateMatch | undefined {
  const out = emptyMatch();
  const host = text.slice(url.hostStart, url.hostEnd).toLowerCase();
  const known = host === '' ? undefined : platformOfHost(host);
  const parts = withoutHashBang(text, url);
  if (known !== undefined) {
    if (matchTemplates(text, known, host, url, out) || (parts !== url && matchTemplates(text, known, host, parts, out))) {
      // `…/1ef4344a3b4a41908915d58ac7bd5e23/index.m3u8`: every video of a delivery network is called so.
      if (out.kind === 'file' && isManifest(text, out.idStart, out.idEnd)) readSegments(text, url, out);
      return out;
    }
  }
  if (url.schemeEnd > url.start) {
    const app = platformOfScheme(text.slice(url.start, url.schemeEnd).toLowerCase());
    if (app !== undefined && readApp(text, url, out)) {
      out.platform = app;
      return out;
    }
  }
  if (known === undefined && host !== '') {
    for (const platform of platformsAnywhere()) if (matchTemplates(text, platform, host, parts, out)) return out;
  }
  out.template = -1;
  out.platform = undefined;
  out.kind = 'video';
  return readGeneric(text, url, out) ? out : undefined;
}

/** Does the platform of the link say that the parameter, in lower case, opens it? */
export function opensLink(
  text: string,
  url: UrlParts,
  name: string,
  reading: TemplateMatch | undefined = readUrl(text, url),
): boolean {
  const platform = reading?.platform ?? platformOfHost(text.slice(url.hostStart, url.hostEnd).toLowerCase());
  return platform?.opens !== undefined && ` ${platform.opens.toLowerCase()} `.includes(` ${name} `);
}

/** `#/song?id=1` and `#!/v/1` are read as the path and query they stand for. */
function withoutHashBang(text: string, url: UrlParts): UrlParts {
  let at = url.fragmentStart;
  if (text.charCodeAt(at) === 0x21) at++;
  if (at >= url.fragmentEnd || text.charCodeAt(at) !== 0x2f) return url;
  const question = text.indexOf('?', at);
  const pathEnd = question === -1 || question > url.fragmentEnd ? url.fragmentEnd : question;
  return { ...url, pathStart: at, pathEnd, queryStart: Math.min(pathEnd + 1, url.fragmentEnd), queryEnd: url.fragmentEnd };
}

/** `tiktok://video/123`, `vnd.youtube://dQw4w9WgXcQ`, `spotify://episode/…`: the last part that looks like an id. */
function readApp(text: string, url: UrlParts, out: TemplateMatch): boolean {
  if (readIdParameter(text, url.queryStart, url.queryEnd, out)) return true;
  let end = url.pathEnd;
  while (end > url.hostStart && text.charCodeAt(end - 1) === 0x2f) end--;
  let start = end;
  while (start > url.hostStart && text.charCodeAt(start - 1) !== 0x2f) start--;
  out.idStart = start;
  out.idEnd = end;
  out.kind = 'video';
  return end > start;
}

/** Names under which an unknown host keeps the id of a video, the surest first. */
const ID_PARAMETERS = /* @__PURE__ */ wordList(
  'v vid videoid video_id idvideo id_video video clip clipid clip_id media mediaid media_id mediaguid mid assetid asset_id contentid content_id entryid entry_id episodeid episode_id eventid event_id recordingid recording_id streamid stream_id trackid mvid vodid vod movieid movie_id filmid file_id fileid itemid item_id guid uuid viewkey playlistid playlist_id playlist list post confno resid docid documentid embedcode publishedid articleid objectid object_id p_id gti cam rid id',
);

/** Path segments after which the id of a video stands. */
const ID_SEGMENTS = /* @__PURE__ */ wordList(
  'v video videos watch embed e clip clips media medias play player playback playlist vod vods episode episodes recording recordings rec share movie movies film films live stream streams view asset assets replay reel shorts broadcast session sessions event events webinar content item items track tracks archive mediathek videoplayer cast show lecture lectures lesson presentation file files d',
);

/** True for a parameter that usually holds the id of a video. */
export function isIdParameter(name: string): boolean {
  return ID_PARAMETERS.has(name);
}

/** True for a path segment after which the id of a video usually stands. */
function isIdSegment(name: string): boolean {
  return ID_SEGMENTS.has(name);
}

const COUNTING = 1000;

function readIdParameter(text: string, start: number, end: number, out: TemplateMatch): boolean {
  const parameter = emptyUrlParameter();
  let best = Number.POSITIVE_INFINITY;
  for (let at = nextParameter(text, start, end, parameter); at !== -1; at = nextParameter(text, at, end, parameter)) {
    const length = parameter.nameEnd - parameter.nameStart;
    if (length === 0 || length > 16) continue;
    const rank = ID_PARAMETERS.rank(text.slice(parameter.nameStart, parameter.nameEnd).toLowerCase());
    if (rank === -1) continue;
    const to = readToken(text, parameter.valueStart, parameter.valueEnd);
    if (to !== parameter.valueEnd || to === parameter.valueStart) continue;
    // `clip=4` counts: any other id beside it is the video's.
    const weight = to - parameter.valueStart <= 2 ? rank + COUNTING : rank;
    if (weight >= best) continue;
    best = weight;
    out.idStart = parameter.valueStart;
    out.idEnd = to;
  }
  return best !== Number.POSITIVE_INFINITY;
}

/** One past the last unit of a token as ids are made of: letters, digits and `_ - . ~ :`. */
function readToken(text: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const unit = text.charCodeAt(at);
    if (!isIdUnit(unit)) break;
    at++;
  }
  return at;
}

function isIdUnit(unit: number): boolean {
  return (
    isDigit(unit) || isAsciiLetter(unit) || unit === 0x5f || unit === 0x2d || unit === 0x2e || unit === 0x7e || unit === 0x3a
  );
}

/**
 * The generic rule: an id parameter; a segment after `/video/` and the like; an opaque segment; an opaque parameter; a media file; the
 * last segment.
 */
function readGeneric(text: string, url: UrlParts, out: TemplateMatch): boolean {
  if (readIdParameter(text, url.queryStart, url.queryEnd, out)) return true;
  const path = withoutHashBang(text, url);
  if (path !== url && readIdParameter(text, path.queryStart, path.queryEnd, out)) return true;
  const ofPanel = text[url.hostEnd] === ':' && PANEL_STREAM.test(text.slice(url.pathStart, url.pathEnd));
  const best = readSegments(text, ofPanel ? { ...url, pathStart: text.lastIndexOf('/', url.pathEnd - 1) } : path, out);
  if (best >= 2) return true;
  if (readNameless(text, path, out)) return true;
  if (readOpaqueParameter(text, path.queryStart, path.queryEnd, out)) {
    out.template = WEAK;
    return true;
  }
  if (best > 0 || readIdParameter(text, url.fragmentStart, url.fragmentEnd, out)) return true;
  if (best === -1) return readFragment(text, url, out) || readOpaqueHost(text, url, out);
  // `ipfs://bafy…/video.mp4`: what is addressed by its content is named by the host alone.
  if (best === 0 && isContentAddress(text, url) && readOpaqueHost(text, url, out)) return true;
  out.template = WEAK;
  return out.idEnd > out.idStart;
}

/** A stream of an IPTV panel behind a port: folder, name, password, and for a recording its minutes and start; whoever watches is no part of its id. */
const PANEL_STREAM = /^(?:\/\w+)?(?:\/[^/]{4,64}){2}\/(?:\d+\/[\d:_-]{16}\/)?\d{1,10}(?:\.\w+)?$/;

/** `/video/?123456-1/some-title`, `/live.php?h675134569`: a first parameter without a name, as far as it is a token. */
function readNameless(text: string, url: Pick<UrlParts, 'queryStart' | 'queryEnd'>, out: TemplateMatch): boolean {
  const parameter = emptyUrlParameter();
  if (nextParameter(text, url.queryStart, url.queryEnd, parameter) === -1) return false;
  const { nameStart, nameEnd, valueStart, valueEnd } = parameter;
  const end = readToken(text, valueStart, valueEnd);
  if (nameStart !== nameEnd || end - valueStart > 80 || (end !== valueEnd && text.charCodeAt(end) !== 0x2f)) return false;
  if (opacity(text, valueStart, end) === 0) return false;
  out.idStart = valueStart;
  out.idEnd = end;
  out.kind = 'video';
  return true;
}

/** `https://live.example/#!09FB2B3B-583E-…`: a token alone, where there is no path. */
function readFragment(text: string, url: UrlParts, out: TemplateMatch): boolean {
  let start = url.fragmentStart;
  if (text.charCodeAt(start) === 0x21) start++;
  const end = url.fragmentEnd;
  if (end - start > 80 || readToken(text, start, end) !== end || opacity(text, start, end) < 2) return false;
  out.idStart = start;
  out.idEnd = end;
  return true;
}

/** `acestream://c894b23a65d64a0dae2076d2a01ec6bface83b01`: schemes that write nothing but the id. */
function readOpaqueHost(text: string, url: UrlParts, out: TemplateMatch): boolean {
  if (url.schemeEnd === url.start || url.hostEnd - url.hostStart < 16 || opacity(text, url.hostStart, url.hostEnd) < 2)
    return false;
  for (let at = url.hostStart; at < url.hostEnd; at++) if (!isAlphanumeric(text.charCodeAt(at))) return false;
  out.idStart = url.hostStart;
  out.idEnd = url.hostEnd;
  return true;
}

function isContentAddress(text: string, url: UrlParts): boolean {
  const length = url.schemeEnd - url.start;
  return length === 4 && /^ip[fn]s$/i.test(text.slice(url.start, url.schemeEnd));
}

/** No link has more: what goes on is hostile, and may be asked about at each of its signs. */
const MOST_SEGMENTS = 100;

/**
 * The segment that is most likely the id; the last one where none looks like any. Answers how likely: 2 and more where nobody reads it as
 * words, 1 for words with a number, 0 for the last segment, -1 for none.
 */
function readSegments(text: string, path: Pick<UrlParts, 'pathStart' | 'pathEnd'>, out: TemplateMatch): number {
  let marked = false;
  let best = 0;
  let last = -1;
  let lastEnd = -1;
  let segments = 0;
  for (let from = path.pathStart; from < path.pathEnd && segments < MOST_SEGMENTS; segments++) {
    while (from < path.pathEnd && isSlash(text.charCodeAt(from))) from++;
    let to = from;
    while (to < path.pathEnd && !isSlash(text.charCodeAt(to)) && text.charCodeAt(to) !== 0x3b) to++;
    if (to === from) break;
    const stem = withoutExtension(text, from, to);
    const manifest = stem !== to && last !== -1 && isManifest(text, from, to);
    const marker = manifest || (to - from <= 16 && isIdSegment(text.slice(from, to).toLowerCase()));
    // `…/some_title/master.m3u8`: the folder of a playlist is called by what is in it.
    if (manifest && best < 2 && !isDateOrSize(text, last, lastEnd)) {
      best = 1;
      out.idStart = last;
      out.idEnd = lastEnd;
      out.kind = 'video';
    }
    const opaque = stem - from <= 200 && readToken(text, from, stem) === stem ? opacity(text, from, stem) : 0;
    const rank =
      marker || isDateOrSize(text, from, stem) ? 0 : opaque * 2 + (marked && (opaque > 0 || to < path.pathEnd) ? 1 : 0);
    if (rank > 0 && rank >= best) {
      best = rank;
      out.idStart = from;
      out.idEnd = stem;
      out.kind = isMediaFile(text, stem, to) ? 'file' : 'video';
    }
    if (!marker || last === -1) {
      last = from;
      lastEnd = to;
    }
    marked = marker;
    // Matrix parameters (`;a=b`) belong to the segment, not to its name.
    from = to;
    while (from < path.pathEnd && !isSlash(text.charCodeAt(from))) from++;
  }
  if (best > 0) return best;
  if (last === -1) return -1;
  out.idStart = last;
  out.idEnd = withoutExtension(text, last, lastEnd);
  out.kind = isMediaFile(text, out.idEnd, lastEnd) ? 'file' : 'video';
  return 0;
}

/** Names of every site's pages, and those that packagers give to the playlists, manifests and segments of every video (RFC 8216, ISO/IEC 23009-1). */
const MANIFEST =
  /^(?:(?:index|default|player|embed|video|watch|view)\.(?:html?|php|aspx?|jsp|cfm|do)|(?:(?:index|master|main|playlist|manifest|chunklist|media|stream|video|audio|prog_index|mono|hls|dash|live|output|variant)(?:[_-][\w.,-]{0,40})?|\d{3,4}p)\.(?:m3u8|mpd|f4m|ism|smil|ts|m4s|fmp4\.m3u8))$/i;

function isManifest(text: string, start: number, end: number): boolean {
  return end - start <= 64 && end - start >= 6 && MANIFEST.test(text.slice(start, end));
}

/** Parameters that hold secrets, the end of a signature's validity or persons, whatever their value looks like. */
const NO_IDS =
  /pass?|pwd|token|sig|key|auth|secret|code|state|phone|tel|mobile|mail|user|card|ssn|session|utm_|clid$|^exp(?:$|ir)|md5|^(?:e|h|st|u)$/;

/** The first parameter whose value nobody reads as words, whatever its name, but for time codes, secrets and persons. */
function readOpaqueParameter(text: string, start: number, end: number, out: TemplateMatch): boolean {
  const parameter = emptyUrlParameter();
  for (let at = nextParameter(text, start, end, parameter); at !== -1; at = nextParameter(text, at, end, parameter)) {
    const { nameStart, nameEnd, valueStart, valueEnd } = parameter;
    if (nameEnd - nameStart > 20 || valueEnd - valueStart > 80 || readToken(text, valueStart, valueEnd) !== valueEnd) continue;
    const name = text.slice(nameStart, nameEnd).toLowerCase();
    if (NO_IDS.test(name) || isTimeParameter(name) || opacity(text, valueStart, valueEnd) < 2) continue;
    out.idStart = valueStart;
    out.idEnd = valueEnd;
    return true;
  }
  return false;
}

/** 0: words; 1: words with a number that may be an id; 2: a token that no one reads as words. */
function opacity(text: string, start: number, end: number): 0 | 1 | 2 {
  let digits = 0;
  let run = 0;
  let longest = 0;
  let letters = 0;
  let upper = 0;
  let breaks = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) {
      digits++;
      run++;
      if (run > longest) longest = run;
    } else {
      run = 0;
      if (isAsciiLetter(unit)) {
        letters++;
        if (unit < 0x60) upper++;
      } else breaks++;
    }
  }
  const length = end - start;
  // `VycaVoBKhGuk`: capitals where no word has them.
  if (digits === 0) return length >= 8 && breaks === 0 && upper >= 3 && upper <= length - 3 ? 2 : 0;
  if (letters === 0) {
    if (breaks > 0) return isDate(text, start, end) ? 0 : 1;
    // A year, a month or a day alone is no id.
    if (digits === 4 && (text.startsWith('19', start) || text.startsWith('20', start))) return 0;
    return digits >= 5 ? 2 : digits >= 3 ? 1 : 0;
  }
  if (digits * 4 >= letters && length >= 8 && breaks <= 4) return 2;
  return longest >= 4 || length <= 24 ? 1 : 0;
}

/** `2021-03-09`, `1280x720`, `1080p60`: what a folder is called, never a video. */
function isDateOrSize(text: string, start: number, end: number): boolean {
  return (
    end - start <= 10 &&
    /^(?:(?:19|20)\d\d[-_.]\d\d?(?:[-_.]\d\d?)?|\d{3,4}x\d{3,4}|\d{3,4}[pi]\d{0,3})$/i.test(text.slice(start, end))
  );
}

/** `2021-03-09` and other groups of at most four digits. */
function isDate(text: string, start: number, end: number): boolean {
  let run = 0;
  for (let at = start; at < end; at++) {
    run = isDigit(text.charCodeAt(at)) ? run + 1 : 0;
    if (run > 4) return false;
  }
  return end - start <= 10;
}

/** Is `[start, end)` the extension of a media file? */
function isMediaFile(text: string, start: number, end: number): boolean {
  return (
    start < end &&
    /^\.(?:mp4|mov|mkv|webm|avi|m4[av]|mp3|m3u8|mpd|ts|flv|f4v|wmv|mpe?g|og[gv]|wav|aac|3gp|mxf|m2ts)$/i.test(
      text.slice(start, end),
    )
  );
}

function withoutExtension(text: string, start: number, end: number): number {
  for (let at = end - 1; at > start && at >= end - 6; at--) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e) return at < end - 1 ? at : end;
    if (!isDigit(unit) && !isAsciiLetter(unit)) return end;
  }
  return end;
}

// ── references without a URL ────────────────────────────────────────────────────────────────────────────────────

/** A bare id, an app link without slashes (`vnd.youtube:…`, `wistia:…`), a magnet link, a path on a disk. */
function parseBare(ref: string): VideoReference | undefined {
  if (ref.length === 0 || ref.length > 512) return undefined;
  const bare = bareId(ref);
  if (bare !== undefined) return bare;
  const scheme = /^(\d?[a-z][a-z0-9+.-]{1,30}):([^\s]+)$/i.exec(ref);
  if (scheme !== null) {
    const name = scheme[1]!.toLowerCase();
    const rest = scheme[2]!;
    if (name === 'magnet') {
      const hash = /[?&]xt=urn:bt[im]h:([a-z0-9]+)/i.exec(ref)?.[1];
      return hash === undefined ? undefined : make('magnet', hash, 'file', `magnet:?xt=urn:btih:${hash}`);
    }
    if (name === 'data' || name === 'mailto' || name === 'tel' || name === 'javascript' || name.length === 1)
      return filePath(ref);
    const platform = platformOfScheme(name);
    const id = /^[\w.:~-]+$/.test(rest) ? rest : undefined;
    if (id === undefined) return filePath(ref);
    if (platform === undefined) return make('generic', id.slice(id.lastIndexOf(':') + 1), 'video', ref);
    return bareOn(platform.id, id.slice(id.lastIndexOf(':') + 1), ref);
  }
  return filePath(ref);
}

function bareOn(platform: string, id: string, ref: string): VideoReference {
  const known = platform === 'youtube' && id.length === 11 ? `https://www.youtube.com/watch?v=${id}` : ref;
  return make(platform, id, 'video', known);
}

/** A path on a disk or share: the file's name without its extension. */
function filePath(ref: string): VideoReference | undefined {
  if (!/^(?:[a-z]:[\\/]|\\\\|\/|~\/|\.{1,2}\/)/i.test(ref)) return undefined;
  const name = ref.slice(Math.max(ref.lastIndexOf('/'), ref.lastIndexOf('\\')) + 1);
  const stem = name.slice(0, withoutExtension(name, 0, name.length));
  return stem === '' ? undefined : make('file', stem, 'file', ref);
}

function make(platform: string, id: string, kind: ReferenceKind, canonicalUrl: string): VideoReference {
  return { platform, id, kind, timestamp: undefined, canonicalUrl };
}

/**
 * Reads a text that is nothing but an id: eleven characters of YouTube, `BV…` and `av…`, `sm…`, a UUID, a number, a hexadecimal hash.
 * A grouped number (`536-22-4567`) is none of them.
 */
function bareId(ref: string): VideoReference | undefined {
  const kind = bareIdKind(ref, 0, ref.length);
  switch (kind) {
    case 'none':
      return undefined;
    case 'youtube':
      return make('youtube', ref, 'video', `https://www.youtube.com/watch?v=${ref}`);
    case 'bilibili':
      return make('bilibili', ref, 'video', `https://www.bilibili.com/video/${ref}`);
    case 'niconico':
      return make('niconico', ref, 'video', `https://www.nicovideo.jp/watch/${ref}`);
    case 'youtube-playlist':
      return make('youtube', ref, 'playlist', `https://www.youtube.com/playlist?list=${ref}`);
    case 'opaque':
      return make('generic', ref, 'video', ref);
  }
}

export type BareIdKind = 'none' | 'youtube' | 'youtube-playlist' | 'bilibili' | 'niconico' | 'opaque';

/** What `[start, end)` of the text is when nothing but it is given. */
export function bareIdKind(text: string, start: number, end: number): BareIdKind {
  const length = end - start;
  if (length < 3 || length > 80) return 'none';
  let digits = 0;
  let hex = 0;
  let letters = 0;
  let dashes = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (isAsciiLetter(unit)) {
      letters++;
      if ((unit | 32) <= 0x66) hex++;
    } else if (unit === 0x2d || unit === 0x5f) dashes++;
    else return 'none';
  }
  const first = text.charCodeAt(start);
  const second = text.charCodeAt(start + 1);
  if (letters === 0) return dashes === 0 && digits >= 5 ? 'opaque' : 'none';
  if (length === 12 && first === 0x42 && second === 0x56 && dashes === 0) return 'bilibili';
  if (letters === 2 && digits === length - 2) {
    if ((first | 32) === 0x61 && (second | 32) === 0x76) return 'bilibili';
    if ((first === 0x73 && second === 0x6d) || (first === 0x6e && second === 0x6d) || (first === 0x73 && second === 0x6f))
      return 'niconico';
  }
  if (length === 11) return 'youtube';
  if ((length === 34 || length === 24 || length === 18) && (first === 0x50 || first === 0x55 || first === 0x4f)) {
    if (first === 0x50 && second === 0x4c) return 'youtube-playlist';
  }
  if (readShape(text, start, end, 'u') === end) return 'opaque';
  // A hash, or letters and digits mixed as no word is.
  if (digits > 0 && dashes === 0 && hex === letters && length >= 8) return 'opaque';
  return digits >= 2 && letters >= 2 && length >= 6 && dashes <= 2 ? 'opaque' : 'none';
}

// ── time codes ──────────────────────────────────────────────────────────────────────────────────────────────────

const TIME_PARAMETERS = /* @__PURE__ */ wordList(
  't start time time_continue starttime start_time begin offset seek ts at timestamp',
);

/** True for a parameter that says where in the video to start. */
export function isTimeParameter(name: string): boolean {
  return TIME_PARAMETERS.has(name);
}

function timestampOf(text: string, url: UrlParts): number | undefined {
  const parameter = emptyUrlParameter();
  for (const [start, end] of [
    [url.queryStart, url.queryEnd],
    [url.fragmentStart, url.fragmentEnd],
  ] as const) {
    for (let at = nextParameter(text, start, end, parameter); at !== -1; at = nextParameter(text, at, end, parameter)) {
      const length = parameter.nameEnd - parameter.nameStart;
      if (length === 0 || length > 14 || !isTimeParameter(text.slice(parameter.nameStart, parameter.nameEnd).toLowerCase()))
        continue;
      const seconds = readSeconds(text.slice(parameter.valueStart, parameter.valueEnd));
      if (seconds !== undefined) return seconds;
    }
  }
  return undefined;
}

/** `90`, `90s`, `1h2m3s`, `01:30`, `1:02:03`, `90.5`. */
function readSeconds(value: string): number | undefined {
  if (value.length > 16) return undefined;
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/.exec(value);
  if (clock !== null) return Number(clock[1] ?? 0) * 3600 + Number(clock[2]) * 60 + Number(clock[3]);
  const spelled = /^(?:(\d{1,3})h)?(?:(\d{1,4})m)?(?:(\d{1,7}(?:\.\d{1,3})?)s?)?$/.exec(value);
  if (spelled === null || value === '') return undefined;
  return Number(spelled[1] ?? 0) * 3600 + Number(spelled[2] ?? 0) * 60 + Number(spelled[3] ?? 0);
}

/** Percent-decodes what can be decoded and leaves the rest. */
function decodePercent(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
    try {
      return decodeURIComponent(run);
    } catch {
      return run;
    }
  });
}
