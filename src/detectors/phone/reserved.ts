/**
 * Number ranges set aside for drama and documentation, as `calling code + national number` with `.` for any digit: NANPA (555-01xx in every area), Ofcom
 * (UK), ACMA (Australia), ARCEP (France), BNetzA (Germany), ComReg (Ireland), PTS (Sweden). Nobody can be reached under them.
 */
const RANGES =
  '1...55501.. ' +
  '441632960... 441134960... 441144960... 441154960... 441164960... 441174960... 441184960... 441214960... 441314960... 441414960... ' +
  '441514960... 441614960... 442079460... 441914980... 442896496... 442920180... 447700900... 448081570... 449098790... 443069990... ' +
  '6125550.... 6135550.... 6175550.... 6185550.... 6127010.... 6137010.... 6177010.... 6187010.... 61491570... 6118009757.. 6113009757.. ' +
  '3319900.... 3326191.... 3335301.... 3346571.... 3353649.... 3363998.... ' +
  '493023125... 496990009... 494066969... 492214710... 498999998... 4915228817386 4915228895456 4915254599371 4917139200.. ' +
  '3532091..... ' +
  '463139006.. 464062804.. 468465004.. 469803192.. 467017406..';

/** Reads the table; once for each detector. */
export function reservedRanges(): readonly string[] {
  return RANGES.split(' ');
}

/** Tells whether a full international number (calling code and national number, digits only) lies in a reserved range. */
export function isReserved(ranges: readonly string[], number: string): boolean {
  return ranges.some((range) => range.length === number.length && matches(range, number));
}

function matches(pattern: string, number: string): boolean {
  for (let i = 0; i < pattern.length; i++) if (pattern[i] !== '.' && pattern[i] !== number[i]) return false;
  return true;
}
