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
  {
    text: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ',
    spans: ['PRIVATE_KEY 5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ'],
    why: 'a private key of Bitcoin (WIF), the documented example',
  },
  {
    text: 'KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617',
    spans: ['PRIVATE_KEY KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617'],
    why: 'the same, compressed',
  },
  {
    text: 'xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    spans: [
      'PRIVATE_KEY xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi',
    ],
    why: 'the first test vector of BIP 32',
  },
  {
    text: 'seed phrase: legal winner thank year wave sausage worth useful legal winner thank yellow',
    spans: ['PRIVATE_KEY legal winner thank year wave sausage worth useful legal winner thank yellow'],
    why: 'a test vector of BIP 39 behind its name',
  },
  {
    text: 'my mnemonic legal winner thank year wave sausage worth useful legal winner thank yellow',
    spans: ['PRIVATE_KEY legal winner thank year wave sausage worth useful legal winner thank yellow'],
    why: 'another name',
  },
] as const;

export const noMatch = [
  { text: 'secret words that can make your wife happy when she feels very sad today', why: 'a sentence' },
  { text: 'seed oils that are bad for you and what can you use instead', why: 'no phrase' },

  { text: '5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTK', why: 'the checksum is wrong' },
  { text: 'seed phrase legal winner thank year wave sausage worth useful legal winner thank', why: 'eleven words' },
  { text: 'legal winner thank year wave sausage worth useful legal winner thank yellow', why: 'no name' },
  { text: 'what is a seed phrase and how do i keep mine safe from other people', why: 'a question' },
  { text: 'mnemonic for the order of operations in math that kids can learn', why: 'words of two letters' },
  { text: 'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5', why: 'checksum wrong' },
  { text: '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD', why: 'case wrong' },
  { text: 'da39a3ee5e6b4b0d3255bfef95601890afd80709', why: 'a hash' },
] as const;
