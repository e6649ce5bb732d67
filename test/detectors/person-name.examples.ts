/** Read at the default level: private individuals. Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'phone number for jane doering', spans: ['PERSON jane doering'], why: 'people search, lower case' },
  { text: 'Jane Doering MD Phoenix', spans: ['PERSON Jane Doering'], why: 'a practice: the suffix stays' },
  { text: 'my ex boyfriend marcus whitfield', spans: ['PERSON marcus whitfield'], why: 'kin and acquaintances' },
  { text: 'dr. karen lindqvist', spans: ['PERSON karen lindqvist'], why: 'the title stays' },
  { text: 'my name is Olga Petersen', spans: ['PERSON Olga Petersen'], why: 'self-introduction' },
  { text: "maria o'neil obituary", spans: ["PERSON maria o'neil"], why: 'an apostrophe inside' },
  { text: 'teléfono de maría garcía', spans: ['PERSON maría garcía'], why: 'Spanish' },
  { text: 'wo wohnt jürgen schneider', spans: ['PERSON jürgen schneider'], why: 'German' },
  { text: 'telefonnummer till karin dahlberg', spans: ['PERSON karin dahlberg'], why: 'Swedish' },
] as const;

export const noMatch = [
  { text: 'pan ABCDE1234F', why: 'the letters of a number' },
  { text: 'taylor swift eras tour', why: 'a public person and her work' },
  { text: 'call sarah', why: 'a given name alone' },
  { text: 'how to fix a leaking tap', why: 'no name' },
  { text: 'weather in phoenix tomorrow', why: 'a town' },
  { text: 'best pizza near me', why: 'no name' },
  { text: 'wells fargo customer service', why: 'a bank' },
  { text: 'hotels in san jose', why: 'a town named after a person' },
  { text: 'baltimore county md', why: 'md is Maryland' },
  { text: 'used john deere tractor', why: 'a make' },
  { text: 'april showers', why: 'a month' },
] as const;
