/** Spans are the matched stretches as text, in order, each with its entity. All numbers are invented. */
export const match = [
  { text: 'member id W123456789', spans: ['INSURANCE_NUMBER W123456789'], why: 'a letter in front' },
  { text: 'policy no. HX4471923K', spans: ['INSURANCE_NUMBER HX4471923K'], why: 'the full stop of an abbreviation' },
  { text: 'insurance number: 4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'digits alone behind a sign' },
  { text: 'health insurance 5561 8824 1735', spans: ['INSURANCE_NUMBER 5561 8824 1735'], why: 'in groups' },
  { text: 'versicherungsnummer 4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'German' },
  { text: 'numero de poliza 4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'Spanish, without its accent' },
  { text: 'numer polisy 4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'Polish' },
  { text: 'номер полиса 4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'Russian' },
  { text: 'شماره بیمه 4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'Persian' },
  { text: '保单号4471923655', spans: ['INSURANCE_NUMBER 4471923655'], why: 'Chinese, without a blank' },
] as const;

export const noMatch = [
  { text: 'W123456789', why: 'no word' },
  { text: 'policy number 2021', why: 'a year' },
  { text: 'health insurance 20240101', why: 'a day' },
  { text: 'health insurance 2024 2025', why: 'years, grouped as nothing is' },
  { text: 'health insurance plans under 4471923655', why: 'a word stands between' },
  { text: 'monetary policy 4471923655', why: 'a word with other meanings by itself' },
  { text: 'life insurance 500000 quote', why: 'a sum insured' },
] as const;
