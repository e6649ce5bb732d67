import { isDigit, isLetter, isSpace } from '../../core/characters.js';
import type { Evidence, Scan } from '../../core/types.js';
import { findLookedUp } from './cyrillic.js';

/**
 * Names in Chinese, Japanese, Korean, Cyrillic and Arabic letters: found only beside an explicit cue ("我叫…", "…さん", "меня зовут …"), because
 * two or three characters alone may be anything.
 */

type Reader = (text: string, at: number) => number;

interface ScriptCue {
  readonly cue: string;
  /** Where the name stands. */
  readonly side: 'before' | 'after';
  /** Reads the name from `at` on (or backwards from it) and returns its other end; `at` itself when there is none. */
  readonly read: Reader;
  /** The cue is one's own introduction, or a form's field: private by itself. */
  readonly own: boolean;
}

/** The hundred commonest surnames of mainland China and Taiwan, both spellings. */
const CHINESE_SURNAMES =
  '王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭程曹袁邓鄧许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范方石姚谭譚廖邹鄒熊金陆陸郝孔白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文';
/** Characters that go on after a name in Chinese running text. */
const AFTER_NAME = '今是在住来來的和年有想我要不也都从從就，。,与與跟说說，';
/** The commonest surnames of Korea. */
const KOREAN_SURNAMES = '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄';
const JAPANESE_NO_NAMES = ' 客 奥 母 父 兄 姉 皆 嫁 娘 息子 医者 店員 大家 神 仏 殿 王 社長 先生 運転手 看護婦 お客 ';

const isHan = (code: number): boolean => (code >= 0x4e00 && code <= 0x9fff) || code === 0x3005;
const isKatakana = (code: number): boolean => code >= 0x30a1 && code <= 0x30fc;
/** "है" and "हूँ", without which no sentence says who somebody is. */
const HINDI_VERBS = ['है', 'हे', 'हैं', 'हूँ', 'हूं'];
const isDevanagari = (code: number): boolean => code >= 0x900 && code <= 0x963;
const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;

function skipFill(text: string, at: number): number {
  let from = at;
  while (from < text.length && from - at < 3 && (isSpace(text.charCodeAt(from)) || text[from] === '：' || text[from] === ':'))
    from++;
  return from;
}

const chineseAfter: Reader = (text, at) => {
  if (!CHINESE_SURNAMES.includes(text.charAt(at)) || at >= text.length) return at;
  let end = at + 1;
  while (end < at + 3 && isHan(text.charCodeAt(end)) && !AFTER_NAME.includes(text.charAt(end))) end++;
  return end - at >= 2 ? end : at;
};

const chineseBefore: Reader = (text, at) => {
  for (let size = 3; size >= 1; size--) {
    const start = at - size;
    if (start < 0 || !CHINESE_SURNAMES.includes(text.charAt(start))) continue;
    // The longest run that starts with a surname, at a word's edge as far as one can tell.
    if (start > 0 && isHan(text.charCodeAt(start - 1)) && size < 3) continue;
    return start;
  }
  return at;
};

/** What names of places, shops and offices end with. */
const ENDS_PLACE = /[省市县縣区區镇村町店馆館院校司社厂行站駅局署所室部门庁会園堂屋港城寺井庄人员]$/;

/** Three characters that begin with a surname: of two, as many are a brand or a place. */
const chineseLookedUp: Reader = (text, at) => {
  const start = at - 3;
  return start === chineseBefore(text, at) && !ENDS_PLACE.test(text.slice(start, at)) ? start : at;
};

const japaneseBefore: Reader = (text, at) => {
  let start = at;
  while (start > 0 && at - start < 6 && isHan(text.charCodeAt(start - 1))) start--;
  if (start === at) while (start > 0 && at - start < 8 && isKatakana(text.charCodeAt(start - 1))) start--;
  if (at - start < 2 || JAPANESE_NO_NAMES.includes(` ${text.slice(start, at)} `)) return at;
  return start;
};

const japaneseLookedUp: Reader = (text, at) => {
  const start = japaneseBefore(text, at);
  return at - start > 2 && isHan(text.charCodeAt(start)) && !ENDS_PLACE.test(text.slice(start, at)) ? start : at;
};

