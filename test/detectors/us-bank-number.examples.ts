/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'bank account 1052 4471 9236', spans: ['US_BANK_NUMBER 1052 4471 9236'], why: 'in groups' },
  {
    text: 'https://bank.example/x?account_number=9456789012',
    spans: ['US_BANK_NUMBER 9456789012'],
    why: 'a number of it, in a link',
  },
  { text: 'https://bank.example/bank/account/9456789012', spans: ['US_BANK_NUMBER 9456789012'], why: 'a bank is spoken of' },
  { text: 'bank account 9456789012', spans: ['US_BANK_NUMBER 9456789012'], why: 'behind its word' },
  { text: 'account number: 945456787654', spans: ['US_BANK_NUMBER 945456787654'], why: 'behind its word' },
  { text: 'deposit to checking acct no 000123456789', spans: ['US_BANK_NUMBER 000123456789'], why: 'abbreviated' },
  { text: 'account number 1052 4471 9236', spans: ['US_BANK_NUMBER 1052 4471 9236'], why: 'in groups right behind its word' },
  { text: 'acct no 44719236-5', spans: ['US_BANK_NUMBER 44719236-5'], why: 'a check digit behind a dash' },
  { text: 'číslo účtu 4471923655', spans: ['US_BANK_NUMBER 4471923655'], why: 'Czech' },
  { text: 'bankszamlaszam 4471923655', spans: ['US_BANK_NUMBER 4471923655'], why: 'Hungarian, without its accents' },
] as const;

export const noMatch = [
  { text: 'bank account 2023/2024', why: 'two years' },
  { text: 'bank account 500000 limit', why: 'a round amount' },
  { text: 'bank account 120 000', why: 'another' },
  { text: 'bank account 12-03-2024', why: 'a date' },
  { text: 'account number 100 000 000', why: 'a round amount in thousands' },
  { text: 'account no 2019-2020', why: 'two years' },
  { text: 'https://app.example.com/acct/2150476597/videos', why: "a service's account" },
  { text: '9456789012', why: 'no word' },
  { text: 'account 2019 2020', why: 'eight digits in two years need more than a word' },
  { text: 'my account on the forum since 9456789012', why: 'the word stands off and no bank is near' },
  { text: 'account balance $9456789012', why: 'an amount' },
] as const;
