/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'imei 490154203237518', spans: ['IMEI 490154203237518'], why: "the standard's example" },
  { text: 'IMEI: 49-015420-323751-8', spans: ['IMEI 49-015420-323751-8'], why: 'grouped' },
  { text: '35-209900-176148-1', spans: ['IMEI 35-209900-176148-1'], why: 'grouped, no word' },
  { text: 'my imei number is 356938035643809', spans: ['IMEI 356938035643809'], why: 'tied by a verb' },
] as const;

export const noMatch = [
  { text: '490154203237518', why: 'Luhn alone' },
  { text: 'imeii 490154203237517', why: 'a wrong digit and no word' },
  { text: '378282246310005', why: 'a test card' },
  { text: '123456789012345', why: 'fifteen digits' },
] as const;
