import { withPlainSpellings } from '../core/accents.js';
import { isAlphanumeric, isDigit, isLineEnd, isSpace, isUnspaced } from '../core/characters.js';
import { context } from '../core/context.js';
import {
  areDashedWords,
  isHintedValue,
  isLabel,
  isMetavariable,
  isPlaceholder,
  type KeyedValue,
  makeupOf,
  readKeyedValue,
  unspacedKeyBefore,
} from '../core/keyed-value.js';
import { isNumberedName } from '../core/numbered-name.js';
import { insideUrl } from '../core/surroundings.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { isWordAt } from '../core/words.js';

/** Longest password looked at: longer ones are keys, which other detectors know. */
const LONGEST = 64;
/** Longest e-mail address followed to the left of its colon. */
const LONGEST_ADDRESS = 96;

/** Words that mean a password by themselves. */
const KEYWORDS =
  'password|passwords|passwd|passcode|passphrase|pwd|pasword|passwrod|passward|passwort|kennwort|contraseña|senha|mdp|wachtwoord|hasło|пароль|parola|parolam|şifrem|parolası|şifre|şifresi|lösenord|adgangskode|passord|salasana|heslo|jelszó|lozinka|парола|סיסמה|סיסמא|पासवर्ड|باسورد|sandi|newpassword|oldpassword|currentpassword|confirmpassword|userpassword|dbpassword|adminpassword|rootpassword|loginpassword|pgpassword|userpass|dbpass';
/** Words that mean one only before ":" or "=", or as the last word of a phrase checked below. */
const WEAK_KEYWORDS = [
  'otp',
  'code',
  'pin',
  'pass',
  'pw',
  'psw',
  'clave',
  'contrasenya',
  'κωδικός',
  'κωδικος',
  'passe',
  'khẩu',
  'المرور',
  'السر',
  'عبور',
];
/** What must stand before a weak keyword for it to mean a password: mot de passe, palavra-passe, mật khẩu, كلمة المرور, رمز عبور. */
const PHRASES: Readonly<Record<string, readonly string[]>> = {
  passe: ['mot de ', 'palavra-', 'palavra '],
  khẩu: ['mật '],
  المرور: ['كلمة '],
  السر: ['كلمة '],
  عبور: ['رمز '],
};
/** Keywords of scripts without spaces. */
const UNSPACED = ['密码', '密碼', '口令', 'パスワード', '暗証番号', '비밀번호', '비번', '패스워드', '암호', 'รหัสผ่าน'];

/** A topic of their own, to ask whether the text has any. */
const UNSPACED_TOPIC = 'password-unspaced';

const SIGNED: readonly Evidence[] = ['context', 'format'];
const NAMED: readonly Evidence[] = ['context'];
const BEHIND: readonly Evidence[] = ['neighbour'];

/** Does the text end here, or the line, or the clause? Then what stood before was the value and not the first word of a sentence. */
function endsClause(text: string, end: number): boolean {
  let i = end;
  while (i < text.length && isSpace(text.charCodeAt(i)) && i - end < 8) i++;
  if (i >= text.length) return true;
  const code = text.charCodeAt(i);
  // A quotation mark behind a blank opens what is quoted next.
  if (code === 34 || code === 39) return i === end;
  return isLineEnd(code) || code === 44 || code === 59 || code === 38 || code === 46 || code === 125;
}

/**
 * Whose code it is, its name, and digits that are no year, no repetition and not in their order: "zoom passcode 482913", "bank pin 7182", "meeting id
 * 123 4567 8901 passcode 482913".
 */
const CODE =
  /(?:zoom(?:\.us\/\S+)?|webex|meeting|recording|webinar|bank|atm|(?:my |(?:bank|credit|debit|atm) )card)(?:(?: id| is)? \d[\d -]{7,18}\d)? \w+ (?!19|20|12|(\d)\1)\d{4,10}$/i;
const CODE_REACH = 56;

/** A link or its site and a number before the keyword: its password stands behind, "vimeo.com/123456789 password hunter22". */
const OF_LINK = /(?:vimeo |\/)(?=\S*\d{6})\S+ \w+ $/i;

