import { isAlphanumeric, isAsciiLetter, isDigit } from '../core/characters.js';
import type { Scan } from '../core/types.js';
import { wordList } from '../core/word-list.js';

/*
 * What the numbers of a link say of themselves. Nearly every link holds some, and one in ten passes the arithmetic of somebody's national number by
 * luck: what names it decides.
 */

/** Numbers that a country gives out; the others have an issuer, a plan or a length of their own. */
const OF_COUNTRY = /^[A-Z]{2}_/;

/** Short words that nothing but a person's number is called by; sites call their videos `cc1…`, `dl1…`, `av1…`, `tin1…`. */
const SURE_SHORT = /* @__PURE__ */ wordList('ssn dni nif nie cpf nhs bsn');

/** `/watch/cc184024`, `?ref=dl1730113`: up to three letters that touch the number are its series, whatever else they stand for. */
export function isOfSeries(text: string, start: number, entity: string): boolean {
  if (!isDigit(text.charCodeAt(start))) return false;
  let from = start;
  while (from > 0 && start - from < 4 && isAsciiLetter(text.charCodeAt(from - 1))) from--;
  const letters = start - from;
  if (letters === 0 || letters > 3 || isAlphanumeric(text.charCodeAt(from - 1)) || text.charCodeAt(from - 1) === 0x25)
    return false;
  if (entity === 'PHONE_NUMBER') return letters < 3;
  return OF_COUNTRY.test(entity) && !SURE_SHORT.has(text.slice(from, start).toLowerCase());
}

/** Words that ids of a country are called by, all of them. */
const TOPICS: readonly string[] = ['id', 'tax', 'health', 'ssn', 'passport', 'driver-license'];

/** Numbers that a country, an issuer or a numbering plan gives out. */
export function isPersonsNumber(entity: string): boolean {
  return OF_COUNTRY.test(entity) || entity === 'PHONE_NUMBER' || entity === 'CREDIT_CARD';
}

/** Is the parameter called by the scheme's own word, `?cedula=…`, and is that word nowhere before it, as in `reactor.cc/?post=…`? */
export function isCalled(scan: Scan, nameStart: number, start: number, end: number, entity: string): boolean {
  if (!OF_COUNTRY.test(entity) || start - nameStart < 4) return false;
  return [entity, `${entity}~`].some((topic) => scan.near(topic, start, end) === 2 && scan.near(topic, nameStart, end) < 2);
}

/**
 * Two groups of digits with one hyphen between, or a letter and digits: `5745975-1`, `t-277437416`, `144-40_1006364575251`. So write sites that join ids,
 * and whoever counts. Six digits in front may be a birth date.
 */
const LOOSE = /^(?!\d{6}-)(?:[a-z]-\d+|\d+-\d+(?:_\d+)?)$/i;
const EIGHT_AND_FOUR = /^\d{8}-\d{4}$/;
/** `20220914-0900`: a day of this century and a time of day, as broadcasts begin. */
const DAY_AND_TIME = /^20\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])-(?:[01]\d|2[0-3])[0-5][05]$/;

/** Is it a country's number by its arithmetic alone, in groups that nobody else would call telling? */
export function isLoose(scan: Scan, start: number, end: number, entity: string): boolean {
  if (!OF_COUNTRY.test(entity) || end - start > 32) return false;
  const run = scan.text.slice(start, end);
  return (
    LOOSE.test(run) &&
    (!EIGHT_AND_FOUR.test(run) || DAY_AND_TIME.test(run)) &&
    scan.near(entity, start, end) === 0 &&
    scan.near(`${entity}~`, start, end) === 0 &&
    TOPICS.every((topic) => scan.near(topic, start, end) === 0)
  );
}

/** `104125853_104125853_1656439572`, `-156601359_456242791`, `0-107323480`: ids that a site joins. Cards and telephones have shorter groups. */
const JOINED = /^(?=.*\d{6})-?\d{1,20}(?:_\d{1,20}){1,3}$/;
const JOINED_TO_A_DIGIT = /^\d-\d{8,20}$/;

/** Is the candidate a part of a text that is nothing but such an id? */
export function isJoinedId(text: string, entity: string): boolean {
  const id = text.length > 80 ? '' : text.trim();
  return JOINED.test(id) || (OF_COUNTRY.test(entity) && JOINED_TO_A_DIGIT.test(id));
}

/** Names end in the word for an id: `ve_id`, `externalId`, `gameid`. */
const ID_NAME = /([a-z]{2,})(?:[-_.]|%5f)?id\]?$/i;
/** Of whom or of what authority it is. */
const OF_PERSON =
  /(?:user|usr|member|viewer|customer|client|patient|contact|person|people|account|acct|caller|subscriber|guest|tenant|employee|student|staff|owner|author|device|visitor|recipient|sender|profile|lead|buyer|payer|national|citizen|civil|resident|identity|personal|voter|health|medical|insurance|social|gov|state|tax|fiscal|driver|license|licence|passport|card|bank|wallet|payment|phone|mobile|tel|cell|whatsapp|sms|sim|nat)$/i;

/**
 * Fewer digits than any country's area and subscriber number together: `?tel=…&recording=193615420`. A word for telephones that stands under another name
 * speaks of its own number.
 */
export function isShortOfPhone(scan: Scan, start: number, end: number, nameStart: number, nameEnd: number): boolean {
  if (end - start > 9) return false;
  for (let at = start; at < end; at++) if (!isDigit(scan.text.charCodeAt(at))) return false;
  return !OF_PERSON.test(scan.text.slice(Math.max(nameStart, nameEnd - 24), nameEnd));
}

/** Does the name of a parameter say that the id of a thing follows, and not a person's? */
export function namesThing(text: string, start: number, end: number): boolean {
  const owner = ID_NAME.exec(text.slice(Math.max(start, end - 24), end))?.[1];
  return owner !== undefined && !OF_PERSON.test(owner);
}

/** Does a day of the last or this century stand here, `20230512`? */
export function isDay(text: string, start: number): boolean {
  return /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(text.slice(start, start + 8));
}
