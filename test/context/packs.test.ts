import { describe, expect, it } from 'vitest';
import * as packs from '../../src/context/index.js';
import { isLetter, isUnspaced, lowerUnit } from '../../src/core/characters.js';
import { createScanner } from '../../src/core/create-scanner.js';
import { age } from '../../src/detectors/age.js';
import { nationalId } from '../../src/detectors/national-id/index.js';
import { phone } from '../../src/detectors/phone.js';
import { streetAddress } from '../../src/detectors/street-address.js';
import { defineDetector, defineSuppressor } from '../../src/index.js';
import { seen } from '../support/sieve.js';

const all = Object.values(packs).filter(({ language }) => language !== 'mul');
const own = createScanner({ detectors: [streetAddress()], context: Object.values(packs) });

/** What every language has words for. */
const COMMON = [
  'phone',
  'fax',
  'card',
  'cvv',
  'expiry',
  'bank',
  'account',
  'id',
  'tax',
  'passport',
  'driver-license',
  'health',
  'birth',
  'age',
  'address',
];
const MORE = ['postal', 'name', 'email', 'username', 'password', 'vehicle', 'person-search', 'kinship', 'introduction', 'media'];
const COUNTER = [
  'order',
  'tracking',
  'isbn',
  'product',
  'count',
  'price',
  'score',
  'version',
  'time',
  'date',
  'measure',
  'video',
  'law',
  'flight',
];

it('has a pack for each of 21 languages, and one for phrases of others', () => {
  expect(Object.keys(packs).sort()).toEqual('ar de en es fa fr he hi id it ja ko mul nl pl pt ru th tr uk vi zh'.split(' '));
  for (const [name, pack] of Object.entries(packs)) expect(pack.language).toBe(name);
});

/** Own addresses said in languages with and without a pack, and what is no address behind the same words. */
it.each([
  ['her address is 671 muster ferry', 'her address is [STREET_ADDRESS]'],
  ['moje adresa je Musterova 71', 'moje adresa je [STREET_ADDRESS]'],
  ['moja adresa je musterska 3', 'moja adresa je [STREET_ADDRESS]'],
  ['min adresse er Musterberget 51', 'min adresse er [STREET_ADDRESS]'],
  ['jag bor på muster samplegatan 12', 'jag bor på [STREET_ADDRESS]'],
  ['мојата адреса е Мустерска 78', 'мојата адреса е [STREET_ADDRESS]'],
  ['mana adrese ir Musteru iela 20', 'mana adrese ir [STREET_ADDRESS]'],
  ['ich wohne in der Musterkamp 74', 'ich wohne in der [STREET_ADDRESS]'],
  ['mój adres to park Musterski 821', 'mój adres to [STREET_ADDRESS]'],
  ['мой адрес Примерная 5', 'мой адрес [STREET_ADDRESS]'],
  ['mi dirección es partida muestra, 5', 'mi dirección es [STREET_ADDRESS]'],
])('reads the address of %j', (text, redacted) => {
  expect(own.redact(text).text).toBe(redacted);
});

it.each([
  'ich wohne seit 5 jahren in musterstadt',
  'ich wohne in einem haus mit 3 zimmern',
  'vivo en 2 mundos',
  'moro na casa 3 anos depois',
  'мой адрес ip 5',
  'jag bor på hotell 7 nätter',
  'min adress är 12',
  'mailing address for sample form 990-ez',
])('leaves %j', (text) => {
  expect(own.redact(text).text).toBe(text);
});

describe.each(all.map((pack) => [pack.language, pack] as const))('%s', (_, pack) => {
  it('has words for every common topic', () => {
    for (const topic of [...COMMON, ...MORE, ...COUNTER]) expect(pack.topics[topic]?.length ?? 0, topic).toBeGreaterThan(0);
  });

  it('has lower-case entries that the core can hold, each once', () => {
    for (const [topic, entries] of Object.entries(pack.topics)) {
      expect(new Set(entries).size, topic).toBe(entries.length);
      for (const entry of entries) {
        expect(entry, topic).not.toBe('');
        const units = [...Array(entry.length).keys()].map((i) => entry.charCodeAt(i));
        expect(String.fromCharCode(...units.map(lowerUnit)), entry).toBe(entry);
        if (isUnspaced(units[0]!)) expect(entry.length, entry).toBeLessThanOrEqual(8);
        else {
          const words = entry.split(' ');
          expect(words.length, entry).toBeLessThanOrEqual(4);
          for (const word of words)
            expect(
              [...Array(word.length).keys()].some((i) => isLetter(word.charCodeAt(i))),
              entry,
            ).toBe(true);
        }
      }
    }
  });

  it('has no word that speaks for a number and against it', () => {
    const against = new Set(['order', 'tracking', 'isbn', 'product'].flatMap((topic) => pack.topics[topic]!));
    for (const topic of ['phone', 'card', 'account'])
      for (const entry of pack.topics[topic]!) expect(against.has(entry), entry).toBe(false);
  });
});

