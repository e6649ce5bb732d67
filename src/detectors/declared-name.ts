import { isLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { followsWord, isLabel, isPlaceholder, readKeyedValue } from '../core/keyed-value.js';
import { insideUrl } from '../core/surroundings.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { wordList } from '../core/word-list.js';

/** Keywords that nothing but a person's name stands behind, in the languages of the payload scanner's field names. */
const KEYWORDS =
  'fullname|firstname|lastname|surname|givenname|familyname|middlename|maidenname|forename|vorname|nachname|familienname|prénom|prenom|nombres|apellido|apellidos|sobrenome|cognome|voornaam|achternaam|imię|imie|nazwisko|förnamn|efternamn|fornavn|etternavn|efternavn|etunimi|sukunimi|soyadı|soyadi|фамилия|имя|отчество|фио|cardholder|accountholder|policyholder|kontoinhaber|karteninhaber|jméno|příjmení|keresztnév|vezetéknév|prenume';
/** What makes a person's name of "name" behind it: "first name", "patient_name". */
const BEFORE_NAME =
  'full first last given family middle maiden birth patient customer client employee student cardholder applicant passenger guardian recipient contact attendee witness doctor nurse teacher';
/** What follows such a keyword where it is spoken of, what stands for a group, and the beginning of the next keyword. */
const NO_NAMES = /* @__PURE__ */ wordList(
  'first last middle given family full maiden name surname meaning origin initial initials only field generator unknown anonymous the team support sales room office department info service staff nombre apellido nom prénom prenom vorname nachname cognome sobrenome имя фамилия отчество and or with',
);
/** So much is read behind a keyword. */
const LONGEST = 64;
/** Words of one name: given names and surnames of Spain and Portugal. */
const MOST_WORDS = 5;
/** What stands behind a whole name: a mark, a line's end, a note in brackets. */
const ENDS = /^(?:$|[\r\n,;|&"'<\])}\t]| ?\()/;
const WORD = /\p{L}[\p{L}\p{M}'’-]*\.?/gu;
/** What stands small in the middle of names. */
const PARTICLES = /^(?:d[aeiou]s?|de[lnr]|l[aeo]s?|v[ao]n|vom|zu[mr]?|te[nr]?|bin|ibn|al|el|y|e|av|af)$/;
const COMPANY = /\b(?:inc|llc|ltd|gmbh|corp|s\.?a|b\.?v|plc|ag|kg)\b/i;

const NAMED: readonly Evidence[] = ['private', 'context'];

/** Where the name ends that begins at `start`: at a sign, behind its last word that may be one's; `start` where there is none. */
function nameEnd(text: string, start: number, stop: number): number {
  let end = start;
  let count = 0;
  const capital = /^\p{Lu}/u.test(text.slice(start, start + 2));
  for (const { 0: word, index } of text.slice(start, stop).matchAll(WORD)) {
    const at = start + index;
    const gap = text.slice(end, at);
    if (count === 0 ? index > 0 : gap !== ' ' && gap !== ', ') break;
    const next = text.charAt(at + word.length);
    // `Sarah last_name=…`, "Sarah Last name: …"
    if (/[:=_\d@]/.test(next) || NO_NAMES.has(word.toLowerCase())) break;
    // A sentence goes on in small letters.
    if (count > 0 && capital && /^\p{Ll}/u.test(word) && !PARTICLES.test(word)) break;
    // Of "Roe, Jane" both, of "Jane, last name: …" the first.
    if (gap === ', ' && (count > 1 || !endsThere(text, at + word.length))) break;
    end = at + word.length;
    if (++count > MOST_WORDS) return start;
  }
  while (end > start && /[.'’-]/.test(text.charAt(end - 1))) end--;
  // Small letters are a name's where nothing follows.
  return capital || endsThere(text, end) || /^ \p{L}+[ _]?\p{L}*[:=]/u.test(text.slice(end, end + 32)) ? end : start;
}

function endsThere(text: string, end: number): boolean {
  return ENDS.test(text.slice(end, end + 2));
}

/** May the whole of `[start, end)` be somebody's name? */
function isName(text: string, start: number, end: number): boolean {
  return (
    end - start > 1 &&
    end - start <= LONGEST &&
    !isPlaceholder(text, start, end) &&
    !isLabel(text, start, end, KEYWORDS) &&
    !COMPANY.test(text.slice(start, end))
  );
}

function findBehind(scan: Scan, keywordStart: number, keywordEnd: number): void {
  const { text } = scan;
  const value = readKeyedValue(text, keywordEnd, LONGEST);
  if (value?.link !== 'sign' || !isLetter(text.charCodeAt(value.start)) || insideUrl(text, keywordStart)) return;
  const end = nameEnd(text, value.start, value.quoted ? value.end : value.start + LONGEST);
  // "Room 12": a number goes on.
  if (!isName(text, value.start, end) || (value.quoted && end < value.end) || /^ ?\d/.test(text.slice(end, end + 2))) return;
  scan.report('PERSON', value.start, end, 0.7, NAMED);
}

/**
 * Finds names that a form, a log or a field declares as one: "Full name: Jane Doe", `first_name=Jane`, "Nachname: Wittmann", and the whole value of a field that is
 * called so. A keyword that things have, too ("name", "author", "parent name"), is none. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [declaredName()] }).redact('Full name: Jane Doe').text // 'Full name: [PERSON]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function declaredName(): Detector<'PERSON'> {
  const keywords = KEYWORDS.split('|');
  const before = BEFORE_NAME.split(' ');
  return {
    id: 'declared-name',
    entities: ['PERSON'],
    reach: { before: 32, after: LONGEST + 32 },
    triggers: [
      { on: 'word', words: keywords, find: findBehind },
      {
        on: 'word',
        words: ['name', 'names'],
        find(scan, start, end) {
          if (followsWord(scan.text, start, before)) findBehind(scan, start, end);
        },
      },
      {
        on: 'hint',
        find(scan) {
          const { text } = scan;
          const { length } = text;
          if (length > LONGEST || !isLetter(text.charCodeAt(0)) || scan.near('person name', 0, length) !== 2) return;
          if (nameEnd(text, 0, length) === length && isName(text, 0, length)) scan.report('PERSON', 0, length, 0.7, NAMED);
        },
      },
    ],
    brings: { context, words },
    // What the payload scanner says of every such field.
    keywords: { 'person name': [...keywords, 'full name'] },
  };
}
