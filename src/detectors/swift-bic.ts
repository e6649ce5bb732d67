import { isAlphanumeric, isAsciiLetter, isDigit, isWordLetter } from '../core/characters.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** ISO 3166-1 alpha-2 codes, and XK (Kosovo), which SWIFT uses. */
const COUNTRIES =
  /^(?:A[D-GILMOQ-UWXZ]|B[ABD-JL-OQ-TVWYZ]|C[ACDF-IK-ORU-Z]|D[EJKMOZ]|E[CEGHR-T]|F[I-KMOR]|G[ABD-IL-NP-UWY]|H[KMNRTU]|I[DEL-OQ-T]|J[EMOP]|K[EG-IMNPRWYZ]|L[A-CIKR-VY]|M[AC-HK-Z]|N[ACE-GILOPRUZ]|OM|P[AE-HK-NR-TWY]|QA|R[EOSUW]|S[A-EG-OR-TVX-Z]|T[CDF-HJ-ORTVWZ]|U[AGMSYZ]|V[ACEGINU]|W[FS]|XK|Y[ET]|Z[AMW])/i;

/** How far behind its word a code may stand, in code units: "swift code of your bank: ". */
const AFTER_WORD = 40;

/** Longest code: eight characters and a branch of three (ISO 9362). */
const LONGEST = 11;

/** How many tokens behind a word are looked at. */
const TOKENS = 6;

/** Is the token at `[start, end)` built as a BIC: four letters, a country, two characters, and a branch or none? */
function isBic(text: string, start: number, end: number): boolean {
  if (end - start !== 8 && end - start !== LONGEST) return false;
  for (let i = start; i < start + 4; i++) if (!isAsciiLetter(text.charCodeAt(i))) return false;
  return COUNTRIES.test(text.slice(start + 4, start + 6));
}

/** 2: capitals only; 1: small letters with a digit; 0: a word like any other. */
function writing(text: string, start: number, end: number): 0 | 1 | 2 {
  let digits = false;
  let small = false;
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (isDigit(unit)) digits = true;
    else if (unit >= 97) small = true;
  }
  return small ? (digits ? 1 : 0) : 2;
}

/** Does the text hold a small letter? In a text all in capitals, capitals say nothing. */
function hasSmallLetter(text: string, from: number, to: number): boolean {
  for (let i = Math.max(0, from); i < Math.min(text.length, to); i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 97 && unit <= 122) return true;
  }
  return false;
}

/** Looks at the tokens behind a word for a BIC; "swift" alone is a singer and a bird, so it proves less. */
function findAfter(scan: Scan, from: number, certain: boolean): void {
  const { text } = scan;
  const stop = Math.min(text.length, from + AFTER_WORD);
  let i = from;
  for (let seen = 0; seen < TOKENS && i < stop; seen++) {
    while (i < stop && !isAlphanumeric(text.charCodeAt(i))) {
      if (text.charCodeAt(i) === 10 || text.charCodeAt(i) === 0xfdd0) return;
      i++;
    }
    const start = i;
    while (i < text.length && i - start <= LONGEST && isAlphanumeric(text.charCodeAt(i))) i++;
    // `CMAKE_Swift_COMPILER`: a part of a name; `bic_BARCGB22`: the code in the name of a file.
    const named = text.charCodeAt(start - 1) === 95 || text.charCodeAt(i) === 95;
    const partOfName = named && !(certain && /\d/.test(text.slice(start, i)));
    if (isBic(text, start, i) && !partOfName && !isWordLetter(text.charCodeAt(i))) {
      const style = writing(text, start, i);
      const capitals = style === 2 && hasSmallLetter(text, start - 40, i + 40);
      // "taylor swift concerts", "swift code examples": small letters alone are a word.
      if (style === 0 && !certain) return;
      const evidence: Evidence[] = ['context', 'prefix'];
      let score = 0.3;
      if (capitals) score = certain || seen === 0 ? 0.95 : 0.7;
      else if (style === 1 || (style === 2 && certain)) score = certain ? 0.85 : 0.6;
      if (capitals) evidence.push('format');
      scan.report('SWIFT_BIC', start, i, score, evidence);
      return;
    }
    while (i < stop && isAlphanumeric(text.charCodeAt(i))) i++;
  }
}

/** What makes a code of "swift" and "iban". */
const CODE = /^ ?(?:code|bic|\/ ?bic|:|=)/i;

/**
 * Finds business identifier codes (ISO 9362, "SWIFT codes") of 8 or 11 characters behind a word for them, or behind an IBAN's word. The country must exist; small
 * letters without a digit count as a word.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [swiftBic()] }).redact('swift code DEUTDEFF').text // 'swift code [SWIFT_BIC]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function swiftBic(): Detector<'SWIFT_BIC'> {
  return {
    id: 'swift-bic',
    entities: ['SWIFT_BIC'],
    reach: { before: 40, after: AFTER_WORD + LONGEST + 40 },
    brings: { words },
    triggers: [
      { on: 'word', words: ['bic', 'swiftcode', 'swiftbic', 'biccode'], find: (scan, _, end) => findAfter(scan, end, true) },
      {
        on: 'word',
        words: ['swift', 'iban'],
        find: (scan, _, end) => findAfter(scan, end, CODE.test(scan.text.slice(end, end + 6))),
      },
    ],
  };
}
