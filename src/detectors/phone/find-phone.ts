import { weightedMod } from '../../checksums/weighted-mod.js';
import { isDigit, isLineEnd, isSpace, isWordLetter } from '../../core/characters.js';
import { insideUrl } from '../../core/surroundings.js';
import type { Evidence, NumberRun, Scan } from '../../core/types.js';
import { extensionEnd } from './extension.js';
import type { NumberingPlans, PlanMatch } from './plans.js';
import { PHONE_SCORES } from './scores.js';
import {
  isAmountLike,
  isNothingDialled,
  isPartShaped,
  isUnderscored,
  type Shape,
  shapeOf,
  spansTwoNumbers,
  standsAmongItsLike,
} from './shapes.js';

/** What a phone detector asks with. */
export interface PhoneQuestion {
  /** Reads the metadata at the first call. */
  plans(): NumberingPlans;
  /** Regions whose national forms are believed; undefined: all, with more proof asked. */
  readonly countries: readonly string[] | undefined;
}

/** Stands for a number that no plan has. */
const NO_PLAN: PlanMatch = { kind: 'line', reserved: false, longest: 0, prefixLeftOut: false };

/** Right beside a number they say that it is no telephone's. */
const COUNTER_TOPICS = ['order', 'tracking', 'isbn', 'product', 'device', 'version'] as const;

/** Numbers of nothing else that may ask for its owner are as short: years, days, parts. */
const SHORTEST_ASKED = 9;
const LONGEST_ASKED = 13;

const PLUS = 43;
const OPEN = 40;
const SLASH = 47;
const UNDERSCORE = 95;
const DASH = 45;
const CLOSE = 41;

/** Offset of the plus sign before a number (`+44`, `+ 44`, `+(44)`), or -1. */
function plusBefore(text: string, start: number): number {
  let i = start - 1;
  if (text.charCodeAt(i) === OPEN || text.charCodeAt(i) === 32) i--;
  return i >= 0 && text.charCodeAt(i) === PLUS ? i : -1;
}

/** Where the span starts: at a bracket before the number, when it is closed inside the number. */
function openedBracket(text: string, start: number, end: number): number {
  let i = start - 1;
  if (text.charCodeAt(i) === 32) i--;
  if (i < 0 || text.charCodeAt(i) !== OPEN) return start;
  for (let j = start; j < end; j++) {
    const unit = text.charCodeAt(j);
    if (unit === CLOSE) return i;
    if (unit === OPEN) return start;
  }
  return start;
}

/** Dashes, slash, underscore: between two digits they make one number of both. */
function isJoint(unit: number): boolean {
  return unit === 45 || unit === 47 || unit === 95 || unit === 0x2212 || (unit >= 0x2010 && unit <= 0x2014);
}

/** The number of a list's item, and its bracket: before a number, and behind the one before, where two digits may be a pair of it: "(06 12 34 56 78) ". */
const ITEM = /(?:^|[\s,;])[1-9]\d?\) $/;
const NEXT_ITEM = /^[\s,;]{1,2}[1-9]\) /;

/**
 * Is there a further digit on this side, so that the window cuts a longer number? 2: joined by a dash, slash or dot; 1: parted by a blank or bracket; 0: none, or
 * parted by anything else (a line's or sentence's end, a comma, a letter).
 */
function joined(text: string, at: number, step: 1 | -1): 0 | 1 | 2 {
  let tight = false;
  for (let i = at; i >= 0 && i < text.length && (i - at) * step < 3; i += step) {
    const unit = text.charCodeAt(i);
    // "1) 415-555-0132 2) 415-555-0133": a list; "02) 123-4567": an area code.
    if (isDigit(unit)) {
      if (step > 0 ? NEXT_ITEM.test(text.slice(at, at + 5)) : tight && ITEM.test(text.slice(Math.max(0, at - 4), at + 1)))
        return 0;
      return tight ? 2 : 1;
    }
    // "415 555 0132 / 415 555 0133": between blanks a slash parts two numbers.
    if (unit === SLASH && isSpace(text.charCodeAt(i - 1)) && isSpace(text.charCodeAt(i + 1))) continue;
    // "415-555-0132--415-555-0133": so do two dashes.
    if (unit === DASH && text.charCodeAt(i + step) === DASH) return 0;
    // A closing bracket before the window ends an area code.
    if (isJoint(unit) || (unit === CLOSE && step === -1)) tight = true;
    else if (unit === 46) {
      if (isSpace(text.charCodeAt(i + 1))) return 0;
      tight = true;
    } else if (!isSpace(unit) && unit !== OPEN && unit !== CLOSE) return 0;
  }
  return 0;
}

