import { isAlphanumeric, isAsciiLetter, isDigit, isHex, isSlash } from '../core/characters.js';
import { stemEnd } from '../core/file-name.js';
import type { Scan, Suppressor } from '../core/types.js';
import {
  cursorOf,
  emptyUrlParameter,
  isCallScheme,
  parameterAt,
  partAt,
  URL_REACH,
  type UrlPart,
  type UrlParts,
} from '../core/url.js';
import { wordList } from '../core/word-list.js';
import { bareIdKind, isIdParameter, isTimeParameter, readUrl } from '../video-reference/parse.js';
import { platformOfHost, type TemplateMatch } from '../video-reference/platforms/match.js';
import { declaredInPath, declares } from './declared-number.js';
import { isCalled, isDay, isJoinedId, isLoose, isOfSeries, isPersonsNumber, isShortOfPhone, namesThing } from './link-number.js';

/** Whether the text as a whole is a reference, or only may hold one. */
export interface VideoIdOptions {
  /** The text is a reference: a bare number, hash or UUID alone is an id. Default: false. */
  readonly wholeText?: boolean | undefined;
}

/** What no id is: their shape or their place in the URL says so. */
const NEVER_IDS = /* @__PURE__ */ wordList(
  'URL_CREDENTIALS SIGNED_URL_TOKEN SESSION_TOKEN PASSWORD USERNAME MEDICAL_RECORD_NUMBER CARD_EXPIRY CARD_CVV PRIVATE_KEY JWT',
);

/** What the parameters by which platforms say who shared a link are taken for. */
const SHARERS = /* @__PURE__ */ wordList('SESSION_TOKEN SIGNED_URL_TOKEN USERNAME');

/** Long values with a check of their own, which no id passes by luck: claimed only inside a longer token. */
const STRONG = /* @__PURE__ */ wordList('IBAN_CODE CRYPTO');

/** Parameters that number a list, say where it was reached from, or count: neither ids nor persons. */
const HARMLESS = /* @__PURE__ */ wordList(
  'index idx page p pos position ep episode season end duration width height w h size quality q_id date_preset cb _ nocache rnd rand random cachebuster bust version ver exp expire expires expiry validto validfrom e se st ttl ap wid partner_id partnerid uiconf_id uiconfid playerid player_id playerkey account_id fbclid gclid dclid msclkid twclid ttclid igshid igsh mc_cid mc_eid srsltid si pp ved usg ei sig ocid cvid feature spm vd_source share_id trackingid lipi',
);

