/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'bsb 062-000 acc 12345678', spans: ['AU_BSB 062-000', 'AU_BANK_NUMBER 12345678'], why: 'both' },
  { text: 'BSB: 062000', spans: ['AU_BSB 062000'], why: 'bare behind its word' },
  { text: 'my bsb number is 732-001', spans: ['AU_BSB 732-001'], why: 'filler between' },
] as const;

export const noMatch = [
  { text: '062-000', why: 'no word' },
  { text: 'bsbs 062-00', why: 'five digits' },
  { text: 'absb 062-000', why: 'another word' },
  { text: 'bsb 06-2000', why: 'grouped otherwise' },
] as const;
