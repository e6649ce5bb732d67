/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  {
    text: 'acct no: 55779911 sort 20-00-00',
    spans: ['UK_BANK_NUMBER 55779911', 'UK_SORT_CODE 20-00-00'],
    why: 'the word alone, beside pairs',
  },
  { text: 'sort code 20-00-00 account 55779911', spans: ['UK_SORT_CODE 20-00-00', 'UK_BANK_NUMBER 55779911'], why: 'both' },
  { text: 'sortcode: 200000', spans: ['UK_SORT_CODE 200000'], why: 'bare behind its word' },
  {
    text: 'pay barclays 20 00 00, 55779911',
    spans: ['UK_SORT_CODE 20 00 00', 'UK_BANK_NUMBER 55779911'],
    why: 'a bank and the account behind',
  },
  {
    text: 'account 55779911 sort code 20-00-00',
    spans: ['UK_BANK_NUMBER 55779911', 'UK_SORT_CODE 20-00-00'],
    why: 'the account first',
  },
] as const;

export const noMatch = [
  { text: 'bubble sort 123456', why: 'an algorithm' },
  { text: '20-00-00', why: 'no word' },
  { text: 'born 12-03-85', why: 'a date' },
  { text: 'account 55779911', why: 'an account without a sort code' },
  { text: 'lottery 12 34 56', why: 'pairs' },
  { text: 'sort code list of barclays', why: 'no number' },
] as const;