/**
 * Says that a number or token is the id of a video, its time code, its place in a playlist, or another opaque part of a URL: by the table of
 * platforms, else by the generic rule. What is grouped (`?id=536-22-4567`), addressed (`?id=jane@example.com`) or named
 * (`?phone=4155550132`, `/ssn/536224567`) is no id.
 *
 * Reads one URL once however many candidates it holds; looks at most 4,096 units to each side.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [usSsn()], suppressors: [videoId()] }).scan('vimeo.com/123456789').findings   // []
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function videoId(options: VideoIdOptions = {}): Suppressor {
  const parameter = emptyUrlParameter();
  const wholeText = options.wholeText === true;
  let readLook = 0;
  let readStart = -1;
  let reading: TemplateMatch | undefined;

  const readOnce = ({ text, look }: Scan, url: UrlParts): TemplateMatch | undefined => {
    if (readStart !== url.start || readLook !== look) {
      readLook = look;
      readStart = url.start;
      reading = readUrl(text, url);
    }
    return reading;
  };

  /**
   * A name in a host, in an id or in a headline of four words and more names what the page is about. In the name of a media file, in a path
   * on a disk and in a store of documents it may be somebody's.
   */
  const coversPerson = (scan: Scan, start: number, end: number): boolean => {
    const { text } = scan;
    const url = cursorOf(scan).at(text, start);
    if (url === undefined) return wholeText && (coversBareId(text, start, end) || isBareHeadline(text));
    const part = partAt(url, start);
    if (part === 'host' || part === 'scheme' || part === 'port') return true;
    // `#name=Jane`: a fragment with names of its own is read as a query is.
    if (part !== 'path' && (part !== 'fragment' || isNamed(text, url, start))) return insideId(readOnce(scan, url), start, end);
    if (isSwallowed(text, url, start)) return false;
    let from = start;
    while (from > url.pathStart && !isSlash(text.charCodeAt(from - 1))) from--;
    let to = end;
    while (to < url.end && !endsSegment(text.charCodeAt(to))) to++;
    const known = readOnce(scan, url);
    if (known?.kind === 'file' || stemEnd(text, from, to) < to) return false;
    // Pages of known platforms, handles, what the generic rule takes for the id, and headlines; beside a known platform's
    // id, a slug that speaks of a private occasion is none.
    if (known?.platform !== undefined)
      return (start < known.idEnd && known.idStart < end) || !(PRIVATE_KINDS.has(known.kind) || speaksOfOccasion(text, from, to));
    if (text.charCodeAt(from) === 0x40 || wordsIn(text, from, to) >= HEADLINE) return true;
    return known !== undefined && isInId(known, start, end) && isMixed(text, known.idStart, known.idEnd);
  };

  /** Is it in the value of a parameter, also of one behind a path (`#/room?name=…`)? What `#:~:text=` marks is the page's. */
  const isNamed = (text: string, url: UrlParts, start: number): boolean =>
    parameterAt(text, url, start, parameter) &&
    parameter.nameStart < parameter.nameEnd &&
    parameter.nameEnd < start &&
    text[parameter.nameStart] !== ':';

  /** `/c/movies@video.example.org/videos` names a channel of another server; no platform but the fediverse's writes that. */
  const isChannelHandle = (scan: Scan, start: number, end: number): boolean => {
    const { text } = scan;
    if (text.charCodeAt(start - 1) !== 0x2f || text.charCodeAt(end) !== 0x2f) return false;
    const url = urlIn(scan, start, 'path');
    if (url === undefined || end >= url.pathEnd) return false;
    const known = readOnce(scan, url);
    return known?.platform?.id === 'peertube' && known.kind === 'channel' && isInId(known, start, end);
  };

  /** The end of a URL's user info with its host reads as an address, and is none: `rtsp://jane:pass%20word@cam.example.org/`. */
  const isUserOfHost = (scan: Scan, start: number, end: number): boolean => {
    const url = cursorOf(scan).at(scan.text, start);
    if (url === undefined || url.schemeEnd === url.start || end <= url.hostStart || end > url.hostEnd) return false;
    const part = partAt(url, start);
    // `facetime://jane@example.com` is whom it calls.
    return (part === 'user' || part === 'password') && !isCallScheme(scan.text, url.schemeEnd);
  };

  /** `jane@media.example.org:1936/…` is no address with a password: behind the colon stands a port. */
  const isPort = (scan: Scan, start: number): boolean => {
    const { text } = scan;
    return text.charCodeAt(start - 1) === 0x3a && isDigit(text.charCodeAt(start)) && urlIn(scan, start, 'port') !== undefined;
  };

  /** `?sid=…` of a platform that says with it who shared the link: that goes in `strict` alone. */
  const isSharing = (scan: Scan, start: number): boolean => {
    const { text } = scan;
    // Links are shared with a query; a fragment is not read for each value in it.
    const url = scan.least < SHARING ? undefined : urlIn(scan, start, 'query');
    if (url === undefined) return false;
    const noise = readOnce(scan, url)?.platform?.noise;
    return (
      noise !== undefined &&
      parameterAt(text, url, start, parameter) &&
      start === parameter.valueStart &&
      lists(noise, text.slice(parameter.nameStart, parameter.nameEnd).toLowerCase())
    );
  };

  /** `/video.g?token=…`, `/show?code=…`: the platform calls the id itself a token. */
  const isTokenOfVideo = (scan: Scan, start: number, end: number): boolean => {
    const url = urlIn(scan, start, 'query');
    const known = url && readOnce(scan, url);
    return known?.platform !== undefined && known.idStart === start && known.idEnd === end;
  };

  /** `/is-that-really-a-bad-password-podcast/?…`: the last word of a headline, and whatever stands behind it. */
  const isOfHeadline = (scan: Scan, start: number, end: number): boolean => {
    const { text } = scan;
    let to = start;
    while (to < end && (isAsciiLetter(text.charCodeAt(to)) || (to === start && text.charCodeAt(to) === 0x2d))) to++;
    if (!endsSegment(text.charCodeAt(to)) && to < end) return false;
    const url = urlIn(scan, start, 'path');
    if (url === undefined) return false;
    let from = start;
    while (from > url.pathStart && start - from < 160 && !isSlash(text.charCodeAt(from - 1))) from--;
    return wordsIn(text, from, start) >= HEADLINE;
  };

  /** Outside of any URL: a scheme whose rest is no text, a path on a disk, or, where the text is a reference, an id alone. */
  const coversBare = (scan: Scan, start: number, end: number, entity: string, grouped: boolean): boolean => {
    const { text } = scan;
    // What was read through base64 stands between blanks: `/v/MTE3MjUtMzQ2MzA`.
    if (text.startsWith('/ ', start - 2) && cursorOf(scan).at(text, start - 2) !== undefined)
      return isLoose(scan, start, end, entity);
    if (isOpaqueScheme(text, start)) return !grouped;
    if (inFilePath(text, start, wholeText)) return !grouped && !declaredInPath(text, start, end, entity);
    if (!wholeText) return false;
    // An id alone, the same as it was read through base64, or several joined.
    if (text.charCodeAt(0) === 0x20 && start === 1 && end === text.length - 1 && isLoose(scan, start, end, entity)) return true;
    return (!grouped && entity !== 'API_KEY' && coversBareId(text, start, end)) || isJoinedId(text, entity);
  };

  const coversInPath = (scan: Scan, url: UrlParts, start: number, end: number, entity: string, grouped: boolean): boolean => {
    const { text } = scan;
    // `/2012000000#415-…` is no number with an extension: the URL's own marks part it.
    if (crossesMark(text, url.pathEnd, end)) return true;
    // `/x.m3u8&ssn=219-09-9998`: a path without a query has swallowed a parameter, whatever the platform takes for its id.
    if (isSwallowed(text, url, start) && declaredInPath(text, start, end, entity)) return false;
    const known = readOnce(scan, url);
    // The last segment of an address of live ingest is its key, whatever is written so elsewhere; a file may be called by anything.
    if (entity === 'API_KEY') return insideId(known, start, end) && known?.kind !== 'file' && !text.startsWith('rtmp', url.start);
    // A link to a channel names it by its handle; a handle beside an id is only somebody.
    if (entity === 'SOCIAL_HANDLE') return known !== undefined && isInId(known, start, end);
    if (isDialled(text, url)) return false;
    if (grouped)
      return crossesSegments(text, start, end) || isPartOfToken(text, start, end, known) || isLoose(scan, start, end, entity);
    return insideId(known, start, end) || isOfSeries(text, start, entity) || !declaredInPath(text, start, end, entity);
  };

  /** In a query, or a fragment that is read as one: by the parameter's name, then by what else stands in its value. */
  const coversInQuery = (scan: Scan, url: UrlParts, start: number, end: number, entity: string, grouped: boolean): boolean => {
    const { text } = scan;
    if (!parameterAt(text, url, start, parameter)) return false;
    const { nameStart, nameEnd, valueStart, valueEnd } = parameter;
    if (start < nameEnd) return !grouped;
    if (crossesMark(text, valueEnd, end)) return true;
    // `/video/?123456-1/some-title`: a path behind a question mark.
    if (nameStart === nameEnd && start === valueStart && isSlash(text.charCodeAt(end))) return true;
    if (declares(text, nameStart, nameEnd)) return false;
    if (grouped) return isPartOfToken(text, start, end, readOnce(scan, url)) || isLoose(scan, start, end, entity);
    // What stands behind an escape is judged where it is decoded: `?id=https%3A%2F%2F…%3Fphone%3D…`.
    const escaped = holdsEscape(text, valueStart, start);
    const called = nameOf(text, nameStart, nameEnd);
    // Of the id alone: in `#/play?id=8842159#card=…` the value runs on over the second sign.
    const name = start === valueStart ? behindRoute(called) : called;
    if (!escaped && name !== '' && (isIdParameter(name) || isTimeParameter(name) || HARMLESS.has(name))) return true;
    const known = readOnce(scan, url);
    if (insideId(known, start, end)) return true;
    if (escaped) return false;
    if (isOfSeries(text, start, entity)) return true;
    if (isPersonsNumber(entity) && isDay(text, start) && isAlphanumeric(text.charCodeAt(start - 1))) return true;
    if (isCalled(scan, nameStart, start, end, entity)) return false;
    const whole = endsValue(text, end, valueEnd);
    // `/live.php?h878049531`
    if (nameStart === nameEnd)
      return (
        (url.fragmentStart <= start && entity !== 'API_KEY') ||
        (start === valueStart && whole && isPersonsNumber(entity) && !KNOWN_BARE.has(entity))
      );
    const begins = start === valueStart || isBehindName(text, valueStart, start);
    if (whole && isPersonsNumber(entity) && begins && namesThing(text, nameStart, nameEnd)) return true;
    if (entity === 'PHONE_NUMBER' && whole && isShortOfPhone(scan, start, end, nameStart, nameEnd)) return true;
    if (name === '') return false;
    // What a platform calls a token is one; a key elsewhere is somebody's.
    if (lists(known?.platform?.noise, name) && (entity !== 'API_KEY' || /token|key/.test(name))) return true;
    // A number that fills the value of a parameter nobody knows is an id, as it is in a path: no arithmetic makes a person's of it.
    // Those of groups are negative.
    const fills = whole && start - Number(text[start - 1] === '-') === valueStart;
    return (fills && !KNOWN_BARE.has(entity) && /^\d+$/.test(text.slice(start, end))) || isPartOfToken(text, start, end, known);
  };

  return {
    id: 'video-id',
    reach: { before: URL_REACH, after: URL_REACH },
    beatsFormat: true,
    beatsContext: true,
    covers(scan: Scan, start: number, end: number, entity: string): boolean {
      const { text } = scan;
      if (entity === 'EMAIL_ADDRESS') return isChannelHandle(scan, start, end) || isUserOfHost(scan, start, end);
      // `password%3D…%26…`: what an encoded sign stands before is judged where it is decoded.
      if (NEVER_IDS.has(entity))
        return (
          isEncodedSign(text, start) ||
          isPort(scan, start) ||
          (SHARERS.has(entity) && isSharing(scan, start)) ||
          (entity.endsWith('_TOKEN') && isTokenOfVideo(scan, start, end)) ||
          (entity === 'PASSWORD' && isOfHeadline(scan, start, end))
        );
      if (entity === 'PERSON') return coversPerson(scan, start, end);
      if (isInEscape(text, start)) return true;
      const grouped = isGrouped(text, start, end) || STRONG.has(entity);
      const url = cursorOf(scan).at(text, start);
      if (url === undefined) return coversBare(scan, start, end, entity, grouped);
      switch (partAt(url, start)) {
        case 'host':
          return entity !== 'IP_ADDRESS' && !grouped;
        case 'port':
        case 'scheme':
          return true;
        case 'path':
          return coversInPath(scan, url, start, end, entity, grouped);
        case 'query':
        case 'fragment':
          return coversInQuery(scan, url, start, end, entity, grouped);
        default:
          return false;
      }
    },
  };
}

