/** Spans are the matched stretches as text, in order, each with its entity. All addresses are invented. */
export const match = [
  { text: 'pay asha.rao91@okaxis', spans: ['IN_UPI asha.rao91@okaxis'], why: "a payment app's handle" },
  { text: '9000000001@ybl,', spans: ['IN_UPI 9000000001@ybl'], why: 'a telephone number before it' },
  { text: 'ASHA-RAO@OKHDFCBANK', spans: ['IN_UPI ASHA-RAO@OKHDFCBANK'], why: 'in capitals' },
  { text: 'my upi id is asha@sunbank', spans: ['IN_UPI asha@sunbank'], why: 'a bank nobody knows, behind its word' },
  {
    text: '9000000001@paytm',
    spans: ['IN_UPI 9000000001@paytm'],
    why: "a company's name as the handle, of an address with digits",
  },
  { text: 'asha.rao@sbi', spans: ['IN_UPI asha.rao@sbi'], why: 'the same of one with a sign' },
  { text: 'upi: asha@sbi', spans: ['IN_UPI asha@sbi'], why: 'and of letters alone behind the word' },
  { text: 'phonepe asha_rao@sunbank', spans: ['IN_UPI asha_rao@sunbank'], why: 'an app, and an address with a sign' },
  { text: 'upi://pay?pa=asha.rao@ibl&am=10', spans: ['IN_UPI asha.rao@ibl'], why: 'in a link that pays' },
] as const;

export const noMatch = [
  { text: 'asha@sunbank', why: 'no handle that is known, and no word' },
  { text: 'write to asha@paytm.example', why: 'an e-mail address' },
  { text: 'concert@jio garden', why: 'a word at a company of that name' },
  { text: 'mumbai vs chennai live@jio', why: 'another' },
  { text: 'follow us on twitter@sbi', why: 'a handle of a network without its blank' },
  { text: 'npm install lodash@latest upi', why: 'a package and its tag' },
  { text: 'upi id asha@ok-bank', why: 'no letters alone behind the sign' },
  { text: 'upi @okaxis', why: 'nothing before the sign' },
  { text: 'upi a@okaxis', why: 'one letter before it' },
  { text: 'https://asha@ybl/path', why: 'user info of a link' },
  { text: 'ssh asha@ybl:22', why: 'a host and its port' },
] as const;