/** Probability that a value is a password, from what it is made of and how its keyword is tied to it. */
function scoreOf(text: string, value: KeyedValue): number {
  const { start, end, link, quoted } = value;
  const { length, digits, lower, upper, others: foreign } = makeupOf(text, start, end);
  if (length < 4 || isPlaceholder(text, start, end)) return 0;
  if (isCode(text, value) || (link === 'sign' && isLabel(text, start, end, KEYWORDS))) return 0;
  // "sécurité" is a word like any other.
  const beyond = foreign > 0 ? text.slice(start, end).replace(/[ -~]|\P{L}/gu, '').length : 0;
  // "密码：忘记了怎么办": words of a script without spaces; its writers type passwords on Latin keys.
  if (beyond > 0 && digits + lower + upper === 0 && isUnspaced(text.charCodeAt(start))) return 0;
  const letters = lower + upper + beyond;
  const others = foreign - beyond;
  // "don't" is a word, "two-factor" are two.
  const isWord =
    (others === 1 && /^[a-z]+['\u2019][a-z]{1,2}$/i.test(text.slice(start, end))) || areDashedWords(text, start, end);
  const mixed = letters > 0 && (digits > 0 || (others > 0 && !isWord));
  // "email-password", "don't", "https://…" after "password" are words and links, not values.
  if (others > 0 && digits === 0 && link !== 'sign' && !hasSymbol(text, start, end)) return 0;
  if (text.startsWith('://', start + 4) || text.startsWith('://', start + 5)) return 0;
  if (link === 'sign') {
    if (mixed || digits === length) return 0.9;
    if (quoted) return 0.8;
    return endsClause(text, end) || text.charCodeAt(start - 1) === 61 ? 0.6 : 0.25;
  }
  if (link === 'verb') {
    if (mixed) return digits > 0 && (upper > 0 || others > 0 || length > 5) ? 0.85 : 0.6;
    if (digits === length) return 0.7;
    return quoted ? 0.7 : endsClause(text, end) && length > 5 ? 0.3 : 0;
  }
  if (quoted) return mixed ? 0.6 : 0.1;
  if (CODE.test(text.slice(Math.max(0, start - CODE_REACH), end)) && endsClause(text, end)) return 0.6;
  if (!mixed || digits === 0) return mixed && hasSymbol(text, start, end) ? 0.4 : 0;
  if (hasSymbol(text, start, end)) return 0.75;
  // "password windows10", "password iphone6s": one change from letters to digits reads as a product.
  // "qwerty123": digits in their order are no product's.
  if (length > 5 && endsClause(text, end) && OF_LINK.test(text.slice(Math.max(0, start - CODE_REACH), start))) return 0.6;
  if (digits > 1 && length > 5 && isOfNetwork(text, start, end)) return 0.55;
  return length < 6 ? 0.1 : (upper > 0 && lower > 0) || /[a-z]{3}123\d*$/i.test(text.slice(start, end)) ? 0.55 : 0.3;
}

/** "wifi password hunter22", "senha wifi letmein22": behind a network at the end, and no "hack2023" and "iphone15". */
function isOfNetwork(text: string, start: number, end: number): boolean {
  return (
    /\b(?:wi-?fi|wlan)(?: \p{L}+)? $/iu.test(text.slice(Math.max(0, start - CODE_REACH), start)) &&
    endsClause(text, end) &&
    !/20[12]\d$/.test(text.slice(start, end)) &&
    !isNumberedName(text, start, end)
  );
}

/** Source code and prose about it: `strlen_pass::name`, `pw->passwd`, `= hash(…)`, `"passwd:" and "group:"`. */
function isCode(text: string, { start, end, link, quoted }: KeyedValue): boolean {
  if (quoted) return isSpace(text.charCodeAt(start)) && isSpace(text.charCodeAt(end - 1));
  // `name="password" type="…"`: the next attribute.
  if (text.startsWith('="', end - 1)) return true;
  if (link !== 'sign') return false;
  const first = text.charCodeAt(start);
  if (first === 58) return true;
  if (text.startsWith('->', start - 2) && !isSpace(text.charCodeAt(start - 3))) return true;
  if (text.startsWith('==', start - 2) || text.startsWith('== ', start - 3)) return true;
  // `= self.password`, `= auth[2]`, `: String?`: an expression or a type behind a sign with blanks.
  if (isSpace(text.charCodeAt(start - 1)) && EXPRESSION.test(text.slice(start, end))) return true;
  return CALL.test(text.slice(start, end + 1));
}

/** Names joined by dots, the last of them a word for passwords or the first the object itself; a name and its index; a type. */
const EXPRESSION =
  /^(?:self|this|cls|args|options|config|opts|params|req|request|auth|user|process|env|os|bcrypt|var)(?:\.[a-z_]\w*)+$|^[a-z_]\w*\[|^(?:&str|string[?!]\)*|n?(?:var)?char\(\d+)$/i;

/** A name and the bracket of a call behind it. */
const CALL = /^[a-z_$][\w$]*(?:\.[\w$]+)*\((?:$|\)|[a-z_$'"])/i;

/** A symbol that words and product names are not written with. */
function hasSymbol(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if ('!#$%^*+=?@&~|\\{}'.includes(text[i]!)) return true;
  return false;
}

function report(scan: Scan, value: KeyedValue): void {
  let score = scoreOf(scan.text, value);
  // "login bob password hunter22": the account's name stands beside it.
  if (value.link === 'none' && score >= 0.3 && isBesideAccount(scan, value)) score = Math.max(score, 0.6);
  if (score > 0) scan.report('PASSWORD', value.start, value.end, score, value.link === 'sign' ? SIGNED : NAMED);
}

/** "user bob84 pass hunter22", "account jane@example.com, pw hunter22": the word, the account's name, the keyword. */
const ACCOUNT =
  /(?:^|[^\p{L}])(?:user|account|konto|compte|cuenta|e-?mail)[ :=]{1,2}(?=\S*[\d@_.])\S{3,40}[ ,;]{1,2}(?:(?:and|und|et|y) )?\p{L}{2,10} $/iu;

function isBesideAccount(scan: Scan, { start, end }: KeyedValue): boolean {
  return scan.near('username', start, end) > 0 || ACCOUNT.test(scan.text.slice(Math.max(0, start - 80), start));
}

/** A name in a program (`(get_passphrase): …`, `$(pwd)=`), or a path (`passwd/sha2`, `user:password@host`): no keyword of a value. */
function isName(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  // `MDp6VvzS`: letters of an id.
  if (isDigit(before)) return true;
  if (text.charCodeAt(end) === 41) return before === 95 || (before === 40 && text.charCodeAt(start - 2) === 36);
  return text.charCodeAt(end) === 47 || text.charCodeAt(end) === 64;
}

/** Where a keyword and its number end: `password2: …`. -1 where the digits go on as no number of a keyword does. */
function numberEnd(text: string, end: number): number {
  let i = end;
  while (isDigit(text.charCodeAt(i)) && i - end < 3) i++;
  return i > end && isAlphanumeric(text.charCodeAt(i)) ? -1 : i;
}

/** `pwd=pwd=…`: the same empty field once more. */
function repeatsItself(text: string, start: number, end: number): boolean {
  const sign = text.charCodeAt(end);
  const next = end + 1 + end - start;
  if ((sign !== 61 && sign !== 58) || text.charCodeAt(next) !== sign) return false;
  return isWordAt(text, end + 1, next, text.slice(start, end).toLowerCase());
}

/** What it opens, behind the keyword: "mot de passe wifi: …", "senha do wifi …". */
const SERVICE = /^(?: d\w{1,2})? (?:wi-?fi|wlan|netflix|gmail|facebook)\b/i;
/** Where a name goes on up to its sign and still has a password for its value: `password_hash=…`. */
const REST_OF_NAME = /^_(?:hash|digest|plain|text|confirm|confirmation|repeat|again|new|old)(?=[=:])/i;
/** The next name behind an empty password (`password=_channel=1`), the rest of one (`password_policy=…`, `password.hint=…`, `password_compat/…`), a path. */
const NO_VALUE = /^(?:_[a-z]+[=:/]|\/[a-z]+\/|\.[a-z.]+=)/;
/** How a link goes on behind its title: `reset password.mp4?t=30`, `new password&v=3`. */
const PARAMETER = /[?&#][\w-]+=/;

/** Over " - " or a tab, which tie a value to a keyword that begins its line; or 0. */
function tiedByDash(text: string, start: number, end: number): number {
  const tied = text.startsWith(' - ', end) ? end + 3 : text.charCodeAt(end) === 9 ? end + 1 : 0;
  return tied > 0 && /(?:^|[\n\t,;|])(?:my |wi-?fi )?$/i.test(text.slice(Math.max(0, start - 7), start)) ? tied : 0;
}

/** "10things", "s02e11". */
const TITLE = /^(?:\d|s\d+e\d+$)/i;

/** "password - hunter22" at the end; "password - wikipedia", "password - 10 tips", "password - office365" are titles. */
function readTied(text: string, at: number): KeyedValue | undefined {
  const value = readKeyedValue(text, at, LONGEST);
  if (value === undefined) return undefined;
  const { digits, length } = makeupOf(text, value.start, value.end);
  const isTitle =
    length < 6 ||
    digits === 0 ||
    digits === length ||
    TITLE.test(text.slice(value.start, value.end)) ||
    isNumberedName(text, value.start, value.end);
  return isTitle || value.link !== 'none' || !endsClause(text, value.end) ? undefined : { ...value, link: 'verb' };
}

/** Reads the value behind a keyword and what it opens: a sign behind that may as well open a title. */
function readBehind(text: string, start: number, end: number): KeyedValue | undefined {
  const tied = tiedByDash(text, start, end);
  const tiedValue = tied > 0 ? readTied(text, tied) : undefined;
  if (tiedValue !== undefined) return tiedValue;
  const service = SERVICE.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const rest = REST_OF_NAME.exec(text.slice(end, end + 20))?.[0].length ?? 0;
  const value = readKeyedValue(text, end + service + rest, LONGEST);
  if (value === undefined || NO_VALUE.test(text.slice(value.start, value.end))) return undefined;
  // In a link, what touches the keyword is the rest of a title, with the id of the video: `reset-password-dQw4w9WgXcQ`, `password.mp4?t=30`.
  if (value.link === 'none') {
    if (!isSpace(text.charCodeAt(end)) && insideUrl(text, end)) return undefined;
    if (PARAMETER.test(text.slice(end, value.end))) return undefined;
  }
  return service > 0 && value.link === 'sign' ? { ...value, link: 'verb' } : value;
}

/** "una sola parola: amore": Italian for a word; Turkish and Romanian for a password. */
const ITALIAN_WORD = /\b(?:una|sola) parola$/i;

function findStrong(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (ITALIAN_WORD.test(text.slice(Math.max(0, start - 6), end))) return;
  const last = numberEnd(text, end);
  if (last < 0 || isName(text, start, last)) return;
  if (last === end && repeatsItself(text, start, end)) return;
  const value = readBehind(text, start, last);
  if (value === undefined || isMetavariable(text, start, value)) return;
  // "password1 reset": only a sign or a verb ties a value to a numbered keyword.
  if (last > end && value.link === 'none') return;
  // `--password hunter22`: an option of a command.
  const option = value.link === 'none' && text.startsWith(' --', start - 3) && text.charCodeAt(value.start) !== 45;
  report(scan, option && makeupOf(text, value.start, value.end).digits > 0 ? { ...value, link: 'verb' } : value);
}

/** Whose "code" is a password for once. */
const ONCE =
  /(?:^|[^a-z])(?:verification|confirmation|login|sign-?in|sms|2fa|mfa|one[- ]time|authentication|authenticator|your|my) $/i;

/** "otp is 839201", "your verification code: 839201": a code that opens something once. */
function findCode(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const otp = end - start === 3;
  const before = text.slice(Math.max(0, start - 16), start);
  if (!otp && !ONCE.test(before)) return;
  const value = readKeyedValue(text, end, LONGEST);
  // "my code is 2024", "code 1234": tied, or six digits behind a word that means nothing else.
  if (value === undefined || !endsClause(text, value.end)) return;
  if (!/^(?!19|20|(\d)\1+$|\d+000$)\d{4,8}$/.test(text.slice(value.start, value.end))) return;
  if (value.link !== 'none') scan.report('PASSWORD', value.start, value.end, 0.6, SIGNED);
  else if (value.end - value.start === 6 && (otp || !/(?:your|my) $/i.test(before)))
    scan.report('PASSWORD', value.start, value.end, 0.5, NAMED);
}

/** What "clave" is the key of. */
const KEY_WORD = /\b(?:palabras?|puntos?|en) clave$/i;

function findWeak(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (isWordAt(text, start, end, 'otp') || isWordAt(text, start, end, 'code')) {
    findCode(scan, start, end);
    return;
  }
  const phrase = PHRASES[text.slice(start, end).toLowerCase()];
  if (phrase !== undefined && !phrase.some((words) => isWordAt(text, start - words.length, start, words))) return;
  // "palabras clave: …", "nombre en clave: …": Spanish for keywords and a code name.
  if (KEY_WORD.test(text.slice(Math.max(0, start - 9), end))) return;
  const value = isDigit(text.charCodeAt(end)) || isName(text, start, end) ? undefined : readBehind(text, start, end);
  if (value === undefined || isMetavariable(text, start, value)) return;
  // "PASS: gdb.base/a.exp: print", "PASS: addr2line -f option": the result of a test.
  if (phrase === undefined && text.charCodeAt(value.end) === 58 && isSpace(text.charCodeAt(value.end + 1))) return;
  if (text.startsWith('PASS:', start) && /^\s[a-z(-]/.test(text.slice(value.end, value.end + 2))) return;
  // "my pin is 4821": four digits, for six are an Indian postal code.
  if (isWordAt(text, start, end, 'pin')) {
    if (!/^\d{4}$/.test(text.slice(value.start, value.end))) return;
    if (value.link === 'none') report(scan, value);
    // "change my pin to 1234" asks for one more often than it tells one.
    else scan.report('PASSWORD', value.start, value.end, text.startsWith('to ', value.start - 3) ? 0.45 : 0.7, SIGNED);
    return;
  }
  // "my pw is abc123": a verb ties a value that no word looks like.
  if (phrase !== undefined || value.link === 'sign' || (value.link === 'verb' && scoreOf(text, value) > 0.8)) report(scan, value);
  else if (value.link === 'none') {
    if (isGenerated(text, value)) scan.report('PASSWORD', value.start, value.end, 0.55, NAMED);
    else if (scoreOf(text, value) >= 0.3 && endsClause(text, value.end) && !isNumberedName(text, value.start, value.end)) {
      // "wifi pass hunter22!"
      if (/\b(?:wi-?fi|wlan) $/i.test(text.slice(Math.max(0, start - 6), start)))
        scan.report('PASSWORD', value.start, value.end, 0.55, NAMED);
      else if (isBesideAccount(scan, value)) report(scan, value);
    }
  }
}

/** A word, its digits and a mark, as forms ask for them: "qwerty123!". */
const MARKED = /^[a-z]{3,}\d{2,}[!@#$%&*]+$/i;

/** Small and capital letters and digits that take turns, as a generator writes them, or a marked word: no word, model or booking code looks so. */
function isGenerated(text: string, { start, end }: KeyedValue): boolean {
  if (MARKED.test(text.slice(start, end))) return true;
  const { length, digits, lower, upper, others, changes } = makeupOf(text, start, end);
  return (
    length >= 8 && others < 2 && !text.slice(start, end).includes('=') && digits > 1 && lower > 1 && upper > 1 && changes > 2
  );
}

/** What a table's column may hold: no letter (a day, a telephone number), more signs, a link or a file, a number behind its name: "EUR100", "order-2291". */
const COLUMN = /^\P{Ll}*$|[;|:=./]|^[A-Za-z]+[-#_]\d+$/u;

/** "jane@example.com:hunter22", a line of a leaked list: the password stands behind the address, or behind "|" or ";" where no more columns follow. */
function findBehindAddress(scan: Scan, at: number): void {
  const { text } = scan;
  const last = text.charCodeAt(at - 1) | 32;
  if (last < 97 || last > 122 || !isValueUnit(text.charCodeAt(at + 1)) || text.charCodeAt(at + 1) === 47) return;
  let start = at;
  let sign = -1;
  while (start > 0 && at - start < LONGEST_ADDRESS && isValueUnit(text.charCodeAt(start - 1))) {
    start--;
    const code = text.charCodeAt(start);
    // A URL's user info and port are another detector's.
    if (code === 47) return;
    if (code === 64 && sign < 0) sign = start;
  }
  if (sign <= start || !text.slice(sign, at).includes('.')) return;
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST && isValueUnit(text.charCodeAt(end))) end++;
  // `git@host:team/project.git`; a link behind the address.
  if (text.slice(start, sign) === 'git' || text.slice(at + 1, end).includes('://') || text.slice(at + 1, end).includes('.git'))
    return;
  const { digits, length } = makeupOf(text, at + 1, end);
  if (text.charCodeAt(at) !== 58) {
    // "jane@example.com;Berlin", "…|4155550132": a table's next column.
    if (digits === 0 || length < 6 || !endsClause(text, end) || COLUMN.test(text.slice(at + 1, end))) return;
  }
  if (length < 4 || length > LONGEST || text.slice(at + 1, end).includes('@') || (digits === length && length < 6)) return;
  scan.report('PASSWORD', at + 1, end, digits > 0 && digits < length ? 0.8 : 0.55, BEHIND);
}

/** A token with a digit after a keyword of a script without spaces: 密码是abc123. The value runs from blank to blank. */
function findUnspaced(scan: Scan, at: number): void {
  const { text } = scan;
  let start = at;
  while (start > 0 && at - start < LONGEST && isValueUnit(text.charCodeAt(start - 1))) start--;
  // ":" and "=" tie the value to the keyword; they are not its first characters.
  while (start < at && (text.charCodeAt(start) === 58 || text.charCodeAt(start) === 61)) start++;
  if (!unspacedKeyBefore(text, start, UNSPACED)) return;
  let end = at;
  while (end < text.length && end - start <= LONGEST && isValueUnit(text.charCodeAt(end))) end++;
  while (end > at && (text.charCodeAt(end - 1) === 44 || text.charCodeAt(end - 1) === 46)) end--;
  if (end - start >= 4 && end - start <= LONGEST) scan.report('PASSWORD', start, end, 0.85, NAMED);
}

/** Printable ASCII but for the blank and quotes. */
function isValueUnit(code: number): boolean {
  return code > 32 && code < 127 && code !== 34 && code !== 39 && code !== 44;
}

/**
 * Finds a password that is named as one: keyword, tie (":" "=" "is" or nothing) and value, in twenty languages. A bare string is never a
 * password, and "password reset", "password for facebook" hold none. The span is the value alone. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [password()] }).redact('wifi password: hunter2!').text // 'wifi password: [PASSWORD]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function password(): Detector<'PASSWORD'> {
  const keywords = withPlainSpellings(KEYWORDS.split('|'));
  return {
    id: 'password',
    entities: ['PASSWORD'],
    reach: { before: LONGEST_ADDRESS, after: 128 },
    triggers: [
      {
        on: 'hint',
        find(scan) {
          if (isHintedValue(scan, 'password', 4, LONGEST) && !isLabel(scan.text, 0, LONGEST, `${KEYWORDS}|${UNSPACED.join('|')}`))
            scan.report('PASSWORD', 0, scan.text.length, 0.9, NAMED);
        },
      },
      { on: 'character', characters: ':;|', find: findBehindAddress },
      { on: 'word', words: keywords, find: findStrong },
      { on: 'word', words: WEAK_KEYWORDS, find: findWeak },
      {
        on: 'token',
        length: [1, LONGEST],
        topics: [UNSPACED_TOPIC],
        find(scan, start) {
          // Only a token that such a script, a sign or a symbol precedes can be the value.
          const before = scan.text.charCodeAt(start - 1);
          const ahead = before === 32 ? scan.text.charCodeAt(start - 2) : before;
          if (ahead >= 0xe00 || ahead === 58 || ahead === 61 || isLineEnd(ahead) || (before > 32 && before < 127)) {
            findUnspaced(scan, start);
          }
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: {
      [UNSPACED_TOPIC]: UNSPACED,
      username: ['login', 'username', 'user name', 'user id', 'usuario', 'benutzer', 'identifiant'],
      password: [...keywords, ...UNSPACED, 'mot de passe', 'mật khẩu', 'كلمة المرور', 'كلمة السر', 'رمز عبور', 'kata sandi'],
    },
  };
}
