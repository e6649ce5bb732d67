import { isDigit, isLetter, isLineEnd, isSpace } from '../core/characters.js';
import { context } from '../core/context.js';
import { isQuestion, isWholeLine, LINE_REACH } from '../core/line.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, NumberRun, Scan } from '../core/types.js';
import { hashesOf, hashSpan, isOneOf, isWordAt } from '../core/words.js';

/** Nobody is known to have lived longer than 122 years. */
const OLDEST = 120;
/** How far left of the number words that say whose age it is are looked for. */
const WINDOW = 100;

/** Whose age: the writer's, a relative's, a patient's. */
const SELF =
  'i me my mine we our myself jag jeg meri mera mere ich mein meine meiner je mon mes j yo mi mis soy tengo eu meu minha tenho io mio mia ho ik mijn mam mój moja я мне мой моя мені saya aku tôi मैं मेरी मेरा benim ben أنا عمري אני';
const SOMEONE =
  'patient pt pat client he she her his him mr mrs ms miss dr brother sister father mother dad mom mum son daughter wife husband paciente patiente patientin kunde fille fils femme mari père mère hijo hija madre padre esposa esposo filho filha figlio figlia moglie marito sohn tochter mutter vater zoon dochter syn córka żona mąż сын сыну дочь дочери жене мужу маме oğlum kızım annem babam eşim él ella il elle er sie lui lei';
/** A question or a general statement is about an age, not about somebody. */
const GENERAL =
  'what which who why how when where is are can could does do should would will normal average typical best for games toys gifts activities books every any per under over than between least most legal minimum maximum if someone people person anyone';
/** What else is counted in years. */
const THINGS =
  'virgin whisky whiskey scotch bourbon rum wine port cognac brandy single malt car house home building tree bridge company business church dog dogs cat cats horse pony puppy kitten rabbit hamster parrot fish turtle tortoise bird chihuahua labrador retriever beagle husky poodle tv computer laptop mac iphone ipad phone version software record bond loan mortgage treasury plan contract bottle constitution law tradition video älter jünger lang erfahrung berufserfahrung';
const PERSONS = 'male female m f patient pt with';
/** "ice age 3", "drinking age 21": the age of no one. */
const OTHER_AGES =
  'ice drinking legal minimum voting retirement school middle under over new stone bronze golden space average mean median dragon bone gestational mental retiring consent';

const UNITS =
  'old|yo|yrs|yr|o|años|ans|jahre|jährige|jähriger|jähriges|jährigen|anni|anos|jaar|jarige|lat|лет|года|років|роки|tahun|tuổi|साल|yaşındayım|yaşında|سنة|עاما|שנים|år|saal';
const AGE_WORDS =
  'age|aged|edad|idade|âge|âgé|âgée|alter|età|leeftijd|wiek|возраст|вік|yaş|yaşım|yaşı|umur|usia|العمر|عمري|גיל|سن|उम्र|ålder|alder|ikä';
/** Words whose number is the writer's age when nothing counted follows: "i'm 16", "just turned 60". */
const STATES = ['am', 'm', 'f', 'im', 'turned', 'turn', 'turning', 'was', 'is'];

const EVIDENCE: readonly Evidence[] = ['context'];

interface Vocabulary {
  readonly self: ReadonlySet<number>;
  readonly someone: ReadonlySet<number>;
  readonly general: ReadonlySet<number>;
  readonly things: ReadonlySet<number>;
  readonly persons: ReadonlySet<number>;
  readonly otherAges: ReadonlySet<number>;
}

function createVocabulary(): Vocabulary {
  return {
    self: hashesOf(SELF),
    someone: hashesOf(SOMEONE),
    general: hashesOf(GENERAL),
    things: hashesOf(THINGS),
    persons: hashesOf(PERSONS),
    otherAges: hashesOf(OTHER_AGES),
  };
}

/** Start of the age whose last digit is at `end - 1`; -1 when it is none: too long, too high, decimal, part of a range, a price, a word. */
function ageBefore(text: string, end: number): number {
  let i = end;
  let value = 0;
  for (let unit = 1; i > 0 && end - i < 4 && isDigit(text.charCodeAt(i - 1)); unit *= 10)
    value += unit * (text.charCodeAt(--i) - 48);
  if (i === end || end - i > 3 || value < 1 || value > OLDEST || text.charCodeAt(i) === 48) return -1;
  const before = text[i - 1] ?? ' ';
  const code = before.charCodeAt(0);
  if ((isLetter(code) && code < 0xe00) || '$#£€_'.includes(before)) return -1;
  return '-./,:+'.includes(before) && isDigit(text.charCodeAt(i - 2)) ? -1 : i;
}

