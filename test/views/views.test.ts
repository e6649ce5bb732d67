import { describe, expect, it } from 'vitest';
import type { TextView } from '../../src/core/types.js';
import {
  allViews,
  base64,
  characters,
  digitLookAlikes,
  escapes,
  htmlEntities,
  mimeEncoding,
  missingDot,
  percentEncoding,
  punycode,
  reversed,
  spacedAddress,
  spacedDigits,
  spokenAddress,
  spokenDigits,
} from '../../src/views/index.js';

interface Examples {
  readonly view: TextView;
  /** Text, what it is folded to, and why. */
  readonly folds: readonly (readonly [text: string, folded: string, why: string])[];
  /** Text that is left alone, and why. */
  readonly leaves: readonly (readonly [text: string, why: string])[];
}

const examples: readonly Examples[] = [
  {
    view: characters(),
    folds: [
      ['ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ', 'jane@example.com', 'full-width forms'],
      ['𝐣𝐚𝐧𝐞@𝓮xample.com', 'jane@example.com', 'mathematical letters'],
      ['④①⑤ 𝟓𝟓𝟓 ⁰¹²³', '415 555 0123', 'digits of three styles'],
      ['⒋⒈⒌ ⑸⑸⑸', '415 555', 'numbers with a full stop or in brackets'],
      ['٤١٥-٥٥٥-٠١٢٣', '415-555-0123', 'Arabic-Indic digits'],
      ['1️⃣2️⃣3️⃣4️⃣', '1234', 'keycaps go with their digit'],
      ['ja\u200bne@ex\u00adample.com', 'jane@example.com', 'invisible characters'],
      ['j\u0336a\u0336ne@example.com', 'jane@example.com', 'struck through'],
      ['Jose\u0301 Garci\u0301a', 'José García', 'a decomposed name is composed'],
      ['jose\u0301@example.com', 'jose@example.com', 'but in an address marks are decoration'],
      ['jаnе@example.com', 'jane@example.com', 'Cyrillic letters among Latin ones'],
      ['DЕ89 3704 0044 0532 0130 00', 'DE89 3704 0044 0532 0130 00', 'a Cyrillic capital in an account number'],
      ['12345678Х', '12345678X', 'and behind a number'],
      ['2001:db8::аа:1', '2001:db8::aa:1', 'Cyrillic hexadecimal digits'],
      ['一三八零零一三八零零零', '13800138000', 'Han numerals'],
      ['1三8零0一3八0零0', '13800138000', 'Han and ASCII digits by turns'],
      ['zhang 艾特 example 点 com', 'zhang@example.com', 'words for the signs in Chinese'],
      ['jane 골뱅이 example 점 com', 'jane@example.com', 'and in Korean'],
      ['tanakaアットマークexampleドットcom', 'tanaka@example.com', 'and in Japanese'],
      ['kim ⓐ example.com', 'kim @ example.com', 'a circled letter for the sign'],
      ['ⓚⓐⓣⓔ', 'kate', 'and as a letter'],
      ['jane ＠ example ． com', 'jane @ example . com', 'full-width signs set apart'],
      ['415•555•0123', '415.555.0123', 'bullets between digits'],
      ['12\u00a0Elm\u00a0St', '12 Elm St', 'no-break spaces'],
    ],
    leaves: [
      ['日本語の質問？', 'punctuation of a Japanese sentence'],
      ['در چه دوره\u200cای از تاریخ ایران', 'a joiner of Persian'],
      ['كم تَغَيَّر متوسط \u200b\u200bدرجة', 'Arabic vowel marks, and spaces that are not seen between Arabic words'],
      ['क्या आप हिंदी में लिख सकते हैं', 'Devanagari vowel signs'],
      ['ห้องเรียนภาษาไทย จุดเด่น', 'Thai marks, and the Thai word for dot in another word'],
      ['שָׁלוֹם עֲלֵיכֶם', 'Hebrew points'],
      ['naïve café in Zürich', 'accented Latin'],
      ['Как приготовить борщ', 'Russian'],
      ['анна и сара поехали в москву', 'Russian words that look Latin as a whole'],
      ['二〇二四年三月', 'a year in Han numerals'],
      ['一二三四五六七八', 'counting in Han numerals'],
      ['тел. А4 формат', 'a paper size'],
      ['Nº 5 by Chanel ™', 'single styled letters'],
      ['co·lecció', 'a middle dot inside a word'],
      ['👨‍👩‍👧 family emoji ❤️', 'joiners and selectors of emoji'],
      ['\ud835 \udc00 lone surrogates \u{e01ff}', 'half pairs and unassigned code points'],
    ],
  },
  {
    view: percentEncoding(),
    folds: [
      ['q=jane%40example.com', 'q=jane@example.com', 'an at sign'],
      ['%E4%BD%A0%E5%A5%BD', '你好', 'UTF-8'],
      ['Jos%E9', 'José', 'a byte of ISO 8859-1'],
      ['jane%u0040example.com', 'jane@example.com', 'the old form'],
      ['jane%25252540example.com', 'jane%40example.com', 'several layers become one'],
      ['call+me+415+555+0123', 'call me 415 555 0123', 'a form-encoded query'],
    ],
    leaves: [
      ['100% cotton', 'a percentage'],
      ['50%off', 'a percentage before a word'],
      ['jane+tag@example.com', 'a plus in an address'],
      ['1+2+3', 'arithmetic'],
      ['c++ tutorial', 'a language'],
      ['%zz %', 'no hexadecimal digits'],
    ],
  },
  {
    view: htmlEntities(),
    folds: [
      ['jane&#64;example&period;com', 'jane@example.com', 'decimal and named'],
      ['jane&#x40example.com', 'jane\u{40e}xample.com', 'without a semicolon the digits go on, as in a browser'],
      ['jane&#64example.com', 'jane@example.com', 'without a semicolon'],
      ['jane&commat;example.com', 'jane@example.com', 'named'],
      ['Jos&eacute; &amp;amp;amp; Ana', 'José & Ana', 'letters; layers become one'],
      ['&#128;5', '€5', 'Windows-1252, as browsers read it'],
    ],
    leaves: [
      ['tom & jerry', 'an ampersand'],
      ['AT&T phone', 'a company'],
      ['?a=1&period=3&num=4', 'parameters that are called like references'],
      ['&#xd800; &#0; &#99999999;', 'numbers that are no character'],
    ],
  },
  {
    view: escapes(),
    folds: [
      ['jane\\u0040example\\.com', 'jane@example.com', 'JSON and a regular expression'],
      ['\\ud83d\\ude00', '😀', 'a surrogate pair'],
      ['\\u{1F600}', '😀', 'a code point'],
      ['\\xc3\\xa9', 'é', 'bytes as UTF-8'],
      ['jane\\x40example.com', 'jane@example.com', 'a byte'],
      ['jane\\100example.com', 'jane@example.com', 'octal'],
      ['jane\\\\\\\\u0040example.com', 'jane@example.com', 'escaped more than once'],
      ['a\\njane@example.com', 'a\njane@example.com', 'a line end is no n'],
    ],
    leaves: [
      ['C:\\users', 'a path'],
      ['\\\\server\\share', 'a path in a network'],
      ['\\u12 \\u{} \\u{110000} \\xg', 'no escapes'],
    ],
  },
  {
    view: mimeEncoding(),
    folds: [
      ['jane=40example.com', 'jane@example.com', 'quoted-printable'],
      ['=34=31=35', '415', 'quoted-printable digits'],
      ['jane@exam=\r\nple.com', 'jane@example.com', 'a soft line end'],
      ['=?utf-8?Q?jane=40example.com?=', 'jane@example.com', 'an encoded word'],
      ['=?UTF-8?B?amFuZUBleGFtcGxlLmNvbQ==?=', 'jane@example.com', 'an encoded word in base64'],
      ['=?iso-8859-1?q?Jos=E9_P?=', 'José P', 'ISO 8859-1'],
      ['=?utf-8?q?ja?=\r\n =?utf-8?q?ne=40example.com?=', 'jane@example.com', 'two encoded words are one text'],
    ],
    leaves: [
      ['watch?v=40abc&t=30m', 'parameters'],
      ['watch?v=c5uJgG05xUY', 'a video id that begins like a byte'],
      ['a=b', 'an equation'],
      ['=?utf-8?x?y?= =?', 'an unknown encoding'],
    ],
  },
  {
    view: base64(),
    folds: [
      ['id amFuZUBleGFtcGxlLmNvbQ==', 'id  jane@example.com ', 'padded'],
      ['/u/amFuZUBleGFtcGxlLmNvbQ/x', '/u/ jane@example.com /x', 'one part of a path'],
      ['eyJlIjoiamFuZUBleGFtcGxlLmNvbSJ9.c2ln', ' {"e":"jane@example.com"} .c2ln', 'a token'],
      ['NDE1LTU1NS0wMTIz', ' 415-555-0123 ', 'a number'],
    ],
    leaves: [
      ['internationalization characteristically', 'long words'],
      ['dQw4w9WgXcQ', 'a video id'],
      ['5f4dcc3b5aa765d61d8327deb882cf99', 'a hash'],
      ['SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV', 'bytes that are no text'],
    ],
  },
  {
    view: punycode(),
    folds: [
      ['j@xn--bcher-kva.example', 'j@bücher.example', 'RFC 3492'],
      ['xn--80ak6aa92e.com', 'аррӏе.com', 'a look-alike domain'],
      ['XN--P1AI', 'рф', 'capitals'],
    ],
    leaves: [
      ['a--b', 'two dashes'],
      ['xn--', 'nothing to decode'],
      ['xn--99999999', 'out of range'],
      ['maxn--bcher-kva', 'inside a word'],
    ],
  },
  {
    view: spokenAddress(),
    folds: [
      ['write to john dot smith at example dot com', 'write to john.smith@example.com', 'in words'],
      ['my email is jane at example.com', 'my email is jane@example.com', 'said of mail'],
      ['buy it from bob84 at example dot com', 'buy it from bob84@example.com', 'a name with digits'],
      ['order from jane at example dot com', 'order from jane@example.com', 'whom one writes to, whatever one buys'],
      ['get bob at gmail dot com', 'get bob@gmail.com', 'a provider'],
      ['john (at) example [punkt] de', 'john@example.de', 'bracketed'],
      ['john((at))example((dot))com', 'john@example.com', 'twice bracketed'],
      ['john_at_example_dot_com', 'john@example.com', 'underscores'],
      ['add oriam@gmail dot com to my contacts', 'add oriam@gmail.com to my contacts', 'a real at sign'],
      ['j o h n at e x a m p l e dot c o m', 'john@example.com', 'letter by letter'],
      ['john at the rate example dot co dot in', 'john@example.co.in', 'as in India'],
      ['ana underscore b at example dash mail dot org', 'ana_b@example-mail.org', 'other signs'],
      ['ana arroba example punto es', 'ana@example.es', 'Spanish'],
      ['ana arroba example ponto pt', 'ana@example.pt', 'Portuguese'],
      ['anna chiocciola example punto it', 'anna@example.it', 'Italian'],
      ['jean point dupont arobase example point fr', 'jean.dupont@example.fr', 'French'],
      ['anna snabel-a example punkt se', 'anna@example.se', 'Swedish'],
      ['anna snabel a example.se', 'anna@example.se', 'Swedish in two words'],
      ['иван собака example точка ru', 'иван@example.ru', 'Russian'],
      ['jsmith84 at gmail.com', 'jsmith84@gmail.com', 'a bare "at" with a mail provider'],
      ['email john at gmail.com', 'email john@gmail.com', 'and a word for mail'],
      ['jane.doe77 at hotmail com', 'jane.doe77@hotmail.com', 'a blank for the dot of a mail service'],
      ['contact jane_doe at example.com', 'contact jane_doe@example.com', 'a bare "at" behind a mailbox with an underscore'],
      ['ola alfakrøll example punktum no', 'ola@example.no', 'Norwegian'],
      ['my email jdoe at gmail com', 'my email jdoe@gmail.com', 'the same behind a word for mail'],
      ['my email is jane at example.com', 'my email is jane@example.com', 'any domain where it is said to be an address'],
    ],
    leaves: [
      ['look at dot com bubble', 'no domain'],
      ['meet at five', 'no dot'],
      ['elefant snabel punkt se', 'a trunk'],
      ['john at a dot com startup', 'an article behind "at"'],
      ['at t com', 'a company'],
      ['support at aol', 'no dot'],
      ['free mail at yahoo com', 'a word before "at", and none with a digit'],
      ['jane77 at hotmail comedy', 'a longer word'],
      ['jane77 at example com', 'no mail service'],
      ['look at amazon dot com', 'a verb before "at"'],
      ['my email is safe at tuta.com', 'what is said of it'],
      ['my e-mail is slow at aol.com', 'the same'],
      ['buy shoes at zappos dot com', 'what a site sells'],
      ['find recipes at cooking dot com', 'what a site has'],
      ['more info at nasa dot gov', 'the same'],
      ['jobs at google dot com', 'a noun before "at"'],
      ['sign in at yahoo.com', 'a verb before "at"'],
      ['pointed at big dot in the sky', 'a country code that is a word'],
      ['at the point dot dot dot', 'nothing but signs'],
      ['connect the dots at home.', 'a sentence'],
      ['he works at example.com', 'a domain as it is written'],
      ['my email is hosted at example.com', 'a participle'],
      ['address: office at example.com', 'any address'],
      ['my email is down at example.com', 'a word that is no mailbox'],
      ['email jane at example.com', 'nothing says that it is an address'],
      ['jane@example.com', 'nothing to fold'],
      ['buenos dias a punto de salir', 'Spanish prose'],
      ['at what point did rome fall', 'English prose'],
    ],
  },
  {
    view: spacedAddress(),
    folds: [
      ['john @ example.com', 'john@example.com', 'blanks'],
      ['john @ example . com', 'john@example.com', 'blanks round the dot, too'],
      ['j o h n @ e x a m p l e . c o m', 'john@example.com', 'letter by letter'],
      ['jane . doe @ example . com', 'jane.doe@example.com', 'every sign set apart'],
      ['i am here . doe @ example.com', 'i am here . doe@example.com', 'but a full stop of a sentence is none of them'],
      ['john@example. com', 'john@example.com', 'one blank behind a dot'],
      ['jane[.]doe[@]example[.]com', 'jane.doe@example.com', 'characters in brackets'],
    ],
    leaves: [
      ['watching @ home. it is late', 'the end of a sentence'],
      ['thanks @nasa. is it true', 'a handle at the end of a sentence'],
      ['jane@example.com', 'nothing to fold'],
      ['watch @ example.com', 'a verb before the sign'],
      ['#example.com @example.org', 'a site and a handle'],
    ],
  },
  {
    view: missingDot(),
    folds: [
      ['jane84@gmailcom', 'jane84@gmail.com', 'a provider'],
      ['mail editor@examplemailcom please', 'mail editor@examplemail.com please', 'a longer name'],
      ['jane@gmail,com', 'jane@gmail.com', 'a comma'],
      ['xx@163COM.', 'xx@163.COM.', 'capitals, and a full stop'],
      ['mail jane84@gmail please', 'mail jane84@gmail.com please', 'a mail service, and no end at all'],
      ['jane84@@gmail.com', 'jane84@gmail.com', 'the sign twice'],
      ['jane@@example.com', 'jane@example.com', 'at any host'],
      ['jane@example..com', 'jane@example.com', 'the dot twice at any host'],
      ['jane84@gmail..com', 'jane84@gmail.com', 'the dot twice'],
      ['jane84@gmail;com', 'jane84@gmail.com', 'another key beside'],
      ['jane84@gmail com', 'jane84@gmail.com', 'a blank'],
      ['mail jane84 @gmail', 'mail jane84@gmail.com', 'a blank before the sign'],
      ['jane84@ gmail please', 'jane84@gmail.com please', 'and behind it'],
    ],
    leaves: [
      ['jane@example.com', 'its dot is there'],
      ['@telecom', 'a handle'],
      ['me@tvcom', 'a short name'],
      ['jane@examplecom.org', 'another dot'],
      ['root@localhost', 'a host'],
      ['follow @gmail', 'a handle'],
      ['meet me @ gmail', 'a word and a place'],
      ['24 @gmail', 'a number'],
      ['jane@gmail.example.org', 'a host that is called so'],
      ['jane84@gmail.com', 'nothing to fold behind a service'],
      ['jane84@gmailer', 'a longer name'],
      ['jane@example', 'no mail service'],
      ['jane@home, com domains', 'a comma of a sentence'],
      ['jane@home,common', 'a comma between words'],
    ],
  },
  {
    view: spokenDigits(),
    folds: [
      ['call four one five five five five oh one two two', 'call 415 555 0122', 'English'],
      ['four one five, five five five, oh one two two', '415-555-0122', 'commas separate groups'],
      ['four one five dash five five five dash oh one two two', '415-555-0122', 'spoken dashes'],
      ['eight hundred triple five double one two three', '800 555 1123', 'hundred, triple and double'],
      ['four fifteen five fifty five twenty three forty four', '415 555 2344', 'tens'],
      ['null eins sieben sechs eins zwei drei vier fünf', '017612345', 'German'],
      ['seis uno dos tres cinco cinco siete ocho nueve', '612355789', 'Spanish'],
      ['zéro six un deux trois neuf cinq six sept huit', '06 12 39 56 78', 'French'],
      ['nove um dois três oito cinco seis sete oito', '912385678', 'Portuguese'],
      ['नौ आठ एक दो तीन सात पांच छह शून्य सात', '981 237 5607', 'Hindi'],
      ['nau aath ek do teen saat paanch chhe shunya saat', '981 237 5607', 'Hindi in Latin letters'],
      ['yao san ba ling ling yao san ba ling ling ling', '13800138000', 'pinyin'],
      ['415 five five five 0123', '415 555 0123', 'three words between figures'],
      ['pięć jeden zero zero cztery pięć osiem siedem osiem', '510045878', 'Polish'],
      ['sıfır beş üç iki bir sekiz üç dört dört altı yedi', '05321 834467', 'Turkish'],
      ['noll sju noll ett sju fyra noll sex noll fem', '07 01 74 06 05', 'Swedish'],
      ['nol delapan satu dua sembilan empat tiga enam tujuh lima', '08 12 94 36 75', 'Indonesian'],
      ['صفر خمسة صفر واحد سبعة ثلاثة أربعة تسعة ستة اثنين', '05 01 73 49 62', 'Arabic'],
      ['zéro six trente-neuf quatre-vingt-dix-huit douze trente-quatre', '06 39 98 12 34', 'French tens, some of them sums'],
      ['zéro un soixante et onze quatre vingt soixante douze quatre vingt un', '01 71 80 72 81', 'and sums of sums'],
      ['five five five five five five four four four four', '555 555 4444', 'two digits that fall'],
      ['seis doce treinta y cuatro noventa y seis setenta y ocho', '612349678', 'Spanish tens'],
    ],
    leaves: [
      ['sixty twelve and a half', 'no sum'],
      ['90 one two three 90210', 'figures that are no groups of a number'],
      ['2020 one two three 2021', 'years'],
      ['dix onze douze treize quatorze quinze', 'counting in French'],
      ['jeden dwa trzy cztery pięć sześć siedem osiem', 'counting in Polish'],
      ['bir iki üç dört beş altı yedi sekiz', 'counting in Turkish'],
      ['satu dua tiga empat lima enam tujuh delapan', 'counting in Indonesian'],
      ['deux quatre six huit dix douze', 'counting by twos'],
      ['quinze seize vingt trente quarante cinquante soixante', 'a lesson'],
      ['bir bir iki iki üç üç dört', 'a rhyme'],
      ['one two three four song', 'a song'],
      ['one two three four five six seven eight nine ten', 'counting'],
      ['ten nine eight seven six five four three two one', 'counting down'],
      ['nine one one', 'a short number'],
      ['ninety nine red balloons', 'a title'],
      ['five seven five haiku', 'a metre'],
      ['two and a half men season three', 'a title'],
      ['nine nine nine nine nine nine nine nine', 'chanting'],
    ],
  },
  {
    view: spacedDigits(),
    folds: [
      ['4 1 5 x 5 5 5 x 0 1 2 3', '415-555-0123', 'a letter between groups'],
      ['4.1.5.5.5.5.0.1.2.3', '415 555 0123', 'dots'],
      ['4 1 5   5 5 5   0 1 2 3', '415-555-0123', 'wide gaps between groups'],
      ['415~555~0123', '415-555-0123', 'an odd filler'],
      ['219 x 09 x 9147', '219-09-9147', 'an odd filler with blanks'],
      ['call 415 then 555 then 0123 now', 'call 415-555-0123 now', 'a word between groups'],
      ['415 dash 555 dash 0123', '415-555-0123', 'a sign in a word'],
      ['4111 and then 1111 and then 2345 and then 1111', '4111-1111-2345-1111', 'words between groups of a card'],
      ['203[.]0[.]113[.]72', '203.0.113.72', 'an address whose dots are in brackets'],
      ['203 dot 0 dot 113 dot 72', '203.0.113.72', 'or in words'],
      ['203[dot]0[dot]113[dot]72', '203.0.113.72', 'or both'],
      ['203 . 0 . 113 . 72', '203.0.113.72', 'or set apart'],
    ],
    leaves: [
      ['wait 10 then 20 then 300 then 4000', 'steps'],
      ['mix 100 then 200 then 3000', 'round numbers'],
      ['page 100 dash 200 dash 3000', 'the same'],
      ['900 minus 312 minus 1250', 'a sum'],
      ['from 1914 then 1918 then 1939', 'years'],
      ['203.0.113.72', 'the usual dots'],
      ['3 dot 14159265', 'one dot'],
      ['1 2 3 4 5 6 7 8', 'counting'],
      ['0 1 0 1 1 0 0 1', 'binary'],
      ['600x400x2000', 'a measure'],
      ['1-0 2-1 3-2 1-0', 'scores'],
      ['415-555-0123', 'the usual separator'],
      ['4 8 15 16 23 42', 'numbers of two digits'],
    ],
  },
  {
    view: digitLookAlikes(),
    folds: [
      ['4l5-555-O123', '415-555-0123', 'l and O'],
      ['DE89 37O4 OO44 0532 0130 00', 'DE89 3704 0044 0532 0130 00', 'an account number'],
      ['GB29NWBK6O16133l926819', 'GB29NWBK60161331926819', 'an account number with letters of its own'],
      ['IE29 AIBK 93ll 52l2 3456 78', 'IE29 AIBK 9311 5212 3456 78', 'and in groups'],
      ['2223 003l 2200 3222', '2223 0031 2200 3222', 'at the end of a group of a card'],
      ['4111 1111 1I11 11|1', '4111 1111 1111 1111', 'capital i and bar'],
      ['44|0|14|359', '44101141359', 'bars in one number'],
    ],
    leaves: [
      ['canister 10l 20l 30l 50l', 'litres'],
      ['tanks 100l 200l 300l 400l', 'litres of three digits'],
      ['US50 STATES QUARTERS SOLD OUT', 'capitals'],
      ['iphone 12 or 13 o 14 pro 2023', 'a word'],
      ['I12055569', 'an identifier'],
      ['-mevexlig=[128|256|512]', 'a choice'],
      ['O2 arena 20 000 seats 2007', 'a name'],
      ['101 dalmatians 1961 oil 2000', 'words'],
    ],
  },
  {
    view: reversed(),
    folds: [
      ['moc.elpmaxe@enaj', 'jane@example.com', 'an address'],
      ['3210-555-514 enohp ym', 'my phone 415-555-0123', 'a text with a word'],
    ],
    leaves: [
      ['jane@example.com', 'forwards'],
      ['phone enohp', 'both ways'],
      ['level 12321', 'a palindrome'],
      ['moc@nhoj', 'no domain'],
    ],
  },
];

