import { type Row, readLines, type Span } from './data.js';
import { fakerNames } from './lexicon.js';
import { createRandom, pick, type Random } from './random.js';
import { SHORT_QUERIES, THINGS, TRADES, VERBS, WORLD_TOWNS } from './short-queries.js';
import { NAME_SOURCES, TEMPLATES } from './templates.js';

interface NamePool {
  readonly given: readonly string[];
  readonly surname: readonly string[];
  readonly surnameFirst: boolean;
}

/** Syllables of romanised Chinese names: no list has them, and pinyin is regular. */
const PINYIN_SURNAMES =
  'wang li zhang liu chen yang zhao huang zhou wu xu sun hu zhu gao lin guo ma luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng'.split(
    ' ',
  );
const PINYIN =
  'wei fang na min jing qiang lei yang yong jun jie juan tao ming chao xiu ying hua ping gang hui xin bo yan hong jian wen li yu ting xue lan fei peng bin hao kai chen zhi'.split(
    ' ',
  );

/** Africa, India, the Arab world, the Slavic and the Nordic countries, Korea, Iran and Pakistan, as their names are written in English. */
const ABROAD: Readonly<Record<string, { readonly locales: readonly string[]; readonly countries: readonly string[] }>> = {
  africa: { locales: ['en_NG', 'yo_NG', 'zu_ZA', 'en_GH'], countries: ['ZA', 'ML'] },
  india: { locales: ['en_IN'], countries: ['IN', 'NP', 'LK', 'BD', 'PK'] },
  arab: { locales: [], countries: ['EG', 'MA', 'SA', 'AE', 'JO', 'LB', 'IQ', 'KW', 'DZ', 'LY', 'TN', 'IR'] },
  slavic: { locales: [], countries: ['RU', 'UA', 'BY', 'BG', 'RS', 'MK', 'SI'] },
  asia: { locales: [], countries: ['KR', 'TW', 'PH', 'TH', 'JP'] },
};

const capital = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);

export function readPools(directory: string): Record<string, NamePool> {
  const byCountry = new Map<string, string[]>();
  for (const line of readLines(directory, 'names/popular_by_country_cc0.jsonl')) {
    const row = JSON.parse(line) as { kind: string; country: string; roman: string };
    const key = `${row.country}:${row.kind}`;
    byCountry.set(key, [...(byCountry.get(key) ?? []), row.roman]);
  }
  // Commoner names stand more often in the pool, as they do among people.
  const ranked = (names: readonly string[]): string[] =>
    names.flatMap((name, rank) => Array(1 + Math.floor(60 / (1 + rank / 15))).fill(capital(name)));
  const pools: Record<string, NamePool> = {};
  for (const [language, source] of Object.entries(NAME_SOURCES)) {
    const given: string[] = [];
    const surname: string[] = [];
    for (const locale of source.locales) {
      const names = fakerNames(locale);
      given.push(...names.given);
      surname.push(...names.surname);
    }
    for (const country of source.countries) {
      given.push(...(byCountry.get(`${country}:given`) ?? []));
      surname.push(...(byCountry.get(`${country}:surname`) ?? []));
    }
    if (language === 'en') {
      given.push(...ranked(readLines(directory, 'names/ssa_given_peak100.txt').slice(0, 5000)));
      surname.push(...ranked(readLines(directory, 'names/census1990_surnames.txt').slice(0, 30000)));
    }
    pools[language] = { given, surname, surnameFirst: source.surnameFirst === true };
  }
  // Names that English queries hold and English lists do not.
  for (const [name, { locales, countries }] of Object.entries(ABROAD)) {
    const lists = locales.map(fakerNames);
    const given = [
      ...lists.flatMap((list) => list.given),
      ...countries.flatMap((country) => byCountry.get(`${country}:given`) ?? []),
    ];
    const surname = [
      ...lists.flatMap((list) => list.surname),
      ...countries.flatMap((country) => byCountry.get(`${country}:surname`) ?? []),
    ];
    pools[name] = {
      given: given.map(capital),
      surname: (surname.length > 0 ? surname : given).map(capital),
      surnameFirst: false,
    };
  }
  pools['zh-roman'] = {
    given: PINYIN.flatMap((a) => [capital(a), ...PINYIN.filter((_, i) => i % 7 === 0).map((b) => capital(a + b))]),
    surname: PINYIN_SURNAMES.map(capital),
    surnameFirst: false,
  };
  return pools;
}

const PARTICLES = [
  'de la',
  'van der',
  'van',
  'von',
  'de',
  'di',
  'da',
  'dos',
  'del',
  'bin',
  'al',
  'la',
  'le',
  "O'",
  'Mc',
  'ter',
  'ben',
  'st.',
];

/** Shares of names that are in no list, as many are that people have. */
const UNLISTED_GIVEN = 0.12;
const UNLISTED_SURNAME = 0.25;