/** "415-555-0132 2" of "1) 415-555-0132 2) 415-555-0133". */
function endsInItem(text: string, { after, end, groups, groupSizes }: NumberRun): boolean {
  return after === CLOSE && groups > 1 && groupSizes[groups - 1] === 1 && NEXT_ITEM.test(text.slice(end - 2, end + 2));
}

/** Do an underscore, a bracket and one, a slash of a link, or a dash and a day part what stands behind a number with a plus sign: `+14155550132-20230512`? */
function isParted(text: string, run: NumberRun): boolean {
  const { after, end, separator, groups } = run;
  if (after === UNDERSCORE) return separator !== UNDERSCORE;
  if (after === SLASH) return separator !== SLASH && insideUrl(text, run.start);
  if (after === CLOSE) return text.charCodeAt(end + 1) === UNDERSCORE;
  return after === DASH && groups === 1 && /^(?:19|20)(?:\d{6}|\d\d-[01]\d-[0-3]\d)(?!\d)/.test(text.slice(end + 1, end + 12));
}

/** Does the slash at `at` part a number with signs of its own from the next name of a link's path, or from one that is written alike: `415-555-0132/415-555-0199`, `4155550132/4155550199`? */
function partsNumbers(text: string, { start, end, groups, separator }: NumberRun, at: number): boolean {
  if (separator === SLASH || (groups < 3 && (groups > 1 || end - start < SHORTEST_ASKED || insideUrl(text, start)))) return false;
  const shift = at < start ? start - end - 1 : end - start + 1;
  return insideUrl(text, start) || isAlike(text, start, end, shift);
}

/** Does the text `shift` units further have digits where `[start, end)` has some, the same signs between, and no digit more? */
function isAlike(text: string, start: number, end: number, shift: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    const other = text.charCodeAt(i + shift);
    if (isDigit(code) ? !isDigit(other) : code !== other) return false;
  }
  return !isDigit(text.charCodeAt(shift < 0 ? start + shift - 1 : end + shift));
}

/** Does the window belong to a number with a plus sign that starts a little before: the `(0)20 7946 0958` of `+44 (0)20 7946 0958`? */
function insidePlus(text: string, start: number): boolean {
  for (let i = start - 1; i >= 0 && start - i <= 7; i--) {
    const unit = text.charCodeAt(i);
    if (unit === PLUS) return true;
    if (!isDigit(unit) && !isSpace(unit) && !isJoint(unit) && unit !== OPEN && unit !== CLOSE) return false;
  }
  return false;
}

/** Is there nothing more on the line? */
function endsLine(text: string, at: number): boolean {
  return at < 0 || at >= text.length || isLineEnd(text.charCodeAt(at));
}

function withKind(score: number, match: PlanMatch, evidence: Evidence[]): number {
  if (match.reserved) evidence.push('reserved');
  if (match.kind !== 'toll-free' && match.kind !== 'premium-rate') return score;
  evidence.push(match.kind);
  return score * PHONE_SCORES.companyLine;
}

/**
 * The `(415)` of `(415)+555-0132`, where a form wrote its blank as a plus sign: offset of the bracket, or -1.
 */
function areaCodeBefore(text: string, plus: number, run: NumberRun): number {
  if (run.count !== 7 || run.groups !== 2 || run.groupSizes[0] !== 3 || text.charCodeAt(plus - 1) !== CLOSE) return -1;
  for (let i = plus - 4; i < plus - 1; i++) if (!isDigit(text.charCodeAt(i))) return -1;
  return text.charCodeAt(plus - 5) === OPEN ? plus - 5 : -1;
}

