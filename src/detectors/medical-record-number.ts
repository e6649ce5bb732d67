import { isAlphanumeric, isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import { followsWord, isHintedValue, overDash, readKeyedValue, unspacedKeyBefore } from '../core/keyed-value.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { isWordAt } from '../core/words.js';

/** Longest number of a hospital system met. */
const LONGEST = 20;
/** Most numbers of one list. */
const MOST = 8;

/** Abbreviations and compounds that mean the number of a patient's file by themselves. */
const KEYWORDS = [
  ...['mrn', 'nhc', 'patientennummer', 'patientenid', 'fallnummer', 'patiëntnummer', 'chartno', 'patientid', 'medrec'],
  ...['potilasnumero', 'prontuário'],
];
/** The same where no spaces are written. */
const UNSPACED = ['病历号', '病歷號', '住院号', '住院號', 'カルテ番号', '診察券番号', '患者番号', '환자번호'];
/** Last words of phrases that mean it, with what must stand before: "medical record", "historia clínica". */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  record: ['medical', 'health', 'patient', 'hospital'],
  records: ['medical', 'health', 'patient', 'hospital'],
  rec: ['med', 'medical'],
  chart: ['patient', 'medical', 'hospital'],
  id: ['patient', 'inpatient', 'pt', 'patienten'],
  number: ['patient', 'hospital', 'chart', 'mr', 'record'],
  numbers: ['patient', 'hospital', 'record'],
  no: ['patient', 'hospital', 'chart', 'mr', 'hasta'],
  clínica: ['historia', 'história'],
  clinica: ['historia', 'cartella'],
  médical: ['dossier'],
  medyczna: ['dokumentacja'],
  карты: ['медицинской'],
  пациента: ['номер', 'карты', 'карта'],
  болезни: ['история', 'истории'],
  patient: ['dossier', 'numéro', 'numero'],
  medico: ['expediente'],
  médico: ['expediente'],
  paciente: ['expediente', 'número', 'numero'],
  paziente: ['numero', 'codice'],
  prontuario: ['numero', 'número'],
  pacjenta: ['numer', 'nr'],
  medis: ['rekam'],
  nhân: ['bệnh'],
  المريض: ['رقم'],
};

const SIGNED: readonly Evidence[] = ['context', 'format'];
const NAMED: readonly Evidence[] = ['context'];

/** Does a group of the number stand here, and not a word (`00482913-left`) or the extension of a file? */
function goesOn(text: string, start: number): boolean {
  let end = start;
  let digits = 0;
  while (end - start <= LONGEST && isAlphanumeric(text.charCodeAt(end))) if (isDigit(text.charCodeAt(end++))) digits++;
  return end > start && (digits * 2 > end - start || end - start === 1);
}

/** `mrn_2023_recap`, `mrn_s01e02`, `mrn-20231225`: in a file's name so many digits and no date. */
function isFileNumber(text: string, start: number, end: number): boolean {
  return /^(?!(?:19|20)\d{6}$)\d{6,}$/.test(text.slice(start, end));
}

/** A date, and two years: "dossier patient 2023/2024". */
const DATES = /^(?:\d\d?[-/.]\d\d?[-/.](?:19|20)\d\d|(?:19|20)\d\d[-/.](?:\d\d[-/.]\d\d|(?:19|20)\d\d))$/;

/** Reads the number that starts at `start`; -1 when it is none: a year, a count or a word ("medical record 2023", "mrn lookup"). */
function numberEnd(text: string, start: number, inPath: boolean): number {
  let end = start;
  let digits = 0;
  while (end < text.length && end - start <= LONGEST) {
    const code = text.charCodeAt(end);
    if (isDigit(code)) digits++;
    else if (!isAlphanumeric(code) && !((code === 45 || (code === 47 && !inPath) || code === 46) && goesOn(text, end + 1))) break;
    end++;
  }
  return digits >= 4 && end - start <= LONGEST && digits * 2 >= end - start ? end : -1;
}

