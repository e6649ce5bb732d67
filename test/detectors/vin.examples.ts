/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'vin 1M8GDM9AXKP042788', spans: ['VIN 1M8GDM9AXKP042788'], why: "the standard's example" },
  { text: '1M8GDM9AXKP042788', spans: ['VIN 1M8GDM9AXKP042788'], why: 'its check digit speaks for it' },
  { text: 'chassis number WDB9066331S123456', spans: ['VIN WDB9066331S123456'], why: 'a European number with its word' },
  { text: 'vin-1M8GDM9AXKP042788 recall check', spans: ['VIN 1M8GDM9AXKP042788'], why: 'its word joined by a dash, more behind' },
  { text: '1hgcm82633a004352 recall', spans: ['VIN 1hgcm82633a004352'], why: 'small letters' },
] as const;

export const noMatch = [
  { text: '1M8GDM9A1KP042788', why: 'a wrong check digit' },
  { text: 'WDB9066331S123456', why: 'no check digit and no word' },
  { text: '12345678901234567', why: 'digits only' },
  { text: '1M8GDM9AXKPO42788', why: 'the letter O' },
  { text: 'abcdefghijklmnopq', why: 'letters only' },
  { text: 'id_1M8GDM9AXKP042788_2', why: 'part of a longer name' },
  { text: 'subnet-08e41f9e230222222', why: 'an id in hexadecimal digits' },
] as const;
