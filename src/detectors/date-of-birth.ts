import { withPlainSpellings } from '../core/accents.js';
import { isDigit, isLetter, isSpace } from '../core/characters.js';
import { context } from '../core/context.js';
import { isQuestion, LINE_REACH, lineEnd, lineStart } from '../core/line.js';
import { insideUrl } from '../core/surroundings.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';
import { hashesOf, hashSpan, hashWord } from '../core/words.js';

/** How far words that make a question of it are looked for. */
const TRIVIA_WINDOW = 160;
/** Nobody is known to have lived longer than 122 years. */
const OLDEST = 120;

/** Names of the months in en es pt fr de it nl pl ru uk tr ar he fa hi id sv da no fi cs sk hr hu ro el bg (the case that stands in a date), and what people shorten them to. */
const MONTHS =
  'january jan enero ene janeiro janvier januar januari jänner gennaio stycznia января січня ocak يناير ינואר ژانویه जनवरी ledna siječnja januára január ianuarie ιανουαρίου януари tammikuuta בינואר|february feb febrero fevereiro fev février fevrier februar februari febbraio lutego февраля лютого şubat فبراير פברואר فوریه फरवरी फ़रवरी února veljače februára február februarie φεβρουαρίου февруари helmikuuta בפברואר|march mar marzo março marco mars märz maerz maart marca maret марта березня mart مارس מרץ मार्च března ožujka március martie μαρτίου март maaliskuuta במרץ|april apr abril abr avril aprile kwietnia апреля квітня nisan أبريل ابريل אפריל آوریل अप्रैल dubna travnja apríla április aprilie απριλίου април huhtikuuta באפריל|may mayo maio mai maggio mag mei maja maj мая травня mayıs مايو מאי मई května svibnja mája május μαΐου май toukokuuta במאי|june jun junio junho juin juni giugno czerwca juni июня червня haziran يونيو יוני ژوئن जून června lipnja júna június iunie ιουνίου юни kesäkuuta ביוני|july jul julio julho juillet juli luglio lipca июля липня temmuz يوليو יולי ژوئیه जुलाई července srpnja júla július iulie ιουλίου юли heinäkuuta ביולי|august aug agosto ago août sierpnia augustus agustus augusti августа серпня ağustos agustos أغسطس اغسطس אוגוסט اوت अगस्त srpna kolovoza augusta augusztus αυγούστου август elokuuta באוגוסט|september sept sep septiembre setiembre setembro septembre settembre września сентября вересня eylül سبتمبر ספטמבר سپتامبر सितंबर सितम्बर září rujna septembra szeptember septembrie σεπτεμβρίου септември syyskuuta בספטמבר|october oct octubre outubro octobre oktober okt ottobre października октября жовтня ekim أكتوبر اكتوبر אוקטובר اکتبر अक्टूबर अक्तूबर října októbra október octombrie οκτωβρίου октомври lokakuuta באוקטובר|november nov noviembre novembro novembre listopada ноября листопада kasım نوفمبر נובמבר نوامبر नवंबर नवम्बर listopadu studenoga studenog novembra noiembrie νοεμβρίου ноември marraskuuta בנובמבר|december dec diciembre dic dezembro dez décembre decembre dezember des desember dicembre grudnia декабря грудня aralık ديسمبر דצמבר دسامبر दिसंबर दिसम्बर prosince prosinca decembra decembrie δεκεμβρίου декември joulukuuta בדצמבר';
/** Ordinals that stand for a day, from the first on; the 21st to the 29th have more words. */
const ORDINALS =
  'first primero premier primo primeiro|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth||||||||||thirtieth';
/** Words that may stand between day, month and year. */
const JOINTS = 'of de del do da the den le il th st nd rd er в г року of, mese год года tháng năm um';
/** A question about who, which or when is about somebody known; so is what was said about a star. */
const TRIVIA =
  'which what who whose whom where when name quel quelle qui quién quien qual quem chi wer welche welcher welches wie кто какой хто kim kto który która vem hvem';