/** "im 18. jahrhundert", "im 20. stock": German counts; "im 16. i need help" speaks English. */
const COUNTED_IN =
  /^\. ?(?:jahr|jh|(?:leben|dienst|schul)s?jahr|stock|geburtstag|monat|level|kapitel|semester|spiel|bezirk|quartal|lauf|satz|akt|teil|buch|reich|band|anlauf)/i;

/** End of the age that starts at `start`; -1 when it is none. */
function ageAfter(text: string, start: number): number {
  let end = start;
  while (end < text.length && end - start < 4 && isDigit(text.charCodeAt(end))) end++;
  if (end === start || ageBefore(text, end) !== start) return -1;
  const after = text[end] ?? ' ';
  const code = after.charCodeAt(0);
  if ((isLetter(code) && code < 0xe00) || "%_°$'’".includes(after)) return -1;
  return '-./,:'.includes(after) && isDigit(text.charCodeAt(end + 1)) ? -1 : end;
}

function skip(text: string, at: number, most: number): number {
  let i = at;
  while (i < text.length && i - at < most && isSpace(text.charCodeAt(i))) i++;
  return i;
}

function skipBack(text: string, at: number): number {
  let i = at;
  while (i > 0 && at - i < 3 && (isSpace(text.charCodeAt(i - 1)) || text.charCodeAt(i - 1) === 45)) i--;
  return i;
}

function wordEnd(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 24 && isLetter(text.charCodeAt(i))) i++;
  return i;
}

function wordStart(text: string, end: number): number {
  let i = end;
  while (i > 0 && end - i < 24 && isLetter(text.charCodeAt(i - 1))) i--;
  return i;
}

/** Does nothing counted follow ("i'm 16" and not "i'm 20 minutes away")? */
function standsAlone(text: string, end: number): boolean {
  const i = skip(text, end, 3);
  if (i >= text.length || isLineEnd(text.charCodeAt(i)) || '!?)];,.'.includes(text[i]!)) return true;
  const next = wordEnd(text, i);
  // "9 and 2": a record.
  return (
    !isDigit(text.charCodeAt(next + 1)) &&
    isOneOf(text, i, next, [
      'and',
      'und',
      'can',
      'should',
      'but',
      'now',
      'with',
      'female',
      'male',
      'today',
      'yesterday',
      'tomorrow',
      'y',
    ])
  );
}

/** Who the text before `at` speaks of: 2 the writer or somebody near, 1 somebody named, -1 nobody in particular, 0 not said. */
function whose(text: string, at: number, vocabulary: Vocabulary): number {
  const stop = Math.max(0, at - WINDOW);
  let answer = 0;
  let words = 0;
  let i = at;
  while (i > stop) {
    const code = text.charCodeAt(i - 1);
    // A sentence before this one says nothing about this age.
    if (isLineEnd(code) || ((code === 63 || code === 33) && i < at - 1)) break;
    if (!isLetter(code)) {
      i--;
      continue;
    }
    const end = i;
    while (i > stop && isLetter(text.charCodeAt(i - 1))) i--;
    const hash = hashSpan(text, i, end);
    // "my dog is 12 years old": the nearest that can have the age.
    if (words++ < 2 && vocabulary.things.has(hash)) return -1;
    if (vocabulary.self.has(hash)) return 2;
    if (vocabulary.someone.has(hash)) answer = 1;
    else if (answer === 0 && vocabulary.general.has(hash)) answer = -1;
  }
  return answer;
}

function report(scan: Scan, start: number, end: number, score: number): void {
  scan.report('AGE', start, end, score, EVIDENCE);
}

/** "jag är 29 år", "umar 24 saal hai", "beta 6 saal ka hai"; not "väntade 10 år", "10 år äldre", "5 saal ho gaye", "5 saal ka experience hai". */
const OWN_YEARS = / [äe]r \d+ år(?! .ldre| yngre| s.d[ae]n)|saal (?:hai\b|k[ai] (?:hoon|bet))|(?:umar|bet[ai]) .*saal k/i;
/** How far to the left such a word may stand. */
const OWN_REACH = 24;

