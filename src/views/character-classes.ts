/**
 * What the characters view must know of every UTF-16 unit, as one byte per unit, built at the first non-ASCII text.
 * Unicode versions up to 16; what a newer one adds is left as it stands.
 */

/** Means itself. */
export const PLAIN = 0;
/** ASCII digit. */
export const DIGIT = 1;
/** ASCII `@`. */
export const AT = 2;
/** Stands for one or more ASCII digits. */
export const FOLD_DIGIT = 3;
/** Stands for one or more ASCII letters, whatever is around it. */
export const FOLD_LETTER = 4;
/** Looks like ASCII punctuation: folded beside what it could join. */
export const FOLD_MARK = 5;
/** Is not seen. */
export const INVISIBLE = 6;
/** Is drawn onto the character before it. */
export const COMBINING = 7;
export const SPACE = 8;
export const DASH = 9;
/** Letter of a script with letters that look like Latin ones; those have a reading. */
export const LOOK_ALIKE = 10;
/** Han numeral of the value 0 to 9. */
export const HAN_DIGIT = 11;
/** May begin a word that is written for `@` or `.` between Latin letters. */
export const SYMBOL_WORD = 12;
/** High surrogate of a block that holds something to fold. */
export const SURROGATE = 13;

/** The ASCII text that a character of some class stands for. */
export interface CharacterClasses {
  /** Class of each UTF-16 unit. */
  readonly classes: Uint8Array;
  /** Class of a code point above U+FFFF. */
  astralClass(code: number): number;
  /** ASCII reading of a code point whose class is one of the FOLD, DASH, SPACE, LOOK_ALIKE and HAN_DIGIT ones. */
  reading(code: number): string;
}

/** First digit of every run of ten decimal digits (general category Nd, Unicode 16), but for U+FF10 and U+1D7CE, which NFKC folds. */
const ZEROS =
  '660 6f0 7c0 966 9e6 a66 ae6 b66 be6 c66 ce6 d66 de6 e50 ed0 f20 1040 1090 17e0 1810 1946 19d0 1a80 1a90 1b50 1bb0 1c40 1c50 a620 a8d0 a900 a9d0 a9f0 aa50 abf0 104a0 10d30 10d40 11066 110f0 11136 111d0 112f0 11450 114d0 11650 116c0 116d0 116da 11730 118e0 11950 11bf0 11c50 11d50 11da0 11de0 11f50 16130 16a60 16ac0 16b50 16d70 1ccf0 1e140 1e2f0 1e4f0 1e5f1 1e950 1fbf0';

/** Compatibility characters that NFKC turns into ASCII letters or digits (Unicode 16), but for units of measure and ª, º, which count. */
const COMPATIBLE =
  'b2-b3 b9 17f 2b0 2b2-2b3 2b7-2b8 2e1-2e3 1d2c 1d2e 1d30-1d31 1d33-1d3a 1d3c 1d3e-1d43 1d47-1d49 1d4d 1d4f-1d50 1d52 1d56-1d58 1d5b 1d62-1d65 1d9c 1da0 1dbb 2070-2071 2074-2079 207f-2089 2090-209c 2102 210a-210e 2110-2113 2115 2119-211d 2124 2128 212a 212c-212d 212f-2131 2133-2134 2139 2145-2149 2160-217f 2460-24ea 2c7c-2c7d 3251-325f 32b1-32bf a7f2-a7f4 fb00-fb06 ff10-ff19 ff21-ff3a ff41-ff5a 107a5 1d400-1d7ff 1f100-1f10a 1f110-1f129 1f130-1f149';

/**
 * Runs of numbers and letters that have no compatibility mapping, as `first=what the first one stands for`, counting up from
 * there: dingbat and double circled numbers, negative circled and squared letters.
 */
const COUNTED = '24eb-24f4=11 24f5-24fe=1 24ff=0 2776-277f=1 2780-2789=1 278a-2793=1 1f10b=0 1f10c=0 1f150-1f169=a 1f170-1f189=a';