/** A date right after one of these is another date of that life. */
const OTHER_DATES =
  'died dead death married wedding expires expiry expiration issued issue valid since until released release updated published joined hired appointment visit deceased';

/** Month names of Thai, which is written without spaces. */
const THAI_MONTHS = 'มกราคม|กุมภาพันธ์|มีนาคม|เมษายน|พฤษภาคม|มิถุนายน|กรกฎาคม|สิงหาคม|กันยายน|ตุลาคม|พฤศจิกายน|ธันวาคม';

const KEYWORDS =
  'born|b day|dob|d.o.b|date of birth|date of brith|dateofbirth|birth date|birthdate|birthday|birthdays|bday|birth|natal chart|birth chart|natal|nacido|nacida|nací|nació|nacimiento|fecha nac|fec nac|f nac|cumpleaños|nascido|nascida|nasci|nasceu|nascimento|nasc|né le|née le|né|née|naissance|geboren|geburtsdatum|geburtstag|geb|nato|nata|nascita|compleanno|geboortedatum|verjaardag|urodzony|urodzona|urodzenia|рождения|родился|родилась|др|д.р|г.р|народження|народився|народилася|doğum|doğum tarihi|doğdum|doğumluyum|الميلاد|ميلاد|مواليد|ولدت|לידה|נולדתי|נולד|تولد|متولد|जन्म|जन्मतिथि|जन्म तिथि|lahir|sinh|ngày sinh|sinh ngày|född|födelsedatum|födelsedag|fødselsdato|fødselsdag|født|syntymäaika|narozen|narozena|narození|nar|narodenia|született|születési|szül|nașterii|născut|rođen|rođena|rođenja|rojen|rojstva|γέννησης|γεννήθηκε|роден|раждане|syntynyt|sünniaeg|sündinud|dzimšanas|dzimis|gimimo|fæðingardagur|naixement|出生|生日|生于|生年月日|誕生日|生まれ|생년월일|생일|출생|เกิดวันที่|เกิด';

/** " seventy-seven" is longer than any other rest of a year. */
const LONGEST_YEAR = 24;
/** What follows "nineteen" and "two thousand". */
const NINETEEN =
  /^[ -](?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|(?:oh|o) (?:one|two|three|four|five|six|seven|eight|nine))(?![a-z])/i;
const THOUSAND =
  /^(?:[ -](?:and )?(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty))?(?![a-z])/i;

const EVIDENCE: readonly Evidence[] = ['context', 'date'];

interface Calendar {
  readonly months: ReadonlyMap<number, number>;
  readonly days: ReadonlyMap<number, number>;
  readonly joints: ReadonlySet<number>;
  readonly trivia: ReadonlySet<number>;
  readonly others: ReadonlySet<number>;
  readonly thisYear: number;
}

/** The numbers, from 1 on, of what words name: those of one number parted by blanks. */
function numbered(table: string): Map<number, number> {
  return new Map(
    table.split('|').flatMap((names, i) => withPlainSpellings(names.split(' ')).map((name) => [hashWord(name), i + 1] as const)),
  );
}

function createCalendar(thisYear: number): Calendar {
  return {
    months: numbered(MONTHS),
    days: numbered(ORDINALS),
    joints: hashesOf(JOINTS),
    trivia: hashesOf(TRIVIA),
    others: hashesOf(OTHER_DATES),
    thisYear,
  };
}

/** The Gregorian calendar's days; 29 February is let pass in every year. */
function isDay(day: number, month: number): boolean {
  if (day < 1 || month < 1 || month > 12) return false;
  return day <= (month === 2 ? 29 : month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31);
}

/** Can somebody born in this year be alive? Two digits always can; Buddhist years (Thailand) are 543 ahead. */
function isLivingYear(year: number, digits: number, calendar: Calendar): boolean {
  if (digits === 2) return true;
  const common = year > 2400 ? year - 543 : year;
  return common <= calendar.thisYear && common >= calendar.thisYear - OLDEST;
}