/** "47 year old", "47yo", "47 y/o", "47 años", "47-jährige": the unit stands after the number. */
function findUnit(scan: Scan, start: number, end: number, vocabulary: Vocabulary): void {
  const { text } = scan;
  let at = start;
  let person = false;
  const length = end - start;
  if (isWordAt(text, start, end, 'old')) {
    at = skipBack(text, start);
    const unit = wordStart(text, at);
    if (!isOneOf(text, unit, at, ['year', 'years', 'yr', 'yrs', 'y'])) return;
    at = skipBack(text, unit);
    person = true;
  } else if (length === 1) {
    // "y/o" and "y.o."
    const mark = text.charCodeAt(start - 1);
    if ((mark !== 47 && mark !== 46) || (text.charCodeAt(start - 2) | 32) !== 121 || isLetter(text.charCodeAt(start - 3))) return;
    at = skipBack(text, start - 2);
    person = true;
  } else {
    at = skipBack(text, start);
    person = isOneOf(text, start, end, ['yo', 'yaşındayım', 'jährige', 'jähriger', 'jähriges', 'jährigen', 'jarige']);
    if (!person && isWordAt(text, wordStartAfter(text, end), wordEnd(text, wordStartAfter(text, end)), 'old')) return;
  }
  const from = ageBefore(text, at);
  if (from < 0) return;
  // "i worked for 3 yrs", "i 40 anni di carriera": a length of time, and the article of Italian.
  if (!person && follows(text, from, isWordAt(text, start, end, 'anni') ? ['i', 'ai', 'dei', 'nei'] : ['for'])) return;
  const owner = whose(text, from, vocabulary);
  const next = wordStartAfter(text, end);
  const hash = hashSpan(text, next, wordEnd(text, next));
  if (vocabulary.things.has(hash)) return;
  if (!person) {
    // "5 años de experiencia", "10 jahre garantie": a length of time unless somebody is or has that many years.
    if (
      (isWordAt(text, start, end, 'år') || isWordAt(text, start, end, 'saal')) &&
      !OWN_YEARS.test(text.slice(Math.max(0, from - OWN_REACH), next + 8))
    )
      return;
    const close = hasSelfNear(text, from, vocabulary);
    if (close && !isWordAt(text, next, wordEnd(text, next), 'de')) report(scan, from, at, 0.6);
    else if (/^(?:fe)?male(?! (?!with|pat)\w)/i.test(text.slice(next, next + 12))) report(scan, from, at, 0.55);
    else if (close || isOneOf(text, next, wordEnd(text, next), ['alt', 'oud', 'alter'])) report(scan, from, at, 0.3);
    return;
  }
  if (isWordAt(text, start, end, 'yaşındayım')) report(scan, from, at, 0.75);
  else if (owner === 2) report(scan, from, at, 0.65);
  // "this 79 year old", "im 52 years old", and not "im 30 jährigen krieg".
  else if (
    (owner === 1 && !isQuestion(text, from, at)) ||
    (text[start] !== 'j' && follows(text, from, ['this', 'im'])) ||
    isAsOne(text, from)
  )
    report(scan, from, at, 0.6);
  else if (vocabulary.persons.has(hash)) report(scan, from, at, owner < 0 || isArticle(text, from) ? 0.3 : 0.55);
  else report(scan, from, at, owner < 0 ? 0.15 : 0.25);
}

function wordStartAfter(text: string, end: number): number {
  const code = text.charCodeAt(end);
  return skip(text, code === 45 || code === 46 ? end + 1 : end, 3);
}

/** Is the word before `at` one of these? */
function follows(text: string, at: number, words: readonly string[]): boolean {
  const end = skipBack(text, at);
  return isOneOf(text, wordStart(text, end), end, words);
}

/** "as a 25 year old": the writer. */
function isAsOne(text: string, at: number): boolean {
  if (!isArticle(text, at)) return false;
  const article = wordStart(text, skipBack(text, at));
  const before = skipBack(text, skipBack(text, article) - 2);
  return follows(text, article, ['as']) && !isLetter(text.charCodeAt(before - 1));
}