const SWALLOWED = /&[\w.-]+=$/;

/** Stands a parameter's value here that the path of a link, often one inside another, has swallowed? */
function isSwallowed(text: string, url: UrlParts, start: number): boolean {
  return text.charCodeAt(start - 1) === 0x3d && SWALLOWED.test(text.slice(Math.max(url.pathStart, start - 48), start));
}

/** A threshold from which on what only says who shared a link stays. */
const SHARING = 0.25;

/** Numbers that are told apart by more than a check digit: issuers and numbering plans. */
const KNOWN_BARE = /* @__PURE__ */ wordList('CREDIT_CARD PHONE_NUMBER');

/** Does a candidate reach over the `?`, `#`, `&` or `;` at `at`? A decoded blank ends a URL, too, but parts nothing. */
function crossesMark(text: string, at: number, end: number): boolean {
  return at < end && '?#&;'.includes(text[at]!);
}

/** Does the value end at `end`, or only a file's extension stand behind? */
function endsValue(text: string, end: number, valueEnd: number): boolean {
  return end === valueEnd || (text.charCodeAt(end) === 0x2e && valueEnd - end <= 5);
}

/** A `%3D` (once or more encoded) that touches the name before it. */
function isEncodedSign(text: string, start: number): boolean {
  return isAlphanumeric(text.charCodeAt(start - 1)) && /^%(?:25)*3d/i.test(text.slice(start, start + 16));
}

