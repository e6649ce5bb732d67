import { hashWord } from '../../src/core/words.js';
import { PAIR_BITS, pairOf } from '../../src/detectors/person-name/phrases.js';

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

/** The keys under which a word and another are kept together. */
export function phrasePairs(): number[] {
  return PHRASES.split('|').flatMap((phrase) => {
    const [first, ...others] = phrase.split(' ').map(hashWord);
    return others.map((second) => pairOf(first!, second) >>> (32 - PAIR_BITS));
  });
}
