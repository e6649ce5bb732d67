import { isDigit } from '../../core/characters.js';
import type { Evidence, NumberRun, Scan } from '../../core/types.js';

const SHAPE: readonly Evidence[] = ['format', 'region'];

/** Longest stretch read on either side of the number. */
const LONGEST = 40;

/** CJK ideographs, katakana, the mark of repetition, and の, which stands in names of places (丸の内). */
function isHan(code: number): boolean {
  return (
    (code >= 0x4e00 && code < 0xa000) ||
    (code >= 0x30a1 && code <= 0x30fe) ||
    code === 0x3005 ||
    code === 0x30f6 ||
    code === 0x306e
  );
}

function isHangul(code: number): boolean {
  return code >= 0xac00 && code < 0xd7b0;
}

/** Reads left over ideographs and digits: where the place names begin. Verbs and particles before them are cut off. */
function hanStart(text: string, at: number): number {
  const stop = Math.max(0, at - LONGEST);
  let i = at;
  while (i > stop) {
    const code = text.charCodeAt(i - 1);
    // 号 ends the address before this one.
    if ((!isHan(code) && !isDigit(code) && code !== 45) || code === 0x53f7 || code === 0x865f) break;
    i--;
  }
  const names = text.slice(i, at);
  // 住在, 地址是, 位于, 家住, 寄到, 住所は: what stands before the address.
  const cut = /^.*(?:住在|地址|位于|位於|家住|寄到|送到|发到|住址|住所|我在|搬到|是|在)/u.exec(names);
  i += cut === null ? 0 : cut[0].length;
  while (i < at && isDigit(text.charCodeAt(i))) i++;
  return i;
}

/** 北京市朝阳区建国路88号3单元502室; 台北市信義路5段7號. */
function findChinese(scan: Scan, run: NumberRun): boolean {
  const { text } = scan;
  const before = text[run.start - 1] ?? '';
  if (!'号號弄栋幢段'.includes(text[run.end] ?? ' ')) return false;
  const start = hanStart(text, run.start);
  const names = text.slice(start, run.start);
  const region = /[省市区县區縣]/u.test(names);
  // Without a word for the street, province and town must both be there.
  if (!'路街道巷弄村里段同园苑庄镇乡'.includes(before) && !/[省市].+[市区县區縣]/u.test(names)) return false;
  if (names.length < 3) return false;
  // 3单元502室, 2号楼15层: building, entrance, floor and room.
  const rest =
    /^[号號弄栋幢段](?:\s?(?:\d{1,5}|[A-Za-z]\d{0,4}|[一二三四五六七八九十]{1,3})(?:号楼|单元|單元|栋|幢|座|号|號|室|楼|樓|层|房|弄|巷|之\d{1,2}))*/u.exec(
      text.slice(run.end, run.end + LONGEST),
    )!;
  const detailed = rest[0].length > 1;
  const score = region ? (detailed ? 0.93 : 0.85) : detailed || scan.near('address', start, run.end) > 0 ? 0.8 : 0.45;
  scan.report('STREET_ADDRESS', start, run.end + rest[0].length, score, SHAPE);
  return true;
}

/** 東京都渋谷区神南1-2-3, 大阪市北区梅田1丁目2番3号 メゾン101号室, 〒150-0041 before it. */
function findJapanese(scan: Scan, run: NumberRun): boolean {
  const { text } = scan;
  if (!isHan(text.charCodeAt(run.start - 1))) return false;
  const blocks =
    /^(?:\d{1,4}(?:丁目|番地|番|号|-|−|の|ー)){1,4}\d{0,4}(?:号)?(?:\s?[\u30a1-\u30fe\u4e00-\u9fff]{0,16}\s?\d{2,4}(?:号室|号))?/u.exec(
      text.slice(run.start, run.start + LONGEST),
    );
  if (blocks === null || (run.groups < 2 && !/丁目|番/u.test(blocks[0]))) return false;
  // 学校2011-2012: years; blocks have one to three digits.
  if (run.groupSizes[0]! > 3 && !/丁目|番/u.test(blocks[0])) return false;
  let start = hanStart(text, run.start);
  let names = text.slice(start, run.start);
  // 私の東京都…: the prefecture is where the address begins.
  const prefecture = /東京都|北海道|(?:京都|大阪)府|[一-龯]{2,3}県/u.exec(names);
  if (prefecture !== null) start += prefecture.index;
  names = text.slice(start, run.start);
  if (!/[都道府県市区町村郡]/u.test(names) || names.length < 3) return false;
  const post = /〒?\s?\d{3}-\d{4}\s{0,2}$/u.exec(text.slice(Math.max(0, start - 14), start));
  if (post !== null) start -= post[0].length;
  scan.report('STREET_ADDRESS', start, run.start + blocks[0].trimEnd().length, /[都道府県市区]/u.test(names) ? 0.92 : 0.7, SHAPE);
  return true;
}

/** 추가로 1개, 상태가 3단계, 20%: 로 and 가 are particles, and something is counted. */
const COUNTED = /^\s?(?:[개명회초분시년월일배권편화살장%]|번(?!지|길)|단계|마리|레벨|스택|포인트)/;

/** 서울특별시 강남구 테헤란로 152, 역삼동 123-45, with 3층 or 101동 502호 behind it. */
function findKorean(scan: Scan, run: NumberRun): void {
  const { text } = scan;
  let i = run.start;
  if (text.charCodeAt(i - 1) === 32) i--;
  const last = text[i - 1] ?? '';
  if (!'로길동리가'.includes(last) || COUNTED.test(text.slice(run.end, run.end + 4))) return;
  let start = i;
  let region = false;
  for (let words = 0; words < 5; words++) {
    let from = start;
    while (
      from > 0 &&
      start - from < 12 &&
      (isHangul(text.charCodeAt(from - 1)) || (from < start && isDigit(text.charCodeAt(from - 1))))
    )
      from--;
    if (from === start) break;
    const end = text[start - 1]!;
    // Before the street stand district, city and province only: each ends as such a place does.
    if (
      words > 0 &&
      !'시도구군읍면동리로'.includes(end) &&
      !/^(?:서울|부산|대구|인천|광주|대전|울산|세종|경기|강원|충북|충남|전북|전남|경북|경남|제주)$/u.test(text.slice(from, start))
    )
      break;
    if (words > 0) region ||= '시도구군'.includes(end);
    start = from;
    if (text.charCodeAt(start - 1) !== 32) break;
    start--;
  }
  while (text.charCodeAt(start) === 32) start++;
  if (i - start < 2) return;
  const rest = /^(?:번길|길)?(?:\s?\d{1,4}(?:-\d{1,4})?(?!\d|동|호|층))?(?:,?\s?\d{1,4}(?:동|호|층)){0,3}/u.exec(
    text.slice(run.end, run.end + LONGEST),
  )!;
  if (!region && scan.near('address', start, run.end) === 0) return;
  scan.report('STREET_ADDRESS', start, run.end + rest[0].trimEnd().length, region ? 0.88 : 0.7, SHAPE);
}

/**
 * Finds an address of a script that writes no spaces around the number that stands in it: Chinese, Japanese, Korean. Everything read is
 * bounded by a constant.
 */
export function findUnspacedAddress(scan: Scan, run: NumberRun): void {
  const { text } = scan;
  const before = text.charCodeAt(run.start - 1);
  const left = before === 32 ? text.charCodeAt(run.start - 2) : before;
  if (isHangul(left)) {
    if (run.groups <= 2) findKorean(scan, run);
  } else if (isHan(before) && !(run.groups === 1 && findChinese(scan, run))) findJapanese(scan, run);
}
