/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'is 536-90-4399 a real ssn', spans: ['US_SSN 536-90-4399'], why: 'grouped 3-2-4, with its keyword' },
  { text: 'dni 12345678z', spans: ['ES_NIF 12345678z'], why: 'lower case' },
  { text: 'RSSMRA85M01H501Q', spans: ['IT_FISCAL_CODE RSSMRA85M01H501Q'], why: 'letters, a date and a check letter stand alone' },
  { text: '身份证号11010519491231002X', spans: ['CN_RESIDENT_ID 11010519491231002X'], why: 'a script without spaces touches it' },
  { text: '44051401458', spans: ['PL_PESEL 44051401458'], why: 'bare, but with a date as a second field' },
  { text: 'nhs number 943 476 5919', spans: ['UK_NHS 943 476 5919'], why: 'a weak check beside its keyword' },
  { text: 'ust-id DE 136 695 976', spans: ['DE_VAT_ID DE 136 695 976'], why: 'the country code belongs to it' },
  { text: 'passport number J8369854', spans: ['IN_PASSPORT J8369854'], why: 'a shape beside the word that all passports share' },
  { text: 'cpf 529.982.247-25, rg 1', spans: ['BR_CPF 529.982.247-25'], why: 'punctuation behind it' },
  { text: 'HETU 131052-308T', spans: ['FI_PERSONAL_IDENTITY_CODE 131052-308T'], why: 'the century sign is no separator' },
] as const;

export const noMatch = [
  { text: 'dni 12345678a', why: 'the check letter is wrong' },
  { text: 'nhs number 943 476 5918', why: 'the check digit is wrong' },
  { text: '943 476 5919', why: 'one in eleven numbers passes: not without a keyword' },
  { text: 'J8369854', why: 'a shape without arithmetic and without a keyword' },
  { text: 'pesel 44053301458', why: 'the 32nd of May' },
  { text: 'cpf 111.111.111-11', why: 'one digit over and over' },
  { text: 'order number 130692544', why: 'nine digits that pass Luhn' },
  { text: 'ssn 666-12-3456', why: 'the area is not assigned' },
  { text: 'dni 12345678З', why: 'the last letter is Cyrillic' },
  { text: 'https://example.com/watch/130692544', why: 'a path' },
  { text: 'iphone 15 pro max 256gb', why: 'no number of anybody' },
  { text: 'closes bug rh#540482', why: 'a number sign is neither a digit nor a letter' },
  { text: 'let the tests run on node 14 (7032cc4)', why: 'a commit; "run" is an English word before it is a Chilean id' },
  { text: 'pass 123456789 to the function', why: '"pass" is an English word before it is a German passport' },
  { text: 'uid 2147483648 is not valid', why: 'a user of a system, not a company' },
  { text: 'commit b5887297', why: 'a hash of hexadecimal digits that passes as a Hong Kong card' },
  { text: 'fixed in 3879074d', why: 'a hash that passes as a Spanish number' },
  { text: 'bearing G1234562', why: 'a letter and a row of digits is a part before it is a card behind a check of 1 in 11' },
] as const;