/** `why-jane-doe-left-the-band-1.1234567`: a headline alone, as sites take it for an id. */
function isBareHeadline(text: string): boolean {
  if (text.length > 200 || !/^\s*[^\W_]+(?:[-_.][^\W_]+)+\s*$/.test(text) || stemEnd(text, 0, text.length) < text.length)
    return false;
  // Four words may be a name and a street; a number makes them an id.
  return wordsIn(text, 0, text.length) > HEADLINE - Number(/\d{5}\s*$/.test(text));
}

/** So many words make a segment of a path a headline. */
const HEADLINE = 4;

function wordsIn(text: string, start: number, end: number): number {
  let words = 0;
  for (let at = start; at < end; at++) {
    if (isAsciiLetter(text.charCodeAt(at)) && (at === start || !isAlphanumeric(text.charCodeAt(at - 1)))) words++;
  }
  return words;
}

/** What people share with a few, and name after somebody. */
const PRIVATE_KINDS = /* @__PURE__ */ wordList('file folder recording meeting event');

/** Occasions and documents of private persons that no public page is about: what files of clinics, courts, schools and families are called by. */
const OCCASIONS = /* @__PURE__ */ wordList(
  'intake patient paciente paziente pacjent hasta pasien deposition deposizione custody therapy terapia therapie terapi consult consultation consulta colloquio session sesion sessao seance sitzung seduta ' +
    'resume cv curriculum lebenslauf application bewerbung onboarding invoice factura facture fattura rechnung faktura passport payslip exam examen esame witness testimony statement bodycam hearing ' +
    'birthday geburtstag cumpleanos aniversario anniversaire compleanno wedding hochzeit boda casamento mariage matrimonio graduation baptism interview entrevista entretien client student ex meeting call home',
);

