import { isAlphanumeric, isDigit, isLineEnd, isSpace } from '../core/characters.js';
import { context } from '../core/context.js';
import { stemEnd } from '../core/file-name.js';
import {
  areDashedWords,
  isHintedValue,
  isLabel,
  isMetavariable,
  isPlaceholder,
  type KeyedValue,
  makeupOf,
  overDash,
  readKeyedValue,
  unspacedKeyBefore,
} from '../core/keyed-value.js';
import { isNumberedName } from '../core/numbered-name.js';
import { insideUrl } from '../core/surroundings.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { isWordAt } from '../core/words.js';

/** Longest account name read; Windows and Active Directory allow 64 at most. */
const LONGEST = 64;

/** Words that name an account by themselves. */
const KEYWORDS =
  'username|usernames|userid|screenname|gamertag|login|benutzername|nutzername|usuario|usuário|identifiant|utilisateur|utente|gebruikersnaam|användarnamn|brukernavn|brugernavn|käyttäjätunnus|логин|логін|kullanıcı|المستخدم|משתמש|उपयोगकर्ता|pengguna|nhập|użytkownika|pseudo|ник|यूज़रनेम';
/** Networks: "snapchat: jane_doe99"; only tied by a sign or a verb, and only a name that is no word. */
const NETWORKS =
  'user|gmail|snapchat|snap|ig|twitter|twitch|insta|instagram|tiktok|discord|skype|kik|telegram|psn|xbox|steam|venmo|cashapp|onlyfans|grindr|wechat';
/** Words that name one after another word: user name, screen name, account name, nombre de usuario. */
const AFTER_USER = ['name', 'id', 'handle'];
const BEFORE_NAME =
  '|user|screen|account|login|skype|discord|psn|gamer|steam|telegram|snapchat|kik|line|wechat|instagram|insta|tiktok|twitch|roblox|';
const UNSPACED = [
  '用户名',
  '用戶名',
  '账号',
  '帳號',
  '用户名称',
  'ユーザー名',
  'ユーザーID',
  '아이디',
  '사용자명',
  'ชื่อผู้ใช้',
  '微信号',
  '微信號',
  '카톡아이디',
];
/** What each of them holds: a gate for texts that hold none. */
const UNSPACED_LETTERS = /[\u0e00-\ud7ff]/;
/** What is stated ends here, too. */
const AND = /^ (?:and|und|y|et|e|och|en|i) /i;
/** Whose account it is: my, mi, mein, mon, meu, mio, mijn, mój, mitt. */
const OWN = /(?:^|\s)m\S{1,4} $/i;
/** "cashapp $janedoe84", and no sum. */
const CASHTAG = /^\$[a-z]/i;
/** Accounts that every system has: nobody's in particular. */
const SHARED = '|admin|administrator|root|guest|user|test|demo|anonymous|postgres|sa|pi|ubuntu|done|';

/** "login jdoe84 password hunter22": the next word and its value, which is no word. */
const PASSWORD_BEHIND =
  /^[ ,;]{1,2}(?:and )?(?:password|passwort|pass|pwd|pw|contraseña|senha|mdp|пароль)[ :=]{1,2}(?=\S*\d)\S*[^\d\s]/i;

function isPaired(text: string, end: number): boolean {
  return PASSWORD_BEHIND.test(text.slice(end, end + 48));
}

const EVIDENCE: readonly Evidence[] = ['context'];

function isNameUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || code === 45 || code === 46 || code === 35;
}

/** No blank, no slash, no `@`: an e-mail address used as a name is left to its own detector. */
function isAllName(text: string): boolean {
  if (text.length > LONGEST) return false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 128 && !isNameUnit(code)) return false;
  }
  return true;
}

