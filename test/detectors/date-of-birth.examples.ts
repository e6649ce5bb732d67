/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'dob 12/03/1985', spans: ['DATE_OF_BIRTH 12/03/1985'], why: 'digits' },
  { text: 'jane doe born march 12, 1985', spans: ['DATE_OF_BIRTH march 12, 1985'], why: 'month in words' },
  { text: 'date of birth: 1985-03-12', spans: ['DATE_OF_BIRTH 1985-03-12'], why: 'year first' },
  { text: 'born 1985-Mar-12', spans: ['DATE_OF_BIRTH 1985-Mar-12'], why: 'year first, month in letters' },
  { text: 'dob 19850312', spans: ['DATE_OF_BIRTH 19850312'], why: 'eight digits' },
  { text: 'dob 12.3.85', spans: ['DATE_OF_BIRTH 12.3.85'], why: 'two digits of the year' },
  { text: 'born the twenty first of march 1985', spans: ['DATE_OF_BIRTH twenty first of march 1985'], why: 'the day in words' },
  { text: 'fecha de nacimiento 12 de marzo de 1985', spans: ['DATE_OF_BIRTH 12 de marzo de 1985'], why: 'Spanish' },
  { text: 'né le 12 mars 1985', spans: ['DATE_OF_BIRTH 12 mars 1985'], why: 'French' },
  { text: 'geboren am 12. März 1985', spans: ['DATE_OF_BIRTH 12. März 1985'], why: 'German' },
  { text: 'data urodzenia: 12 marca 1985', spans: ['DATE_OF_BIRTH 12 marca 1985'], why: 'Polish' },
  { text: 'дата рождения 12 марта 1985', spans: ['DATE_OF_BIRTH 12 марта 1985'], why: 'Russian' },
  { text: 'doğum tarihi 12 Mart 1985', spans: ['DATE_OF_BIRTH 12 Mart 1985'], why: 'Turkish' },
  { text: '生年月日 1985年3月12日', spans: ['DATE_OF_BIRTH 1985年3月12日'], why: 'Japanese' },
  { text: '생년월일 1985년 3월 12일', spans: ['DATE_OF_BIRTH 1985년 3월 12일'], why: 'Korean' },
  { text: 'วันเกิด 12 มีนาคม 2528', spans: ['DATE_OF_BIRTH 12 มีนาคม 2528'], why: 'Thai, Buddhist year' },
  { text: 'ngày sinh 12 tháng 3 năm 1985', spans: ['DATE_OF_BIRTH 12 tháng 3 năm 1985'], why: 'Vietnamese' },
] as const;

export const noMatch = [
  { text: 'released march 12, 1985', why: 'no birth' },
  { text: 'born on the fourth of july', why: 'a film' },
  { text: 'which actor was born on march 12 1985', why: 'a question about somebody known' },
  { text: 'born march 12, 1585', why: 'nobody alive' },
  { text: 'dob 31/31/1985', why: 'no such day' },
  { text: 'who was born on july 2 1949 ?', why: 'trivia' },
  { text: 'born in 1985', why: 'a year alone' },
  { text: 'born 1/2/1985-7', why: 'a longer number' },
  { text: 'birthday cake ideas 2019', why: 'a year alone' },
  { text: 'died 12/03/1985 born in ohio', why: 'another date' },
  { text: 'july 8, 1958 was the birth of what american actor', why: 'the question stands behind' },
] as const;