function numberOf(run: NumberRun, from: number, count: number): number {
  let value = 0;
  for (let i = from; i < from + count; i++) value = value * 10 + run.digits[i]!;
  return value;
}

/** Three groups of one date: year first, or year last with day and month in either order. */
function isGroupedDate(run: NumberRun, calendar: Calendar): boolean {
  const [a, b, c] = [run.groupSizes[0]!, run.groupSizes[1]!, run.groupSizes[2]!];
  if (b > 2 || (a > 2 && a !== 4) || (c > 2 && c !== 4) || (a === 4 && c > 2)) return false;
  const first = numberOf(run, 0, a);
  const second = numberOf(run, a, b);
  const third = numberOf(run, a + b, c);
  if (a === 4) return isLivingYear(first, 4, calendar) && isDay(third, second);
  if (c === 1) return false;
  return isLivingYear(third, c, calendar) && (isDay(first, second) || isDay(second, first));
}

/** Eight digits in a row: year first or last. */
function isCompactDate(run: NumberRun, calendar: Calendar): boolean {
  // 870514, as Koreans write it, and 140587: without its century.
  if (run.count === 6) {
    const [a, b, c] = [numberOf(run, 0, 2), numberOf(run, 2, 2), numberOf(run, 4, 2)];
    return isDay(c, b) || isDay(a, b) || isDay(b, a);
  }
  if (isLivingYear(numberOf(run, 0, 4), 4, calendar) && isDay(numberOf(run, 6, 2), numberOf(run, 4, 2))) return true;
  const first = numberOf(run, 0, 2);
  const second = numberOf(run, 2, 2);
  return isLivingYear(numberOf(run, 4, 4), 4, calendar) && (isDay(first, second) || isDay(second, first));
}

function isJoint(code: number): boolean {
  return isSpace(code) || code === 44 || code === 45 || code === 46 || code === 47 || code === 39 || code === 0x2019;
}

/** A part of a written date: a month, a day, or nothing that belongs to one. */
interface Part {
  readonly month: number;
  readonly day: number;
  readonly at: number;
}

/** Reads the word or number that ends before `at` (over blanks, commas and words like "of"); undefined when it is no part of a date. */
function partBefore(text: string, at: number, calendar: Calendar): Part | undefined {
  let i = at;
  for (let joints = 0; joints < 3; joints++) {
    let blanks = 0;
    while (i > 0 && isJoint(text.charCodeAt(i - 1)) && blanks < 3) {
      i--;
      blanks++;
    }
    const end = i;
    while (i > 0 && end - i < 13 && isLetter(text.charCodeAt(i - 1))) i--;
    if (i < end) {
      const hash = hashSpan(text, i, end);
      const month = calendar.months.get(hash);
      if (month !== undefined) return { month, day: 0, at: i };
      const day = calendar.days.get(hash);
      if (day !== undefined) return { month: 0, day, at: i };
      if (!calendar.joints.has(hash)) return undefined;
      continue;
    }
    return digitsBefore(text, i);
  }
  return undefined;
}

/** One or two digits that end at `end` and are no part of a longer number. */
function digitsBefore(text: string, end: number): Part | undefined {
  let i = end;
  let day = 0;
  for (let unit = 1; i > 0 && isDigit(text.charCodeAt(i - 1)); unit *= 10) {
    day += unit * (text.charCodeAt(--i) - 48);
    if (end - i > 2) return undefined;
  }
  return i < end && day <= 31 && !isGlued(text.charCodeAt(i - 1)) ? { month: 0, day, at: i } : undefined;
}

function isGlued(code: number): boolean {
  return isLetter(code) || code === 36 || code === 35;
}

