import { isDigit, isLetter, isLineEnd, isSpace } from '../core/characters.js';
import { context } from '../core/context.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';

/** Five decimals place a point within a metre, four within eleven (a house), three within a hundred. */
const METRE = 5;
const HOUSE = 4;
const BLOCK = 3;
/** Between the two numbers stands at most `", "longitude": `. */
const LONGEST_GAP = 24;

const PAIR: readonly Evidence[] = ['format'];
const NAMED: readonly Evidence[] = ['format', 'context'];

const LONGITUDE_WORDS = '|lon|lng|long|longitude|lat|latitude|x|y|and|longitud|latitud|länge|breite|longitudine|latitudine|';

const EXPONENT = /^e[-+]?\d/i;

/** Around 0° N 0° E lies the Gulf of Guinea: within four degrees nobody lives, and two such numbers are shares, roots or constants. */
const OPEN_SEA = 4;

interface Decimal {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly decimals: number;
  /** A degree sign or a letter of the compass follows. */
  readonly marked: boolean;
}

function isSign(code: number): boolean {
  return code === 45 || code === 43 || code === 0x2212;
}

/** N, S, E, W, and the O of oeste and ouest. */
function isCompass(code: number): boolean {
  const letter = code | 32;
  return letter === 110 || letter === 115 || letter === 101 || letter === 119 || letter === 111;
}

/** Reads the decimal number with its point at `dot`; undefined when it is no coordinate. */
function readDecimal(text: string, dot: number): Decimal | undefined {
  let start = dot;
  while (start > 0 && dot - start < 4 && isDigit(text.charCodeAt(start - 1))) start--;
  const whole = dot - start;
  if (whole < 1 || whole > 3) return undefined;
  let end = dot + 1;
  while (end < text.length && end - dot < 18 && isDigit(text.charCodeAt(end))) end++;
  const decimals = end - dot - 1;
  // "1.57e-309": an exponent.
  if (EXPONENT.test(text.slice(end, end + 3))) return undefined;
  if (decimals < 2 || decimals > 16 || (text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1)))) return undefined;
  let value = Number(text.slice(start, end));
  if (isSign(text.charCodeAt(start - 1)) && !isDigit(text.charCodeAt(start - 2))) {
    start--;
    if (text.charCodeAt(start) !== 43) value = -value;
  }
  const before = text.charCodeAt(start - 1);
  // "v1.23456", "$1.23456" and "10.1.23456" are versions, prices and addresses; "N40.71276" is a coordinate.
  const compass = isCompass(before) && !isLetter(text.charCodeAt(start - 2));
  if ((isLetter(before) && !compass && before < 0xe00) || before === 46 || before === 36 || before === 95 || isDigit(before))
    return undefined;
  let marked = compass;
  let last = end;
  let i = end;
  while (i < text.length && i - end < 2 && isSpace(text.charCodeAt(i))) i++;
  const degree = text.charCodeAt(i);
  if (degree === 0xb0 || degree === 0xba) {
    marked = true;
    last = ++i;
    while (i < text.length && i - end < 4 && isSpace(text.charCodeAt(i))) i++;
  }
  if (isCompass(text.charCodeAt(i)) && !isLetter(text.charCodeAt(i + 1)) && (marked || i === end || text.charCodeAt(i) < 97)) {
    marked = true;
    last = i + 1;
  } else if (last === end && isLetter(text.charCodeAt(end)) && text.charCodeAt(end) < 0xe00) return undefined;
  return { start: compass ? start - 1 : start, end: last, value, decimals, marked };
}

/** Finds the point of the number that follows within the gap; -1 when something else follows. `named` when a word of the trade stands between. */
function nextDot(
  text: string,
  at: number,
): { readonly dot: number; readonly comma: boolean; readonly named: boolean } | undefined {
  let i = at;
  let comma = false;
  let named = false;
  const stop = Math.min(text.length, at + LONGEST_GAP);
  while (i < stop) {
    const code = text.charCodeAt(i);
    if (isDigit(code) || isSign(code)) break;
    if (isLetter(code)) {
      let end = i;
      while (end < stop && isLetter(text.charCodeAt(end))) end++;
      let known = end - i === 1 && isCompass(code) && isDigit(text.charCodeAt(end));
      known ||= end - i < 12 && LONGITUDE_WORDS.includes(`|${text.slice(i, end).toLowerCase()}|`);
      if (!known) return undefined;
      named = true;
      i = end;
      continue;
    }
    if (code === 44 || code === 59 || code === 47 || code === 124) comma = true;
    // %2C is a comma, %20 a blank.
    else if (code === 37 && text.charCodeAt(i + 1) === 50) {
      comma = true;
      i += 2;
    } else if (!isSpace(code) && !isLineEnd(code) && !'"\':=&()[]!d'.includes(text[i]!)) return undefined;
    i++;
  }
  if (i === at) return undefined;
  if (isSign(text.charCodeAt(i))) i++;
  const first = i;
  while (i < text.length && i - first < 4 && isDigit(text.charCodeAt(i))) i++;
  return i > first && text.charCodeAt(i) === 46 ? { dot: i, comma, named } : undefined;
}

