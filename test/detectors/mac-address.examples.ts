/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'mac:00:00:5e:00:53:af',
    spans: ['MAC_ADDRESS 00:00:5e:00:53:af'],
    why: 'behind a key, whose last letters could be a group',
  },
  { text: 'bssid-00-00-5e-00-53-af', spans: ['MAC_ADDRESS 00-00-5e-00-53-af'], why: 'behind another' },
  { text: 'wake 00:00:5E:00:53:AF', spans: ['MAC_ADDRESS 00:00:5E:00:53:AF'], why: 'colons' },
  { text: 'mac=00-00-5e-00-53-01;', spans: ['MAC_ADDRESS 00-00-5e-00-53-01'], why: 'dashes' },
  { text: '0000.5e00.5301', spans: ['MAC_ADDRESS 0000.5e00.5301'], why: 'dots' },
  { text: 'aa:bb:cc:dd:ee:f1', spans: ['MAC_ADDRESS aa:bb:cc:dd:ee:f1'], why: 'the only digit comes last' },
  { text: 'mac address 00005e0053af', spans: ['MAC_ADDRESS 00005e0053af'], why: 'nothing between, behind its word' },
  { text: 'mac: 00005E0053AF', spans: ['MAC_ADDRESS 00005E0053AF'], why: 'the same as a field' },
  { text: '02:00:5e:10:00:00:00:01', spans: ['MAC_ADDRESS 02:00:5e:10:00:00:00:01'], why: 'EUI-64' },
] as const;

export const noMatch = [
  { text: '1:00:00:5e:00:53:af', why: 'seven groups' },
  { text: 'abcd:00:00:5e:00:53:af:01', why: 'a key and seven groups' },
  { text: '00:00:5E:00:53', why: 'five pairs' },
  { text: '00:00:5E:00:53:AF:01', why: 'seven pairs' },
  { text: '00:00-5E:00:53:AF', why: 'mixed separators' },
  { text: '10:20:30 to 11:20:30', why: 'times' },
  { text: '20-11-05', why: 'a date' },
  { text: 'ff:ff:ff:ff:ff:ff', why: 'broadcast, and no digit' },
  { text: '00:00:00:00:00:00', why: 'all zero' },
  { text: 'x00:00:5E:00:53:AF', why: 'glued to a letter' },
  { text: '00005e0053af', why: 'nothing says so' },
  { text: 'commit e1234567890f on mac', why: 'its word stands behind' },
  { text: 'mac mini 256gb refurbished 00005e0053af', why: 'its word stands elsewhere' },
  { text: 'mac address 00005e0053ag', why: 'no hex digit' },
  { text: 'mac 200000000000', why: 'digits only' },
] as const;
