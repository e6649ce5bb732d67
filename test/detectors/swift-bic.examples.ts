/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'swift code DEUTDEFF', spans: ['SWIFT_BIC DEUTDEFF'], why: 'behind its word' },
  { text: 'bic: NEDSZAJJXXX', spans: ['SWIFT_BIC NEDSZAJJXXX'], why: 'with a branch' },
  { text: 'iban GB82 WEST 1234 bic BARCGB22', spans: ['SWIFT_BIC BARCGB22'], why: 'beside an IBAN' },
  { text: 'swift deutdeff500', spans: ['SWIFT_BIC deutdeff500'], why: 'small letters with digits' },
  { text: 'transfer_bic_BARCGB22.mp4', spans: ['SWIFT_BIC BARCGB22'], why: 'in the name of a file' },
  { text: 'swift: DEUTDEFF please', spans: ['SWIFT_BIC DEUTDEFF'], why: 'a sign behind a word' },
] as const;

export const noMatch = [
  { text: 'taylor swift concerts 2023', why: 'a singer' },
  { text: 'bic lighters bulk', why: 'a brand' },
  { text: 'DEUTDEFF', why: 'no word' },
  { text: 'swift code ABCDQQ11', why: 'no such country' },
  { text: 'TAYLOR SWIFT CONCERTS', why: 'a text in capitals' },
  { text: 'SET_BIC_LANGUAGE=en', why: 'the name of a variable' },
  { text: 'CMAKE_Swift_COMPILER is defined', why: 'a part of a name' },
] as const;