/** A number with a plus sign, wherever it stands. */
function findWithPlus(question: PhoneQuestion, scan: Scan, run: NumberRun, plus: number): void {
  const { text } = scan;
  const before = plus > 0 ? text.charCodeAt(plus - 1) : 0;
  const area = areaCodeBefore(text, plus, run);
  if (area >= 0) {
    const digits = [...text.slice(area + 1, area + 4)].map(Number).concat([...run.digits.subarray(0, run.count)]);
    if (question.plans().northAmerican(digits, 10) !== undefined)
      scan.report('PHONE_NUMBER', area, extensionEnd(text, run.end), PHONE_SCORES.nanpDashed, [
        'format',
        'plan',
        'percent-encoded',
      ]);
    return;
  }
  // `2+2000000`, `a++10`.
  if (isDigit(before) || before === PLUS) return;
  // ZIP+4 94103-1234
  if (/zip$/i.test(text.slice(Math.max(0, plus - 3), plus))) return;
  // `1.2345E+12345680`, `+35236450.6`.
  if ((before | 32) === 101 && isDigit(text.charCodeAt(plus - 2))) return;
  if (run.groups === 2 && run.separator === 46 && run.groupSizes[0]! > 4) return;
  const match = run.digits[0] === 0 ? undefined : question.plans().international(run.digits, 0, run.count);
  const end = extensionEnd(text, run.end);
  const start = openedBracket(text, plus, run.end);
  if (match !== undefined) {
    const evidence: Evidence[] = ['format', 'plan'];
    let score: number = isWordLetter(before) ? PHONE_SCORES.plusAfterLetter : PHONE_SCORES.plus;
    if (scan.near('phone', run.start, run.end) > 0) {
      evidence.push('context');
      score = PHONE_SCORES.plusNamed;
    }
    // Behind a blank may stand another number; behind a dash the whole chain is meant, valid or not.
    const behind = isParted(text, run) ? 0 : joined(text, run.end, 1);
    if (behind > 0) score *= behind === 2 ? PHONE_SCORES.cutChain : PHONE_SCORES.cutPlus;
    score = withKind(score, match, evidence);
    scan.report('PHONE_NUMBER', start, end, score, evidence);
    return;
  }
  if (!run.whole || run.count < 8 || run.count > 15 || isWordLetter(before)) return;
  // "+44 20 7946 0958 2024": the last group is another number.
  const last = run.groupSizes[run.groups - 1]!;
  const parted = run.groups > 2 && isSpace(text.charCodeAt(run.end - last - 1));
  if (parted && run.digits[0] !== 0 && question.plans().international(run.digits, 0, run.count - last) !== undefined) return;
  // No plan has it: a typing error, or an invented number.
  const named = scan.near('phone', run.start, run.end) > 0 || scan.near('fax', run.start, run.end) > 0;
  if (named) scan.report('PHONE_NUMBER', start, end, PHONE_SCORES.plusInvalidNamed, ['format', 'context']);
  else {
    const code = question.plans().callingCodeLength(run.digits);
    const called = code > 0 && run.count >= 10 && run.groups > 1 && (run.groups > 2 || run.groupSizes[0] === code);
    scan.report('PHONE_NUMBER', start, end, called ? PHONE_SCORES.plusInvalidParted : PHONE_SCORES.plusInvalid, ['prefix']);
  }
}

/** What the plans make of a run, before any word is asked. */
interface Reading {
  readonly match: PlanMatch | undefined;
  readonly score: number;
}

const NOTHING: Reading = { match: undefined, score: 0 };

/** How a run stands in the text. */
interface Standing {
  readonly bracket: boolean;
  readonly alone: boolean;
  readonly extended: boolean;
}

/** What the plans make of a run without a plus sign. */
function readPlans(question: PhoneQuestion, run: NumberRun, shape: Shape, standing: Standing, evidence: Evidence[]): Reading {
  const exit = readWithExitPrefix(question, run, evidence);
  if (exit !== undefined) return exit;
  const { countries } = question;
  if (countries !== undefined) return readListed(question, countries, run, shape, standing.bracket, evidence);
  return run.count < 8 ? NOTHING : readAnywhere(question, run, shape, standing, evidence);
}

/** `00` or `011` and an international number. */
function readWithExitPrefix(question: PhoneQuestion, run: NumberRun, evidence: Evidence[]): Reading | undefined {
  const { digits, count } = run;
  // `00 44 …`; `0 0 468` is a row of numbers.
  if (digits[0] !== 0 || run.groupSizes[0] === 1) return undefined;
  let match: PlanMatch | undefined;
  if (digits[1] === 0 && digits[2] !== 0 && count >= 10) match = question.plans().international(digits, 2, count);
  // North America dials 011; Leeds (0113) and the like are asked as national numbers, too.
  else if (digits[1] === 1 && digits[2] === 1 && count >= 11) match = question.plans().international(digits, 3, count);
  if (match === undefined) return undefined;
  evidence.push('prefix');
  if (run.groups > 1) evidence.push('format');
  return { match, score: run.groups > 1 ? PHONE_SCORES.exitGrouped : PHONE_SCORES.exit };
}

/** A national form of a listed country, or its international form without the plus sign. */
function readListed(
  question: PhoneQuestion,
  countries: readonly string[],
  run: NumberRun,
  shape: Shape,
  bracket: boolean,
  evidence: Evidence[],
): Reading {
  const { count, digits } = run;
  let match = count <= 15 ? question.plans().anyNational(countries, digits, count, false) : undefined;
  if (match === undefined && count >= 10) match = question.plans().internationalOf(countries, digits, count);
  if (match === undefined) {
    // (555) 123-4567: the shape tells what no plan has.
    const american = shape.nanp && run.groups > 2 && (countries.includes('US') || countries.includes('CA'));
    return american ? { match: NO_PLAN, score: PHONE_SCORES.nanpElsewhere } : NOTHING;
  }
  evidence.push('country');
  // A North American number that fits a listed country's landlines only without their 0.
  if (shape.nanp && run.groups > 2 && match.prefixLeftOut && match.kind === 'line')
    return { match, score: PHONE_SCORES.listedBareShort };
  if (!bracket && shape.telling === 0) return { match, score: listedScore(run, match) };
  evidence.push('format');
  return { match, score: PHONE_SCORES.listedTelling };
}

