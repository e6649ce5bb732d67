/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'iban DE 89 3704 0044 0532 0130 00', spans: ['IBAN_CODE DE 89 3704 0044 0532 0130 00'], why: 'the country by itself' },
  { text: 'pay GB82 WEST 1234 5698 7654 32 now', spans: ['IBAN_CODE GB82 WEST 1234 5698 7654 32'], why: 'print groups' },
  { text: 'DE89370400440532013000', spans: ['IBAN_CODE DE89370400440532013000'], why: 'electronic form' },
  { text: 'fr14 2004 1010 0505 0001 3m02 606', spans: ['IBAN_CODE fr14 2004 1010 0505 0001 3m02 606'], why: 'lower case' },
  { text: 'NL91-ABNA-0417-1643-00', spans: ['IBAN_CODE NL91-ABNA-0417-1643-00'], why: 'dashes' },
  { text: 'iban:BE68539007547034.', spans: ['IBAN_CODE BE68539007547034'], why: 'punctuation round it' },
  {
    text: 'BR97 0036 0305 0000 1000 9795 493P 1',
    spans: ['IBAN_CODE BR97 0036 0305 0000 1000 9795 493P 1'],
    why: 'a letter near the end',
  },
  { text: 'DE89_3704_0044_0532_0130_00', spans: ['IBAN_CODE DE89_3704_0044_0532_0130_00'], why: 'underscores' },
  { text: 'ibanDE89370400440532013000', spans: ['IBAN_CODE DE89370400440532013000'], why: 'glued to its name' },
] as const;

export const noMatch = [
  { text: 'iban DE 88 3704 0044 0532 0130 00', why: 'the country by itself, and wrong check digits' },
  { text: 'made 89 3704 0044 0532 0130 00', why: 'the end of a word is no country' },
  { text: 'GB82 WEST 1234 5698 7654 33', why: 'check digits wrong' },
  { text: 'GB28 WEST 1234 5698 7654 32', why: 'check digits swapped' },
  { text: 'DE8937040044053201300', why: 'one digit short' },
  { text: 'DE893704004405320130000', why: 'one digit long' },
  { text: 'QQ89370400440532013000', why: 'no such country' },
  { text: 'BE71 A961 2345 6769', why: 'a letter where the country has digits' },
  { text: 'xDE89370400440532013000', why: 'inside a longer token' },
  { text: 'xyzDE89370400440532013000', why: 'glued to anything else' },
] as const;
