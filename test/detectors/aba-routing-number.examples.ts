/** Spans are the matched stretches as text, in order, each with its entity. All numbers are published examples or invented. */
export const match = [
  { text: 'ABA# 0210 00021', spans: ['ABA_ROUTING_NUMBER 0210 00021'], why: 'in two parts behind its word' },
  { text: 'routing number 322271627', spans: ['ABA_ROUTING_NUMBER 322271627'], why: 'behind its word' },
  { text: '3222-7162-7', spans: ['ABA_ROUTING_NUMBER 3222-7162-7'], why: 'print form' },
  { text: 'wire to bank 021000021', spans: ['ABA_ROUTING_NUMBER 021000021'], why: 'a word for banks near' },
  { text: 'aba: 011401533', spans: ['ABA_ROUTING_NUMBER 011401533'], why: 'abbreviated' },
] as const;

export const noMatch = [
  { text: '322271627', why: 'bare: one in 25 numbers passes' },
  { text: 'routing number 322271628', why: 'check digit wrong' },
  { text: 'routing number 502271623', why: 'no Federal Reserve district' },
  { text: 'routing a1322271627', why: 'inside a token' },
  { text: '322-27-1627', why: 'grouped as a social-security number' },
] as const;
