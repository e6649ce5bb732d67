/**
 * The matrix of disguises: what kinds of value, each way to hide one, and texts with the place where it stands. Generated, so
 * that nobody's data is in it: reserved domains, fictional telephone ranges, published test cards and accounts, documentation
 * addresses, test ranges of identity numbers.
 */

export interface Value {
  readonly entity: string;
  readonly plain: string;
  /** A word that says what it is, for entities that need one. */
  readonly named: string;
}

export interface Disguise {
  readonly name: string;
  /** Entities that can be written so; undefined for all. */
  readonly entities?: readonly string[];
  /** What stands in the text; undefined when this value cannot be written so. */
  readonly hide: (plain: string) => string | undefined;
  /** What is done to the words around it. */
  readonly around?: (carrier: string) => string;
  /** Only for views of the level `strict`. */
  readonly strict?: boolean;
}

// ── values ──────────────────────────────────────────────────────────────────────────────────────────────────────

const EMAILS = [
  'jane.doe@example.com',
  'jsmith@example.org',
  'john_smith84@example.net',
  'maria.garcia@mail.example.com',
  'k.nguyen@example.com',
  'peter-pan@example.org',
  'anna2001@example.net',
  'lee.min.ho@example.com',
  'tom.sawyer@post.example.org',
  'info.desk@example.com',
  'max.mustermann@example.net',
  'erika.muster@example.org',
  'joao.silva@example.com',
  'ivan.petrov@example.net',
  'wei.zhang@example.com',
  'amelie@example.org',
  'robert1975@example.com',
  'sunny.day@mail.example.net',
  'kate.bell@example.com',
  'olivia.brown@example.org',
];

/** NANP 555-0100 to 555-0199; Ofcom's and ACMA's ranges for drama. */
const PHONES = [
  '(415) 555-0132',
  '212-555-0147',
  '303.555.0189',
  '617 555 0110',
  '+1 206 555 0175',
  '+1 312-555-0104',
  '808-555-0163',
  '(702) 555-0118',
  '+44 7700 900123',
  '+44 7700 900456',
  '+44 20 7946 0958',
  '+44 161 496 0234',
  '+61 491 570 156',
  '+61 491 570 157',
  '646-555-0191',
  '404-555-0126',
  '+1 503 555 0138',
  '213-555-0159',
  '512.555.0142',
  '+44 7700 900789',
];

/** Published by payment processors for tests. */
const CARDS = [
  '4242 4242 4242 4242',
  '4111111111111111',
  '4012-8888-8888-1881',
  '5555 5555 5555 4444',
  '5105105105105100',
  '2223 0031 2200 3222',
  '5200-8282-8282-8210',
  '378282246310005',
  '371449635398431',
  '3714 496353 98431',
  '6011 1111 1111 1117',
  '6011000990139424',
  '3056 930902 5904',
  '38520000023237',
  '3566 0020 2036 0505',
  '4000-0566-5566-5556',
  '4000 0000 0000 0077',
  '4000000000000101',
  '6011 0009 9013 9424',
  '5555-5555-5555-4444',
];

/** The examples of the SWIFT IBAN registry. */
const IBANS = [
  'DE89 3704 0044 0532 0130 00',
  'GB29NWBK60161331926819',
  'FR14 2004 1010 0505 0001 3M02 606',
  'ES9121000418450200051332',
  'IT60 X054 2811 1010 0000 0123 456',
  'NL91 ABNA 0417 1643 00',
  'CH9300762011623852957',
  'AT61 1904 3002 3457 3201',
  'BE68 5390 0754 7034',
  'PL61 1090 1014 0000 0712 1981 2874',
  'SE4550000000058398257466',
  'NO93 8601 1117 947',
  'DK5000400440116243',
  'FI21 1234 5600 0007 85',
  'PT50000201231234567890154',
  'GR1601101250000000012300695',
  'IE29 AIBK 9311 5212 3456 78',
  'CZ6508000000192000145399',
  'HU42117730161111101800000000',
  'LU28 0019 4006 4475 0000',
];