function isArticle(text: string, at: number): boolean {
  return follows(text, at, ['a', 'an', 'the']);
}

/** Is one of the three words before the number "I", "I have" or a relative? */
function hasSelfNear(text: string, at: number, vocabulary: Vocabulary): boolean {
  let end = at;
  for (let words = 0; words < 3; words++) {
    end = skipBack(text, end);
    if (text.charCodeAt(end - 1) === 39 || text.charCodeAt(end - 1) === 0x2019) end--;
    const start = wordStart(text, end);
    if (start === end) return false;
    const hash = hashSpan(text, start, end);
    if (vocabulary.self.has(hash) || vocabulary.someone.has(hash)) return true;
    end = start;
  }
  return false;
}

/** "age: 47", "aged 47", "at the age of 61": the word stands before the number. */
function findAgeWord(scan: Scan, start: number, end: number, vocabulary: Vocabulary): void {
  const { text } = scan;
  const previous = skipBack(text, start);
  if (vocabulary.otherAges.has(hashSpan(text, wordStart(text, previous), previous))) return;
  let i = skip(text, end, 3);
  let signed = false;
  let code = text.charCodeAt(i);
  if (code === 34 || code === 39) code = text.charCodeAt(++i);
  if (code === 58 || code === 61 || code === 0xff1a) {
    signed = true;
    i = skip(text, i + 1, 24);
    if (text.charCodeAt(i) === 34) i++;
  } else {
    const word = wordEnd(text, i);
    if (isOneOf(text, i, word, ['of', 'is', 'de', 'von', 'van', 'est', 'ist', 'es', 'é', 'è', 'saya'])) i = skip(text, word, 3);
  }
  const last = ageAfter(text, i);
  if (last < 0) return;
  if (signed) {
    report(scan, i, last, 0.75);
    return;
  }
  const next = wordStartAfter(text, last);
  if (vocabulary.persons.has(hashSpan(text, next, wordEnd(text, next)))) {
    report(scan, i, last, 0.6);
    return;
  }
  const owner = whose(text, start, vocabulary);
  // "my age is 47", "my father retired at the age of 61" against "a mayor died aged 57", "camp age 11".
  report(scan, i, last, owner === 2 || (owner === 1 && !isQuestion(text, i, last)) ? 0.6 : owner < 0 ? 0.15 : 0.25);
}

/** "when i'm 64": a song, or a time to come. */
function followsWhen(text: string, at: number): boolean {
  return follows(text, at, ['when']);
}

/** "i'm 16", "just turned 60", "when he was 64". */
function findState(scan: Scan, start: number, end: number, vocabulary: Vocabulary): void {
  const { text } = scan;
  const from = skip(text, end, 2);
  const first = text.charCodeAt(from);
  if (from === end || !isDigit(first)) return;
  const last = ageAfter(text, from);
  if (last < 0 || last - from > 2 || !standsAlone(text, last)) return;
  let at = start;
  if (isWordAt(text, start, end, 'm')) {
    const quote = text.charCodeAt(start - 1);
    if (quote !== 39 && quote !== 0x2019 && !isSpace(quote)) return;
    at = start - 1;
  }
  const before = skipBack(text, at);
  const subject = wordStart(text, before);
  const hash = hashSpan(text, subject, before);
  // One digit after "i'm" is a size, a rank or a joke as often as an age.
  if (last - from < 2 && !isOneOf(text, subject, before, ['son', 'daughter'])) return;
  const turned = (text.charCodeAt(start) | 32) === 116;
  if (isWordAt(text, start, end, 'im')) {
    if (!COUNTED_IN.test(text.slice(last, last + 16))) report(scan, from, last, 0.55);
  } else if (before - subject === 1 && followsWhen(text, subject)) return;
  else if (isOneOf(text, subject, before, ['i', 'he', 'she'])) {
    // Three letters: "was"; two: "is", "am".
    report(scan, from, last, before - subject > 1 && isQuestion(text, from, last) ? 0.3 : 0.6);
  } else if (turned) {
    const personal = isOneOf(text, subject, before, ['just', 'will', 'll']) || vocabulary.someone.has(hash);
    report(scan, from, last, personal && !isQuestion(text, from, last) ? 0.6 : 0.2);
  } else if (vocabulary.someone.has(hash) && whose(text, subject, vocabulary) === 2) report(scan, from, last, 0.6);
}

