import type { Evidence, Scan } from '../../core/types.js';

/** How the usual given names of Russian and Ukrainian begin: cases and short forms end otherwise. */
const GIVEN =
  /^(?!.*[откх]$)(?:александ|алекс|алин|алл[аыуе]|ан[ая]стас|анатол|андре|анн[аыуе]|антон|арт[её]м|артур|богдан|борис|вадим|валент|валер|васил|вер[аыуе]|верон|викто|витал|владим|владисл|вячесл|галин|геннад|георг|глеб|григор|дан[ии]|дарь|денис|диан|дмитр|евген|егор|екатер|елен|елизав|иван|игор|иль[яиюе]|инн[аыуе]|ирин|карин|кат[яиюе]|кирил|констан|ксени|ларис|лид[ия]|любов|людмил|мавр|макс|маргар|марин|мари[яиюе]|матве|маш[аиуе]|миха|надежд|наст[яиюе]|натал|никит|никол|нин[аыуе]|оксан|олег|олес|ольг|павел|павл|п[её]тр|полин|роман|руслан|светлан|серг|соф|станисл|степан|тамар|тарас|татьян|тимур|ф[её]дор|эдуард|юл[ия]|юри|яков|ян[аыуе]|яросл)[а-яёії]{0,4}$/i;

const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|івна)(?:.|е[йм])?$/i;

/** How surnames end, whatever their case: "прохоровой", "бондаренко". */
const SURNAME =
  /^(?!путин|дуров|чехов|пушкин|толст|каренин|бузов|шарапов|есенин|булгаков|тургенев|гагарин|ленин|сталин|зеленск|московск|украинск|российск|русск|советск|ярославск|ленинск|октябрьск).+(?:(?:[оеё]в|[иы]н|[сц]к)(?:ой|ого|ом[уы]?|ая|ий|а|у|ым)?|енко|ч?[юу]ка?|швили|ян)$/i;

/** What private persons are looked up by. */
const SOUGHT =
  /^(?:тел|телефон.{0,2}|адрес.?|адвокат.{0,2}|юрист|врач.?|нотариус|гинеколог|стоматолог|педиатр|репетитор|риелтор|похорон.?|некролог|пропала?|задержана?|вк|вконтакте|однокласс.{1,5}|руководител.{1,2}|ищу|шукаю|паспорт|снилс|инн|резюме|долги)$/i;

/** What a known person does, or what is made of one. */
const PUBLIC =
  /^(?:акт[её]р.?|актрис.|певиц.|певец|песн.|клип.?|фильм.?|сериал.?|роль|биография|сезон|серия|матч|гол.?|президент.?|депутат.?|улиц.|имени|магазин.?|театр.?|собор.?|храм.?|музе.|лавр.|памятник.?|район.?|област.|кра[йя]|проспект.?|город.?|поезд.?|геро.|книг.|невск.{2,3})$/i;

const EVIDENCE: readonly Evidence[] = ['private', 'context'];

/** Words between a name and what it is looked up by, and how far off a word takes that back. */
const WINDOW = 3;
const TOPIC = 8;
const LONGEST_WORD = 24;

/** Given names and surnames in Cyrillic letters, in either order, near words that private persons are looked up by: "адвокат роман черкасов". O(n). */
export function findLookedUp(scan: Scan): void {
  for (let i = 0; i < scan.words.count; i++) {
    if (SOUGHT.test(wordAt(scan, i)) && !isPublic(scan, i)) findBeside(scan, i);
  }
}

function wordAt({ text, words }: Scan, at: number): string {
  return text.slice(words.starts[at]!, Math.min(words.ends[at]!, words.starts[at]! + LONGEST_WORD));
}

function isPublic(scan: Scan, at: number): boolean {
  const end = Math.min(scan.words.count, at + TOPIC);
  for (let i = Math.max(0, at - TOPIC); i < end; i++) if (PUBLIC.test(wordAt(scan, i))) return true;
  return false;
}

/** The first name before the word at `sought`, or behind it. */
function findBeside(scan: Scan, sought: number): void {
  const { count, starts, ends } = scan.words;
  const isBehind = (at: number): boolean =>
    at < count && at !== sought && starts[at] === ends[at - 1]! + 1 && scan.text[ends[at - 1]!] === ' ';
  for (let i = Math.max(0, sought - WINDOW); i < count && i <= sought + WINDOW; i++) {
    if (i === sought || !isBehind(i + 1)) continue;
    const one = wordAt(scan, i);
    const other = wordAt(scan, i + 1);
    // "роман булгакова": a novel.
    if (/^роман$/i.test(one) && /(?:а|ого)$/i.test(other)) continue;
    let last = i + 1;
    const isGiven = GIVEN.test(one) && !PATRONYMIC.test(one);
    if (isGiven && PATRONYMIC.test(other)) {
      if (isBehind(last + 1) && SURNAME.test(wordAt(scan, last + 1))) last++;
    } else if (!(isGiven && SURNAME.test(other)) && !(SURNAME.test(one) && GIVEN.test(other))) continue;
    scan.report('PERSON', starts[i]!, ends[last]!, 0.65, EVIDENCE);
    return;
  }
}