/** All countries: the shape has to tell before a plan is asked. */
function readAnywhere(
  question: PhoneQuestion,
  run: NumberRun,
  shape: Shape,
  { bracket, alone, extended }: Standing,
  evidence: Evidence[],
): Reading {
  const { count, digits, groups } = run;
  const told = bracket && count >= 9 ? Math.max(shape.telling, PHONE_SCORES.bracket) : shape.telling;
  let score = told === 0 && run.groups === 1 ? bareScore(run, alone) : told;
  let match: PlanMatch | undefined;
  if (score > 0) {
    match = shape.nanp
      ? question.plans().northAmerican(digits, count)
      : shape.mobileOnly
        ? mobileOf(question, shape.regions, run)
        : question.plans().anyNational(shape.trunk ? undefined : shape.regions, digits, count, shape.trunk);
    if (match === undefined && shape.nanp && run.groups > 1) {
      // Mobiles of Italy, Spain and others are written 3-3-4, too; and 3-3-4 tells something by itself.
      match = groups > 2 ? question.plans().anyNational(undefined, digits, count, false) : mobileOf(question, shape.regions, run);
      const elsewhere = match?.kind === 'line' || match?.kind === 'mobile';
      score = elsewhere ? PHONE_SCORES.nanpElsewhere : PHONE_SCORES.nanpInvalid;
      if (!elsewhere) match = NO_PLAN;
    }
  }
  if (match === undefined) return readWithoutPlus(question, run);
  if (extended && (groups > 1 || count >= 10)) score = Math.max(score, PHONE_SCORES.extended);
  if (score >= PHONE_SCORES.formatFrom && run.groups > 1) evidence.push('format');
  return { match, score };
}

/** A mobile of one of these regions. */
function mobileOf(
  question: PhoneQuestion,
  regions: readonly string[] | undefined,
  { digits, count }: NumberRun,
): PlanMatch | undefined {
  for (const region of regions ?? []) {
    const match = question.plans().national(region, digits, count);
    if (match?.kind === 'mobile') return match;
  }
  return undefined;
}

/** `91-9876543210`, `44 7911 123456`: the first group is a calling code, the rest a mobile of its plan. */
function readWithoutPlus(question: PhoneQuestion, run: NumberRun): Reading {
  const { count, digits, groups } = run;
  if (groups === 1 || (groups === 2 && run.separator !== DASH) || count < 11 || count > 13) return NOTHING;
  if (question.plans().callingCodeLength(digits) !== run.groupSizes[0]) return NOTHING;
  const match = question.plans().international(digits, 0, count);
  return match?.kind === 'mobile' || match?.reserved ? { match, score: PHONE_SCORES.plusLeftOut } : NOTHING;
}

/** What else has somebody behind it: "who is user 2754891234", "error code 2146233088". */
const OTHER_OWNERS =
  /(?:\b(?:id|uid|user|error|code|transaction|case|licen[cs]e|steam|akaun(?:ti)?)|(?:रोल|सीरियल|रजिस्ट्रेशन|ऑर्डर|ट्रेन|खाता) नंबर|(?:رول|سیریل|آرڈر|اکاؤنٹ) نمبر|(?<=[가-힣])(?<!전화|휴대폰|핸드폰|연락처)번호)[ :#]*$/i;
const LONGEST_OTHER = 24;

/** "area code 0131 …", "line id 081 …": the code of a place is dialled, and messengers know people by their numbers. */
const DIALLED_CODE = /(?:(?:area|city|country|dial\w*|std|isd|post\w*) code|(?:line|wa|whatsapp|viber|zalo) id)[ :#]*$/i;

/** Parts of cars, anywhere near, and who makes cars whose parts are numbered so, right before. */
const PARTS =
  /(?<!\p{L})(?:parts?|oem|genuine|aftermarket|filters?|filtro|filtre|filtr|filtresi|(?:öl|luft)filter|spark plugs?|gasket|sensor|bearing|bumper|repuesto|pieza|peça|ricambio|pièce|ersatzteil|фильтр|фільтр|запчаст[ьи]|артикул|parça|フィルター|部品|필터|부품)(?!\p{L})/iu;
const MAKERS =
  /(?<!\p{L})(?:toyota|lexus|scion|daihatsu|hino|mazda|mitsubishi|nissan|infiniti|subaru|suzuki|isuzu|honda|acura|hyundai|kia)\W{1,3}$/iu;
const PARTS_WINDOW = 48;

function isPartNumber(text: string, { start, end }: NumberRun): boolean {
  const before = text.slice(Math.max(0, start - PARTS_WINDOW), start);
  return MAKERS.test(before) || PARTS.test(before) || PARTS.test(text.slice(end, end + PARTS_WINDOW));
}

/** Does "id", "code", "case" or the like stand right before? */
function isNumbered(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - LONGEST_OTHER), start);
  return OTHER_OWNERS.test(before) && !DIALLED_CODE.test(before);
}

