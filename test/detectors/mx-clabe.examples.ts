/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'clabe 032180000118359719', spans: ['MX_CLABE 032180000118359719'], why: 'behind its word' },
  {
    text: '032180000118359719',
    spans: ['MX_CLABE 032180000118359719'],
    why: 'bare with a bank that starts with 0: ids of posts do not',
  },
  { text: '032 180 00011835971 9', spans: ['MX_CLABE 032 180 00011835971 9'], why: 'in its parts' },
] as const;

export const noMatch = [
  { text: 'clabe 032180000118359718', why: 'check digit wrong' },
  { text: 'https://social.example/status/032180000118359719', why: 'in a URL' },
  { text: '1032180000118359719', why: 'nineteen digits' },
  { text: 'clabe 999180000118359712', why: 'no such bank' },
] as const;