/** Does a word of the stretch name such an occasion? Words end at inner capitals, too. */
function speaksOfOccasion(text: string, start: number, end: number): boolean {
  for (const [word] of text.slice(start, end).matchAll(/\p{Lu}*\p{Ll}+|\p{Lu}+/gu))
    if (OCCASIONS.has(word.toLowerCase())) return true;
  return false;
}

function endsSegment(unit: number): boolean {
  return isSlash(unit) || unit === 0x3f || unit === 0x23;
}

/** Do the candidate's first digits belong to a percent escape, once or more encoded: the `2528` of `%252528415`? */
function isInEscape(text: string, start: number): boolean {
  let at = start;
  while (at > 1 && text.charCodeAt(at - 1) === 0x35 && text.charCodeAt(at - 2) === 0x32) at -= 2;
  if (text.charCodeAt(at - 1) === 0x25) return true;
  return text.charCodeAt(start - 2) === 0x25 && isHex(text.charCodeAt(start - 1)) && isHex(text.charCodeAt(start));
}

function lists(names: string | undefined, name: string): boolean {
  return names !== undefined && ` ${names.toLowerCase()} `.includes(` ${name} `);
}

function insideId(reading: TemplateMatch | undefined, start: number, end: number): boolean {
  if (reading === undefined) return false;
  return (
    (reading.platform !== undefined && isInId(reading, start, end)) || (reading.openStart <= start && end <= reading.openEnd)
  );
}