/** A word that asks for a telephone, or somebody's own number, with or without a sign, or a telephone with one: they say of a day's digits that they are dialled. */
const DIALLED_DAY =
  /(?:(?:(?:te?lf?|telef\w*|sms|call me|mobil(?:epay)?)(?:\W{0,2}n\S+)?|m(?:in|it|eine?) n\w+)[.:= ]*|(?:phone|mobile?|cell|handy|whatsapp|fax)\W{0,2}[:=] ?)$/iu;
const LONGEST_SIGN = 24;

/** YYYYMMDD of a file, a call or a post, with or without the time behind: right beside "call" or "whatsapp" it is the day of that. */
function isDay({ text }: Scan, { start, digits, count, groups }: NumberRun): boolean {
  if (count !== 8 && count !== 14) return false;
  if (groups > 1 && (count === 8 || groups > 2)) return false;
  const at = (i: number) => digits[i]! * 10 + digits[i + 1]!;
  const year = at(0) * 100 + at(2);
  if (year < 1990 || year > 2039 || at(4) < 1 || at(4) > 12 || at(6) < 1 || at(6) > 31) return false;
  return !DIALLED_DAY.test(text.slice(Math.max(0, start - LONGEST_SIGN), start));
}

/** Words for any number, by the regions whose people mean a telephone's where a line holds nothing else before it; "hp" is Singapore's hand phone. */
const NUMBER_WORDS: Readonly<Record<string, readonly string[]>> = {
  hp: ['SG'],
  'hp no': ['SG', 'MY'],
  'hp number': ['SG', 'MY'],
  nummer: ['DE', 'AT', 'CH', 'DK', 'NO', 'SE', 'NL', 'BE'],
  numero: ['ES', 'IT', 'PT', 'FI', 'MX', 'PE', 'CL', 'CO'],
  número: ['ES', 'PT', 'MX', 'PE', 'CL', 'CO', 'BR'],
  numer: ['PL'],
  číslo: ['CZ', 'SK'],
  номер: ['BG', 'RU', 'UA', 'BY'],
};
const MINE = /^(?:min|mit|meine?|il mio|o meu|mi|mój|moje|můj|мой|моят|мій) /;
/** A blank, a full stop or a colon, and {@link MINE} before the longest of those words. */
const LONGEST_LEAD = 20;

/** A mobile, or a number with its prefix 0, of a region in whose language the line begins with "number". */
function namedNumber(question: PhoneQuestion, { text }: Scan, run: NumberRun): PlanMatch | undefined {
  const { digits, count, start } = run;
  if (count < 8 || count > 13 || !run.whole) return undefined;
  let from = start;
  while (from > 0 && !isLineEnd(text.charCodeAt(from - 1))) if (start - --from > LONGEST_LEAD) return undefined;
  const word = text
    .slice(from, start)
    .toLowerCase()
    .replace(/[ .:]+$/, '')
    .replace(MINE, '');
  if (!Object.hasOwn(NUMBER_WORDS, word)) return undefined;
  // "numero 987654321", "numero 600700800": a row, and a round number.
  if (isCountedThrough(run) || /000$|^(?:\d00)+$/.test(digits.subarray(0, count).join(''))) return undefined;
  const regions = NUMBER_WORDS[word]!;
  // Danish lines and mobiles share their ranges.
  return digits[0] === 0
    ? question.plans().anyNational(regions, digits, count, true)
    : (mobileOf(question, regions, run) ?? (regions.includes('DK') ? question.plans().national('DK', digits, count) : undefined));
}

/** Does a word right beside say what else the number is? */
function isCountered(scan: Scan, start: number, end: number): boolean {
  return COUNTER_TOPICS.some((topic) => scan.near(topic, start, end) === 2);
}

/** Does any word of the text name telephones? */
function isSpokenOf(scan: Scan): boolean {
  return scan.mentions('phone') || scan.mentions('fax');
}