/** The same to the right, for dates that begin with their year: "1985 march 12", "1985-Mar-12". */
function partAfter(text: string, at: number, calendar: Calendar): Part | undefined {
  let i = at;
  while (i < text.length && i - at < 2 && isJoint(text.charCodeAt(i))) i++;
  const start = i;
  while (i < text.length && i - start < 13 && isLetter(text.charCodeAt(i))) i++;
  if (i > start) {
    const month = calendar.months.get(hashSpan(text, start, i));
    return month === undefined ? undefined : { month, day: 0, at: i };
  }
  let day = 0;
  while (i < text.length && i - start < 3 && isDigit(text.charCodeAt(i))) day = day * 10 + text.charCodeAt(i++) - 48;
  return i > start && day <= 31 ? { month: 0, day, at: i } : undefined;
}

function findWithMonth(scan: Scan, run: NumberRun, calendar: Calendar): void {
  const { text } = scan;
  const { start, end, count } = run;
  if (!isLivingYear(numberOf(run, 0, count), count, calendar)) return;
  let near = partBefore(text, start, calendar);
  if (near !== undefined) {
    // Vietnamese numbers its months: "12 tháng 3 năm 1985".
    const month = near.day > 0 && near.day < 13 && text.startsWith('tháng ', near.at - 6);
    if (month) near = { month: near.day, day: 0, at: near.at - 6 };
    const far = partBefore(text, near.at, calendar);
    if (near.month > 0) {
      if (far === undefined || far.month > 0) return;
      // "twenty first of march": the ten belongs to the day.
      if (isDay(far.day, near.month)) decide(scan, withTens(text, far.at), end, calendar, count === 4);
    } else if (far !== undefined && far.month > 0 && isDay(near.day, far.month)) decide(scan, far.at, end, calendar, count === 4);
    return;
  }
  if (count !== 4) return;
  const month = partAfter(text, end, calendar);
  if (month === undefined || month.month === 0) return;
  const day = partAfter(text, month.at, calendar);
  if (day !== undefined && isDay(day.day, month.month)) decide(scan, start, day.at, calendar, true);
}

/** Where the words of a year end that begins with the word at `[start, end)`, "nineteen" or "thousand"; -1 when no year follows. */
function yearWordsEnd(text: string, start: number, end: number): number {
  const rest = isNineteen(text, start) ? NINETEEN : THOUSAND;
  const match = rest.exec(text.slice(end, end + LONGEST_YEAR));
  return match === null ? -1 : end + match[0].length;
}

function isNineteen(text: string, start: number): boolean {
  return (text.charCodeAt(start) | 32) === 110;
}

/** "3rd of may nineteen eighty five": the year is not written in digits. */
function findInWords(scan: Scan, start: number, end: number, calendar: Calendar): void {
  const { text } = scan;
  const last = yearWordsEnd(text, start, end);
  // "two thousand": the year begins with "two".
  const first = isNineteen(text, start) ? start : start - 4;
  if (last < 0 || first < 0 || (first < start && text.slice(first, start).toLowerCase() !== 'two ')) return;
  let near = partBefore(text, first, calendar);
  if (near === undefined) return;
  let far = partBefore(text, near.at, calendar);
  if (far === undefined) return;
  if (near.month === 0) [near, far] = [far, near];
  if (near.month > 0 && far.month === 0 && isDay(far.day, near.month))
    decide(scan, withTens(text, Math.min(near.at, far.at)), last, calendar, true);
}

function withTens(text: string, at: number): number {
  for (const ten of ['twenty', 'thirty']) {
    const from = at - ten.length - 1;
    if (from >= 0 && text.slice(from, at - 1).toLowerCase() === ten && (from === 0 || !isLetter(text.charCodeAt(from - 1))))
      return from;
  }
  return at;
}

/** Behind the year's digits. */
const MONTH_AND_DAY = /^.\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日号일]?/u;

