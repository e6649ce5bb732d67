/**
 * Values that are reserved for documentation, by entity: the first of a list that fits a place is put there. `number` counts
 * from 1 in each file, so that different values stay different.
 */
type StandIn = (matched: string, number: number) => readonly string[];

const DIGIT = /\d/g;

/** Puts digits into the shape of a text that has as many; undefined when it has not. */
export function fillDigits(shape: string, digits: string): string | undefined {
  if ((shape.match(DIGIT)?.length ?? 0) !== digits.length) return undefined;
  let next = 0;
  return shape.replace(DIGIT, () => digits[next++]!);
}

/** Puts letters and digits into the shape of a text that has as many; undefined when it has not. */
function fillAlphanumeric(shape: string, text: string): string | undefined {
  const slots = shape.match(/[A-Za-z0-9]/g) ?? [];
  if (slots.length !== text.length) return undefined;
  const lower = !/[A-Z]/.test(shape);
  let next = 0;
  return shape.replace(/[A-Za-z0-9]/g, () => {
    const character = text[next++]!;
    return lower ? character.toLowerCase() : character;
  });
}

/** All digits 0 and all letters X or x: the shape without a value. */
export function blank(matched: string): string {
  return matched.replace(/[\p{N}\p{L}]/gu, (character) => {
    if (/\p{N}/u.test(character)) return '0';
    return /\p{Lu}/u.test(character) ? 'X' : 'x';
  });
}

function defined(texts: readonly (string | undefined)[]): string[] {
  return texts.filter((text) => text !== undefined);
}

/** Published test cards by length: Stripe, Adyen and PayPal document them. */
const TEST_CARDS = [
  '4111111111111111',
  '5555555555554444',
  '378282246310005',
  '30569309025904',
  '4222222222222',
  '6304000000000000',
];

/** Examples of the IBAN registry (SWIFT, release 99). */
const EXAMPLE_IBANS = [
  'DE89370400440532013000',
  'GB29NWBK60161331926819',
  'FR1420041010050500013M02606',
  'NL91ABNA0417164300',
  'ES9121000418450200051332',
  'IT60X0542811101000000123456',
  'BE68539007547034',
  'CH9300762011623852957',
  'AT611904300234573201',
  'PL61109010140000071219812874',
  'SE4550000000058398257466',
  'DK5000400440116243',
  'NO9386011117947',
  'FI2112345600000785',
  'PT50000201231234567890154',
  'IE29AIBK93115212345678',
]; // prettier-ignore

/** 555-0100 to 555-0199 are set aside for fiction in the North American plan (ATIS-0300115). */
function fictionalAmerican(number: number): string {
  return `55501${String(number % 100).padStart(2, '0')}`;
}

const phone: StandIn = (matched, number) => {
  const count = matched.match(DIGIT)?.length ?? 0;
  const seven = fictionalAmerican(number);
  return defined([
    count === 7 ? fillDigits(matched, seven) : undefined,
    count === 10 ? fillDigits(matched, `202${seven}`) : undefined,
    count === 11 ? fillDigits(matched, `1202${seven}`) : undefined,
    // Numbers for drama (Ofcom): 07700 900000 to 900999.
    /^\+?44/.test(matched) && count === 12
      ? fillDigits(matched, `447700900${String(number % 1000).padStart(3, '0')}`)
      : undefined,
    count === 11 && matched.startsWith('0')
      ? fillDigits(matched, `07700900${String(number % 1000).padStart(3, '0')}`)
      : undefined,
    /\s/.test(matched) ? undefined : `+1202${seven}`,
    `+1 202-555-01${String(number % 100).padStart(2, '0')}`,
  ]);
};

const STAND_INS: Readonly<Record<string, StandIn>> = {
  // RFC 2606, section 3
  EMAIL_ADDRESS: (_, number) => [`user${number}@example.com`],
  PHONE_NUMBER: phone,
  FAX_NUMBER: phone,
  CREDIT_CARD: (matched) => defined(TEST_CARDS.map((card) => fillDigits(matched, card))),
  IBAN_CODE: (matched) => {
    const country = matched.slice(0, 2).toUpperCase();
    const same = EXAMPLE_IBANS.filter((iban) => iban.startsWith(country)).map((iban) => fillAlphanumeric(matched, iban));
    return [...defined(same), EXAMPLE_IBANS[0]!];
  },
  // RFC 5737, section 3; RFC 3849
  IP_ADDRESS: (matched, number) => [
    matched.includes(':') ? `2001:db8::${(number % 0xffff).toString(16)}` : `192.0.2.${number % 255}`,
  ],
  // RFC 7042, section 2.1.2
  MAC_ADDRESS: (matched, number) =>
    defined([fillAlphanumeric(matched, `00005E0053${(number % 256).toString(16).toUpperCase().padStart(2, '0')}`)]),
  // Never issued: the group number 00 (SSA); 987-65-4320 to 4329 are set aside for advertisements.
  US_SSN: (matched, number) => defined([fillDigits(matched, `98765432${number % 10}`), fillDigits(matched, '000000000')]),
  // Under a name's own key any name is one, but for what stands for none.
  PERSON: (_, number) => [`Example Person ${number}`, 'example'],
  USERNAME: (_, number) => [`example${number}`],
  PASSWORD: () => ['example'],
};

/** What may stand in place of a value, best first; the last is its shape without a value. */
export function standIns(entity: string, matched: string, number: number): readonly string[] {
  return [...(STAND_INS[entity]?.(matched, number) ?? []), blank(matched)];
}