/** Groups that nobody writes telephone numbers in, and that can begin with no prefix and no calling code: only a word or a bracket makes one of them. */
function saysNothing({ telling }: Shape, { groups, groupSizes, count, digits }: NumberRun): boolean {
  return telling === 0 && groups > 1 && digits[0] !== 0 && (groupSizes[0]! > 3 || count < 11 || count > 13);
}

/**
 * In the name of a recording, who called stands behind such a word: `VID-20240314-WA0007_from_447853442917.mp4`, `call_447853442917_2024.mp4`, `Call
 * recording 4155550132_240314_093011.m4a`, or in brackets behind a name: `Jane Doe(4155550132)_20240314093011.mp3`.
 */
const CALLER_IN_FILE = /(?:(?:^|[^a-z])(?:from|caller|call|with)_|call (?:recording|with) |[^\s(]\()$/i;
/** Behind it the extension (".mp4", ".opus") or when it was. */
const BEHIND_CALLER = /^(?:\.[a-z][a-z\d]{2,3}(?![a-z\d])|_(?:20\d\d|\d{6}_)|\)_\d{12,14}\.)/i;

function isCallerInFile(question: PhoneQuestion, text: string, run: NumberRun): boolean {
  const { before, after, start, end, groups, count } = run;
  const isBracketed = before === OPEN && after === CLOSE;
  if (
    (before !== UNDERSCORE && !isBracketed && (!isSpace(before) || after !== UNDERSCORE)) ||
    groups > 1 ||
    // Of ten digits may be the recording's own number.
    count < (before === UNDERSCORE && (text.charCodeAt(start - 2) | 32) !== 0x72 ? 11 : 10) ||
    count > 13 ||
    !CALLER_IN_FILE.test(text.slice(Math.max(0, start - 16), start)) ||
    !BEHIND_CALLER.test(text.slice(end, end + 17))
  )
    return false;
  return (count === 10 ? question.plans().national('US', run.digits, count) : internationalMobile(question, run)) !== undefined;
}

/** What parts the numbers of a list: a sign, a word for "and" or "or", or a blank. */
const LISTED = /(?:^|\D)(\d{9,13})(?: ?[,;/&|] ?| (?:or|and|oder|und|ou|et|o|y|e|ya|aur|и|или) | )$/i;
/** So many in a list, and so much text between two of their beginnings. */
const LIST = 4;
const LIST_REACH = 22;

/** "mobile 9876543210, 9876501234": a bare number behind another of its length that a word for telephones stands beside. */
function isListed(scan: Scan, { start, count, groups }: NumberRun): boolean {
  if (groups > 1 || count < 9) return false;
  let at = start;
  for (let i = 0; i < LIST; i++) {
    const match = LISTED.exec(scan.text.slice(Math.max(0, at - LIST_REACH), at));
    const other = match?.[1];
    if (!match || other?.length !== count) return false;
    const end = at - match[0].length + match[0].indexOf(other) + count;
    at = end - count;
    // "phone case sku 123456789012, 123456789013": what the first is called, the others are.
    if (scan.near('phone', at, end) === 2) return !isCountered(scan, at, end);
  }
  return false;
}

/** Asked about every window of seven to eighteen digits. */
export function findPhone(question: PhoneQuestion, scan: Scan, run: NumberRun): void {
  const { text } = scan;
  if (isWordLetter(run.after) && extensionEnd(text, run.end) === run.end) return;
  const plus = plusBefore(text, run.start);
  if (plus >= 0) {
    findWithPlus(question, scan, run, plus);
    return;
  }
  if (run.count > 17) return;
  if (isCallerInFile(question, text, run)) {
    scan.report('PHONE_NUMBER', run.start, run.end, PHONE_SCORES.asked, ['plan', 'context']);
    return;
  }
  const shape = shapeOf(run);
  const named = namedNumber(question, scan, run);
  if (named === undefined && isOfNobody(question, scan, run, shape)) return;
  const listed = question.countries !== undefined;
  if (isNothingDialled(shape, text, run, listed) || spansTwoNumbers(text, run) || endsInItem(text, run)) return;
  if (isAmountLike(shape, run) && scan.near('phone', run.start, run.end) < 2) return;
  if (!listed && isDay(scan, run)) return;
  const left = joinedAt(text, run, shape, -1);
  const right = joinedAt(text, run, shape, 1);
  // Cut out of a longer chain of dashes, dots or slashes: a part of another number.
  if (left === 2 || right === 2 || (left === 1 && insidePlus(text, run.start))) return;
  judgeNational(question, scan, run, shape, named, left + right > 0);
}

/** Groups that say nothing, in a text that does not speak of telephones. */
function isOfNobody(question: PhoneQuestion, scan: Scan, run: NumberRun, shape: Shape): boolean {
  if (question.countries !== undefined || !saysNothing(shape, run)) return false;
  return !isSpokenOf(scan) && openedBracket(scan.text, run.start, run.end) === run.start;
}

/** Is the run joined to another number before (−1) or behind (1) it, as `joined` says? */
function joinedAt(text: string, run: NumberRun, shape: Shape, side: -1 | 1): number {
  const sign = side < 0 ? run.before : run.after;
  const at = side < 0 ? run.start - 1 : run.end;
  if (sign === UNDERSCORE && isUnderscored(shape, run)) return 0;
  return sign === SLASH && partsNumbers(text, run, at) ? 0 : joined(text, at, side);
}

/** What the plans, the shape and the words beside say of a number without a plus sign. A run that `touches` another number says less. */
function judgeNational(
  question: PhoneQuestion,
  scan: Scan,
  run: NumberRun,
  shape: Shape,
  named: PlanMatch | undefined,
  touches: boolean,
): void {
  const { text } = scan;
  const start = openedBracket(text, run.start, run.end);
  const end = extensionEnd(text, run.end);
  const extended = end > run.end;
  // A bare number in a URL says too little by itself, whatever the plans make of it.
  if (run.groups === 1 && !extended && scan.least > PHONE_SCORES.inUrl && insideUrl(text, run.start) && !isSpokenOf(scan)) return;
  const alone = endsLine(text, start - 1) && endsLine(text, end);
  // (0131) 496 0123, 0 (532) 123 4567
  const bracket = start !== run.start || (run.digits[0] === 0 && text.charCodeAt(run.offsets[1]! - 1) === OPEN);
  const evidence: Evidence[] = [];
  let { match, score } = readPlans(question, run, shape, { bracket, alone, extended }, evidence);
  if (match !== undefined && match !== NO_PLAN) evidence.push('plan');
  // `4155550132 x 123` is no resolution.
  if (extended && match !== undefined && run.count >= 9 && !evidence.includes('format')) evidence.push('format');
  // A bare run is not cut by a blank.
  const cut = touches && run.groups > 1;
  if (cut) {
    if (score === 0) return;
    // One of several numbers that are written alike is whole.
    if (!standsAmongItsLike(text, run)) score *= PHONE_SCORES.cut;
  }

  let near = Math.max(scan.near('phone', run.start, run.end), scan.near('fax', run.start, run.end));
  if (near < 2 && isListed(scan, run)) near = 2;
  const countered = (near === 2 || score > 0) && isCountered(scan, run.start, run.end);
  // "phone order 4155550132", "phone IMEI 35…": the nearer word says what it is.
  if (countered && shape.telling === 0) near = Math.max(0, near - 1);
  if (isWordLetter(run.before) && near < 2) return;
  const asked = near < 2 && !cut ? (named ?? askedFor(question, scan, run, shape)) : undefined;
  if (asked !== undefined) {
    score = Math.max(score, PHONE_SCORES.asked);
    if (match === undefined) evidence.push('plan');
    match = asked;
    evidence.push('context');
  } else if (near > 0) {
    score = Math.max(score, namedScore(question, run, near as 1 | 2, match, score));
    if (score > 0) {
      evidence.push('context');
      match ??= NO_PLAN;
    }
  } else if (score > 0) score = unnamedScore(text, run, score, countered, evidence);
  if (score === 0 || match === undefined) return;
  score = withKind(score, match, evidence);
  scan.report('PHONE_NUMBER', start, end, score, evidence);
}

/** A number that no word calls one, by what else stands beside it. */
function unnamedScore(text: string, run: NumberRun, told: number, countered: boolean, evidence: Evidence[]): number {
  let score = told;
  if (!evidence.includes('format') && insideUrl(text, run.start)) score = Math.min(score, PHONE_SCORES.inUrl);
  // `REQ-0735339616`, `SW-0582-5478-5913`: somebody's numbering, but for `jane-415-555-0132`.
  if (run.before === DASH && isWordLetter(text.charCodeAt(run.start - 2)) && score < PHONE_SCORES.nanpSpaced)
    score *= PHONE_SCORES.countered;
  // `map code 0552-9144-1049`, `toyota 90915-10003`
  const other = (run.digits[0] === 0 && isNumbered(text, run.start)) || (isPartShaped(run) && isPartNumber(text, run));
  if (!countered && !other) return score;
  evidence.push('counter-context');
  return score * PHONE_SCORES.countered;
}

/**
 * Words that ask whose a number is ("who is", "scam") or send it money stand beside other numbers, too. They make a telephone number of one that is
 * whole, as long as a subscriber's, and a mobile's of some plan, North American, or written with its prefix 0.
 */
function askedFor(question: PhoneQuestion, scan: Scan, run: NumberRun, { telling, nanp, trunk }: Shape): PlanMatch | undefined {
  const { digits, count, groups } = run;
  if (count < SHORTEST_ASKED || count > LONGEST_ASKED || (groups > 1 && telling === 0)) return undefined;
  if (scan.near('caller', run.start, run.end) < 2 || isCountered(scan, run.start, run.end)) return undefined;
  if (isNumbered(scan.text, run.start)) return undefined;
  // Seconds since 1970, digits in their order, and round amounts.
  if (digits[0] === 1 && (count === 10 || isCountedThrough(run))) return undefined;
  if (digits[count - 1]! + digits[count - 2]! + digits[count - 3]! === 0) return undefined;
  const plans = question.plans();
  return (
    (nanp ? plans.northAmerican(digits, count) : undefined) ??
    (trunk ? plans.anyNational(undefined, digits, count, true) : mobileOf(question, plans.regions, run)) ??
    internationalMobile(question, run)
  );
}

/** A mobile with its calling code, as it stands in a log or an address book: `447700900123`. */
function internationalMobile(question: PhoneQuestion, { digits, count }: NumberRun): PlanMatch | undefined {
  const match = question.plans().international(digits, 0, count);
  return match?.kind === 'mobile' || match?.reserved === true ? match : undefined;
}

/** A listed country's number in a shape that tells nothing by itself. */
function listedScore(run: NumberRun, match: PlanMatch): number {
  // Nobody's numbers are shorter than seven digits but those of some islands, which write them in pairs or have no longer ones.
  if (run.count < 7) return match.longest <= 7 || run.groups > 2 ? PHONE_SCORES.listedBare : PHONE_SCORES.listedBareShort;
  if (run.groups > 1) return PHONE_SCORES.listedGrouped;
  return run.count >= 9 || match.kind === 'mobile' || !match.prefixLeftOut
    ? PHONE_SCORES.listedBare
    : PHONE_SCORES.listedBareShort;
}

/** Bare runs that tell something by themselves: Chinese and Russian mobiles, numbers with a national prefix. */
function bareScore(run: NumberRun, alone: boolean): number {
  const { digits, count } = run;
  // 0123456789, 0987654321: digits in their order.
  if (isCountedThrough(run)) return 0;
  if (count === 11 && digits[0] === 1 && digits[1]! >= 3)
    return alone ? PHONE_SCORES.chineseMobileAlone : PHONE_SCORES.chineseMobile;
  if (count === 11 && digits[0] === 8 && digits[1] === 9) return PHONE_SCORES.russianMobile;
  // Ten digits that start with 0 are an ISBN-10 as often, and those with its check digit (ISO 2108) mostly are one.
  if (digits[0] === 0 && digits[1] !== 0 && count === 10)
    return weightedMod('a987654321', 11, digits) ? PHONE_SCORES.trunkBareIsbn : PHONE_SCORES.trunkBareTen;
  if (digits[0] === 0 && digits[1] !== 0 && count === 11) return alone ? PHONE_SCORES.trunkBareAlone : PHONE_SCORES.trunkBare;
  if (count === 10 && digits[0]! >= 2 && digits[3]! >= 2) return PHONE_SCORES.tenDigits;
  return 0;
}

/** Every digit is the one before plus one, or less one. */
function isCountedThrough({ digits, count }: NumberRun): boolean {
  const step = (digits[1]! - digits[0]! + 10) % 10;
  if (step !== 1 && step !== 9) return false;
  for (let i = 2; i < count; i++) if ((digits[i]! - digits[i - 1]! + 10) % 10 !== step) return false;
  return true;
}

/** What a word for telephones makes of a run: a plan that has it counts more than the word's distance. */
function namedScore(question: PhoneQuestion, run: NumberRun, named: 1 | 2, match: PlanMatch | undefined, score: number): number {
  const { count, digits } = run;
  const known =
    (match !== undefined && match !== NO_PLAN) ||
    (count <= 15 && question.plans().anyNational(undefined, digits, count, false) !== undefined) ||
    (count >= 10 && question.plans().international(digits, 0, count) !== undefined);
  if (known) {
    if (score >= PHONE_SCORES.formatFrom || named === 2) return PHONE_SCORES.named;
    // "call of duty 2019 123456789": further off a word needs a shape that says something by itself.
    return score > 0 && count >= 9 ? PHONE_SCORES.nearby : PHONE_SCORES.nearbyShort;
  }
  if (named === 1 || count < 7 || count > 13) return 0;
  return run.groups > 1 || count >= 9 ? PHONE_SCORES.namedInvalid : PHONE_SCORES.namedInvalidShort;
}