/** "(50M views)", "(22M parameters)"; "[18F]FDG" is an isotope. */
const MILLIONS =
  /^ (?:views?|likes?|subs|subscribers|followers|fans|streams?|plays|downloads?|users|param|tokens|rows|people|copies|dollars|usd|euros?)/i;

/** "(32M)", "[27F]", "47F with chest pain": how forums and clinics write age and sex. */
function findSex(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const from = ageBefore(text, start);
  if (from < 0 || start - from !== 2 || text.charCodeAt(start) > 90) return;
  const next = skip(text, end, 2);
  const bracketed =
    '(['.includes(text[from - 1] ?? ' ') &&
    ')], '.includes(text[end] ?? '(') &&
    !MILLIONS.test(text.slice(end, end + 14)) &&
    !(text[end] === ']' && isLetter(text.charCodeAt(end + 1)));
  const clinical = isOneOf(text, next, wordEnd(text, next), [
    'with',
    'presents',
    'presenting',
    'pt',
    'patient',
    'admitted',
    'complains',
    'hx',
  ]);
  if (bracketed || clinical || scan.near('health', from, end) > 0) report(scan, from, start, 0.6);
}

/** 47歳, 47岁, 47세, 47살, and อายุ 47. */
function findUnspaced(scan: Scan, run: NumberRun): void {
  const { text } = scan;
  const { start, end } = run;
  const unit = run.after;
  const thai = text.startsWith('อายุ', Math.max(0, start - 5)) && start >= 4;
  if (!thai && unit !== 0x5c81 && unit !== 0x6b73 && unit !== 0x6b72 && unit !== 0xc138 && unit !== 0xc0b4) return;
  if (ageBefore(text, end) !== start) return;
  const left = text.slice(Math.max(0, start - 16), start);
  const own = /[我私僕俺吾]|今年|나는|저는|내가|제가|年[龄齢齡]|나이|患者|ฉัน|ผม/u.test(left);
  const person = /^.\s?(?:[男女]性|남성|여성|남자|여자|ชาย|หญิง)/u.test(text.slice(end, end + 5));
  report(scan, start, end, own || person || isWholeLine(text, start, end + 1) ? 0.65 : 0.25);
}

/**
 * Finds the age of somebody: "i'm 16", "my son is 6 years old", "47yo male", "patient, 62-year-old", "age: 47", "tengo 47 años", 47歳.
 * An age group ("games for 4 year olds", "drinking age 21") or the age of a thing is none; the age of nobody in particular ("a 17 year old
 * girl") scores below the balanced threshold. The span is the number. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [age()] }).redact("i'm 16 and i want a job").text // "i'm [AGE] and i want a job"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function age(): Detector<'AGE'> {
  let vocabulary: Vocabulary | undefined;
  const known = (): Vocabulary => {
    vocabulary ??= createVocabulary();
    return vocabulary;
  };
  const ageWords = AGE_WORDS.split('|');
  return {
    id: 'age',
    entities: ['AGE'],
    reach: { before: LINE_REACH, after: LINE_REACH },
    triggers: [
      { on: 'word', words: UNITS.split('|'), digits: 1, find: (scan, start, end) => findUnit(scan, start, end, known()) },
      { on: 'word', words: ageWords, digits: 1, find: (scan, start, end) => findAgeWord(scan, start, end, known()) },
      {
        on: 'word',
        words: STATES,
        digits: 1,
        find(scan, start, end) {
          if (end - start === 1 && isDigit(scan.text.charCodeAt(start - 1))) findSex(scan, start, end);
          else if (isDigit(scan.text.charCodeAt(end + 1))) findState(scan, start, end, known());
        },
      },
      {
        on: 'hint',
        find(scan) {
          const { length } = scan.text;
          // A field's whole value: {"age": 47}.
          if (length < 4 && ageBefore(scan.text, length) === 0 && scan.near('age', 0, length) === 2) report(scan, 0, length, 0.8);
        },
      },
      {
        on: 'number',
        digits: [1, 3],
        nonAscii: true,
        find(scan, run) {
          if (run.groups === 1 && (run.after >= 0xe00 || scan.text.charCodeAt(run.start - 2) >= 0xe00)) findUnspaced(scan, run);
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: { age: ageWords },
  };
}
