import { withPlainSpellings } from '../core/accents.js';
import { isDigit, isWordLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import { insideUrl } from '../core/surroundings.js';
import { numbers } from '../core/sweep-numbers.js';
import type { Detector, NumberRun, Scan } from '../core/types.js';

/** Does a digit stand further left in the same token? */
function isDigitBefore(text: string, start: number): boolean {
  let i = start - 1;
  while (isWordLetter(text.charCodeAt(i))) i--;
  return isDigit(text.charCodeAt(i));
}

/** `/account/2150476597`, `accountId`: a service's own, unless a bank or a number of it is spoken of. */
function isOfService(text: string, start: number): boolean {
  const ahead = text.slice(Math.max(0, start - 16), start);
  return /id\W*$/i.test(ahead) || (insideUrl(text, start) && !/n(?:o|um\w*)\W$/i.test(ahead));
}

/** `1052 4471 9236`, and `44719236-5` with its check digit behind a dash; no two years, and no round amount. */
function isGroupedAccount({ count, digits, groups, groupSizes, separator }: NumberRun): boolean {
  if (separator === 45 && groups === 2 && groupSizes[1] === 1) return true;
  return count > 8 && digits[count - 1]! + digits[count - 2]! + digits[count - 3]! > 0;
}

/**
 * Is it grouped as some bank does? In two or three groups; with bank and branch in front (the BBAN of ISO 13616: `2100 0418 45 0200051332` in Spain,
 * `01-0242-0100194-00` in New Zealand) in more; over dots only as in Norway, `8601.11.17947`.
 */
function isGroupedSo({ count, groups, groupSizes, separator }: NumberRun): boolean {
  if (separator === 46) return groups === 3 && groupSizes[0] === 4 && groupSizes[1] === 2 && groupSizes[2] === 5;
  return groups < 4 || (count > 9 && groups === 4 && separator === 45) || (count > 14 && groups < 9);
}

/** Years, a date, and round amounts: "2023/2024", "120 000", "500000". */
const NO_ACCOUNT =
  /^(?:(?:19|20)\d\d(?:[ /-](?:19|20)\d\d)+|\d{1,2}[ /-]\d{1,2}[ /-](?:19|20)\d\d|(?:(?:^| )(?:19|20)\d\d([ /-])\d\d\1\d\d)+|\d{1,3}(?: \d{3})* 000|[1-9]\d?0{4,})$/;

function find(scan: Scan, run: NumberRun): void {
  if (!run.whole || !isGroupedSo(run) || isWordLetter(run.after) || run.before === 43 || run.before === 36) return;
  // The names of Argentina's and Portugal's stand for other things too ("cbu price", "fountain pen nib").
  const named = Math.max(scan.near('account', run.start, run.end), run.count > 20 ? scan.near('whole', run.start, run.end) : 0);
  // Inside a token only a word for accounts may touch it: `acct12345678`, not the end of a hash.
  if (named === 0 || (isWordLetter(run.before) && (named < 2 || isDigitBefore(scan.text, run.start)))) return;
  if (NO_ACCOUNT.test(scan.text.slice(run.start, run.end))) return;
  const bank = scan.near('bank', run.start, run.end) > 0 || scan.near('routing', run.start, run.end) > 0;
  if (!bank && (named === 1 || (run.groups > 1 && !isGroupedAccount(run)) || isOfService(scan.text, run.start))) return;
  // No check digit: only words speak for it.
  const score = named === 2 ? (bank ? 0.85 : 0.6) : 0.55;
  scan.report('US_BANK_NUMBER', run.start, run.end, run.groups > 1 ? score * 0.9 : score, ['context']);
}

/**
 * Finds bank account numbers: 6 to 17 digits without a check digit, as American banks issue them, and up to 30 where other countries' write bank and branch in
 * front, right beside a word for accounts, or near one and a word for banks.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [usBankNumber()] }).redact('bank account 9456789012').text // 'bank account [US_BANK_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function usBankNumber(): Detector<'US_BANK_NUMBER'> {
  return {
    id: 'us-bank-number',
    entities: ['US_BANK_NUMBER'],
    reach: { before: 80, after: 80 },
    specificity: 'generic',
    // Four and five digits exist (NACHA allows 4 to 17), and are postal codes and years far more often.
    triggers: [{ on: 'number', digits: [6, 30], topics: ['account', 'whole'], find }],
    brings: { context, numbers },
    keywords: {
      account: [
        'account number',
        'account no',
        'account num',
        'bank account',
        'bank account number',
        'checking account',
        'savings account',
        'acct',
        'acct no',
        'acct number',
        'accountnumber',
        // A German and two Japanese kinds.
        'girokonto',
        '普通預金',
        '当座預金',
        // Czech and Slovak, Hungarian, Romanian, Greek, Finnish, Croatian and Serbian, Bulgarian.
        ...withPlainSpellings([
          'číslo účtu',
          'bankovní účet',
          'účet',
          'bankszámlaszám',
          'számlaszám',
          'cont bancar',
          'număr de cont',
          'λογαριασμός',
          'αριθμός λογαριασμού',
          'tilinumero',
          'broj računa',
          'žiro račun',
          'број рачуна',
          'банкова сметка',
        ]),
      ],
      whole: ['cbu', 'cvu', 'nib'],
      bank: [
        'bank',
        'banking',
        'checking',
        'savings',
        'direct deposit',
        'wire transfer',
        'deposit',
        'credit union',
        'wells fargo',
        'chase',
        'citibank',
        'bca',
        'mandiri',
        'vietcombank',
        'techcombank',
        'hdfc',
        'icici',
        'sbi',
        'bbva',
        'santander',
        'barclays',
        'sparkasse',
      ],
      routing: ['routing', 'routing number', 'aba'],
    },
  };
}
