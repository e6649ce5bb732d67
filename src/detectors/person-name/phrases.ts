import type { WordTable } from '../../core/types.js';
import { hashesOf, hashWord, PRIME } from '../../core/words.js';

/**
 * Words that say something of a person beside one of others, at most one word between: "date of birth", "court records". Those that have a cue of
 * their own are parts of other words without: "ca sĩ" sings, "sư tử" is a lion, "hội thoại" a talk, "địa lý" a subject, and "się" is in any verb.
 * Each begins with the word, and its others follow.
 */
const PHRASES: string =
  'birth date|nascimento data|urodzenia data|tanggal lahir|tarihi doğum|sinh ngày năm|security social|' +
  'records court medical arrest jail prison criminal school health dental|report police credit arrest accident autopsy card mri|letter cover recommendation|worker social|support child|violence domestic|announcement engagement birth|complaint hr harassment police|driver uber lyft taxi|seller ebay etsy|tape audition|ticket traffic speeding parking flight plane train|pass boarding|result test|test driving|' +
  'results test lab blood biopsy std mri|score credit|stub pay|stubs pay|certificate death birth marriage|' +
  'registry baby wedding bridal|shower baby bridal|mitzvah bar bat|memory loving in|memoria en|celebration life|' +
  'registration voter|roster jail|accident car motorcycle|crash car|party retirement birthday engagement farewell|recital school dance ballet|' +
  'review performance|exit interview|candidate interview|candidato entrevista|candidata entrevista|candidat entretien|kandidat intervju wawancara|kandydatem rozmowa|kandidaat gesprek|job interview|trabajo entrevista|trabalho entrevista|embauche entretien|' +
  'defense thesis dissertation|hearing disciplinary custody|scan mri ct|file medical|return tax|update chemo|hire new|' +
  'soon well|application visa passport mortgage loan job|visa interview|asylum interview|lesson swimming piano|' +
  'conference parent teacher|plate license|license drivers driver|reveal gender baby|proposal marriage surprise video|' +
  'communion first holy première|porn revenge|slideshow funeral birthday|search people person|' +
  'person find finding locate missing|persona buscar|sécurité sociale|securite sociale|mann mein meinem meinen ex|man mijn min|mujer mi|sĩ bác nha|sư luật kỹ giáo|nha khoa|' +
  'away passed|peace rest|paz descanse|paix repose|pace riposa|frieden ruhe|rate professor professors|bee spelling|scout eagle|welcome baby home|monitor baby|cam nursery baby nanny doorbell body|doorbell ring|camera security doorbell|footage security cctv doorbell|cámara seguridad|camara seguridad|câmera segurança|zoom with meeting call recording|comunión primera|comunion primera|soltera despedida|soltero despedida|départ pot|tahun selamat|nhật chúc mừng|hỏi đám|đời qua|bắt bị|' +
  'thoại điện|địa chỉ|cáo phó bị|tang lễ đám|giáo viên thầy cô|named coworker colleague classmate neighbor student employee|penali precedenti|ragazza mia|ragazzo mio|duka berita|klasa nasza|hàng khách xóm|nhân bệnh|viên ứng|nghiệp đồng tốt|hôn ly|tích mất|đảo lừa|się nazywam nazywa ożenił rozwiódł';

/** The words that a reader listens for, with blanks between. */
export function phraseWords(): string {
  return PHRASES.replace(/ .+?(?:\||$)/g, ' ').trim();
}

/** What is held for somebody: the name stands before it, a theme behind it ("bridal shower tiffany"). */
const FEASTS = 'shower registry party reveal';
let feasts: ReadonlySet<number> | undefined;

export function isFeast(hash: number): boolean {
  feasts ??= hashesOf(FEASTS);
  return feasts.has(hash);
}

let heads: ReadonlySet<number> | undefined;

/** Is the word at `at` one of these, with none of its partners beside it? */
export function isStray(words: WordTable, at: number, from: number, to: number): boolean {
  heads ??= hashesOf(phraseWords());
  return heads.has(words.hashes[at]!) && !isPhrase(words, at, from, to);
}

let pairs: ReadonlySet<number> | undefined;

function pairOf(word: number, other: number): number {
  return Math.imul(word, PRIME) ^ other;
}

/** Does one of its partners stand one or two words from the word at `at`, within `[from, to)`? */
export function isPhrase({ hashes }: WordTable, at: number, from: number, to: number): boolean {
  for (let i = Math.max(from, at - 2); i <= at + 2 && i < to; i++) if (i !== at && arePair(hashes[at]!, hashes[i]!)) return true;
  return false;
}

/** Is the word at `at` such a partner? By itself it may say something else: the bar of "bar mitzvah", the life of "celebration of life". */
export function isPartner({ hashes }: WordTable, at: number, from: number, to: number): boolean {
  for (let i = Math.max(from, at - 2); i <= at + 2 && i < to; i++) if (i !== at && arePair(hashes[i]!, hashes[at]!)) return true;
  return false;
}

function arePair(word: number, other: number): boolean {
  pairs ??= new Set(
    PHRASES.split('|').flatMap((phrase) => {
      const [first, ...others] = phrase.split(' ').map(hashWord);
      return others.map((second) => pairOf(first!, second));
    }),
  );
  return pairs.has(pairOf(word, other));
}