function fullName(random: Random, pool: NamePool, mayBeUnlisted = true): string {
  const given = mayBeUnlisted && random() < UNLISTED_GIVEN ? blend(random, pool.given) : pick(random, pool.given);
  let surname = mayBeUnlisted && random() < UNLISTED_SURNAME ? blend(random, pool.surname) : pick(random, pool.surname);
  const roll = random();
  if (roll < 0.04) {
    const particle = pick(random, PARTICLES);
    surname = particle === "O'" || particle === 'Mc' ? particle + surname : `${particle} ${surname}`;
  } else if (roll < 0.06) surname = `${surname}-${pick(random, pool.surname)}`;
  const letter = (): string => String.fromCharCode(65 + Math.floor(random() * 26));
  if (pool.surnameFirst) return random() < 0.7 ? `${surname} ${pick(random, pool.given)} ${given}` : `${surname} ${given}`;
  const form = random();
  if (form < 0.7) return `${given} ${surname}`;
  if (form < 0.76) return `${given} ${letter()}. ${surname}`;
  if (form < 0.8) return `${given} ${letter()} ${surname}`;
  if (form < 0.87) return `${given} ${pick(random, pool.given)} ${surname}`;
  if (form < 0.9) return `${given} ${surname} ${pick(random, pool.surname)}`;
  if (form < 0.92) return `${letter()}. ${letter()}. ${surname}`;
  if (form < 0.94) return `${letter()} ${letter()} ${surname}`;
  if (form < 0.96) return `${letter()}. ${surname}`;
  if (form < 0.975) return `${given}-${pick(random, pool.given)} ${surname}`;
  return form < 0.99 ? `${surname} ${given}` : random() < 0.5 ? `${surname}, ${given}` : `${surname}, ${given} ${letter()}.`;
}

const TOWNS =
  'phoenix|austin|houston|springfield|denver|lubbock|portland|columbus|leeds|toronto|sydney|berlin|madrid|lyon|roma|utrecht|warszawa|malmö|izmir|bandung|hà nội|porto|dallas|richmond|salem|albany|fresno|tampa|mesa|boise|marion county|san jose|st louis|new haven'.split(
    '|',
  );
const STATES =
  'tx az ca fl ny oh pa il mi ga nc va wa co mo tn md or ky la texas florida ohio california georgia virginia kentucky michigan oregon tennessee'.split(
    ' ',
  );
const STREETS =
  'oak|main|elm|park|maple|washington|lincoln|cedar|church|hill|lake|mozart|goethe|colón|mayor|rivoli|kwiatowa|stor|atatürk|merdeka|lê lợi'.split(
    '|',
  );
const FILMS =
  'titanic|the matrix|star wars|grease|the office|friends|hamlet|frozen|rocky|breaking bad|the wire|jaws|les misérables|casablanca'.split(
    '|',
  );

const STREET_BEFORE =
  'rue|avenue|rue de|boulevard|via|viale|calle|avenida|rua|plaza|ul.|jalan|đường|place|Avda.|chemin de|Colonia|Vila|Largo do'.split(
    '|',
  );
const STREET_BEHIND =
  'street|st|road|avenue|ave|lane|drive|court|place|terrace|crescent|way|straße|strasse|weg|gasse|straat|laan|plein|gatan|gata|gate|vej|sokak|caddesi|utca|tie|katu|ulica|náměstí'.split(
    '|',
  );
const COUNTRIES =
  'France|Germany|Spain|Italy|Norway|Sweden|Denmark|Iceland|Poland|Belgium|Chile|Uruguay|Tunisia|Namibia|Cyprus|Vatican City|Antigua and Barbuda|Trinidad and Tobago|El Salvador|Dominica|Togo|South Africa|United Kingdom|Australia|Canada|Papua New Guinea'.split(
    '|',
  );
const FIRM_ENDS =
  'Inc|Ltd|Ltd.|LLC|PLC|GmbH|Group|Partners|Consulting|Markets|Systems|Labs|Search|Industries|Holdings|Agency'.split('|');

/** A place name nobody lists: places are often called like people, so names make good ones. */
function place(random: Random, pool: NamePool): string {
  const name = random() < 0.35 ? blend(random, pool.surname) : pick(random, random() < 0.5 ? pool.surname : TOWNS.map(capital));
  const roll = random();
  if (roll < 0.15) return name.toUpperCase();
  return roll < 0.25 ? `${name} ${capital(blend(random, pool.surname))}` : name;
}