/** 1985年3月12日, 1985년 3월 12일, and 12 มีนาคม 2528. */
function findUnspaced(scan: Scan, run: NumberRun, calendar: Calendar): void {
  const { text } = scan;
  const { start, end } = run;
  const year = numberOf(run, 0, 4);
  if (!isLivingYear(year, 4, calendar)) return;
  if (run.after === 0x5e74 || run.after === 0xb144) {
    const match = MONTH_AND_DAY.exec(text.slice(end, end + 16));
    if (match !== null && isDay(Number(match[2]), Number(match[1]))) decide(scan, start, end + match[0].length, calendar, true);
    return;
  }
  let i = start;
  while (i > 0 && start - i < 6 && (isSpace(text.charCodeAt(i - 1)) || 'พ.ศค'.includes(text[i - 1]!))) i--;
  for (const name of THAI_MONTHS.split('|')) {
    if (i < name.length || !text.startsWith(name, i - name.length)) continue;
    let day = i - name.length;
    while (day > 0 && isSpace(text.charCodeAt(day - 1))) day--;
    const part = digitsBefore(text, day);
    if (part !== undefined) decide(scan, part.at, end, calendar, true);
    return;
  }
}

/** "tuyển sinh 15/01/2024", "sinh viên", "thí sinh": students, enrolment and life, where no birth follows. */
const VIETNAMESE =
  /(?:(?:học|hoc|thí|thi|tuyển|tuyen|phát|phat|vệ|ve|hy|tái|giám|môn|nghiên cứu) sinh|sinh (?:viên|vien|hoạt|học|vật|thái))(?!\p{L})(?:(?!sinh)[\s\S])*$/iu;
const VIETNAMESE_WINDOW = 48;

/** Reports the date when it stands in the context of a birth, at the score that context deserves. */
function decide(scan: Scan, start: number, end: number, calendar: Calendar, fullYear: boolean): void {
  const { text } = scan;
  let near = scan.near('birth', start, end);
  // "horoscope 14 june 2024" is that day's.
  if (near === 0 && fullYear && !/20[1-9]/.test(text.slice(start, end))) near = scan.near('sign', start, end);
  if (near === 0) return;
  if (VIETNAMESE.test(text.slice(Math.max(0, start - VIETNAMESE_WINDOW), start))) return;
  let score = near === 2 ? (fullYear ? 0.92 : 0.85) : fullYear ? 0.65 : 0.3;
  if (near === 1 && (insideUrl(text, start) || isQuestion(text, start, end))) score = 0.3;
  let words = 0;
  let i = start;
  const stop = Math.max(lineStart(text, start), start - TRIVIA_WINDOW);
  // Right to left: the word before the date may say that it is another date, any word before may make it a question about a known person.
  while (i > stop) {
    while (i > stop && !isLetter(text.charCodeAt(i - 1))) i--;
    const last = i;
    while (i > stop && isLetter(text.charCodeAt(i - 1))) i--;
    if (i === last) break;
    const hash = hashSpan(text, i, last);
    if (words++ < 2 && calendar.others.has(hash)) return;
    if (calendar.trivia.has(hash)) score = Math.min(score, 0.3);
  }
  // "celebrities born may 14 1990": whoever is known was born on some day.
  if (asksBehind(text, end, calendar) || scan.near('known-people', start, end) === 2) score = Math.min(score, 0.3);
  scan.report('DATE_OF_BIRTH', start, end, score, EVIDENCE);
}

/** "born on 6 march 1937, who …": the question may stand behind the date. */
function asksBehind(text: string, end: number, calendar: Calendar): boolean {
  const stop = Math.min(lineEnd(text, end), end + TRIVIA_WINDOW);
  let i = end;
  while (i < stop) {
    while (i < stop && !isLetter(text.charCodeAt(i))) i++;
    const first = i;
    while (i < stop && isLetter(text.charCodeAt(i))) i++;
    if (i > first && calendar.trivia.has(hashSpan(text, first, i))) return true;
  }
  return false;
}

/** 昭和60年5月14日: the eras of Japan in which somebody alive can have been born, each with the year before its first, and its last. */
const ERAS: Readonly<Record<string, readonly [before: number, last: number]>> = {
  明治: [1867, 45],
  大正: [1911, 15],
  昭和: [1925, 64],
  平成: [1988, 31],
  令和: [2018, 99],
};

