import { hashWord } from '../../src/core/words.js';
import { FILE_BITS, FileCue } from '../../src/detectors/person-name/file-cues.js';

/** Words for private occasions and documents: they make the name of a file private. */
const FILE_WORDS =
  'intake mrn telehealth telemedicine depo vorstellungsgespräch vorstellungsgespraech therapiesitzung deposition resume cv invoice birthday bday wedding school graduation baptism ' +
  'christening session therapy consult consultation appointment exam evaluation incident witness statement custody bodycam claim application onboarding performance review ' +
  'passport license contract payslip funeral memorial recital homework essay sonogram ultrasound xray mri scan dashcam doorbell nanny client student employee tenant applicant ' +
  'candidate meeting call checkup surgery diagnosis counseling assessment portfolio family anniversary babyshower engagement affidavit arrest interrogation lawsuit mediation visa ' +
  'transcript diploma enrollment referral prescription discharge cctv confidential private personal proposal paciente sesión sessão terapia consulta examen exame currículo ' +
  'curriculum factura fatura boda bautizo cumpleaños graduación cliente alumno reunión casamento aniversário batizado formatura séance mariage anniversaire baptême facture élève ' +
  'gespräch gespraech sitzung therapie untersuchung bewerbung bewerbungsgespräch lebenslauf hochzeit geburtstag taufe rechnung zeuge vernehmung kunde schüler colloquio paziente ' +
  'seduta visita esame matrimonio battesimo compleanno laurea fattura studente gesprek sollicitatie sollicitatiegesprek patiënt sessie bruiloft verjaardag factuur getuige ' +
  'leerling rozmowa pacjent sesja badanie ślub urodziny faktura świadek życiorys klient bröllop födelsedag vittne möte görüşme hasta seans terapi muayene düğün mezuniyet özgeçmiş ' +
  'fatura tanık pasien sesi pernikahan wisuda lamaran faktur saksi klien murid pohovor svatba svadba narozeniny narodeniny výslech häät kuulustelu jobbsamtale jobsamtale bryllup ' +
  'fødselsdag fodselsdag konfirmasjon konfirmation voicemail anhörung anhoerung beratung ultraschall dossier candidature échographie declaración ecografía verhoor zitting ' +
  'przesłuchanie przesluchanie wizyta konsultacja duruşma förhör besök aufnahme esküvő kihallgatás nuntă audiere razgovor vjenčanje saslušanje pulmad vestuvės kāzas собеседование ' +
  'свадьба допрос приём консультация сеанс пациент показания выпускной співбесіда весілля допит сватба γάμος βάπτιση phỏng đám';

/** Folders that have one of somebody's in them, by his name. */
const FOLDER_WORDS = 'patients students employees candidates applicants pacientes alumnos';

/** What the press publishes of those who are known, too: private in the name of a file, not in the address of a page. */
const PRESS_WORDS =
  'interview testimony hearing udienza intervista mülakat entrevista testimonio audiencia depoimento entretien témoignage testimonianza haastattelu interjú interviu intervju ' +
  'интервью συνέντευξη rozhovor wawancara samtal samtale';

/** What else stands in files' names, and is nobody's name. */
const NEUTRAL_WORDS =
  'webinar overview basics handbook training tutorial workshop module tips guide recap highlights intro introduction lesson course policy safety demo launch promo template sample ' +
  'example examples questions answers kickoff standup sprint update report summary notes agenda roadmap strategy software product marketing sales support compliance procedure ' +
  'techniques exercises explained fundamentals essentials masterclass certification orientation bootcamp beginner beginners advanced level vol volume camp developer engineer ' +
  'backend frontend admin dashboard playlist slideshow footage reel venue ceremony rehearsal lite test app web desktop mobile stream gameplay whatsapp telegram discord skype ' +
  'instagram tiktok youtube facebook video videos movie party medical job exit final part copy edited raw clip clips full cam camera recording record rec audio hd old new draft ' +
  'version take camera zoom teams upload export file img mov dsc';

/** The words with and without their marks: file names go both ways. */
function spellings(words: string): string[] {
  return `${words} ${words.normalize('NFD').replace(/\p{M}/gu, '')}`.split(' ');
}

/** What each word says in the name of a file, by its shortened hash; `npm run train:person-name -- --lists` packs it. */
export function fileCuesByKey(): Map<number, number> {
  const found = new Map<number, number>();
  const note = (words: string, cue: number): void => {
    for (const key of new Set(spellings(words).map((word) => hashWord(word) >>> (32 - FILE_BITS))))
      found.set(key, (found.get(key) ?? 0) | cue);
  };
  note(FILE_WORDS, FileCue.occasion);
  note(PRESS_WORDS, FileCue.occasion | FileCue.press);
  note(NEUTRAL_WORDS, FileCue.between);
  note('home', FileCue.home);
  note(FOLDER_WORDS, FileCue.folder);
  return found;
}