function report(scan: Scan, keyword: number, value: KeyedValue, weak: boolean): void {
  const { text } = scan;
  if (isMetavariable(text, keyword, value)) return;
  const { start, link } = value;
  let { end } = value;
  const first = text.charCodeAt(start);
  const isSigned = first === 64 || CASHTAG.test(text.slice(start, start + 2));
  for (let i = start + Number(isSigned); i < end; i++) {
    // `name#1234` is a name of a game; behind any other hash a link goes on.
    if (isNameUnit(text.charCodeAt(i)) && (text.charCodeAt(i) !== 35 || isDigit(text.charCodeAt(i + 1)))) continue;
    // "user: bob/secret", "user=bob&…": the name ends there; an e-mail address is another detector's.
    if (text.charCodeAt(i) === 64) return;
    end = i;
  }
  end = stemEnd(text, start, end);
  // `.vimrc`, `.example.com`: files and the rest of a host.
  if (end - start < 3 || text.charCodeAt(start) === 46 || isPlaceholder(text, start, end)) return;
  if (isLabel(text, start, end, KEYWORDS)) return;
  if (end - start < 14 && SHARED.includes(`|${text.slice(start, end).toLowerCase()}|`)) return;
  const { digits, others, length } = makeupOf(text, start, end);
  if (digits === length && length < 4) return;
  if (link === 'sign' && isAccountOfLink(text, start, end)) return;
  // "login: two-factor authentication": words joined by dashes are words, but at the end ("my username is jane-doe", "… and my pin is …") and as the value
  // of a pair (`user=jane-doe `, `"user":"jane-doe"`).
  const isStated =
    value.quoted ||
    (link === 'verb'
      ? isLast(text, end) ||
        AND.test(text.slice(end, end + 5)) ||
        (!weak && OWN.test(text.slice(Math.max(0, keyword - 6), keyword)))
      : text.charCodeAt(start - 1) === 61);
  const isDashed = !isStated && areDashedWords(text, start, end);
  const mixed = (digits > 0 && digits < length) || (others > 0 && !isDashed);
  let score: number;
  const paired = link === 'none' && isPaired(text, end);
  if (link === 'sign') score = mixed ? 0.8 : isLast(text, end) ? 0.6 : 0.35;
  else if (link === 'verb') score = mixed ? 0.75 : isLast(text, end) ? 0.35 : 0;
  // "username moonbeam_774": digits and a sign between letters are in no word; "username first_name", "login windows10" are questions.
  else {
    const marked = (others > 0 && others < length) || isDash(text.charCodeAt(start - 1));
    // "username kthaler84": at the end of its clause it is no word of a question, nor is a system's name.
    const last = isLast(text, text.startsWith(' login', end) ? end + 6 : end) && !isNumberedName(text, start, end);
    score = !mixed || !hasUnderscoreOrDigitTail(text, start, end) ? 0 : paired || (digits > 1 && (marked || last)) ? 0.55 : 0.4;
  }
  if (weak && link === 'none' && !paired) score /= 2;
  if (score > 0) scan.report('USERNAME', start, end, score, EVIDENCE);
}