function findInEra(scan: Scan, run: NumberRun, calendar: Calendar): void {
  const { text } = scan;
  const start = run.start - 2;
  const era = ERAS[text.slice(Math.max(0, start), run.start)];
  const year = numberOf(run, 0, run.count);
  if (era === undefined || year > era[1] || !isLivingYear(era[0] + year, 4, calendar)) return;
  const match = MONTH_AND_DAY.exec(text.slice(run.end, run.end + 16));
  if (match !== null && isDay(Number(match[2]), Number(match[1]))) decide(scan, start, run.end + match[0].length, calendar, true);
}

function find(scan: Scan, run: NumberRun, calendar: Calendar): void {
  // "dob05/14/1987": only a word for births may touch it.
  if (isGlued(run.before) && run.before < 0xe00 && scan.near('birth', run.start, run.end) < 2) return;
  const { groups, count } = run;
  if (groups === 3) {
    if (isGroupedDate(run, calendar) && standsAlone(scan.text, run))
      decide(scan, run.start, run.end, calendar, run.groupSizes[0] === 4 || run.groupSizes[2] === 4);
  } else if (groups === 1) {
    if (count === 4 && (run.after === 0x5e74 || run.after === 0xb144 || scan.text.charCodeAt(run.start - 2) >= 0xe00))
      findUnspaced(scan, run, calendar);
    if (count < 3 && run.after === 0x5e74) findInEra(scan, run, calendar);
    else if (count === 4 || count === 2) findWithMonth(scan, run, calendar);
    else if (
      (count === 8 || count === 6) &&
      run.whole &&
      isCompactDate(run, calendar) &&
      scan.near('birth', run.start, run.end) === 2
    )
      decide(scan, run.start, run.end, calendar, count === 8);
  }
}

/** No further digit joins through "/", "-" or "." on either side: "1/2/1985-3" is a number of something. */
function standsAlone(text: string, run: NumberRun): boolean {
  // "1985-03-12T00:00": the time of a timestamp follows.
  if (isGlued(run.after) && run.after < 0xe00 && !(run.after === 84 && isDigit(text.charCodeAt(run.end + 1)))) return false;
  const left = run.before === 47 || run.before === 45 || run.before === 46;
  const right = run.after === 47 || run.after === 45 || run.after === 46;
  return !(left && isDigit(text.charCodeAt(run.start - 2))) && !(right && isDigit(text.charCodeAt(run.end + 1)));
}

/**
 * Finds a full date (day, month, year) that a word near it calls a birth date, in digits of any order, with month names of twenty-seven
 * languages, or with the day in English words. Only years in which somebody alive can have been born; a date asked about
 * ("which actor was born …") belongs to a public person and scores below the balanced threshold. O(n).
 *
 * `thisYear` is the year to count back from; default: the year in which the detector is made.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [dateOfBirth()] }).redact('dob 12/03/1985').text // 'dob [DATE_OF_BIRTH]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function dateOfBirth(options: { readonly thisYear?: number | undefined } = {}): Detector<'DATE_OF_BIRTH'> {
  let calendar: Calendar | undefined;
  const thisYear = options?.thisYear ?? new Date().getUTCFullYear();
  return {
    id: 'date-of-birth',
    entities: ['DATE_OF_BIRTH'],
    reach: { before: 256, after: LINE_REACH },
    triggers: [
      {
        on: 'number',
        digits: [1, 8],
        topics: ['birth', 'sign'],
        find(scan, run) {
          if (run.groups !== 1 && run.groups !== 3) return;
          calendar ??= createCalendar(thisYear);
          find(scan, run, calendar);
        },
      },
      {
        on: 'word',
        words: ['nineteen', 'thousand'],
        find(scan, start, end) {
          calendar ??= createCalendar(thisYear);
          findInWords(scan, start, end, calendar);
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: { birth: withPlainSpellings(KEYWORDS.split('|')), sign: ['horoscope', 'zodiac'] },
  };
}
