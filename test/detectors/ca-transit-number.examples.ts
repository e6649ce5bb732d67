/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'transit 12345-003', spans: ['CA_TRANSIT_NUMBER 12345-003'], why: 'cheque form' },
  { text: 'direct deposit transit number 000312345', spans: ['CA_TRANSIT_NUMBER 000312345'], why: 'electronic form' },
  { text: 'numéro de transit : 12345-815', spans: ['CA_TRANSIT_NUMBER 12345-815'], why: 'French' },
] as const;

export const noMatch = [
  { text: '12345-003', why: 'no word' },
  { text: 'transit 12345-103', why: 'no such institution' },
  { text: 'transit map 2019 12345678', why: 'neither form' },
  { text: 'transitional 12345-003', why: 'another word' },
] as const;