/** Small capitals and single Latin letters that NFKC leaves alone, each with its ASCII letter (IPA Extensions, Phonetic Extensions). */
const SMALL_CAPITALS = 'ᴀaʙbᴄcᴅdᴇeꜰfɢgʜhɪiᴊjᴋkʟlᴍmɴnᴏoᴘpꞯqʀrꜱsᴛtᴜuᴠvᴡwʏyᴢzɑaɡg';

/** Looks like `@`, `.`, `:` and so on; the rest of the full-width forms follow by arithmetic (U+FF01 to U+FF5E). */
const PUNCTUATION =
  '﹫@․.。.｡.﹒.·.•.∙.⋅.‧.۔.܁.܂.ꓸ.﹢+➕+⁺+₊+∶:˸:ː:﹕:꞉:⁚:׃:︓:⁄/∕/⧸/⟋/﹣-﹍_﹎_﹏_‿_﹪%﹟#﹦=⁼=₌=﹠&⁽(₍(﹙(⁾)₎)﹚)،,﹐,';

/** Cyrillic, Greek, Armenian, Cherokee and Lisu letters that print like an ASCII letter (Unicode TR 39 confusables, single letters). */
const LOOK_ALIKES =
  'АAВBЕEЅSІIЈJКKМMНHОOРPСCТTУYХXҮYԌGԚQԜWаaеeоoрpсcуyхxіiјjѕsһhԁdԛqԝwүyӏlгrпnкkвbтtмmнh' +
  'ΑAΒBΕEΖZΗHΙIΚKΜMΝNΟOΡPΤTΥYΧXοoαaνvρpιiκkυuχxγyεeηnτt' +
  'օoոnսuհhցgյjքpՍUՏSԼL' +
  'ᎪAᏴBᏟCᎠDᎬEᏀGᎻHᎥiᎫJᏦKᏞLᎷMᏢPᏒRᏚSᎢTᏙVᎳWᏃZ' +
  'ꓮAꓐBꓚCꓓDꓰEꓝFꓖGꓧHꓲIꓙJꓗKꓡLꓟMꓠNꓳOꓑPꓣRꓢSꓔTꓴUꓦVꓪWꓫXꓬYꓜZ';

/** Greek, Cyrillic, Armenian, Cherokee, Lisu: all their letters are of one class, so that running text of them takes one branch. */
const LOOK_ALIKE_SCRIPTS = '370-373 376-377 37b-37d 37f 386 388-3ff 400-481 48a-52f 531-556 561-587 13a0-13f5 a4d0-a4f7';

/** Zero-width, bidirectional and filler characters (default-ignorable ones and the Arabic letter mark). */
const INVISIBLES = 'ad 61c 115f-1160 17b4-17b5 180b-180f 200b-200f 202a-202e 2060-206f 3164 feff ffa0 fff0-fff8';

/**
 * Marks that are used on letters of any script, and those of Cyrillic, Hebrew and Arabic: on an ASCII character they are
 * decoration. Variation selectors and the keycap belong here because they, too, fall with their base.
 */
const MARKS = '300-36f 483-489 591-5bd 5bf 5c1-5c2 610-61a 64b-65f 670 1ab0-1aff 1dc0-1dff 20d0-20ff fe00-fe0f fe20-fe2f';

/** Space separators and their look-alikes (U+2028 and U+2029 end lines and stay). */
const SPACES = 'a0 1680 2000-200a 202f 205f 2800 3000';

/** Dash punctuation (Pd) that joins numbers, the hyphen bullet, minus signs, box-drawing line. */
const DASHES = '58a 5be 2010-2015 2043 207b 208b 2212 2500-2501 2796 2e3a-2e3b 30fc fe58 fe63 ff0d';

/** Han numerals: everyday, telephone (幺), empty circle, and the forms against forgery. */
const HAN_DIGITS = '零0〇0○0一1幺1壹1二2贰2貳2两2三3叁3參3四4肆4五5伍5六6陆6陸6七7柒7八8捌8九9玖9';

/** First units of `SYMBOL_WORDS`. */
const SYMBOL_FIRST = '艾小圈点點アドจ골닷점';

