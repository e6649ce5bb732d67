import { isAlphanumeric, isAsciiLetter, isDigit, isSlash } from '../core/characters.js';
import { wordList } from '../core/word-list.js';
import { isDay } from './link-number.js';

/*
 * Names that say whose a number in a link is: of parameters (`?customer_phone=…`), and of segments of a path and words in them (`/ssn/…`, `tel-…`). What they
 * name is never taken for an id.
 */

/** Words of a name, each whole, that say: a person's number follows. */
const DECLARING = /* @__PURE__ */ wordList(
  'phone phones tel telephone telefon telefono mobile mobil cell cellphone msisdn fax whatsapp sms callback ssn social socialsecurity sin nin nino nhs nric fin dni nif nie cif cpf cnpj pesel bsn curp rfc rut cuit aadhaar pan passport passeport reisepass pasaporte visa card cardnumber cardno cc ccn ccnum creditcard debit iban bic account acct accountnumber routing bank sortcode mrn patient nationalid taxid tax vat tin ein itin npi dea license licence driver dl dob birth birthdate birthday dateofbirth geburtsdatum born imei iccid imsi vin plate mac ip ipaddress zip postal postalcode postcode plz',
);

/** Does one of the name's words declare a person's number: `customer_phone`, `cardNumber`, `user[tel]`? */
export function declares(text: string, start: number, end: number): boolean {
  if (end - start > 40) return false;
  let from = -1;
  for (let at = start; at <= end; at++) {
    const unit = at < end ? text.charCodeAt(at) : 0;
    const inside = isAsciiLetter(unit);
    const hump = inside && from >= 0 && unit < 0x60 && text.charCodeAt(at - 1) > 0x60;
    if (from >= 0 && (!inside || hump)) {
      if (DECLARING.has(text.slice(from, at).toLowerCase())) return true;
      from = -1;
    }
    if (inside && from < 0) from = at;
  }
  return declaresWhole(text, start, end);
}

/**
 * `/calls/call_14155550132_2023.mp4`: who was recorded; shorter numbers are the recording's. `Jane Doe(4155550132)_20230115093011.mp3`, as telephones
 * call their recordings.
 */
function isRecorded(text: string, from: number, start: number, end: number): boolean {
  if (text[end] === ')') return text[start - 1] === '(' && /^\)_\d{12,14}\./.test(text.slice(end, end + 17));
  const before = text.slice(from, start);
  return '._-'.includes(text.charAt(end)) && (end - start > 10 ? /(?:^|_)call(?:er)?[_-]$/i : /(?:^|_)caller[_-]$/i).test(before);
}

/** Says the segment before, or the word right before it in its own segment, what the candidate is? No day is a telephone number. */
export function declaredInPath(text: string, start: number, end: number, entity: string): boolean {
  if (entity === 'PHONE_NUMBER' && isDay(text, start) && !isDigit(text.charCodeAt(start + 8))) return false;
  let from = start;
  const least = Math.max(0, start - 48);
  while (from > least && !isSlash(text.charCodeAt(from - 1))) from--;
  if (declaresLast(text, from, start, end)) return true;
  if (entity === 'PHONE_NUMBER' && isRecorded(text, from, start, end)) return true;
  if (from <= least) return false;
  const to = from - 1;
  from = to;
  while (from > least && !isSlash(text.charCodeAt(from - 1))) from--;
  // The segment before counts only when it is nothing but the name: `/tel/…`, not `/best-phone-reviews/…`.
  return to > from && to - from <= 24 && declaresWhole(text, from, to) && !namesFolder(text, from, to, end - start);
}

/**
 * Renditions, sections of a site and accounts of a service are called so; of the others, which may hold whole numbers (`/phone/14155550132`),
 * those with short ones.
 */
function namesFolder(text: string, start: number, end: number, digits: number): boolean {
  return (digits < 10 ? /^(?:mobile?|cell|account|phones?|whatsapp|sms)$/i : /^(?:mobile?|cell|account)$/i).test(
    text.slice(start, end),
  );
}

/** The last word of `[start, end)`, which must touch what follows but for one separator: `tel-4155550132`, `ssn_536224567`. */
function declaresLast(text: string, start: number, end: number, numberEnd: number): boolean {
  let to = end;
  while (to > start && !isAlphanumeric(text.charCodeAt(to - 1))) to--;
  if (end - to > 3) return false;
  let from = to;
  while (from > start && isAlphanumeric(text.charCodeAt(from - 1))) from--;
  return (
    to > from &&
    DECLARING.has(text.slice(from, to).toLowerCase()) &&
    // `?url=https://…/1&card=…`: a parameter, as the path of the link inside has swallowed it.
    (text.charCodeAt(to) === 0x3d || !isCommonWord(text, from, to)) &&
    !namesFolder(text, from, to, numberEnd - end)
  );
}

const COMMON_WORDS = /* @__PURE__ */ wordList(
  'visa card social sin fin pan bank tax driver license licence plate ip fax phone phones patient born birthday debit cc',
);

/** `sim-card-4588838765` is a title; `tel-…`, `ssn-…`, `license-plate-…` are not. */
function isCommonWord(text: string, start: number, end: number): boolean {
  if (/(?:licen[cs]e|number)[-_]$/i.test(text.slice(Math.max(0, start - 8), start))) return false;
  return (
    COMMON_WORDS.has(text.slice(start, end).toLowerCase()) &&
    text.charCodeAt(start - 1) !== 0x2f &&
    isAlphanumeric(text.charCodeAt(start - 2))
  );
}

function declaresWhole(text: string, start: number, end: number): boolean {
  return DECLARING.has(text.slice(start, end).toLowerCase().replaceAll('-', '').replaceAll('_', ''));
}
