/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: '-----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIE\n-----END PRIVATE KEY-----',
    spans: ['PRIVATE_KEY -----BEGIN PRIVATE KEY-----\nMC4CAQAwBQYDK2VwBCIE\n-----END PRIVATE KEY-----'],
    why: 'PKCS #8',
  },
  {
    text: 'x -----BEGIN RSA PRIVATE KEY----- MIIB -----END RSA PRIVATE KEY----- y',
    spans: ['PRIVATE_KEY -----BEGIN RSA PRIVATE KEY----- MIIB -----END RSA PRIVATE KEY-----'],
    why: 'on one line',
  },
  {
    text: '-----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk',
    spans: ['PRIVATE_KEY -----BEGIN OPENSSH PRIVATE KEY-----\nb3BlbnNzaC1rZXk'],
    why: 'cut off',
  },
  {
    text: '-----begin pgp private key block-----\nabc=\n-----end pgp private key block-----',
    spans: ['PRIVATE_KEY -----begin pgp private key block-----\nabc=\n-----end pgp private key block-----'],
    why: 'lower-cased armour',
  },
] as const;

export const noMatch = [
  { text: '-----BEGIN PUBLIC KEY-----\nMCow\n-----END PUBLIC KEY-----', why: 'public' },
  { text: '-----BEGIN CERTIFICATE-----', why: 'a certificate' },
  { text: '--- private key ---', why: 'too few dashes' },
  { text: 'how to begin private key generation', why: 'a sentence' },
  { text: '----------', why: 'a rule' },
] as const;