/** An address in one to five lines, its street called like a person more often than not. */
function address(random: Random, pool: NamePool): string {
  const number = String(1 + Math.floor(random() * 9999));
  const roll = random();
  const who =
    roll < 0.4
      ? `${pick(random, pool.given)} ${pick(random, pool.surname)}`
      : roll < 0.8
        ? pick(random, pool.surname)
        : blend(random, pool.surname);
  const form = random();
  const behind = pick(random, STREET_BEHIND);
  const street =
    form < 0.3
      ? `${pick(random, STREET_BEFORE)} ${who}`
      : form < 0.5
        ? `${who}${behind}`
        : form < 0.85
          ? `${who} ${capital(behind)}`
          : who;
  const line =
    random() < 0.6 ? `${number} ${street}` : random() < 0.5 ? `${street} ${number}` : `${number} ${street} ${number.slice(0, 2)}`;
  const lines = [line];
  if (random() < 0.4) lines.push(`${pick(random, ['Apt.', 'Suite', 'Unit', 'PO Box'])} ${number.slice(0, 3)}`);
  if (random() < 0.8)
    lines.push(random() < 0.4 ? `${place(random, pool)}, ${pick(random, STATES).toUpperCase()}` : place(random, pool));
  if (random() < 0.6) lines.push(`${pick(random, COUNTRIES)} ${10000 + Math.floor(random() * 89999)}`);
  return lines.join(pick(random, ['\n', '\n', ', ', ' ', ' \n ']));
}

function firm(random: Random, pool: NamePool): string {
  const roll = random();
  const name = roll < 0.4 ? capital(blend(random, pool.surname)) : pick(random, pool.surname);
  if (roll < 0.15) return name;
  if (roll > 0.9) return `${name}, ${pick(random, pool.surname)} and ${pick(random, pool.surname)}`;
  return roll > 0.8 ? `${name}-${pick(random, pool.surname)}` : `${name} ${pick(random, FIRM_ENDS)}`;
}

function filler(random: Random, name: string, pool: NamePool, language: string): string {
  const digits = (count: number): string => Array.from({ length: count }, () => Math.floor(random() * 10)).join('');
  switch (name) {
    case 'town':
      return pick(random, random() < 0.4 ? TOWNS : WORLD_TOWNS[language]!);
    case 'trade':
      return pick(random, TRADES[language]!);
    case 'verb':
      return pick(random, VERBS);
    case 'thing':
      return pick(random, THINGS);
    case 'odd':
      return blend(random, THINGS).replaceAll(' ', '').toLowerCase();
    case 'state':
      return pick(random, STATES);
    case 'street':
      return pick(random, STREETS);
    case 'film':
      return pick(random, FILMS);
    case 'num':
      return String(1 + Math.floor(random() * 3000));
    case 'n':
      return String(1 + Math.floor(random() * 9));
    case 'year':
      return String(1990 + Math.floor(random() * 34));
    case 'date':
      return pick(random, [
        `${digits(2)}/${digits(2)}/19${digits(2)}`,
        `1 march 19${digits(2)}`,
        `19${digits(2)}-0${1 + Math.floor(random() * 9)}-1${digits(1)}`,
      ]);
    case 'phone':
      return pick(random, [
        `555-01${digits(2)}`,
        `(602) 555-01${digits(2)}`,
        `60255501${digits(2)}`,
        `+44 20 7946 0${digits(3)}`,
      ]);
    case 'letter':
      return String.fromCharCode(65 + Math.floor(random() * 26));
    case 'address':
      return address(random, pool);
    case 'firm':
      return firm(random, pool);
    case 'email':
      return `mail${digits(2)}@example.com`;
    default:
      throw new Error(`no filler ${name}`);
  }
}

/** Fills a template; `name` gives the full names. */
export function fill(
  random: Random,
  template: string,
  pool: NamePool,
  name: () => string,
  language: string,
  isPrivate?: boolean,
): { text: string; spans: Span[] } {
  const style = random();
  let text = '';
  const spans: Span[] = [];
  let at = 0;
  for (const match of template.matchAll(/\{(\w+)\}/g)) {
    text += template.slice(at, match.index);
    at = match.index + match[0].length;
    const slot = match[1]!;
    if (slot !== 'N' && slot !== 'G' && slot !== 'S') {
      text += filler(random, slot, pool, language);
      continue;
    }
    const value = slot === 'N' ? name() : pick(random, slot === 'G' ? pool.given : pool.surname);
    spans.push({ start: text.length, end: text.length + value.length, isPrivate });
    text += value;
  }
  text += template.slice(at);
  // Offsets survive a change of case only where the length does: dotted capital I is the one that grows.
  const lower = text.toLowerCase();
  const upper = text.toUpperCase();
  if (style < 0.62 && lower.length === text.length) text = lower;
  else if (style < 0.7 && upper.length === text.length) text = upper;
  else if (style < 0.8) text = text.slice(0, 1).toUpperCase() + text.slice(1);
  return { text, spans };
}