function isInId({ idStart, idEnd }: TemplateMatch, start: number, end: number): boolean {
  return idStart <= start && end <= idEnd;
}

/** The URL around a position that stands in this part of it. */
function urlIn(scan: Scan, position: number, part: UrlPart): UrlParts | undefined {
  const url = cursorOf(scan).at(scan.text, position);
  return url !== undefined && partAt(url, position) === part ? url : undefined;
}

/** Holds the candidate anything but letters, digits and `_`: does somebody write it in groups? */
function isGrouped(text: string, start: number, end: number): boolean {
  return /\W/.test(text.slice(start, end));
}

/** `wa.me/14155550132`: the path is a telephone number. */
function isDialled(text: string, url: UrlParts): boolean {
  return url.hostEnd - url.hostStart === 5 && text.startsWith('wa.me', url.hostStart);
}

/** Nobody writes a number across the slashes of a path: `/0004/00046170/`. */
function crossesSegments(text: string, start: number, end: number): boolean {
  return /[\\/]/.test(text.slice(start, end));
}

/** A grouped candidate is part of an id when the id goes on beside it, and is a UUID or a token with letters among its digits. */
function isPartOfToken(text: string, start: number, end: number, known: TemplateMatch | undefined): boolean {
  if (known?.platform !== undefined && isInId(known, start, end)) return known.idStart < start || end < known.idEnd;
  // No id has a plus sign before its digits.
  if (text.charCodeAt(start) === 0x2b) return false;
  let from = start;
  while (from > 0 && start - from < 80 && isTokenUnit(text.charCodeAt(from - 1))) from--;
  let to = end;
  while (to < text.length && to - end < 80 && isTokenUnit(text.charCodeAt(to))) to++;
  from = behindEscape(text, from, start);
  if (from === start && to === end) return false;
  return isMixed(text, from, start) || isMixed(text, end, to);
}

/** The `253D` of `%253D4111…` is an escape, no part of the token. */
function behindEscape(text: string, from: number, start: number): number {
  if (text.charCodeAt(from - 1) !== 0x25) return from;
  let at = from;
  while (at + 4 <= start && text.startsWith('25', at)) at += 2;
  return Math.min(at + 2, start);
}

function holdsEscape(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('%');
}

/** Is there a group with letters as well as digits, or a long hexadecimal or numeric one: `5ad51046`, `1235196658`? */
function isMixed(text: string, start: number, end: number): boolean {
  let letters = 0;
  let digits = 0;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0x2d;
    if (isDigit(unit)) digits++;
    else if (isAlphanumeric(unit)) letters++;
    else {
      if (digits >= 2 && letters + digits >= 4 && letters > 0) return true;
      if (digits >= 8 && !(letters === 0 && digits === 8 && isDay(text, at - 8))) return true;
      letters = digits = 0;
    }
  }
  return false;
}

/** The name of a parameter in lower case; of one with dots its last part: `searchVO.clip_id`. */
function nameOf(text: string, start: number, end: number): string {
  const name = text.slice(Math.max(start, end - LONGEST_CALLED - 1), end);
  const last = name.slice(name.lastIndexOf('.') + 1);
  return last.length > LONGEST_CALLED ? '' : last.toLowerCase();
}

/** Longer names of parameters are nobody's. */
const LONGEST_CALLED = 24;

