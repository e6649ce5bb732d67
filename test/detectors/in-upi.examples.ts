/** Spans are the matched stretches as text, in order, each with its entity. All addresses are invented. */
export const match = [
  { text: 'pay asha.rao91@okaxis', spans: ['IN_UPI asha.rao91@okaxis'], why: "a payment app's handle" },
  { text: '9000000001@ybl,', spans: ['IN_UPI 9000000001@ybl'], why: 'a telephone number before it' },
  { text: 'ASHA-RAO@OKHDFCBANK', spans: ['IN_UPI ASHA-RAO@OKHDFCBANK'], why: 'in capitals' },
  { text: 'my upi id is asha@sunbank', spans: ['IN_UPI asha@sunbank'], why: 'a bank nobody knows, behind its word' },
  { text: 'upi://pay?pa=asha.rao@ibl&am=10', spans: ['IN_UPI asha.rao@ibl'], why: 'in a link that pays' },
] as const;

export const noMatch = [
  { text: 'asha@sunbank', why: 'no handle that is known, and no word' },
  { text: 'write to asha@paytm.example', why: 'an e-mail address' },
  { text: 'upi id asha@ok-bank', why: 'no letters alone behind the sign' },
  { text: 'upi @okaxis', why: 'nothing before the sign' },
  { text: 'upi a@okaxis', why: 'one letter before it' },
  { text: 'https://asha@ybl/path', why: 'user info of a link' },
  { text: 'ssh asha@ybl:22', why: 'a host and its port' },
] as const;