const japaneseAfter: Reader = (text, at) => {
  let end = at;
  while (
    end < text.length &&
    end - at < 8 &&
    (isHan(text.charCodeAt(end)) || isKatakana(text.charCodeAt(end)) || text[end] === ' ')
  )
    end++;
  while (end > at && text[end - 1] === ' ') end--;
  return end - at >= 2 ? end : at;
};

const koreanAfter: Reader = (text, at) => {
  if (!KOREAN_SURNAMES.includes(text.charAt(at)) || at >= text.length) return at;
  let end = at;
  while (
    end < text.length &&
    end - at < 4 &&
    isHangul(text.charCodeAt(end)) &&
    !/^(?:입니|이에|예요|이고|이야)/.test(text.slice(end, end + 2))
  )
    end++;
  return end - at >= 2 ? end : at;
};

const koreanBefore: Reader = (text, at) => {
  const to = text[at - 1] === ' ' ? at - 1 : at;
  const start = to - 3;
  if (start < 0 || !KOREAN_SURNAMES.includes(text.charAt(start))) return at;
  for (let i = start; i < to; i++) if (!isHangul(text.charCodeAt(i))) return at;
  return start > 0 && isHangul(text.charCodeAt(start - 1)) ? at : start;
};

/** How given names end, and hardly a shop or an office. */
const KOREAN_ENDS = '민지수영호진희은경현준훈정연주미나아라림석철우빈서윤하율찬환욱혁성규용범승솔숙순옥선애화혜';

const koreanLookedUp: Reader = (text, at) => {
  const start = koreanBefore(text, at);
  return KOREAN_ENDS.includes(text.charAt(start + 2)) ? start : at;
};

/** One to three words; further words only when they are capitalised as the first one is, or the script has no capitals. */
const wordsAfter: Reader = (text, at) => {
  const isCapital = (i: number): boolean => text.charAt(i) !== text.charAt(i).toLowerCase();
  const hasCase = text.charAt(at).toLowerCase() !== text.charAt(at).toUpperCase();
  const capital = isCapital(at);
  let end = at;
  for (let words = 0; words < 3; words++) {
    let next = end;
    if (words > 0) {
      if (text[end] !== ' ' || (hasCase && capital && !isCapital(end + 1)) || words > (capital ? 2 : 1)) break;
      next++;
    }
    const start = next;
    while (next < text.length && next - start < 24 && isLetter(text.charCodeAt(next))) next++;
    if (next - start < 2) break;
    end = next;
  }
  return end;
};

/** How a surname ends, whatever its case: "прохоровой". */
const SURNAME_CASES = /(?:[оеё]в|ин|ын|ск)(?:ой|ого|ом[уы]?|ая|ий|а|у|ым)?$|(?:енко|[юу]ка?|швили|ян)$/i;

/** Words with a capital, or two of which the second is a surname: behind "мой сосед" comes a verb as often as a name. */
const cyrillicAfter: Reader = (text, at) => {
  const end = wordsAfter(text, at);
  const isLower = text.charAt(at) === text.charAt(at).toLowerCase() && text.charAt(at) !== text.charAt(at).toUpperCase();
  return !isLower || (text.slice(at, end).includes(' ') && SURNAME_CASES.test(text.slice(at, end))) ? end : at;
};

/** The commonest given names of Arabic: behind "number of" stand banks and shops as often. */
const ARABIC_GIVEN =
  /^(?:محمد|[اأ]حمد|علي|حسن|حسين|محمود|مصطفى|خالد|عمر|يوسف|[اإ]براهيم|عبد|سعيد|سعد|فهد|سلطان|ناصر|طارق|كريم|سارة|فاطمة|مريم|عائشة|زينب|نورة?|هدى|منى|ليلى|ريم|هند|سلمى|دينا|ياسمين)(?=\s|$)/;

const arabicAfter: Reader = (text, at) => (ARABIC_GIVEN.test(text.slice(at, at + 12)) ? wordsAfter(text, at) : at);