/** A name no list has: the head of one and the tail of another. */
function blend(random: Random, names: readonly string[]): string {
  const head = pick(random, names);
  const tail = pick(random, names);
  return head.slice(0, Math.ceil(head.length / 2)) + tail.slice(Math.ceil(tail.length / 2)).toLowerCase();
}

/**
 * The row with other names in its spans, so that the model learns what stands around names and not whom a text names: a word for a word, three words for
 * three. One name of four is in no list. Spans in other scripts stay.
 */
export function swapNames(
  random: Random,
  row: Row,
  pools: Readonly<Record<string, NamePool>>,
  isGiven: (word: string) => boolean,
): Row {
  const languages = Object.keys(pools);
  let text = '';
  let at = 0;
  const spans: Span[] = [];
  // A person named twice is named alike.
  const swapped = new Map<string, string>();
  for (const span of row.spans) {
    const value = row.text.slice(span.start, span.end);
    const pool = pools[random() < 0.5 ? 'en' : pick(random, languages)]!;
    const other = (word: string): string => {
      const names = isGiven(word) ? pool.given : pool.surname;
      return random() < 0.25 ? blend(random, names) : pick(random, names);
    };
    const next = value.replace(/[\p{L}\p{M}]+/gu, (word) => {
      if (word.length < 3 || !/^[\p{Script=Latin}\p{M}]+$/u.test(word)) return word;
      const name = swapped.get(word) ?? other(word);
      swapped.set(word, name);
      if (word === word.toLowerCase()) return name.toLowerCase();
      return word === word.toUpperCase() ? name.toUpperCase() : name;
    });
    text += row.text.slice(at, span.start);
    spans.push({ ...span, start: text.length, end: text.length + next.length });
    text += next;
    at = span.end;
  }
  return { ...row, text: text + row.text.slice(at), spans };
}

/** Rows made from the short queries. */
const SHORT_SHARE = 0.4;

export interface SyntheticOptions {
  readonly rows: number;
  readonly seed: number;
}

export function synthesize(directory: string, options: SyntheticOptions): Row[] {
  const random = createRandom(options.seed);
  const pools = readPools(directory);
  const languages = Object.keys(TEMPLATES);
  const rows: Row[] = [];
  for (let i = 0; i < options.rows; i++) {
    const language = random() < 0.5 ? 'en' : pick(random, languages);
    const templates = TEMPLATES[language]!;
    const pool =
      language === 'en' && random() < 0.2
        ? pools[random() < 0.3 ? 'zh-roman' : pick(random, Object.keys(ABROAD))]!
        : random() < 0.9
          ? pools[language]!
          : pools[pick(random, languages)]!;
    const short = SHORT_QUERIES[language]!;
    const roll = random();
    if (random() < SHORT_SHARE) {
      const [template, isPrivate] =
        roll < 0.34
          ? [pick(random, short.private), true]
          : roll < 0.56
            ? [pick(random, short.single), undefined]
            : roll < 0.74
              ? [pick(random, short.media), false]
              : [pick(random, short.plain), undefined];
      const { text, spans } = fill(random, template, pool, () => fullName(random, pool), language, isPrivate);
      rows.push({ text, spans, source: 'synthetic', language, group: template });
      continue;
    }
    const english = language === 'en' && random() < 0.5;
    const trap = english && roll < 0.5;
    const [template, isPrivate] = english
      ? [pick(random, trap ? templates.trap! : templates.sentence!), undefined]
      : roll < 0.45
        ? [pick(random, templates.private), true]
        : roll < 0.69
          ? [pick(random, templates.single), undefined]
          : roll < 0.92
            ? [pick(random, templates.media), false]
            : ['{N}', undefined];
    const { text, spans: found } = fill(random, template, pool, () => fullName(random, pool), language, isPrivate);
    const spans = trap ? [] : found;
    rows.push({ text, spans, source: 'synthetic', language, group: template });
  }
  return rows;
}

/** Rows from carriers that training never sees; one set with made-up names, one with public figures and media intent. */
export function heldOut(directory: string, perTemplate: number, seed: number): { private: Row[]; media: Row[] } {
  const random = createRandom(seed);
  const pools = readPools(directory);
  const figures = readLines(directory, 'names/public_figures_cc0_mit.txt').filter((name) => name.includes(' '));
  const out: { private: Row[]; media: Row[] } = { private: [], media: [] };
  for (const [language, templates] of Object.entries(TEMPLATES)) {
    const pool = pools[language]!;
    for (const template of templates.heldPrivate)
      for (let i = 0; i < perTemplate; i++)
        out.private.push({
          ...fill(random, template, pool, () => fullName(random, pool, false), language, true),
          source: 'held',
          language,
          group: template,
        });
    for (const template of templates.heldMedia)
      for (let i = 0; i < perTemplate; i++)
        out.media.push({
          ...fill(random, template, pool, () => pick(random, figures), language, false),
          source: 'held',
          language,
          group: template,
        });
  }
  return out;
}