it('has no word for a number that is an everyday word of another language', () => {
  const scanner = createScanner({ detectors: [nationalId({ countries: 'all' }), age()], context: all });
  const of = (text: string) => seen(text, scanner.scan(text));
  // German, Polish, Portuguese, French and Spanish for a, never and not, days, in the, company, up to.
  for (const text of [
    'ein neues video 123456789',
    'ich habe nie cdd3610 gekauft',
    'nie mogę 800x600',
    'przez 30 dni cdd3610',
    'nas redes 130-692-544',
    'schmidt & cie, handschuhe für ab1234567',
    'internet hasta 50M',
  ])
    expect(of(text), text).toEqual([]);
  // Right beside their numbers they are names.
  expect(of('ein 12-3456789')).toEqual(['US_EIN 12-3456789']);
  expect(of('nie X1234567L')).toEqual(['ES_NIE X1234567L']);
  expect(of('dni 12345678Z')).toEqual(['ES_NIF 12345678Z']);
  expect(of('nas 130-692-544')).toEqual(['CA_SIN 130-692-544']);
});

describe('a local number is believed behind a word of every language', () => {
  const scanner = createScanner({ detectors: [phone()], context: all });
  const sentences: Record<string, string> = {
    ar: 'رقم هاتفي 5550132',
    de: 'meine handynummer 5550132',
    es: 'mi número de teléfono 5550132',
    fa: 'شماره تلفن 5550132',
    fr: 'mon téléphone 5550132',
    he: 'מספר הטלפון 5550132',
    hi: 'मोबाइल नंबर 5550132',
    id: 'nomor hp 5550132',
    it: 'numero di cellulare 5550132',
    ja: '電話番号5550132',
    ko: '전화번호 5550132',
    nl: 'telefoonnummer 5550132',
    pl: 'numer telefonu 5550132',
    pt: 'telefone 5550132',
    ru: 'номер телефона 5550132',
    th: 'เบอร์โทร 5550132',
    tr: 'telefon numarası 5550132',
    uk: 'номер телефону 5550132',
    vi: 'số điện thoại 5550132',
    zh: '手机号5550132',
  };
  it.each(Object.entries(sentences))('%s', (_, text) => {
    expect(seen(text, scanner.scan(text))).toEqual(['PHONE_NUMBER 5550132']);
    const bare = text.replace(/.*(?=5550132)/s, '');
    expect(scanner.scan(bare).findings).toEqual([]);
  });
});

describe('a word that asks whose a number is makes a telephone number of a mobile with its calling code', () => {
  const scanner = createScanner({ detectors: [phone()], context: all });
  it.each([
    '447700900123 who is this',
    'صاحب الرقم 447700900123',
    '447700900123 誰から',
    '447700900123 누구',
    '微信 447700900123',
    'شماره 447700900123',
    'llamar al 447700900123',
    'ligar para 447700900123',
    'rückruf unter 447700900123',
    'позвонить 447700900123',
  ])('%s', (text) => {
    expect(seen(text, scanner.scan(text))).toEqual(['PHONE_NUMBER 447700900123']);
  });
  it.each(['who is 123456789012', '微信 710900100000', 'who is this 20240314'])('but not of %s', (text) => {
    expect(scanner.scan(text).findings).toEqual([]);
  });
});

describe('a phrase of a caller’s pack', () => {
  const pack = (...words: string[]) => ({ language: 'en', topics: { phone: words } });
  const scannerOf = (...words: string[]) => createScanner({ detectors: [phone()], context: [pack('tel'), pack(...words)] });

  it.each([
    ['the colour of her lamp', 'context[1].topics.phone: has a phrase of more than 4 words'],
    ['電'.repeat(33), 'context[1].topics.phone: has a phrase of more than 32 units'],
  ])('%s is refused by name, not left out', (phrase, message) => {
    expect(() => scannerOf('dial', phrase)).toThrow(message);
  });

  it('is refused in the keywords of a detector and a suppressor, too', () => {
    const keywords = { lamp: ['the colour of her lamp'] };
    const reach = { before: 0, after: 0 };
    const detector = defineDetector({ id: 'lamp', entities: ['LAMP'], reach, keywords, triggers: [{ on: 'words', find() {} }] });
    const suppressor = defineSuppressor({ id: 'shade', reach, keywords, covers: () => false });
    expect(() => createScanner({ detectors: [phone(), detector] })).toThrow('detectors[1].keywords.lamp');
    expect(() => createScanner({ detectors: [phone()], suppressors: [suppressor] })).toThrow('suppressors[0].keywords.lamp');
  });

  it.each(['colour of her lamp', 'หมายเลขโทรศัพท์ของฉันคือ', '携帯電話番号はこちらですよ'])('%s is found as a whole', (phrase) => {
    const scanner = scannerOf(phrase);
    expect(seen(`${phrase} 5550132`, scanner.scan(`${phrase} 5550132`))).toEqual(['PHONE_NUMBER 5550132']);
    const half = `${phrase.slice(0, -1)} 5550132`;
    expect(scanner.scan(half).findings).toEqual([]);
  });
});

describe('a word for numbers says nothing where it is said of what', () => {
  const scanner = createScanner({ detectors: [phone()], context: all });
  it.each(['계좌번호 3626626518', 'numero di serie 2147483647', 'ऑर्डर नंबर 3626626518', 'nombor akaun 2147483647'])(
    '%s',
    (text) => {
      expect(scanner.scan(text).findings).toEqual([]);
    },
  );
  it.each(['번호 01055501234', 'numero di 3331234567'])('and a telephone is found in %s', (text) => {
    expect(scanner.scan(text).findings.map(({ entity }) => entity)).toEqual(['PHONE_NUMBER']);
  });
});
