import { isAlphanumeric, isAsciiLetter, isDigit, isLetter, isSpace } from '../core/characters.js';
import { context } from '../core/context.js';
import { isWholeLine, LINE_REACH, lineEnd } from '../core/line.js';
import { areLone } from '../core/lone-numbers.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { readPostalCode } from './address/postal-shapes.js';
import { createRegions, hasZip, type Regions, readRegion } from './address/regions.js';

/**
 * Shapes of postal codes, 9 for a digit and A for a letter, of all countries whose codes the npm package `validator` knows and more. They
 * count only next to a word like "zip": alone, most are numbers like any other.
 */
const SHAPES =
  /^(?:9{3,7}|9{9}9?|99-999|999[- ]99|999 999|999-9999|9999-999|9{5}-9{3,5}|9{5} 9{4}|9999 ?AA|AA?9[9A]? ?9AA|A9A[ -]?9A9|AA9{2,5}|AA 99(?:99)?|AA-9{3,5}|AAA ?9999|A9999AAA|A9{3,4}|AA9-9999|AAAA 9AA|A99 A(?:AAA|9A9|999|A99|AA9)|A9A AAAA|A99A9A9)$/;

const KEYWORDS =
  'zip|zipcode|zip codes|postal|postalcode|postcode|post code|postleitzahl|postnummer|postinumero|kod pocztowy|psč|psc|индекс|індекс|posta kodu|الرمز البريدي|מיקוד|کد پستی|पिन कोड|pin code|pincode|kode pos|mã bưu điện|mã bưu chính|eircode|รหัสไปรษณีย์|邮编|邮政编码|郵遞區號|郵便番号|〒|우편번호|κώδικας';

/**
 * Short words that are others elsewhere ("plz call", "cp 2077", "cap 2000"): they speak only right before a code of the digits their countries have.
 * German codes have five digits, Austrian and Swiss ones four; Spain, Mexico and France ("cp") and Italy ("cap") have five, Brazil ("cep") eight.
 */
const SHORT_WORDS: Readonly<Record<string, RegExp>> = {
  plz: /^(?:\d{5}|(?!19|20)[1-9]\d{3})(?!\d|[ .-]\d{2}|\p{L})/u,
  cp: /^\d{5}(?!\d|[ .-]\d{2}|\p{L})/u,
  cap: /^(?!\d[05]000)\d{5}(?!\d|[ .-]\d{2}|\p{L})/u,
  cep: /^\d{5}-?\d{3}(?!\d|[ .-]\d{2}|\p{L})/u,
};
const BEFORE_CODE = /(?:^|[^\p{L}\p{N}])(plz|cp|cap|cep)(?: (?:is|ist|es|é|e|è|(?<!cap )est(?: le)?))?[ :.=-]{1,3}$/iu;
/** The longest of what {@link BEFORE_CODE} matches. */
const BEFORE_REACH = 14;

/** Who numbers standards. */
const STANDARD = /\b(?:iso|rfc|iec|ieee) $/i;

/** What is zipped, and a year. */
const ZIPPED = /zip:? (?:(?:(?:file|tie|bag|lock|drive|disk|folder)s?|hoodie|archive) \S+|(?:19|20)\d\d)$/i;

/** What people look for where they live. */
const LOCAL =
  'near me|gas stations|pizza|foreclosures|weather|forecast|radar|restaurants|movies|theaters|theatres|showtimes|hotels|motels|apartments|rentals|homes|houses|real estate|gas prices|pharmacy|pharmacies|dentist|dentists|plumber|plumbers|electrician|electricians|doctors|contractors|florist|florists|' +
  'jobs|demographics|population|census|school district|schools|churches|tv listings|service provider|internet provider|internet providers|dsl|broadband|post office|post offices|garage sales|yard sales|sex offenders|daycare|gyms|stores';

/** "parking near 55401", whatever is looked for. */
const NEAR = /(?:^| )near $/i;

/** Topics of codes. */
const SPOKEN_OF = ['postal', 'postal-short'];

