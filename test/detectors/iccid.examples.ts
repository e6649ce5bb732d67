/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'sim 8944500102198304826', spans: ['ICCID 8944500102198304826'], why: 'the wiki example' },
  { text: '8944500102198304826', spans: ['ICCID 8944500102198304826'], why: 'its prefix and check digit speak for it' },
  { text: 'iccid: 8944 5001 0219 8304 826', spans: ['ICCID 8944 5001 0219 8304 826'], why: 'grouped' },
] as const;

export const noMatch = [
  { text: '8944500102198304827', why: 'a wrong check digit' },
  { text: '7944500102198304827', why: 'not 89' },
  { text: '1234567890123456789', why: 'nineteen digits' },
  { text: '8900000000000000000', why: 'no country' },
] as const;
