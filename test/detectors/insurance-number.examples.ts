/** Spans are the matched stretches as text, in order, each with its entity. All numbers are invented. */
export const match = [
  { text: 'número de póliza 48291', spans: ['INSURANCE_NUMBER 48291'], why: 'five digits where the number is called one' },
  { text: 'health insurance 4471923', spans: ['INSURANCE_NUMBER 4471923'], why: 'more digits than a postal code' },
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
  { text: 'insurance no claims 50000', why: 'a word and a sum' },
  { text: 'policy number 4 2024', why: 'a number and a year' },
  { text: 'health insurance 12345', why: 'a postal code' },
  { text: 'dental insurance 50000 income', why: 'a sum' },
  { text: 'polisy 100000 zł', why: 'a sum' },
  { text: 'policy number 2024-01-15', why: 'a date' },
  { text: 'W123456789', why: 'no word' },
  { text: 'policy number 2021', why: 'a year' },
  { text: 'health insurance 20240101', why: 'a day' },
  { text: 'health insurance 2024 2025', why: 'years, grouped as nothing is' },
  { text: 'health insurance plans under 4471923655', why: 'a word stands between' },
  { text: 'monetary policy 4471923655', why: 'a word with other meanings by itself' },
  { text: 'life insurance 500000 quote', why: 'a sum insured' },
] as const;
