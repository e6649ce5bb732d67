/**
 * By suppressor: texts whose `[...]` stretch it covers, and texts whose stretch it leaves; `entity` is what a detector took the stretch for
 * (default: a telephone number).
 */
export interface SuppressorExample {
  readonly text: string;
  readonly why: string;
  readonly entity?: string;
}

export const examples: Readonly<
  Record<string, { readonly covers: readonly SuppressorExample[]; readonly leaves: readonly SuppressorExample[] }>
> = {
  publicationCode: {
    covers: [
      { text: '[978-0-306-40615-7]', why: 'ISBN-13, hyphenated' },
      { text: 'read [9780306406157] online', why: 'ISBN-13, bare: prefix and check digit' },
      { text: '[0-306-40615]-2', why: 'a part of an ISBN-10' },
      { text: '0-8044-[2957]-X', why: 'an ISBN-10 that ends in X' },
      { text: 'issn [0378-5955]', why: 'ISSN behind its word' },
      { text: 'ean [4006381333931]', why: 'EAN-13 behind its word', entity: 'CREDIT_CARD' },
      { text: 'upc [036000291452]', why: 'UPC-A' },
    ],
    leaves: [
      { text: '[9780306406158]', why: 'check digit wrong' },
      { text: '[4006381333931]', why: 'EAN-13 without a word', entity: 'CREDIT_CARD' },
      { text: '[0378-5955]', why: 'ISSN without a word' },
      { text: 'isbn [4155550132]', why: 'the word, but no check digit' },
      { text: '[0306406152]', why: 'ISBN-10, bare and without a word' },
    ],
  },
  decimal: {
    covers: [
      { text: '0.[19999999999999998]', why: 'a rounding error', entity: 'MX_CLABE' },
      { text: 'pi is 3.[14159265358]', why: 'behind a whole part' },
      { text: '-12.[4539148803436467]', why: 'negative', entity: 'CREDIT_CARD' },
    ],
    leaves: [
      { text: '[14159265358]', why: 'no point' },
      { text: 'end.[14159265358]', why: 'the end of a sentence' },
      { text: '1.2.[14159265358]', why: 'a third group' },
      { text: '415.[555.0132]', why: 'not bare' },
    ],
  },
  doi: {
    covers: [
      { text: 'doi:10.1000/[415-555-0132]', why: 'suffix of a DOI' },
      { text: 'https://doi.org/10.1016/j.[2019].04', why: 'in a link' },
      { text: '10.[1000182]/abc', why: 'the registrant itself' },
    ],
    leaves: [
      { text: '[415-555-0132]', why: 'no DOI' },
      { text: '10.5/[415-555-0132]', why: 'a registrant has four digits' },
      { text: '10.1000/abc [415-555-0132]', why: 'behind the DOI' },
    ],
  },
  date: {
    covers: [
      { text: '[2005-12-03]', why: 'year first' },
      { text: '[03/12/2005]', why: 'day or month first' },
      { text: '[12 25 2005]', why: 'spaced, as query logs have it' },
      { text: '[3.12.05]', why: 'two-digit year' },
      { text: 'IMG_[20190512_123456]', why: 'compact, with a time behind' },
      { text: '[20190512123456]', why: 'compact, with the time in one' },
      { text: '[1864 - 1870]'.replace(' - ', '-'), why: 'years' },
      { text: 'season [2022-23]', why: 'a season' },
      { text: '[2019-05-12 10:15]', why: 'date and time' },
    ],
    leaves: [
      { text: '[2005-13-03]', why: 'no thirteenth month' },
      { text: '[20191312]', why: 'no thirteenth month' },
      { text: '[1870-25]', why: 'not the year after' },
      { text: '[41555501]', why: 'no year' },
      { text: '[536-22-4567]', why: 'a social-security number', entity: 'US_SSN' },
      { text: '[2005-12-03]', why: 'a date of birth is a date', entity: 'DATE_OF_BIRTH' },
      { text: '[12 25 2005 4155]', why: 'more than the date' },
      { text: '[1700 1234]', why: 'the second year is earlier' },
      { text: '[06 03 12 34]', why: 'pairs parted by blanks' },
      { text: '[17 12 34 56]', why: 'pairs parted by blanks' },
    ],
  },
  timeCode: {
    covers: [
      { text: 'cut at [01:23:45]', why: 'hours, minutes, seconds' },
      { text: '[00:01:02,345]', why: 'SubRip' },
      { text: 'watch?v=abc&t=[4155]s', why: 'seconds in a link' },
      { text: 't=1h[23m45]s', why: 'inside a time code' },
    ],
    leaves: [
      { text: '[4155550132]', why: 'no time' },
      { text: '12:[99:45]', why: 'no such minute' },
      { text: '01:23:45 [4155550132]', why: 'behind the time' },
    ],
  },
  unixTime: {
    covers: [
      { text: '[1508777100]', why: 'seconds' },
      { text: 'ts [1508777100000]', why: 'milliseconds', entity: 'CREDIT_CARD' },
      { text: '[1508777100000000]', why: 'microseconds' },
      { text: '[1508777100000000000]', why: 'nanoseconds' },
    ],
    leaves: [
      { text: '[4155550132]', why: 'starts with another digit' },
      { text: '[15087771000]', why: 'eleven digits' },
      { text: '[150-877-7100]', why: 'grouped' },
      { text: '9[1508777100]', why: 'inside a longer run' },
    ],
  },
  version: {
    covers: [
      { text: 'macos [10.15.7]', why: 'three numbers' },
      { text: 'rcw [46.80.010.6]', why: 'an outline' },
      { text: 'firmware version [10.15.7.1]', why: 'looks like an address behind a word', entity: 'IP_ADDRESS' },
      { text: 'v[115.0.5790.110]', why: 'a browser’s' },
    ],
    leaves: [
      { text: '[10.15.7.1]', why: 'an address', entity: 'IP_ADDRESS' },
      { text: '[415.555.0132]', why: 'a telephone number with dots' },
      { text: '[12.5]', why: 'a decimal' },
      { text: 'version [415-555-0132]', why: 'not dotted' },
    ],
  },
  resolution: {
    covers: [
      { text: '[3840x2160]', why: 'a resolution' },
      { text: '[1920×1080]', why: 'the sign itself' },
      { text: '[10*20]*30 box', why: 'dimensions' },
      { text: 'tyre [205/55]r16', why: 'a tyre size' },
    ],
    leaves: [
      { text: '[38402160]', why: 'no sign' },
      { text: '4155550132 x [89123456]', why: 'another token' },
      { text: '[4155550132]x', why: 'nothing behind the sign' },
    ],
  },
  price: {
    covers: [
      { text: '$[4155550132]', why: 'a sign before' },
      { text: '[4155550132] €', why: 'a sign behind' },
      { text: '[415555013] usd', why: 'a word beside' },
      { text: '[1.234.567],89', why: 'thousands and cents' },
      { text: '[20 000 000] rupees', why: 'thousands' },
    ],
    leaves: [
      { text: '[4155550132]', why: 'nothing says price' },
      { text: '[612 345 678]', why: 'three groups of three, no rest of zeros' },
      { text: 'dollars for jane [4155550132]', why: 'the word stands off' },
    ],
  },
  count: {
    covers: [
      { text: '[10000000000] views', why: 'views' },
      { text: 'population [8866000]', why: 'people' },
      { text: '[438442387] bytes', why: 'bytes' },
      { text: '[1000000] gallons', why: 'a measure' },
    ],
    leaves: [
      { text: '[4155550132]', why: 'nothing counted' },
      { text: 'views of jane smith [4155550132]', why: 'the word stands off' },
      { text: 'interviews [4155550132]', why: 'another word' },
    ],
  },
  statute: {
    covers: [
      { text: 'dfars [252.225-7001]', why: 'an acquisition clause' },
      { text: '29 cfr [1910.120]', why: 'a regulation' },
      { text: 'omb no [1615-0047]', why: 'a form’s control number' },
      { text: 'rfc [5322]', why: 'a standard' },
    ],
    leaves: [
      { text: '[252.225-7001]', why: 'without the word' },
      { text: 'cfr expert jane [4155550132]', why: 'the word stands off' },
      { text: 'bill [4155550132]', why: 'a name' },
    ],
  },
  modelNumber: {
    covers: [
      { text: 'da0024-[88132145]', why: 'letters and digits mix in the token' },
      { text: 'ts-a004-[035010]c2', why: 'a letter touches it' },
      { text: 'part number [2188656]', why: 'behind its word' },
      { text: 'r2d2/[4155550132]', why: 'joined by a slash' },
    ],
    leaves: [
      { text: 'whirlpool [2188656]', why: 'another token' },
      { text: 'john-[4155550132]', why: 'a word joined by a dash' },
      { text: 'https://a1.example/[4155550132]', why: 'a URL' },
      { text: 'a1@example.com,[4155550132]', why: 'another token' },
    ],
  },
  digest: {
    covers: [
      { text: '550e8400-e29b-41d4-a716-[446655440000]', why: 'a UUID' },
      { text: 'd41d8cd98f00b204e[9800998]ecf8427e', why: 'MD5' },
      { text: '0x[80004004]', why: 'a hexadecimal number' },
      { text: 'aGVsbG8gd29ybGQh[12345678]YWJj1A2b', why: 'base64' },
    ],
    leaves: [
      { text: '[4155550132]', why: 'no blob around' },
      { text: 'Jane-Doe-[415-555-0132]-home', why: 'words joined by dashes' },
      { text: 'cafe [4155550132] beef', why: 'other tokens' },
      {
        text: 'https://a.example/J1v7jneIo2j/rec_[4539-1488-0343-6467]_a',
        why: 'a segment of a path: no alphabet has both signs',
      },
      { text: 'https://a.example/5OnT1b1e1kJ/[+442079460958].mp4', why: 'the name of a file' },
    ],
  },
  businessNumber: {
    covers: [
      { text: 'order number [4155550132]', why: 'an order' },
      { text: 'tracking: [4539148803436467]', why: 'a parcel', entity: 'CREDIT_CARD' },
      { text: '1Z999AA1[0123456784]', why: 'a UPS code by its shape' },
      { text: 'invoice #[88132145]', why: 'an invoice' },
    ],
    leaves: [
      { text: '[4155550132]', why: 'no word' },
      { text: 'order pizza in chicago [4155550132]', why: 'the word stands off' },
      { text: 'border [4155550132]', why: 'another word' },
    ],
  },
};