/** "राहुल वर्मा है": up to the verb, without which it may be the title of a film. */
const hindiAfter: Reader = (text, at) => {
  let end = at;
  let verb = false;
  for (let words = 0; words < 4; words++) {
    const start = words === 0 ? at : end + 1;
    let next = start;
    while (next < text.length && next - start < 24 && isDevanagari(text.charCodeAt(next))) next++;
    if (next === start || (words > 0 && text[end] !== ' ')) break;
    verb = next - start < 4 && HINDI_VERBS.includes(text.slice(start, next));
    if (verb) break;
    end = next;
  }
  return verb ? end : at;
};

const CUES: readonly ScriptCue[] = [
  ...['我叫', '我的名字是', '我名叫', '名字叫', '姓名', '联系人', '聯絡人', '收件人'].map(
    (cue): ScriptCue => ({ cue, side: 'after', read: chineseAfter, own: true }),
  ),
  ...['的电话', '的手机', '的住址', '的微信', '手机号', '身份证', '家庭住址'].map(
    (cue): ScriptCue => ({ cue, side: 'before', read: chineseLookedUp, own: true }),
  ),
  ...['の電話', 'の住所', 'の連絡先'].map((cue): ScriptCue => ({ cue, side: 'before', read: japaneseLookedUp, own: true })),
  ...['전화번호', '연락처', '집주소'].map((cue): ScriptCue => ({ cue, side: 'before', read: koreanLookedUp, own: true })),
  ...['رقم هاتف', 'رقم جوال', 'زوجي', 'زوجتي', 'ابني', 'ابنتي'].map(
    (cue): ScriptCue => ({ cue, side: 'after', read: arabicAfter, own: true }),
  ),
  ...['先生', '女士', '小姐', '老师', '医生'].map((cue): ScriptCue => ({ cue, side: 'before', read: chineseBefore, own: false })),
  ...['名前は', '氏名'].map((cue): ScriptCue => ({ cue, side: 'after', read: japaneseAfter, own: true })),
  { cue: 'と申します', side: 'before', read: japaneseBefore, own: true },
  ...['さん', 'ちゃん'].map((cue): ScriptCue => ({ cue, side: 'before', read: japaneseBefore, own: false })),
  ...['이름은', '성명'].map((cue): ScriptCue => ({ cue, side: 'after', read: koreanAfter, own: true })),
  ...['씨', '님'].map((cue): ScriptCue => ({ cue, side: 'before', read: koreanBefore, own: false })),
  ...[
    'меня зовут',
    'мое имя',
    'моё имя',
    'моя фамилия',
    'мене звати',
    'اسمي',
    'اسمي هو',
    'إسمي',
    'נקרא',
    'שמי',
    'השם שלי',
    'με λένε',
    'ονομάζομαι',
    'ผมชื่อ',
    'ฉันชื่อ',
  ].map((cue): ScriptCue => ({ cue, side: 'after', read: wordsAfter, own: true })),
  ...[
    'мой сосед',
    'моя соседка',
    'мой муж',
    'моя жена',
    'мой бывший муж',
    'моя бывшая жена',
    'мой брат',
    'моя сестра',
    'мой друг',
    'моя подруга',
    'мій сусід',
    'моя сусідка',
    'мій чоловік',
    'номер телефона',
  ].map((cue): ScriptCue => ({ cue, side: 'after', read: cyrillicAfter, own: true })),
  ...['मेरा नाम', 'मेरी बेटी', 'मेरा बेटा'].map((cue): ScriptCue => ({ cue, side: 'after', read: hindiAfter, own: true })),
];