const IPV6 = [
  '2001:db8::1',
  '2001:db8:85a3::8a2e:370:7334',
  '2001:db8:0:0:1:0:0:1',
  '2001:db8::ff00:42:8329',
  '2001:db8:1234::abcd',
  '2001:0db8:0001:0000:0000:0ab9:c0a8:0102',
  '2001:db8:3c4d:15::1a2f:1a2b',
  '2001:db8:a0b:12f0::1',
  '2001:db8:cafe::17',
  '2001:db8:beef:1::5',
  '2001:db8:0:1::2',
  '2001:db8:dead::cafe',
  '2001:db8:9:8:7:6:5:4',
  '2001:db8::aaaa:0:1',
  '2001:db8:fade::ace',
  '2001:db8:5::77',
  '2001:db8:face::b00c',
  '2001:db8:42::42',
  '2001:db8:0:f101::2',
  '2001:db8:abcd:12::9',
];

/** Numbers made from a counter, with whatever check the scheme wants. */
function made(count: number, make: (i: number) => string | undefined): string[] {
  const values: string[] = [];
  for (let i = 0; values.length < count; i++) {
    const value = make(i);
    if (value !== undefined) values.push(value);
  }
  return values;
}

const SSNS = made(20, (i) => {
  const area = 219 + i * 17;
  const group = 9 + i * 3;
  const serial = 9100 + i * 37;
  return `${area}-${String(group).padStart(2, '0')}-${serial}`;
});

const NIFS = made(20, (i) => {
  const number = 12_345_678 + i * 3_456_789;
  return `${number}${'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}`;
});

/** 999 begins the numbers that the NHS keeps for tests. */
const NHS = made(20, (i) => {
  const nine = `999${String(123_456 + i * 7919).padStart(6, '0')}`;
  let sum = 0;
  for (let k = 0; k < 9; k++) sum += Number(nine[k]) * (10 - k);
  const check = (11 - (sum % 11)) % 11;
  return check === 10 ? undefined : `${nine.slice(0, 3)} ${nine.slice(3, 6)} ${nine.slice(6)}${check}`;
});

function all(entity: string, named: string, plain: readonly string[]): Value[] {
  return plain.map((value) => ({ entity, named, plain: value }));
}

export const values: readonly Value[] = [
  ...all('EMAIL_ADDRESS', 'email', EMAILS),
  ...all('PHONE_NUMBER', 'phone', PHONES),
  ...all('CREDIT_CARD', 'card', CARDS),
  ...all('IBAN_CODE', 'iban', IBANS),
  ...all('US_SSN', 'ssn', SSNS),
  ...all('ES_NIF', 'dni', NIFS),
  ...all('UK_NHS', 'nhs number', NHS),
  ...all('IP_ADDRESS', 'ip', IPV6),
];

/** Texts around a value, `#` in its place. */
export const carriers: readonly ((named: string) => string)[] = [
  (named) => `${named}: #`,
  (named) => `my ${named} is # thanks`,
  (named) => `who has the ${named} #`,
  (named) => `lookup ${named} # please`,
];

// ── disguises ───────────────────────────────────────────────────────────────────────────────────────────────────

const each = (plain: string, change: (character: string) => string): string => Array.from(plain, change).join('');
const between = (plain: string, filler: string): string => Array.from(plain).join(filler);
const eachPair = (plain: string, change: (character: string, next: string) => string): string =>
  Array.from(plain, (c, i) => change(c, plain[i + 1] ?? '')).join('');
