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
  { text: 'bác sĩ trần minh đức', spans: ['PERSON trần minh đức'], why: 'both halves of the Vietnamese word for a doctor' },
  { text: 'nha sĩ hoàng văn long', spans: ['PERSON hoàng văn long'], why: 'and of that for a dentist' },
  { text: 'nazywam się turner brown', spans: ['PERSON turner brown'], why: 'Polish: the verb is there' },
  { text: 'sono mario bianchi', spans: ['PERSON mario bianchi'], why: 'Italian: a listed name' },
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
  { text: 'hội thoại tiếng anh giao tiếp', why: 'half of the Vietnamese word for telephone, in another word' },
  { text: 'lâu đài của hiệp sĩ', why: 'half of the word for a doctor, in that for a knight' },
  { text: 'niech się wyleczy z grypy', why: 'a reflexive verb, no self-introduction' },
  { text: 'sono stati premiati', why: 'what they are, not who' },
] as const;