/** Words that unspaced scripts (and Korean) put for the symbol of an address. */
export const SYMBOL_WORDS: readonly (readonly [word: string, symbol: string])[] = [
  ['艾特', '@'],
  ['小老鼠', '@'],
  ['圈a', '@'],
  ['圈A', '@'],
  ['アットマーク', '@'],
  ['アット', '@'],
  ['골뱅이', '@'],
  ['点', '.'],
  ['點', '.'],
  ['ドット', '.'],
  ['จุด', '.'],
  ['닷', '.'],
  ['점', '.'],
];

let built: CharacterClasses | undefined;

/** The classes, built once. */
export function characterClasses(): CharacterClasses {
  built ??= build();
  return built;
}

/** Calls `each` for every code point of a list such as `aa b2-b3`. */
function forEachPoint(list: string, each: (code: number, first: number) => void): void {
  for (const range of list.split(' ')) {
    const dash = range.indexOf('-');
    const first = Number.parseInt(range, 16);
    const last = dash < 0 ? first : Number.parseInt(range.slice(dash + 1), 16);
    for (let code = first; code <= last; code++) each(code, first);
  }
}

function build(): CharacterClasses {
  const classes = new Uint8Array(0x10000);
  const astral = new Map<number, number>();
  const readings = new Map<number, string>();

  function set(code: number, kind: number, reading?: string): void {
    if (code < 0x10000) classes[code] = kind;
    else {
      astral.set(code, kind);
      classes[0xd7c0 + (code >> 10)] = SURROGATE;
    }
    if (reading !== undefined) readings.set(code, reading);
  }
  function setPairs(pairs: string, kind: number): void {
    const points = [...pairs];
    for (let i = 0; i < points.length; i += 2) set(points[i]!.codePointAt(0)!, kind, points[i + 1]!);
  }

  for (let code = 48; code < 58; code++) set(code, DIGIT);
  set(64, AT);
  for (const zero of ZEROS.split(' ')) {
    const first = Number.parseInt(zero, 16);
    for (let value = 0; value < 10; value++) set(first + value, FOLD_DIGIT, String(value));
  }
  forEachPoint(COMPATIBLE, (code) => {
    // `⑴` and `⒈` are numbers with decoration: what counts is the number.
    const folded = String.fromCodePoint(code)
      .normalize('NFKC')
      .replace(/[().,]/g, '');
    if (/^[0-9]+$/.test(folded)) set(code, FOLD_DIGIT, folded);
    else if (/^[0-9A-Za-z]+$/.test(folded)) set(code, FOLD_LETTER, folded);
  });
  for (const run of COUNTED.split(' ')) {
    const [points, from] = run.split('=') as [string, string];
    forEachPoint(points, (code, first) => {
      if (from === 'a') set(code, FOLD_LETTER, String.fromCharCode(97 + code - first));
      else set(code, FOLD_DIGIT, String(Number(from) + code - first));
    });
  }
  setPairs(SMALL_CAPITALS, FOLD_LETTER);
  forEachPoint(LOOK_ALIKE_SCRIPTS, (code) => set(code, LOOK_ALIKE));
  setPairs(LOOK_ALIKES, LOOK_ALIKE);
  setPairs(HAN_DIGITS, HAN_DIGIT);
  for (let code = 0xff01; code <= 0xff5e; code++) {
    if (classes[code] === PLAIN) set(code, FOLD_MARK, String.fromCharCode(code - 0xfee0));
  }
  setPairs(PUNCTUATION, FOLD_MARK);
  forEachPoint(SPACES, (code) => set(code, SPACE, ' '));
  forEachPoint(DASHES, (code) => set(code, DASH, '-'));
  forEachPoint(INVISIBLES, (code) => set(code, INVISIBLE));
  forEachPoint(MARKS, (code) => set(code, COMBINING));
  for (const first of SYMBOL_FIRST) set(first.charCodeAt(0), SYMBOL_WORD);
  // Tags and supplementary variation selectors: plane 14, default-ignorable as a whole.
  for (let high = 0xdb40; high <= 0xdb43; high++) classes[high] = SURROGATE;

  return {
    classes,
    astralClass(code) {
      if (code < 0xe0000) return astral.get(code) ?? PLAIN;
      if (code >= 0xe0100 && code <= 0xe01ef) return COMBINING;
      return code <= 0xe0fff ? INVISIBLE : PLAIN;
    },
    reading: (code) => readings.get(code) ?? '',
  };
}