/** "MED123 and M456, O789": the others of a list; where the next one starts, or -1. */
function nextOfList(text: string, end: number): number {
  let i = end;
  while (i < text.length && i - end < 3 && (text.charCodeAt(i) === 44 || text.charCodeAt(i) === 32)) i++;
  for (const word of ['and', 'or', 'und', 'y', 'et', 'e'])
    if (isWordAt(text, i, i + word.length, word) && text.charCodeAt(i + word.length) === 32) i += word.length + 1;
  return i > end + 1 ? i : -1;
}

function report(scan: Scan, at: number): void {
  const { text } = scan;
  // "MRN-163868", "MRN_163868" and "record number (MED16540574)": a dash or a bracket ties as ":" does.
  const tie = text.charCodeAt(at);
  const bracket = tie === 32 ? text.charCodeAt(at + 1) : tie;
  const tied = overDash(text, at) > at || bracket === 40;
  // "patient no. 482913"
  const behind = tie === 46 ? at + 1 : at;
  const value = tied ? { start: at + (tie === 32 ? 2 : 1), link: 'sign' as const } : readKeyedValue(text, behind, LONGEST * 2);
  if (value === undefined) return;
  let { start } = value;
  const underscored = tie === 95;
  // Behind a dash or a slash the next slash ends a folder.
  const inPath = tie === 95 || tie === 45 || tie === 47;
  for (let numbers = 0; numbers < MOST && start >= 0; numbers++) {
    const end = numberEnd(text, start, inPath);
    if (end < 0 || (underscored && !isFileNumber(text, start, end))) return;
    if ((value.link === 'none' || tied) && DATES.test(text.slice(start, end))) return;
    const short = end - start < 5;
    const score = value.link === 'none' ? (short ? 0.3 : 0.8) : short ? 0.6 : 0.92;
    scan.report('MEDICAL_RECORD_NUMBER', start, end, score, value.link === 'sign' ? SIGNED : NAMED);
    start = nextOfList(text, end);
  }
}

/**
 * Finds the number of a patient's file by the words before it ("MRN: 00482913", "medical record number 482913", "historia clínica 48291").
 * The numbers have no common form, so there is none without its words. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [medicalRecordNumber()] }).redact('mrn 00482913').text // 'mrn [MEDICAL_RECORD_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function medicalRecordNumber(): Detector<'MEDICAL_RECORD_NUMBER'> {
  return {
    id: 'medical-record-number',
    entities: ['MEDICAL_RECORD_NUMBER'],
    reach: { before: 24, after: 96 },
    triggers: [
      {
        on: 'hint',
        find(scan) {
          const { length } = scan.text;
          if (isHintedValue(scan, 'medical-record', 4, LONGEST) && numberEnd(scan.text, 0, false) === length) {
            scan.report('MEDICAL_RECORD_NUMBER', 0, length, 0.85, NAMED);
          }
        },
      },
      { on: 'word', words: KEYWORDS, digits: 4, find: (scan, _start, end) => report(scan, end) },
      {
        on: 'word',
        words: Object.keys(PHRASES),
        digits: 4,
        find(scan, start, end) {
          const before = PHRASES[scan.text.slice(start, end).toLowerCase()];
          if (before !== undefined && followsWord(scan.text, start, before)) report(scan, end);
        },
      },
      {
        on: 'number',
        digits: [4, LONGEST],
        topics: ['medical-record-unspaced'],
        find(scan, { start, end, whole, after }) {
          if (whole && !isAlphanumeric(after) && unspacedKeyBefore(scan.text, start, UNSPACED))
            scan.report('MEDICAL_RECORD_NUMBER', start, end, 0.8, NAMED);
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: {
      'medical-record-unspaced': UNSPACED,
      'medical-record': [...KEYWORDS, 'medical record', 'medical record number', 'patient id', 'patient number'],
      health: [...KEYWORDS, 'medical record', 'patient id', 'patient number', 'historia clínica', 'dossier médical', ...UNSPACED],
    },
  };
}
