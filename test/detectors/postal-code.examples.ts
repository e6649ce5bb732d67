/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'movies 55401', spans: ['POSTAL_CODE 55401'], why: 'what one looks for where one lives' },
  { text: 'plumbers in 85251', spans: ['POSTAL_CODE 85251'], why: 'the same' },
  { text: 'weather zip 60159', spans: ['POSTAL_CODE 60159'], why: 'named' },
  { text: '96319 zip code', spans: ['POSTAL_CODE 96319'], why: 'named behind' },
  { text: 'watsonville ca 95076', spans: ['POSTAL_CODE 95076'], why: 'after its state' },
  { text: 'west virginia 25401', spans: ['POSTAL_CODE 25401'], why: "after its state's name" },
  { text: 'boyers pa 16017-0045', spans: ['POSTAL_CODE 16017-0045'], why: 'ZIP+4' },
  { text: 'london sw1a 1aa', spans: ['POSTAL_CODE sw1a 1aa'], why: 'United Kingdom' },
  { text: 'K1A 0B1 ottawa', spans: ['POSTAL_CODE K1A 0B1'], why: 'Canada' },
  { text: 'plz 10115', spans: ['POSTAL_CODE 10115'], why: 'German word' },
  { text: 'CEP 01310-100', spans: ['POSTAL_CODE 01310-100'], why: 'Brazil' },
  { text: 'kod pocztowy 00-950', spans: ['POSTAL_CODE 00-950'], why: 'Poland' },
  { text: '〒150-0041', spans: ['POSTAL_CODE 150-0041'], why: 'Japan' },
  { text: '邮编100000', spans: ['POSTAL_CODE 100000'], why: 'China' },
  { text: 'postcode 1012 AB', spans: ['POSTAL_CODE 1012 AB'], why: 'Netherlands' },
  { text: 'eircode A65 F4E2', spans: ['POSTAL_CODE A65 F4E2'], why: 'Ireland' },
] as const;

export const noMatch = [
  { text: 'jobs 20000', why: 'a round number' },
  { text: 'weather 60614 station manual', why: 'goes on' },
  { text: 'gasket 55401', why: 'an article' },
  { text: '96815', why: 'five digits' },
  { text: 'price 12345', why: 'a number' },
  { text: 'texas 12345', why: 'not a ZIP code of Texas' },
  { text: 'intel i5 2gb ram', why: 'a product' },
  { text: 'zip file 7z', why: 'no code' },
  { text: 'watsonville ca 12345', why: "not California's" },
  { text: 'iphone 5 2nd hand', why: 'an ordinal' },
  { text: 'win32 64bit', why: 'a system' },
  { text: 'in 2008 olympics', why: 'a year' },
] as const;