/** The number of an account, in digits or hexadecimal: in a link only its site knows whose it is. */
const NUMBER = /^(?:\d+|[\da-f]{16,}|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i;

function isAccountOfLink(text: string, start: number, end: number): boolean {
  return text.charCodeAt(start - 1) === 61 && NUMBER.test(text.slice(start, end)) && insideUrl(text, start);
}

/** `ch_userid=…`: whose channel it is. */
function isOfChannel(text: string, start: number): boolean {
  return /(?:^|[^a-z])ch(?:annel)?[_-]?$/i.test(text.slice(Math.max(0, start - 9), start));
}

/**
 * The name of a page in a link: a network among the words of a headline (`/how-twitter-reacted-to-…`, `/best-tiktok-clips-707650`), a script
 * (`/user_view.php`).
 */
function isPageName(text: string, keyword: number, { start, end, link }: KeyedValue): boolean {
  if (link !== 'none' || !isDash(text.charCodeAt(start - 1))) return false;
  const value = text.slice(start, end);
  // `how-to-change-your-username-on-roblox-2024.mp4`, `username-coffee-machine-2024.mp4`: words of a title.
  if (!insideUrl(text, start))
    return text.charCodeAt(keyword - 1) === 45 ? value.includes('-') : /^(?:[a-z]+-){2,}20\d\d\b/i.test(value);
  return (
    (text.charCodeAt(keyword - 1) === 45 && text.charCodeAt(start - 1) === 45 && !value.includes('_')) ||
    /^[^-]+(?:-[^-]+){3}/.test(value) ||
    /^required[_-]|\.(?:php|html?|aspx?|jsp|cgi|do)$/i.test(value)
  );
}

function isDash(code: number): boolean {
  return code === 45 || code === 95;
}

function isLast(text: string, end: number): boolean {
  let i = end;
  while (i < text.length && isSpace(text.charCodeAt(i)) && i - end < 8) i++;
  if (i >= text.length) return true;
  const code = text.charCodeAt(i);
  // A quotation mark behind a blank opens what is quoted next.
  return isLineEnd(code) || code === 44 || code === 59 || code === 38 || ((code === 34 || code === 39) && i === end);
}

/** "jane_doe", "jdoe84": words in a sentence have neither. */
function hasUnderscoreOrDigitTail(text: string, start: number, end: number): boolean {
  if (isDigit(text.charCodeAt(end - 1)) && !isDigit(text.charCodeAt(start))) return true;
  for (let i = start + 1; i < end - 1; i++) if (text.charCodeAt(i) === 95) return true;
  return false;
}

/** Is the word before `start`, over one blank, "_" or "-", one that makes "name" an account's? */
function followsUser(text: string, start: number): boolean {
  const gap = text.charCodeAt(start - 1);
  if (gap !== 32 && gap !== 95 && gap !== 45) return false;
  let first = start - 1;
  while (first > 0 && start - first < 12 && isAlphanumeric(text.charCodeAt(first - 1))) first--;
  return first < start - 1 && BEFORE_NAME.includes(`|${text.slice(first, start - 1).toLowerCase()}|`);
}

/** "xbox: halo3", "discord: v13", "insta: reels2023": a game and its number, a version or model, a word and the year it is of. */
const TITLE = /^(?:[Xx]box|psn|PSN|[Ss]team)\W+[a-z]{1,4}\d$|\W(?:[a-z]{1,2}\d\d?|[a-z]+20(?:1[5-9]|2\d))$/;
/** "tiktok dance_challenge_2024": what is of a year is no person's. */
const OF_YEAR = /_20[1-3]\d$/;

/**
 * Finds an account name that is named as one ("username: jdoe84", "my login is jane_doe"). Names every system has (admin, root) are no
 * finding, an e-mail address used as one is left to its own detector. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [username()] }).redact('username: jdoe84').text // 'username: [USERNAME]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function username(): Detector<'USERNAME'> {
  const keywords = KEYWORDS.split('|');
  let readLook = 0;
  let mayBeNamed = false;
  return {
    id: 'username',
    entities: ['USERNAME'],
    reach: { before: 64, after: 128 },
    triggers: [
      {
        on: 'hint',
        find(scan) {
          if (isAllName(scan.text) && isHintedValue(scan, 'username', 3, LONGEST) && !isLabel(scan.text, 0, LONGEST, KEYWORDS))
            scan.report('USERNAME', 0, scan.text.length, 0.7, EVIDENCE);
        },
      },
      {
        on: 'word',
        words: keywords,
        find(scan, start, end) {
          const value = readKeyedValue(scan.text, overDash(scan.text, end), LONGEST);
          const login = isWordAt(scan.text, start, end, 'login');
          // "login to ps5": what is opened.
          if (value === undefined || isPageName(scan.text, start, value) || isOfChannel(scan.text, start)) return;
          if (!(login && /^ to $/i.test(scan.text.slice(end, value.start)))) report(scan, start, value, login);
        },
      },
      {
        on: 'word',
        words: NETWORKS.split('|'),
        find(scan, start, end) {
          let value = readKeyedValue(scan.text, overDash(scan.text, end), LONGEST);
          if (value === undefined || isPageName(scan.text, start, value)) return;
          const hash = scan.text.slice(value.start, value.end).search(/#(?!\d)/);
          if (hash >= 0) value = { ...value, end: value.start + hash };
          const { digits, others, length } = makeupOf(scan.text, value.start, value.end);
          // "snapchat jane_doe_84": words of a search have no underscore and digits at their end.
          if (value.link === 'none') {
            if (
              digits > 1 &&
              ((others > 0 && isLast(scan.text, value.end)) || isPaired(scan.text, value.end)) &&
              !OF_YEAR.test(scan.text.slice(value.start, value.end))
            )
              report(scan, start, value, false);
            return;
          }
          if (isNumberedName(scan.text, value.start, value.end)) return;
          // Gmail's names have six characters at least.
          if (length < 6 && isWordAt(scan.text, start, end, 'gmail')) return;
          if (value.link === 'sign' && TITLE.test(scan.text.slice(start, value.end))) return;
          if (others === 0 ? digits > 0 && digits < length : hasUnderscoreOrDigitTail(scan.text, value.start, value.end))
            report(scan, start, value, true);
        },
      },
      {
        on: 'word',
        words: AFTER_USER,
        find(scan, start, end) {
          const value = readKeyedValue(scan.text, overDash(scan.text, end), LONGEST);
          // "id: jdoe84 pass: hunter22"
          if (value !== undefined && (followsUser(scan.text, start) || (value.link === 'sign' && isPaired(scan.text, value.end))))
            report(scan, start, value, false);
        },
      },
      {
        on: 'token',
        length: [1, LONGEST],
        nonAscii: true,
        find(scan, at) {
          const { text } = scan;
          // Most tokens with digits stand in paths.
          if (text.charCodeAt(at - 1) === 47) return;
          if (scan.look !== readLook) {
            readLook = scan.look;
            mayBeNamed = UNSPACED_LETTERS.test(text);
          }
          if (!mayBeNamed) return;
          let start = at;
          while (start > 0 && at - start < LONGEST && isNameUnit(text.charCodeAt(start - 1))) start--;
          if (start === 0 || !unspacedKeyBefore(text, start, UNSPACED)) return;
          let end = at;
          while (end < text.length && end - start < LONGEST && isNameUnit(text.charCodeAt(end))) end++;
          if (end - start >= 3) scan.report('USERNAME', start, end, 0.75, EVIDENCE);
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: { username: [...keywords, ...UNSPACED, 'user name', 'user id', 'screen name', 'account name', 'tên đăng nhập'] },
  };
}