const isDigit = (character: string): boolean => character >= '0' && character <= '9';
const isLetter = (character: string): boolean => /[a-z]/i.test(character);
const isSign = (character: string): boolean => !isDigit(character) && !isLetter(character) && character !== ' ';
const hex = (character: string): string => character.codePointAt(0)!.toString(16);
const percent = (text: string): string => each(text, (c) => `%${hex(c).padStart(2, '0').toUpperCase()}`);
const base64 = (text: string): string => btoa(text);
const base64url = (text: string): string => base64(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');

/** Undefined when nothing changes: then the value cannot be written so. */
const changed = (change: (plain: string) => string) => (plain: string) => {
  const hidden = change(plain);
  return hidden === plain ? undefined : hidden;
};

function script(zero: number) {
  return changed((plain) => each(plain, (c) => (isDigit(c) ? String.fromCodePoint(zero + Number(c)) : c)));
}

function alphabet(upper: number, lower: number, zero: number) {
  return changed((plain) =>
    each(plain, (c) => {
      if (isDigit(c)) return String.fromCodePoint(zero + Number(c));
      if (c >= 'A' && c <= 'Z') return String.fromCodePoint(upper + c.charCodeAt(0) - 65);
      return c >= 'a' && c <= 'z' ? String.fromCodePoint(lower + c.charCodeAt(0) - 97) : c;
    }),
  );
}

function table(pairs: string) {
  const map = new Map<string, string>();
  const characters = Array.from(pairs);
  for (let i = 0; i < characters.length; i += 2) map.set(characters[i]!, characters[i + 1]!);
  return changed((plain) => each(plain, (c) => map.get(c) ?? c));
}

const EMAIL = ['EMAIL_ADDRESS'];
const NUMBERS = ['PHONE_NUMBER', 'CREDIT_CARD', 'US_SSN', 'UK_NHS'];
const GROUPED = ['PHONE_NUMBER', 'CREDIT_CARD', 'US_SSN', 'UK_NHS', 'IBAN_CODE'];

function address(at: string, dot: string, name: string): Disguise {
  return { name, entities: EMAIL, hide: (plain) => plain.replaceAll('.', dot).replace('@', at) };
}

function spoken(name: string, words: string, plus: string): Disguise {
  const list = words.split(' ');
  return {
    name,
    entities: NUMBERS,
    hide(plain) {
      const parts: string[] = [];
      for (const c of plain) {
        if (c === '+') parts.push(plus);
        else if (isDigit(c)) parts.push(list[Number(c)]!);
      }
      return parts.join(' ');
    },
  };
}

export const disguises: readonly Disguise[] = [
  {
    name: 'full-width forms',
    hide: changed((p) => each(p, (c) => (c === ' ' ? '\u3000' : String.fromCharCode(c.charCodeAt(0) + 0xfee0)))),
  },
  { name: 'full-width digits', hide: script(0xff10) },
  { name: 'mathematical bold', hide: alphabet(0x1d400, 0x1d41a, 0x1d7ce) },
  { name: 'mathematical sans-serif', hide: alphabet(0x1d5a0, 0x1d5ba, 0x1d7e2) },
  { name: 'mathematical monospace', hide: alphabet(0x1d670, 0x1d68a, 0x1d7f6) },
  {
    name: 'circled letters and digits',
    hide: changed((p) =>
      each(p, (c) =>
        c === '0'
          ? '⓪'
          : isDigit(c)
            ? String.fromCodePoint(0x245f + Number(c))
            : c >= 'a' && c <= 'z'
              ? String.fromCodePoint(0x24d0 + c.charCodeAt(0) - 97)
              : c >= 'A' && c <= 'Z'
                ? String.fromCodePoint(0x24b6 + c.charCodeAt(0) - 65)
                : c,
      ),
    ),
  },
  {
    name: 'negative circled digits',
    hide: changed((p) => each(p, (c) => (c === '0' ? '⓿' : isDigit(c) ? String.fromCodePoint(0x2775 + Number(c)) : c))),
  },
  { name: 'superscript digits', hide: table('0⁰1¹2²3³4⁴5⁵6⁶7⁷8⁸9⁹') },
  { name: 'subscript digits', hide: script(0x2080) },
  { name: 'keycap digits', hide: changed((p) => each(p, (c) => (isDigit(c) ? `${c}\ufe0f\u20e3` : c))) },
  { name: 'segmented digits', hide: script(0x1fbf0) },
  { name: 'Arabic-Indic digits', hide: script(0x660) },
  { name: 'Persian digits', hide: script(0x6f0) },
  { name: 'Devanagari digits', hide: script(0x966) },
  { name: 'Bengali digits', hide: script(0x9e6) },
  { name: 'Thai digits', hide: script(0xe50) },
  {
    name: 'Han numerals',
    entities: ['PHONE_NUMBER', 'CREDIT_CARD', 'UK_NHS'],
    hide: (p) => each(p.replaceAll(/[()+.]/g, ''), (c) => (isDigit(c) ? '零一二三四五六七八九'[Number(c)]! : c)),
  },
  { name: 'zero-width spaces', hide: (p) => between(p, '\u200b') },
  { name: 'zero-width non-joiners', hide: (p) => between(p, '\u200c') },
  { name: 'zero-width joiners', hide: (p) => between(p, '\u200d') },
  { name: 'word joiners', hide: (p) => between(p, '\u2060') },
  { name: 'soft hyphens', hide: (p) => between(p, '\u00ad') },
  { name: 'byte order marks', hide: (p) => between(p, '\ufeff') },
  { name: 'left-to-right marks', hide: (p) => between(p, '\u200e') },
  { name: 'bidirectional overrides', hide: (p) => between(p, '\u202d\u202c') },
  { name: 'tag characters', hide: (p) => between(p, '\u{e0041}') },
  { name: 'variation selectors', hide: (p) => each(p, (c) => (c === ' ' ? c : `${c}\ufe0f`)) },
  { name: 'struck through', hide: (p) => each(p, (c) => (c === ' ' ? c : `${c}\u0336`)) },
  { name: 'heaped marks', hide: (p) => each(p, (c) => (c === ' ' ? c : `${c}\u0301\u0325\u0359`)) },
  {
    name: 'Cyrillic look-alikes',
    entities: [...EMAIL, 'IBAN_CODE', 'ES_NIF', 'IP_ADDRESS'],
    hide: table('aаcсeеoоpрxхyуiіsѕAАBВEЕKКMМHНOОPРCСTТXХ'),
  },
  { name: 'Greek look-alikes', entities: [...EMAIL, 'IBAN_CODE', 'ES_NIF'], hide: table('oοvνAΑBΒEΕZΖHΗIΙKΚMΜNΝOΟPΡTΤXΧ') },
  { name: 'small capitals', entities: EMAIL, hide: table('aᴀbʙcᴄdᴅeᴇfꜰgɢhʜiɪjᴊkᴋlʟmᴍnɴoᴏpᴘrʀsꜱtᴛuᴜvᴠwᴡyʏzᴢ') },
  { name: 'look-alike signs', hide: table('@＠.．:：-﹣+＋(（)）') },
  { name: 'small-form signs', hide: table('@﹫.﹒:﹕-﹣+﹢') },
  { name: 'dot leaders', entities: EMAIL, hide: table('.․') },
  { name: 'ideographic full stops', entities: EMAIL, hide: table('.。') },
  { name: 'en dashes', hide: table('-–') },
  { name: 'minus signs', hide: table('-−') },
  { name: 'no-break hyphens', hide: table('-‑') },
  { name: 'no-break spaces', hide: table(' \u00a0') },
  { name: 'thin spaces', hide: table(' \u2009') },
  { name: 'percent-encoded', hide: percent },
  { name: 'percent-encoded signs', hide: changed((p) => each(p, (c) => (isSign(c) || c === ' ' ? percent(c) : c))) },
  { name: 'percent-encoded twice', hide: changed((p) => each(p, (c) => (isSign(c) || c === ' ' ? percent(percent(c)) : c))) },
  {
    name: 'form-encoded',
    hide: (p) => encodeURIComponent(p).replaceAll('%20', '+'),
    around: (text) => text.replaceAll(' ', '+'),
  },
  { name: 'decimal references', hide: (p) => each(p, (c) => `&#${c.codePointAt(0)};`) },
  { name: 'hexadecimal references', hide: (p) => each(p, (c) => `&#x${hex(c)};`) },
  {
    name: 'references without semicolon',
    // Before a digit the semicolon is needed.
    hide: changed((p) => eachPair(p, (c, next) => (isSign(c) && !isDigit(next) ? `&#${c.codePointAt(0)}` : c))),
  },
  {
    name: 'named references',
    hide: changed((p) =>
      p
        .replaceAll('@', '&commat;')
        .replaceAll('.', '&period;')
        .replaceAll(':', '&colon;')
        .replaceAll('+', '&plus;')
        .replaceAll('-', '&hyphen;')
        .replaceAll(' ', '&nbsp;'),
    ),
  },
  { name: 'references escaped twice', hide: changed((p) => each(p, (c) => (isSign(c) ? `&amp;#${c.codePointAt(0)};` : c))) },
  { name: '\\uXXXX', hide: (p) => each(p, (c) => `\\u${hex(c).padStart(4, '0')}`) },
  { name: '\\u{X}', hide: (p) => each(p, (c) => `\\u{${hex(c)}}`) },
  { name: '\\xXX', hide: (p) => each(p, (c) => `\\x${hex(c).padStart(2, '0')}`) },
  { name: '\\\\uXXXX', hide: (p) => each(p, (c) => `\\\\u${hex(c).padStart(4, '0')}`) },
  { name: 'backslashed signs', hide: changed((p) => each(p, (c) => (isSign(c) ? `\\${c}` : c))) },
  { name: 'quoted-printable', hide: (p) => each(p, (c) => `=${hex(c).padStart(2, '0').toUpperCase()}`) },
  {
    name: 'quoted-printable signs',
    hide: changed((p) => each(p, (c) => (isSign(c) ? `=${hex(c).padStart(2, '0').toUpperCase()}` : c))),
  },
  {
    name: 'encoded word Q',
    hide: (p) => `=?utf-8?Q?${each(p, (c) => (c === ' ' ? '_' : isSign(c) ? `=${hex(c).padStart(2, '0').toUpperCase()}` : c))}?=`,
  },
  { name: 'encoded word B', hide: (p) => `=?UTF-8?B?${base64(p)}?=` },
  { name: 'base64', hide: (p) => (p.length < 9 ? undefined : base64(p)) },
  { name: 'base64url', hide: (p) => (p.length < 9 ? undefined : base64url(p)) },
  { name: 'base64 sentence', hide: (p) => base64(`please contact ${p} as soon as you can`) },
  {
    name: 'JSON web token',
    hide: (p) => `eyJhbGciOiJIUzI1NiJ9.${base64url(JSON.stringify({ sub: '1', contact: p }))}.c2lnbmF0dXJlYnl0ZXM`,
  },
  { name: 'base64 in percent-encoding', hide: (p) => percent(base64(p)) },
  {
    name: 'full-width in references',
    hide: changed((p) => each(p, (c) => (isDigit(c) || c === '@' ? `&#${c.charCodeAt(0) + 0xfee0};` : c))),
  },
  {
    name: 'spaced out',
    entities: [...EMAIL, ...NUMBERS],
    hide: (p) => (p.includes('@') ? (/[_-]/.test(p) ? undefined : between(p, ' ')) : between(p.replaceAll(/[^0-9]/g, ''), ' ')),
  },
  { name: 'blanks round @', entities: EMAIL, hide: (p) => p.replace('@', ' @ ') },
  {
    name: 'blanks round signs',
    entities: EMAIL,
    hide: (p) => p.replace(/@(.*)/, (_, domain: string) => ` @ ${domain.replaceAll('.', ' . ')}`),
  },
  address(' at ', ' dot ', 'at, dot'),
  address(' AT ', ' DOT ', 'AT, DOT'),
  address(' (at) ', ' (dot) ', '(at), (dot)'),
  address('(at)', '(dot)', '(at), (dot), no blanks'),
  address(' [at] ', ' [dot] ', '[at], [dot]'),
  address('[@]', '[.]', '[@], [.]'),
  address(' {at} ', ' {dot} ', '{at}, {dot}'),
  address('<at>', '<dot>', '<at>, <dot>'),
  address(' *at* ', ' *dot* ', '*at*, *dot*'),
  {
    ...address('_at_', '_dot_', '_at_, _dot_'),
    hide: (p) => (p.includes('_') ? undefined : p.replaceAll('.', '_dot_').replace('@', '_at_')),
  },
  address(' at sign ', ' dot ', 'at sign'),
  address(' at the rate ', ' dot ', 'at the rate'),
  { name: 'real @, spoken dots', entities: EMAIL, hide: (p) => p.replaceAll('.', ' dot ') },
  { name: '(at), real dots', entities: EMAIL, hide: (p) => p.replace('@', '(at)') },
  address(' arroba ', ' punto ', 'arroba, punto'),
  address(' arroba ', ' ponto ', 'arroba, ponto'),
  address(' (at) ', ' [punkt] ', '(at), [punkt]'),
  address(' arobase ', ' point ', 'arobase, point'),
  address(' chiocciola ', ' punto ', 'chiocciola, punto'),
  address(' apenstaartje ', ' punt ', 'apenstaartje, punt'),
  address(' małpa ', ' kropka ', 'małpa, kropka'),
  address(' собака ', ' точка ', 'собака, точка'),
  address(' एट ', ' डॉट ', 'एट, डॉट'),
  address('艾特', '点', '艾特, 点'),
  address('골뱅이', '점', '골뱅이, 점'),
  address('アット', 'ドット', 'アット, ドット'),
  spoken('spelled in English', 'zero one two three four five six seven eight nine', 'plus'),
  spoken('spelled with oh', 'oh one two three four five six seven eight nine', 'plus'),
  spoken('spelled in German', 'null eins zwei drei vier fünf sechs sieben acht neun', 'plus'),
  spoken('spelled in Spanish', 'cero uno dos tres cuatro cinco seis siete ocho nueve', 'plus'),
  spoken('spelled in French', 'zéro un deux trois quatre cinq six sept huit neuf', 'plus'),
  spoken('spelled in Portuguese', 'zero um dois três quatro cinco seis sete oito nove', 'plus'),
  spoken('spelled in Hindi', 'शून्य एक दो तीन चार पांच छह सात आठ नौ', 'plus'),
  spoken('spelled in romanised Hindi', 'shunya ek do teen char paanch chhe saat aath nau', 'plus'),
  spoken('spelled in pinyin', 'ling yi er san si wu liu qi ba jiu', 'plus'),
  { name: 'double and triple', entities: NUMBERS, hide: (p) => doubled(p) },
  { name: 'dots between digits', entities: NUMBERS, hide: (p) => between(p.replaceAll(/[^0-9]/g, ''), '.') },
  {
    name: 'x between groups of single digits',
    entities: ['PHONE_NUMBER', 'US_SSN', 'UK_NHS'],
    hide: (p) =>
      p.startsWith('+')
        ? undefined
        : p
            .replaceAll(/[^0-9 .-]/g, '')
            .trim()
            .split(/[ .-]+/)
            .map((group) => between(group, ' '))
            .join(' x '),
  },
  {
    name: 'tildes between groups',
    entities: ['PHONE_NUMBER', 'US_SSN'],
    hide: (p) => (p.startsWith('+') || p.startsWith('(') ? undefined : p.replaceAll(/[ .-]/g, '~')),
  },
  { name: 'O for 0', entities: GROUPED, hide: changed((p) => p.replaceAll('0', 'O')) },
  { name: 'l for 1', entities: GROUPED, hide: changed((p) => p.replaceAll('1', 'l')) },
  { name: 'backwards', entities: EMAIL, hide: (p) => [...p].reverse().join(''), strict: true },
];

function doubled(plain: string): string {
  const words = 'zero one two three four five six seven eight nine'.split(' ');
  const digits = plain.replaceAll(/[^0-9]/g, '');
  const parts: string[] = plain.startsWith('+') ? ['plus'] : [];
  for (let i = 0; i < digits.length; ) {
    const word = words[Number(digits[i])]!;
    const run = digits[i + 1] !== digits[i] ? 1 : digits[i + 2] !== digits[i] ? 2 : 3;
    parts.push(run === 1 ? word : run === 2 ? `double ${word}` : `triple ${word}`);
    i += run;
  }
  return parts.join(' ');
}

// ── cells ───────────────────────────────────────────────────────────────────────────────────────────────────────

/** One text with one hidden value. */
export interface Cell {
  readonly disguise: Disguise;
  readonly value: Value;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Every disguise of every value it fits, each in the next carrier. */
export function cells(): Cell[] {
  const list: Cell[] = [];
  disguises.forEach((disguise, row) => {
    values.forEach((value, column) => {
      if (disguise.entities !== undefined && !disguise.entities.includes(value.entity)) return;
      const hidden = disguise.hide(value.plain);
      if (hidden === undefined) return;
      const carrier = carriers[(row + column) % carriers.length]!(value.named);
      const around = (disguise.around ?? ((text) => text))(carrier);
      const start = around.indexOf('#');
      const text = around.replace('#', () => hidden);
      list.push({ disguise, value, text, start, end: start + hidden.length });
    });
  });
  return list;
}
