import fc from 'fast-check';

/** Valid values on reserved names and ranges, one or more of each entity. */
export const VALUES = [
  'jane@example.com',
  'Jane.Doe+x@mail.example.org',
  '"jane doe"@example.net',
  'анна@пример.рф',
  '4111 1111 1111 1111',
  'GB82 WEST 1234 5698 7654 32',
  'DE89370400440532013000',
  '203.0.113.7',
  '2001:db8::8a2e:370:7334',
  '00:00:5E:00:53:AF',
  '+1 415 555 0132',
  '(415) 555-0132',
  '+44 20 7946 0958',
  '536-22-4567',
  // A bare number in a reference is an id.
  '5555555555554444',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  'https://jane:s3cret@video.example/watch?v=dQw4w9WgXcQ',
  'https://video.example/w/1?by=jane%40example.com&t=1m2s',
] as const;

const JUNK = [
  '',
  ' ',
  '\n',
  '.',
  ',',
  '@',
  ':',
  '/',
  '-',
  '(',
  ')',
  '"',
  "'",
  '<',
  '>',
  '%',
  '=',
  '&',
  '?',
  '#',
  '[',
  ']',
  '_',
  '~',
  '*',
  '1',
  '7',
  '42',
];
const WORDS = [
  'how to tie a tie',
  'call',
  'mail',
  'ssn',
  'card',
  'order',
  'iphone 12',
  '2022-23',
  'isbn',
  'tel',
  'my name is',
  'видео',
  '電話',
  'هاتف',
  'फ़ोन',
  'https://youtu.be/dQw4w9WgXcQ',
  'v1.2.3',
  '12:34',
  'é',
  '🎬',
  '\u200b',
  '\u202e',
  '\ud800',
  '\udc00',
  '\0',
  '\ufdd0',
  'ﬀ',
  'İ',
  '０１２',
];
const LABELS = [
  '[EMAIL_ADDRESS]',
  '[PHONE_NUMBER]',
  'EMAIL_ADDRESS',
  'CREDIT_CARD',
  'ip-address.invalid',
  '[EMAIL_ADDRESS:Ab3_-x]',
  '[NOT_SCANNED]',
  '[',
  'AGE',
  'PERSON',
];

/** Texts out of values, words, labels and junk, with or without anything between them. */
export const hostileText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...VALUES) },
      { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
      { weight: 3, arbitrary: fc.constantFrom(...JUNK) },
      { weight: 1, arbitrary: fc.constantFrom(...LABELS) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
      {
        weight: 1,
        arbitrary: fc.tuple(fc.constantFrom(...VALUES), fc.nat(30)).map(([value, n]) => value.slice(n % value.length)),
      },
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''));

/** A value between blanks: it must be found and gone, whatever else there is. */
export const planted = fc.record({ before: hostileText, value: fc.constantFrom(...VALUES.slice(0, 10)), after: hostileText });

/** Fixed seeds, so that a failure is seen again, and a fresh one, which is printed. */
export const fresh = Math.floor(Math.random() * 2 ** 31);
export const seeds: readonly number[] = [1, 20_260_101, fresh];
