/** Spans are the matched stretches as text, in order, each with its entity. Addresses are the published vectors of BIP 173, BIP 350 and EIP-55. */
export const match = [
  {
    text: 'to BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4, please',
    spans: ['CRYPTO BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4'],
    why: 'bech32',
  },
  {
    text: 'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
    spans: ['CRYPTO bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0'],
    why: 'bech32m',
  },
  {
    text: 'eth:0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    spans: ['CRYPTO 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed'],
    why: 'Ethereum with its checksum',
  },
] as const;

export const noMatch = [
  { text: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', why: 'checksum wrong' },
  { text: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', why: 'case wrong' },
  { text: 'da39a3ee5e6b4b0d3255bfef95601890afd80709', why: 'a hash' },
] as const;