function find(scan: Scan, at: number): void {
  const { text } = scan;
  if (!isDigit(text.charCodeAt(at + 2))) return;
  const first = readDecimal(text, at);
  if (first === undefined) return;
  const next = nextDot(text, first.end);
  if (next === undefined) return;
  const second = readDecimal(text, next.dot);
  if (second === undefined) return;
  // Latitude first, as people write it, or longitude first, as GeoJSON (RFC 7946) does.
  const [a, b] = [Math.abs(first.value), Math.abs(second.value)];
  if (!((a <= 90 && b <= 180) || (a <= 180 && b <= 90))) return;
  const { start } = first;
  const { end } = second;
  const decimals = Math.min(first.decimals, second.decimals);
  if (first.marked && second.marked) {
    scan.report('GEO_COORDINATES', start, end, 0.92, PAIR);
    return;
  }
  const near = scan.near('geo', start, end);
  // `lat=48.85837&lng=2.294481`: two parameters of a link.
  if (next.named && decimals >= BLOCK && text.slice(first.end, second.start).includes('&')) {
    scan.report('GEO_COORDINATES', start, first.end, 0.9, NAMED);
    scan.report('GEO_COORDINATES', second.start, end, 0.9, NAMED);
  } else if ((next.named || near > 0) && decimals >= BLOCK)
    scan.report('GEO_COORDINATES', start, end, near > 0 || decimals >= HOUSE ? 0.9 : 0.6, NAMED);
  // "lat 34.05 long -118.24": both are named.
  else if (next.named && near === 2) scan.report('GEO_COORDINATES', start, end, 0.6, NAMED);
  else if (text.charCodeAt(start - 1) === 64 && decimals >= HOUSE) scan.report('GEO_COORDINATES', start, end, 0.9, PAIR);
  else if (a < OPEN_SEA && b < OPEN_SEA) return;
  else if (decimals >= METRE) scan.report('GEO_COORDINATES', start, end, next.comma ? 0.75 : 0.55, PAIR);
  else if (decimals >= HOUSE && next.comma) scan.report('GEO_COORDINATES', start, end, 0.4, PAIR);
}

/** One angle in degrees, minutes and seconds, all but the degrees optional, with its letter of the compass before or after. */
const ANGLE =
  "(\\d{1,3})\\s?[°º]\\s?(?:(\\d{1,2}(?:[.,]\\d{1,6})?)\\s?['′’´`]\\s?)?(?:(\\d{1,2}(?:[.,]\\d{1,6})?)\\s?(?:[\"″”]|''|′′|’’)\\s?)?([NSEWO](?![a-z]))?";
const LONGEST_ANGLES = 80;

function findDegrees(scan: Scan, run: NumberRun, angles: RegExp): void {
  const { text } = scan;
  const from = run.start;
  // The slice is bounded, and every part of the pattern is a counted repetition.
  const match = angles.exec(text.slice(from, from + LONGEST_ANGLES));
  if (match === null) return;
  const [whole, degrees, minutes, , compass, secondCompass, moreDegrees, moreMinutes, , lastCompass] = match;
  const before = text.charCodeAt(from - 1) === 32 ? from - 2 : from - 1;
  const leading = isCompass(text.charCodeAt(before)) && !isLetter(text.charCodeAt(before - 1)) && secondCompass !== undefined;
  const marked = (compass !== undefined && lastCompass !== undefined) || leading;
  if (!marked && (minutes === undefined || moreMinutes === undefined)) return;
  if (Number(degrees) > 180 || Number(moreDegrees) > 180 || Number.parseFloat(minutes ?? '0') >= 60) return;
  scan.report('GEO_COORDINATES', leading ? before : from, from + whole.trimEnd().length, marked ? 0.92 : 0.7, PAIR);
}

/**
 * Finds pairs of geographic coordinates: decimal degrees with five decimals each, with fewer where a word ("lat", "gps"), a degree sign or a
 * letter of the compass says so, and degrees, minutes, seconds. Both must lie within ±90 and ±180. A single number is none. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [geoCoordinates()] }).redact('48.858370, 2.294481').text // '[GEO_COORDINATES]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function geoCoordinates(): Detector<'GEO_COORDINATES'> {
  let angles: RegExp | undefined;
  return {
    id: 'geo-coordinates',
    entities: ['GEO_COORDINATES'],
    reach: { before: 24, after: 96 },
    triggers: [
      { on: 'character', characters: '.', before: '0123456789', after: '0123456789', find },
      {
        on: 'number',
        digits: [1, 3],
        nonAscii: true,
        find(scan, run) {
          if (run.groups !== 1 || (run.after !== 0xb0 && run.after !== 0xba)) return;
          angles ??= new RegExp(`^${ANGLE}[\\s,;/]{0,4}([NSEWO]\\s?)?${ANGLE}`, 'i');
          findDegrees(scan, run, angles);
        },
      },
    ],
    brings: { context, numbers },
    keywords: {
      geo: [
        ...[
          'lat',
          'lng',
          'lon',
          'latitude',
          'longitude',
          'latlng',
          'latlong',
          'gps',
          'coordinates',
          'coordinate',
          'coords',
          'geolocation',
          'geo',
          'koordinaten',
        ],
        ...[
          'coordenadas',
          'coordonnées',
          'coordinate gps',
          'coördinaten',
          'współrzędne',
          'координаты',
          'координати',
          'koordinat',
          'إحداثيات',
          'tọa độ',
          '坐标',
          '座標',
          '経度',
          '좌표',
        ],
      ],
    },
  };
}