const NAMED: readonly Evidence[] = ['context'];
const SHAPE: readonly Evidence[] = ['format'];
const PLACED: readonly Evidence[] = ['region'];

/** The longest code with a gap ("99999-99999") in units. */
const LONGEST = 11;

/** Length of the longest known shape that begins at `at`, 0 when there is none. */
function shapeLength(text: string, at: number): number {
  let shape = '';
  let longest = 0;
  for (let i = at; i < text.length && i - at < LONGEST; i++) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) shape += '9';
    else if (isAsciiLetter(code)) shape += 'A';
    else if (code === 32 || code === 45) shape += text[i]!;
    else break;
    if (!isAlphanumeric(text.charCodeAt(i + 1)) && SHAPES.test(shape)) longest = i + 1 - at;
  }
  // "zip 12345 in": two letters after a blank are a word unless they are written as a code.
  if (longest === 7 && text.charCodeAt(at + 4) === 32 && text.charCodeAt(at + 5) >= 97 && isDigit(text.charCodeAt(at + 3)))
    return 4;
  return longest;
}

/** Does the text before `at` end with a state whose ZIP codes begin like this one: "ca 95076", "west virginia 25401"? */
function followsState(text: string, at: number, regions: Regions): boolean {
  let i = at;
  while (
    i > 0 &&
    at - i < 3 &&
    (isSpace(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === 46 || text.charCodeAt(i - 1) === 44)
  )
    i--;
  const prefix = Number(text.slice(at, at + 3));
  // One to three words back: "texas", "new york", "district of columbia".
  let start = i;
  for (let words = 0; words < 3; words++) {
    while (start > 0 && i - start < 24 && isLetter(text.charCodeAt(start - 1))) start--;
    const found = start < i ? readRegion(text, start, regions) : undefined;
    if (found !== undefined && found.end === i && hasZip(found.region, prefix)) return true;
    if (start === 0 || !isSpace(text.charCodeAt(start - 1))) return false;
    start--;
  }
  return false;
}

/** Does the code end the line behind a word and a blank, and is it no round number: "movies 55401", but "jobs 20000"? */
function endsSearch(text: string, start: number, end: number): boolean {
  if (start < 2 || !isSpace(text.charCodeAt(start - 1)) || !isLetter(text.charCodeAt(start - 2))) return false;
  if (text.charCodeAt(end - 1) === 48 && text.charCodeAt(end - 2) === 48) return false;
  return lineEnd(text, end) === end;
}

/** One past the code behind a short word, or -1. */
function behindShortWord(text: string, start: number): number {
  const word = BEFORE_CODE.exec(text.slice(Math.max(0, start - BEFORE_REACH), start))?.[1];
  if (word === undefined) return -1;
  const code = SHORT_WORDS[word.toLowerCase()]!.exec(text.slice(start, start + LONGEST + 1));
  return code === null ? -1 : start + code[0].length;
}

function find(scan: Scan, start: number, end: number, regions: Regions): void {
  const { text } = scan;
  const before = text.charCodeAt(start - 1);
  // The second half of a code or number, a price, a decimal, a part of a path or a URL.
  if (before === 45 || before === 46 || before === 47 || before === 36 || before === 35 || before === 95 || before === 61) return;
  // "iso 20022 postal address": a standard.
  if (before === 32 && STANDARD.test(text.slice(Math.max(0, start - 5), start))) return;
  // One or two digits begin a code only with a dash ("00-950"); that ends most looks.
  if (end - start < 3 && isDigit(text.charCodeAt(start)) && text.charCodeAt(end) !== 45) return;
  // A code that most numbers could be is looked at further only where codes are spoken of.
  const code = readPostalCode(text, start);
  const isWeak = code === undefined || code.strength === 0;
  if (isWeak && !scan.mentions(SPOKEN_OF)) return;
  if (isDigit(text.charCodeAt(start)) && scan.mentions('postal-short')) {
    const last = behindShortWord(text, start);
    if (last > 0) {
      scan.report('POSTAL_CODE', start, last, last - start === 4 ? 0.6 : 0.92, NAMED);
      return;
    }
  }
  if (isWeak && !scan.mentions('postal')) return;
  const near = scan.near('postal', start, end);
  if (near > 0) {
    const length = shapeLength(text, start);
    if (length === 0) return;
    // "индекс 2024", "E979: Индекс": the Russian word is any index; its codes have five or six digits, others must tell by themselves.
    if (
      (isWeak || (code.strength < 2 && isDigit(text.charCodeAt(start)))) &&
      !/^\d{5,6}$/.test(text.slice(start, start + length)) &&
      /ндекс/i.test(text.slice(Math.max(0, start - 80), start + 80))
    )
      return;
    // "zip file 47182", "zip 2024".
    if (ZIPPED.test(text.slice(Math.max(0, start - 16), start + length))) return;
    // "zip 10000 files", "10000 zip files", "postal 2 10000 kills": a count. French and German cities have round codes: "75000 paris code postal".
    if (
      text.startsWith('000', start + length - 3) &&
      (near < 2 || /zip /i.test(text.slice(Math.max(0, start - 4), start + length + 5))) &&
      /^ (?:zip )?\w+s\b(?! code| postal)/i.test(text.slice(start + length, start + length + 32))
    )
      return;
    const digits = length === 3 || (length === 4 && isDigit(text.charCodeAt(start)));
    // Three and four digits are few countries' codes and many years and counts.
    if (near === 2) scan.report('POSTAL_CODE', start, start + length, length === 3 ? 0.4 : digits ? 0.6 : 0.92, NAMED);
    else if (!digits && code !== undefined)
      scan.report('POSTAL_CODE', start, code.end, length === 5 || code.strength === 2 ? 0.6 : 0.4, NAMED);
    return;
  }
  if (code === undefined || code.strength === 0) return;
  const { end: last, strength } = code;
  const digits = last - start;
  if (
    (digits === 5 || digits === 10) &&
    isDigit(text.charCodeAt(start)) &&
    isDigit(text.charCodeAt(start + 4)) &&
    followsState(text, start, regions)
  ) {
    scan.report('POSTAL_CODE', start, last, digits === 10 ? 0.85 : 0.65, PLACED);
  } else if (isAsciiLetter(text.charCodeAt(start))) {
    const upper = text.charCodeAt(start) < 97 && text.charCodeAt(last - 1) < 97;
    if (strength === 2) scan.report('POSTAL_CODE', start, last, upper || digits > 6 ? 0.65 : 0.45, SHAPE);
    else if (upper) scan.report('POSTAL_CODE', start, last, 0.3, SHAPE);
  } else if (digits === 5 && isWholeLine(text, start, last)) scan.report('POSTAL_CODE', start, last, 0.3, []);
  else if (
    digits === 5 &&
    endsSearch(text, start, last) &&
    (scan.near('local', start, last) > 0 || NEAR.test(text.slice(Math.max(0, start - 6), start)))
  )
    scan.report('POSTAL_CODE', start, last, 0.55, NAMED);
}

/**
 * Finds postal codes: next to a word that names one in the shapes of every country, after the name of the US state they belong to
 * ("watsonville ca 95076"), at the end of a search for what is near ("movies 55401"), and those of the United Kingdom and Canada by their shape. Five digits
 * alone are a number. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [postalCode()] }).redact('weather zip 60159').text // 'weather zip [POSTAL_CODE]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function postalCode(): Detector<'POSTAL_CODE'> {
  let regions: Regions | undefined;
  return {
    id: 'postal-code',
    entities: ['POSTAL_CODE'],
    reach: { before: LINE_REACH, after: LINE_REACH },
    triggers: [
      {
        on: 'token',
        length: [2, 10],
        // A code that four digits or three letters and digits could be counts only where codes are spoken of.
        lone: SPOKEN_OF,
        find(scan, start, end) {
          regions ??= createRegions();
          find(scan, start, end, regions);
        },
      },
    ],
    brings: { context, lone: areLone, numbers },
    keywords: {
      postal: KEYWORDS.split('|'),
      'postal-short': Object.keys(SHORT_WORDS),
      local: LOCAL.split('|'),
    },
  };
}
