import { isAlphanumeric, isAsciiLetter, isDigit, isLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { stemEnd } from '../core/file-name.js';
import { overDash, readKeyedValue } from '../core/keyed-value.js';
import { isQuestion, LINE_REACH } from '../core/line.js';
import { areLone } from '../core/lone-numbers.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Words that mean a plate by themselves, and words that do when ":" or "is" follows. */
const KEYWORDS =
  'plate|plates|numberplate|licenceplate|licenseplate|kennzeichen|nummernschild|immatriculation|plaka|plakası|targa|kenteken|nummerplaat|rejestracyjny|rejestracyjna|госномер|registreringsnummer|rekisterinumero|nummerplade|regnr|nopol|autokennzeichen|rendszám|πινακίδα|inmatriculare|spz|špz|ečv|bilskilt|skiltnummer|kjennemerke|rejestracyjne|номерний';
const WEAK_KEYWORDS = [
  'registration',
  'reg',
  'rego',
  'matrícula',
  'matricula',
  'placa',
  'placas',
  'plaque',
  'номер',
  'patente',
  'rejestracja',
  'registracija',
  'tablice',
  'značka',
  'знак',
  'plat',
  'biển',
  'mot',
];

/** What may stand between such a word and the plate: "placa do carro", "номер машины", "plat nomor", "biển số xe". */
const OF_THE_CAR = /^ (?:(?:do|del|da|de la) )?(?:carro|coche|машины|авто|nomor|số(?: xe)?)(?= )/i;
/**
 * Forms that speak behind a weak word without a tie: ABC1D23, ABC-1234, ABC 1234 but for years, AB123CD (Brazil, Argentina, France), ABC 123, ABC12D (Sweden, Colombia, Australia),
 * AB12 CDE (United Kingdom), AB12CD (New South Wales), AB 12 345, WA 12345 (Denmark, Poland), B 1234 CDE (Indonesia), 1234 BCD (Spain: consonants, but for units), 51F-123.45
 * (Vietnam), А123ВС777 (Russia), АА1234ВВ (Ukraine, Bulgaria), 1A2 3456 (Czechia), ZG 1234-AB, LJ AB-123 (Croatia, Slovenia), BCDF12, BB-CC-12 (Chile), ABC-12-34, ABC-123-D
 * (Mexico), M-1234-AB (Spain before 2000), 12-34-AB, AA-12-BC (Portugal), 191-D-12345 (Ireland). Video cards and standards are none.
 */
const FORMS =
  /^(?:[a-z]{3}-(?:\d\d-\d\d|\d{3}-[a-z])|(?![gr]tx|iso|rfc)[a-z]{3}(?:[ -]?\d(?:[a-z]\d\d|\d[a-z\d])|-?\d{4}| (?!19|20)\d{4})|[a-z]{2}(?:([ -]?)\d{3}\1[a-z]{2}|\d\d(?:[a-z]{2}| ?[a-z]{3})|[ -]?\d\d ?\d{3})|[a-z] \d{3,4} [a-z]{2,3}|(?!19|20|\d\d00|1080)\d{4}[ -]?(?!lbs|pcs|kgs|rpm|hrs|mph|gsm|psf|mcg|vpm|mtr)[b-df-hj-np-tv-z]{3}|\d\d[a-z]\d?-\d{3}\.?\d\d|[авекмнорстух]\d{3}[авекмнорстух]{2}\d{2,3}|[a-zавеікмнорстух]{2}(?: (?!19|20))?\d{4} ?[a-zавеікмнорстух]{2}|\d[a-z]\d \d{4}|[a-z]{2} (?:\d{3,4}-[a-z]{2}|[a-z]{2}-?\d{3})|[b-df-hj-np-tv-z]{4}-?\d\d|[a-z]{2}-[a-z]{2}-\d\d|[a-z]{1,2}-\d{4}-[a-z]{1,2}|\d\d-(?:\d\d-[a-z]{2}|[a-z]{2}-\d\d)|[a-z]{2}-\d\d-(?:\d\d|[a-z]{2})|[0-3]\d[12]?-[a-z]{1,2}-\d{2,6})(?![\p{L}\d])/iu;

/** "mot", a word in French and Scandinavian, with anything but Britain's whole form behind; "mot rx20 gta", "mot ka12 for sale" are none. */
const NO_INSPECTION = /^mot(?!\W{1,3}[a-z]{2}(?:0[2-9]|[1-7]\d) ?(?!for|gta)[a-z]{3}\b)/i;

/** Provinces and cities on Chinese plates (GA 36-2018). */
const CN_PROVINCES = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
/** Syllables on Korean plates: private, rental, commercial. */
const KR_SYLLABLES = '가나다라마거너더러머버서어저고노도로모보소오조구누두루무부수우주바사아자배허하호';
/** State and territory codes on Indian plates. */
const IN_STATES =
  'AN AP AR AS BR CH CG DD DL DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TN TR TS UK UP WB';

const NAMED: readonly Evidence[] = ['context'];
const SHAPE: readonly Evidence[] = ['format', 'region'];
/** Of a shape that other things have, too. */
const SHAPE_SCORE = 0.3;

/** Ten letters and digits with three gaps. */
const LONGEST = 13;

interface Group {
  readonly end: number;
  readonly letters: number;
  readonly digits: number;
  readonly lower: number;
}

function readGroup(text: string, at: number): Group {
  let i = at;
  let letters = 0;
  let digits = 0;
  let lower = 0;
  while (i < text.length && i - at < 11) {
    const code = text.charCodeAt(i);
    if (isDigit(code)) digits++;
    else if (isAsciiLetter(code) || (code >= 0x391 && code < 0x460)) {
      letters++;
      if (code >= 97 && code < 123) lower++;
    } else break;
    i++;
  }
  return { end: i, letters, digits, lower };
}

/**
 * Reads the plate that starts at `at`: one to four groups of at most seven letters and digits, over single blanks, dashes or dots, until letters and digits are
 * both there. A last group of letters belongs to it when it is written like the others ("AB-123-CD"), else it is the next word.
 */
function plateEnd(text: string, at: number): number {
  let end = at;
  let letters = 0;
  let digits = 0;
  for (let groups = 0, i = at; groups < 4; groups++) {
    const group = readGroup(text, i);
    const size = group.letters + group.digits;
    if (size === 0 || size > 8 || (isLetter(text.charCodeAt(group.end)) && text.charCodeAt(group.end) < 0xe00)) break;
    const complete = letters > 0 && digits > 0;
    if (group.letters > 3 && group.digits === 0 && !(groups === 0 && text.charCodeAt(group.end) === 45)) break;
    if (complete && group.digits === 0 && group.lower > 0 && text.charCodeAt(i - 1) === 32) break;
    if (complete && letters + digits + size > 10) break;
    // "set of 4": two words and a number.
    if (letters > 0 && digits === 0 && group.digits === 0 && group.lower > 0) return -1;
    letters += group.letters;
    digits += group.digits;
    end = group.end;
    const gap = text.charCodeAt(end);
    if (gap !== 32 && gap !== 45 && gap !== 46 && gap !== 0xb7) break;
    i = end + 1;
    const next = gap === 46 ? readGroup(text, i).end : end;
    if (stemEnd(text, end, next) < next) break;
  }
  return letters > 0 && digits > 0 && letters + digits >= 4 && letters + digits <= 10 && letters <= 7 ? end : -1;
}

/** Plates of all kinds, behind which a number and three letters are a measure or an alloy: "hot plate 350 DEG", "steel plate 304 SUS". */
const ANY_PLATE = /(?<!(?:en[cs]e|mber|my) )plates?$/i;

/** One past a plate in one of {@link FORMS} at `at`, or -1. Lower-case letters and a blank in front are a word: "registration at 123 st";
 * three and three digits are a motorcycle's: "cbr600". */
function formEnd(text: string, at: number, keyword: number): number {
  const form = FORMS.exec(text.slice(at, at + LONGEST));
  if (form === null)
    return /^\d{3}[ -](?!LBS|PCS|PSI)[A-Z]{3}(?![\p{L}\d])/u.test(text.slice(at, at + LONGEST)) &&
      (text[at + 3] === '-' || at > keyword + 1 || !ANY_PLATE.test(text.slice(Math.max(0, keyword - 20), keyword)))
      ? at + 7
      : -1;
  return /^(?:[a-z]+ |[a-z]{3}\d{3}$)/.test(form[0]) ? -1 : at + form[0].length;
}

/** What the names of files call a plate. */
const IN_FILES = /(?:licen[cs]e|number)[-_]?plates?$/i;

function findNamed(scan: Scan, end: number, weak: boolean): void {
  const { text } = scan;
  if (NO_INSPECTION.test(text.slice(Math.max(0, end - 3), end + 12))) return;
  const ofTheCar = weak ? (OF_THE_CAR.exec(text.slice(end, end + 24))?.[0].length ?? 0) : 0;
  const from = ofTheCar > 0 ? end + ofTheCar : overDash(text, end);
  const value = readKeyedValue(text, from, 48);
  if (value === undefined) return;
  let { start } = value;
  const form = value.link === 'none' ? formEnd(text, start, end) : -1;
  let last = form > 0 ? form : plateEnd(text, start);
  // "plate 25kg", "number plates 4d 3d gel".
  if (last < 0 || /^(?:\d+[a-z]{1,2}|[345]d .*)$/i.test(text.slice(start, last))) return;
  // `license-plate-7ABC123.mp4`; `plate_s01e03`, `license-plate-yolov5` are no plates.
  if (
    start === from &&
    from > end &&
    !(IN_FILES.test(text.slice(Math.max(0, end - 14), end)) && !/[a-z]/.test(text.slice(start, last)))
  )
    return;
  const first = readGroup(text, start);
  const mixed = first.letters > 0 && first.digits > 0;
  // "plates 12 oz": digits and the next word; a plate without a tie has mixed groups, or letters first.
  const untied = value.link === 'none';
  if (untied && form < 0 && !mixed && (weak || start === from || (first.digits > 0 && last - first.end < 5))) return;
  // Who asks about a plate asks about a film's car, but for its owner.
  const asked = isQuestion(text, start, last) && !/ owns? /i.test(text.slice(Math.max(0, end - 40), end));
  const score = asked ? 0.4 : untied ? (weak && form < 0 ? 0.45 : 0.75) : weak ? 0.75 : 0.9;
  scan.report('LICENSE_PLATE', start, last, score, NAMED);
  // "AB51 ABC and CD52 DEF": the others of a list.
  for (let more = 0; more < 4; more++) {
    let i = last;
    while (i < text.length && i - last < 3 && (text.charCodeAt(i) === 32 || text.charCodeAt(i) === 44)) i++;
    for (const word of ['and ', 'und ', 'et ', 'y ', 've ', 'e ', 'en ', 'or ']) if (text.startsWith(word, i)) i += word.length;
    if (i - last < 2) return;
    start = i;
    last = plateEnd(text, start);
    if (last < 0 || readGroup(text, start).lower > 0) return;
    scan.report('LICENSE_PLATE', start, last, score, NAMED);
  }
}

/** 京A·12345, 冀G-73433, 粤B12345D: province, letter, five or six letters and digits. */
function findChinese(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  let at = start;
  if ([0xb7, 32, 45].includes(text.charCodeAt(at - 1))) at--;
  if (at < start) {
    if (!isAsciiLetter(text.charCodeAt(at - 1))) return;
    at--;
  }
  if (at === 0 || !CN_PROVINCES.includes(text[at - 1]!) || !isAsciiLetter(text.charCodeAt(at))) return;
  const rest = end - (at < start ? start : start + 1);
  if (rest === 5 || rest === 6) scan.report('LICENSE_PLATE', at - 1, end, 0.8, SHAPE);
}

/** 12가 3456 and 123가4567; 品川 300 あ 12-34. */
function findByScript(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const mark = text.charCodeAt(end) === 32 ? end + 1 : end;
  const first = text.charCodeAt(mark);
  if (end - start > 3 || end - start < 2 || first < 0x3041) return;
  let i = mark + 1;
  if (text.charCodeAt(i) === 32) i++;
  let digits = 0;
  let last = i;
  while (last < text.length && last - i < 6) {
    const code = text.charCodeAt(last);
    if (isDigit(code)) digits++;
    else if (code !== 45 || !isDigit(text.charCodeAt(last + 1))) break;
    last++;
  }
  if (digits !== 4) return;
  if (KR_SYLLABLES.includes(text[mark]!) && last - i === 4) scan.report('LICENSE_PLATE', start, last, 0.7, SHAPE);
  else if (first <= 0x3093) {
    let from = start;
    if (text.charCodeAt(from - 1) === 32) from--;
    let kanji = 0;
    while (from > 0 && kanji < 4 && text.charCodeAt(from - 1) >= 0x4e00 && text.charCodeAt(from - 1) < 0xa000) {
      from--;
      kanji++;
    }
    if (kanji > 0) scan.report('LICENSE_PLATE', from, last, 0.75, SHAPE);
  }
}

/** "mh12 in 2023": a word, and a year behind a blank. */
const INDIAN = /^([A-Z]{2})\d\d? ?(?!(?:in|of|to|vs|new|car) )[A-Z]{1,3}(?: (?!19|20))?\d{4}(?!\w)/i;

/** MH12KL4718, and MH12 KL 4718 behind what one looks it up by. */
function findIndian(scan: Scan, start: number, length: number): boolean {
  const named = scan.near('rto', start, start + length) > 0;
  if (length < 9 && !named) return false;
  const match = INDIAN.exec(scan.text.slice(start, start + LONGEST));
  if (match === null || !IN_STATES.includes(match[1]!.toUpperCase())) return false;
  const plate = match[0];
  const score = named ? 0.75 : plate === plate.toUpperCase() ? 0.55 : SHAPE_SCORE;
  scan.report('LICENSE_PLATE', start, start + plate.length, score, named ? NAMED : SHAPE);
  return true;
}

/** Shapes that a country's plates alone have much of: KA53ME3456 (India), AB51ABC and AB51 ABC (United Kingdom), 34ABC1234 (Turkey). */
function findShape(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const length = end - start;
  if (isAsciiLetter(text.charCodeAt(start)) && findIndian(scan, start, length)) return;
  // Only India's says enough by itself for who wants nothing uncertain.
  if (length < 9 && scan.least > SHAPE_SCORE) return;
  if (length === 4 || length === 7) {
    // Two letters without I, Q, Z, an age from 02 to 79 but 50, three letters without I and Q.
    const match = /^[A-PR-Y][A-HJ-PR-Y](0[2-9]|[1-46-7]\d|5[1-9])[ -]?[A-HJ-PR-Z]{3}$/.exec(
      text.slice(start, length === 7 ? end : end + 4),
    );
    if (match !== null && !isAlphanumeric(text.charCodeAt(start + match[0].length)))
      scan.report('LICENSE_PLATE', start, start + match[0].length, SHAPE_SCORE, SHAPE);
    return;
  }
  // 34 ABC 1234: Turkey's provinces have the numbers 01 to 81. AAA-999AA: Nigeria.
  if (length === 2 || length === 5) {
    const from = length === 2 ? start : start - 4;
    const match = /^(?:(?:0[1-9]|[1-7]\d|8[01]) [A-Z]{1,3} \d{2,4}|[A-Z]{3}-\d{3}[A-Z]{2})/.exec(
      text.slice(Math.max(0, from), from + 12),
    );
    if (match === null || isAlphanumeric(text.charCodeAt(from - 1)) || isAlphanumeric(text.charCodeAt(from + match[0].length)))
      return;
    scan.report('LICENSE_PLATE', from, from + match[0].length, SHAPE_SCORE, SHAPE);
  }
}

/**
 * Finds vehicle registration plates after a word that names one ("license plate", "kennzeichen", "matrícula", "plaka") in the forms of any
 * country, and those of China, Japan, Korea and India by their own signs. A bare British form scores below the balanced threshold. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [licensePlate()] }).redact('license plate 7ABC123').text // 'license plate [LICENSE_PLATE]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function licensePlate(): Detector<'LICENSE_PLATE'> {
  const keywords = KEYWORDS.split('|');
  const plate = [...keywords, 'license plate', 'licence plate', 'number plate', 'plate number'];
  return {
    id: 'license-plate',
    entities: ['LICENSE_PLATE'],
    reach: { before: LINE_REACH, after: LINE_REACH },
    triggers: [
      {
        on: 'hint',
        find(scan) {
          const { length } = scan.text;
          if (length <= LONGEST && scan.near('plate', 0, length) === 2 && plateEnd(scan.text, 0) === length) {
            scan.report('LICENSE_PLATE', 0, length, 0.85, NAMED);
          }
        },
      },
      { on: 'word', words: keywords, find: (scan, _start, end) => findNamed(scan, end, false) },
      { on: 'word', words: WEAK_KEYWORDS, find: (scan, _start, end) => findNamed(scan, end, true) },
      {
        on: 'token',
        length: [2, 10],
        lone: [],
        find(scan, start, end) {
          if (
            scan.text.charCodeAt(start - 1) > 0xb0 ||
            scan.text.charCodeAt(start - 2) > 0xb0 ||
            scan.text.charCodeAt(start - 3) > 0xb0
          )
            findChinese(scan, start, end);
          if (scan.text.charCodeAt(end) >= 0x3041 || scan.text.charCodeAt(end + 1) >= 0x3041) findByScript(scan, start, end);
          else if (end - start !== 3) findShape(scan, start, end);
        },
      },
    ],
    brings: { context, lone: areLone, numbers, words },
    keywords: {
      plate,
      // What Indians look a plate up by.
      rto: ['rc details', 'challan', 'vahan', 'vehicle number'],
      vehicle: [...plate, 'vehicle registration', 'car reg', '车牌', '車牌', '车牌号', 'ナンバープレート', '번호판'],
    },
  };
}