/** A patronymic with the given name before it, as Russian and Ukrainian documents and letters write them. The count is bounded, and a word has one start. */
const PATRONYMIC = '(?<![а-яёіїєґ])([а-яёіїєґ]{2,14} )([а-яёіїєґ]{2,14}(?:ович|евич|ьич|овна|евна|ична|івна|ївна))(?![а-яёіїєґ])';
/** How surnames end, before the given name or behind the patronymic. */
const SURNAME_BEFORE = /(?<![а-яёіїєґ])[а-яёіїєґ]{2,14}(?:[оеё]ва?|ина?|ий|ая|ко|[юу]к|ых|ян|дзе|швили) $/i;
const SURNAME_BEHIND = /^ [а-яёіїєґ]{2,14}(?:[оеё]ва?|ина?|ий|ая|ко|[юу]к|ых|ян|дзе|швили)(?![а-яёіїєґ])/i;
const MY_BEFORE = /(?<![а-яёіїєґ])(?:мой|моя|моего|моей|мій|моє) (?:[а-яёіїєґ]{2,14} )?$/i;
const LONGEST_WORD = 24;

let patronymic: RegExp | undefined;

function findPatronymics(scan: Scan, text: string): void {
  patronymic ??= new RegExp(PATRONYMIC, 'gi');
  patronymic.lastIndex = 0;
  let reachable: boolean | undefined;
  for (let match = patronymic.exec(text); match !== null; match = patronymic.exec(text)) {
    let start = match.index;
    let end = start + match[0].length;
    const before = SURNAME_BEFORE.exec(text.slice(Math.max(0, start - LONGEST_WORD), start));
    if (before !== null) start -= before[0].length;
    else end += SURNAME_BEHIND.exec(text.slice(end, end + LONGEST_WORD))?.[0].length ?? 0;
    reachable ??= isReachable(text.toLowerCase());
    const isOwn = reachable || MY_BEFORE.test(text.slice(Math.max(0, start - 2 * LONGEST_WORD), start));
    scan.report('PERSON', start, end, isOwn ? 0.7 : 0.3, isOwn ? OWN : UNCLEAR);
  }
}

const CONTACT = [
  '电话',
  '電話',
  '手机',
  '手機',
  '地址',
  '住址',
  '微信',
  '住所',
  '連絡先',
  '전화',
  '번호',
  '주소',
  '연락처',
  'телефон',
  'адрес',
  'هاتف',
  'عنوان',
];

const OWN: readonly Evidence[] = ['private', 'context'];
const UNCLEAR: readonly Evidence[] = ['public', 'context'];

/**
 * Greek and everything behind it: all Latin letters stand before. An engine knows at once that a one-byte string holds none, so this is the one
 * expression on the way to a "no": a third of what a loop costs.
 */
const BEYOND_LATIN = /[\u0370-\uffff]/;

const CYRILLIC = /[\u0400-\u04ff]/;

let anyCue: RegExp | undefined;

/** Looks for names beside explicit cues. Cheap where the text has no letter beyond Latin: one pass that finds none. */
export function findInScripts(scan: Scan): void {
  const { text } = scan;
  if (!BEYOND_LATIN.test(text)) return;
  if (CYRILLIC.test(text)) {
    findPatronymics(scan, text);
    findLookedUp(scan);
  }
  // One pass for all cues: most texts of these scripts hold none.
  anyCue ??= new RegExp(CUES.map(({ cue }) => cue).join('|'), 'i');
  if (!anyCue.test(text)) return;
  const lower = text.toLowerCase();
  const folded = lower.length === text.length ? lower : text;
  let reachable: boolean | undefined;
  for (const { cue, side, read, own } of CUES) {
    for (let found = folded.indexOf(cue); found >= 0; found = folded.indexOf(cue, found + cue.length)) {
      const from = side === 'after' ? skipFill(text, found + cue.length) : found;
      const to = read(text, from);
      if (to === from) continue;
      reachable ??= isReachable(folded);
      const isOwn = own || reachable;
      // A blank belongs to no name.
      const end = side === 'after' ? to : text[from - 1] === ' ' ? from - 1 : from;
      scan.report('PERSON', side === 'after' ? from : to, end, isOwn ? 0.7 : 0.3, isOwn ? OWN : UNCLEAR);
    }
  }
}

/** Is there a telephone number or a word for ways to reach somebody? */
function isReachable(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    if (isDigit(text.charCodeAt(i))) {
      if (++digits >= 7) return true;
    } else if (text[i] !== '-' && text[i] !== ' ') digits = 0;
  }
  return CONTACT.some((word) => text.includes(word));
}
