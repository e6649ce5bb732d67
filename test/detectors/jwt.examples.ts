/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'https://a.example/eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abcDEF123_-.m3u8',
    spans: ['JWT eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abcDEF123_-'],
    why: "a file's extension behind the signature",
  },
  {
    text: 'jwt eyJhbGciOiJub25lIn0.eyJzdWIiOiJhYmMifQ.',
    spans: ['JWT eyJhbGciOiJub25lIn0.eyJzdWIiOiJhYmMifQ.'],
    why: 'unsigned: the last part is empty',
  },
  {
    text: 'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
    spans: ['JWT eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U'],
    why: 'signed',
  },
  {
    text: 'v.example/?t=eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abcDEF123_-&x=1',
    spans: ['JWT eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abcDEF123_-'],
    why: 'a parameter',
  },
  {
    text: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhYmMifQ was cut',
    spans: ['JWT eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhYmMifQ'],
    why: 'cut off after the payload',
  },
  {
    text: 'token_eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhYmMifQ.x',
    spans: ['JWT eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhYmMifQ.x'],
    why: 'a name glued on',
  },
  {
    text: 'd=%22eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abcDEF123%22',
    spans: ['JWT eyJhbGciOiJIUzI1NiJ9.eyJhIjoxfQ.abcDEF123'],
    why: 'behind an encoded quotation mark',
  },
] as const;

export const noMatch = [
  { text: 'www.example.com', why: 'dots' },
  { text: 'eyJ0eXAiOiJKV1QifQ.eyJzdWIiOiJhYmMifQ.x', why: 'a header without alg' },
  { text: 'eyJhbGciOiJub25lIn0', why: 'one part' },
  { text: 'aaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbb.ccccccccccccc', why: 'no JSON' },
  { text: 'eyebrow.example.org/eyewear', why: 'words that begin alike' },
] as const;