/** `espn:10365079`: a word and a colon before the number, that of no telephone or card. */
function isBehindName(text: string, valueStart: number, start: number): boolean {
  return (
    start - valueStart > 2 &&
    start - valueStart <= 24 &&
    text.charCodeAt(start - 1) === 0x3a &&
    !DIALLING.has(text.slice(valueStart, start - 1).toLowerCase())
  );
}

/** `#/play?id=…`: in a fragment the route reads as part of the name. */
function behindRoute(name: string): string {
  return name.slice(name.lastIndexOf('?') + 1);
}

/** `magnet:?xt=urn:btih:…`, `data:video/mp4;base64,…`, `urn:uuid:…`, `vnd.youtube:…`: schemes whose rest is no text. */
function isOpaqueScheme(text: string, start: number): boolean {
  let at = start;
  const least = Math.max(0, start - 64);
  while (at > least && isTokenUnit(text.charCodeAt(at - 1))) at--;
  const before = text.charCodeAt(at - 1);
  if (before === 0x3a) return /(?:bt[im]h|youtube|uuid):$/.test(text.slice(Math.max(0, at - 8), at));
  if (before === 0x2c || before === 0x2b || before === 0x2f || start - at >= 64) {
    const from = Math.max(0, start - URL_REACH);
    const behind = text.slice(from, start);
    const marker = behind.lastIndexOf(';base64,');
    return marker !== -1 && !/[\s&"'<>]/.test(behind.slice(marker));
  }
  return false;
}

/**
 * A path on a disk or share: in the same run of units, behind a leading slash, a drive or `\\`; where the text is a reference, also one
 * that starts nowhere and leads to a media file: `renditions/mobile/341805773.mp4`.
 */
function inFilePath(text: string, start: number, wholeText: boolean): boolean {
  let at = start;
  let slashes = 0;
  const least = Math.max(0, start - 512);
  while (at > least) {
    const unit = text.charCodeAt(at - 1);
    if (unit <= 0x20 || '"<>=('.includes(text[at - 1]!)) break;
    if (isSlash(unit)) slashes++;
    at--;
  }
  if (slashes === 0) return false;
  const first = text.charCodeAt(at);
  if (first === 0x7e || (wholeText && at === 0 && stemEnd(text, 0, text.length) < text.length)) return true;
  if (isSlash(first)) return slashes >= 2;
  return text.charCodeAt(at + 1) === 0x3a && isAsciiLetter(first) && isSlash(text.charCodeAt(at + 2));
}

/** Schemes and words behind whose colon a person's number stands. */
const DIALLING = /* @__PURE__ */ wordList('tel sms callto mailto whatsapp phone mobile cell fax ssn card iban imei nhs dni pin');

/** The candidate lies in a text that is nothing but one id, or one behind an extractor's name (`wistia:5vd7p4bct5`). */
function coversBareId(text: string, start: number, end: number): boolean {
  let from = 0;
  let to = text.length;
  while (from < to && text.charCodeAt(from) <= 0x20) from++;
  while (to > from && text.charCodeAt(to - 1) <= 0x20) to--;
  // `site:video:1`, `site:program/AB1`
  for (let names = 0; names < 3; names++) {
    let name = from;
    while (name < to && name - from <= 24 && isAsciiLetter(text.charCodeAt(name))) name++;
    const sign = text.charCodeAt(name);
    if (
      name <= from + 2 ||
      (sign !== 0x3a && (sign !== 0x2f || names === 0) && (sign !== 0x20 || !isSite(text, from, name))) ||
      DIALLING.has(text.slice(from, name).toLowerCase())
    )
      break;
    from = name + 1;
  }
  return from <= start && end <= to && to - from <= 80 && bareIdKind(text, from, to) !== 'none';
}

/** `vimeo 123456789`, `twitch 2098765432` */
function isSite(text: string, start: number, end: number): boolean {
  const name = text.slice(start, end).toLowerCase();
  return (platformOfHost(`${name}.com`) ?? platformOfHost(`${name}.tv`)) !== undefined;
}

function isTokenUnit(unit: number): boolean {
  return isAlphanumeric(unit) || unit === 0x2d || unit === 0x5f;
}