describe.each(examples)('$view.id', ({ view, folds, leaves }) => {
  it.each(folds)('folds %j to %j: %s', (text, folded) => {
    expect(view.fold(text)?.text).toBe(folded);
  });

  it.each(leaves)('leaves %j: %s', (text) => {
    expect(view.fold(text)).toBeUndefined();
  });

  it('is described', () => {
    expect(view.confidence).toBeGreaterThan(0.5);
    expect(view.confidence).toBeLessThanOrEqual(1);
    expect(view.reach.before).toBeGreaterThanOrEqual(0);
  });
});

describe('the list of views', () => {
  it('has every view once, and the one for backward text only in strict', () => {
    const ids = examples.map(({ view }) => view.id);
    expect(
      allViews('strict')
        .map(({ id }) => id)
        .sort(),
    ).toEqual([...ids].sort());
    expect(allViews().map(({ id }) => id)).not.toContain('reversed');
  });
});

describe('what is folded maps back', () => {
  const span = (view: TextView, text: string, found: string): string => {
    const { text: folded, starts, ends } = view.fold(text)!;
    const at = folded.indexOf(found);
    return text.slice(starts[at], ends[at + found.length - 1]);
  };

  it('to the disguise from its first to its last character', () => {
    expect(span(characters(), 'a 1️⃣2️⃣3️⃣4️⃣ b', '1234')).toBe('1️⃣2️⃣3️⃣4️⃣');
    expect(span(percentEncoding(), 'q=jane%40example%2Ecom&x', 'jane@example.com')).toBe('jane%40example%2Ecom');
    expect(span(htmlEntities(), 'x &#106;ane&#64;example.co&#109; y', 'jane@example.com')).toBe('&#106;ane&#64;example.co&#109;');
    expect(span(mimeEncoding(), 'To: =?utf-8?Q?jane=40example.com?= x', 'jane@example.com')).toBe(
      '=?utf-8?Q?jane=40example.com?=',
    );
    expect(span(spokenAddress(), 'ask john at example dot com now', 'john@example.com')).toBe('john at example dot com');
    expect(span(spokenDigits(), 'call four one five, five five five, oh one two two now', '415-555-0122')).toBe(
      'four one five, five five five, oh one two two',
    );
  });

  it('to the whole run where half of it would leak', () => {
    expect(span(base64(), 'id Y2FsbCBqYW5lQGV4YW1wbGUuY29tIG5vdw== x', 'jane@example.com')).toBe(
      'Y2FsbCBqYW5lQGV4YW1wbGUuY29tIG5vdw==',
    );
  });
});
