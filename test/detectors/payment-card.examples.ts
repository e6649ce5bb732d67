/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: '4111 1111 1111 1111', spans: ['CREDIT_CARD 4111 1111 1111 1111'], why: 'grouped as embossed' },
  { text: '4539148803436467', spans: ['CREDIT_CARD 4539148803436467'], why: 'bare, 16 digits, issuer and Luhn right' },
  { text: 'card4539148803436467', spans: ['CREDIT_CARD 4539148803436467'], why: 'the word touches it' },
  {
    text: '5454-5454-5454-5454 12/27 123',
    spans: ['CREDIT_CARD 5454-5454-5454-5454', 'CARD_EXPIRY 12/27', 'CARD_CVV 123'],
    why: 'the three parts',
  },
  {
    text: '4539148803436467|09|2028|321',
    spans: ['CREDIT_CARD 4539148803436467', 'CARD_EXPIRY 09|2028', 'CARD_CVV 321'],
    why: 'a dump line',
  },
  {
    text: 'amex 3782 822463 10005 exp 1/29 cvv 1234',
    spans: ['CREDIT_CARD 3782 822463 10005', 'CARD_EXPIRY 1/29', 'CARD_CVV 1234'],
    why: '4-6-5 and words between',
  },
  { text: 'card number 4222222222222', spans: ['CREDIT_CARD 4222222222222'], why: '13 digits behind a word' },
  { text: '6759 6498 2643 8453', spans: ['CREDIT_CARD 6759 6498 2643 8453'], why: 'Maestro' },
  { text: '卡号4539148803436467 card', spans: ['CREDIT_CARD 4539148803436467'], why: 'Chinese letters touch, and end a token' },
  { text: 'store card 9539148803436466', spans: ['CREDIT_CARD 9539148803436466'], why: 'an unknown issuer, behind its word' },
  { text: 'my cvv is 321', spans: ['CARD_CVV 321'], why: 'named' },
  { text: 'pay.example/checkout?card=4111111111111111', spans: ['CREDIT_CARD 4111111111111111'], why: 'the parameter names it' },
  {
    text: '4111111111111111, 5555555555554444',
    spans: ['CREDIT_CARD 4111111111111111', 'CREDIT_CARD 5555555555554444'],
    why: 'two',
  },
  {
    text: '4111 1111 1111 1111 5555 5555 5555 4444',
    spans: ['CREDIT_CARD 4111 1111 1111 1111', 'CREDIT_CARD 5555 5555 5555 4444'],
    why: 'two in one row of fours',
  },
  {
    text: '4111 1111 1111 1111 1227 123',
    spans: ['CREDIT_CARD 4111 1111 1111 1111', 'CARD_EXPIRY 1227', 'CARD_CVV 123'],
    why: 'an expiry date without a sign is a fifth four',
  },
] as const;

export const noMatch = [
  { text: '4539148803436468', why: 'Luhn digit wrong' },
  { text: '9539148803436466', why: 'no issuer, though Luhn is right' },
  { text: '4006381333931', why: 'an EAN-13 that is a Luhn-valid 13-digit Visa, too, waits for a word' },
  { text: 'order number 4539148803436467', why: 'behind an order word' },
  { text: 'tracking 4539148803436467', why: 'behind a parcel word' },
  { text: 'https://video.example/watch/4539148803436467', why: 'an id in a URL' },
  { text: '1508777100000', why: 'milliseconds since 1970' },
  { text: '10012345678901234567890', why: 'longer than 19 digits' },
  { text: 'ab4539148803436467cd', why: 'inside a longer token' },
  { text: 'serial number 4539148803436467', why: 'behind an article word' },
  { text: '648 1288 3208 3848 4488 5128 5768 6408', why: 'fours in a row of more' },
  { text: '648 1288 1928 2568 3208 3848 4488 5128 5768 6408', why: 'the same, with a whole number of fours before' },
  { text: '3089 ; [.4301.0020.0011.0001]', why: 'weights of a collation' },
  { text: '77DB 6786 7266 8305 8306 65C4', why: 'code points' },
  { text: 'random 0.4539148803436467', why: 'the fraction of a decimal' },
  { text: 'hb-subset-fuzzer-5181909018345472', why: 'the last part of a file name' },
  { text: 'final 23-12 41-29 18-11 1972-46', why: 'scores' },
  { text: 'top 100 songs 2019', why: 'three digits behind no word for a code' },
  { text: '6829267836783971584', why: '19 digits that start like the id of a short video' },
] as const;
