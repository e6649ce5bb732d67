/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'ifsc SBIN0001234', spans: ['IN_IFSC SBIN0001234'], why: 'behind its word' },
  { text: 'transfer to HDFC0000001', spans: ['IN_IFSC HDFC0000001'], why: 'a known bank' },
  { text: 'ifsc code abcd0123456', spans: ['IN_IFSC abcd0123456'], why: 'small letters behind its word' },
] as const;

export const noMatch = [
  { text: 'ABCD0123456', why: 'no bank that is known' },
  { text: 'SBIN1001234', why: 'the fifth character is no zero' },
  { text: 'SBIN00012345', why: 'twelve characters' },
  { text: 'ifsc SBI10001234', why: 'a digit among the letters' },
] as const;
