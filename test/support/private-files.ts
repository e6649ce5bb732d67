import { allLocales } from '@faker-js/faker';
import { seededRandom } from './sieve.js';

/** A video reference made up for a test: the name in it as written there, and the id that has to survive (empty where there is none). */
export interface PrivateFile {
  readonly text: string;
  readonly name: string;
  readonly id: string;
  /** How the name is written, what says that it is private, and where the file lies. */
  readonly shape: string;
  readonly occasion: string;
  readonly place: string;
  readonly language: string;
}

/** Twelve languages by faker's locale. */
const LOCALES = ['en', 'es', 'pt_BR', 'fr', 'de', 'it', 'nl', 'pl', 'sv', 'tr', 'id_ID', 'vi'] as const;

type Lists = Readonly<Record<string, readonly string[] | undefined>> | undefined;

const fold = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/Ł/g, 'L')
    .replace(/ı/g, 'i')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/æ/g, 'ae');

/** Plain words of a list: files seldom have blanks or apostrophes inside a name. */
function plain(lists: Lists): string[] {
  const all = Object.values(lists ?? {}).flatMap((list) => (list ?? []).flatMap((name) => name.split(' ')));
  return [...new Set(all)].filter((name) => /^\p{L}{2,}$/u.test(name)).map(fold);
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

type Shape = (given: string, surname: string) => string;

const SHAPES: Readonly<Record<string, Shape>> = {
  Jane_Doe: (g, s) => `${g}_${s}`,
  'jane-doe': (g, s) => `${g}-${s}`.toLowerCase(),
  'Jane-Doe': (g, s) => `${g}-${s}`,
  JaneDoe: (g, s) => g + capital(s),
  DOE_Jane: (g, s) => `${s.toUpperCase()}_${g}`,
  'Doe-Jane': (g, s) => `${s}-${g}`,
  'jane.doe': (g, s) => `${g}.${s}`.toLowerCase(),
  jane_doe: (g, s) => `${g}_${s}`.toLowerCase(),
  'J.Doe': (g, s) => `${g[0]}.${s}`,
  JANE_DOE: (g, s) => `${g}_${s}`.toUpperCase(),
  'Jane%20Doe': (g, s) => `${g}%20${s}`,
  'jane+doe': (g, s) => `${g}+${s}`.toLowerCase(),
  Jane_M_Doe: (g, s) => `${g}_M_${s}`,
};

/** What says that the file is private: `N` is the name, `-` the shape's own separator. */
const OCCASIONS: readonly string[] = [
  '2023-05-12-N-intake',
  'interview-with-patient-N',
  'patient-N-session-3',
  'N-deposition-2021',
  'N-resume',
  'cv-N',
  'invoice-N-0042',
  'N-birthday-party',
  'N-therapy-session',
  'exit-interview-N',
  'N-2023',
  '20230512-N',
  'witness-statement-N',
  'N-custody-hearing',
  'onboarding-N',
  'wedding-of-N',
  'N-graduation',
  'bodycam-N-incident',
  'N-passport-scan',
  'consultation-N-2022-11-03',
  'client-N',
  'student-N-exam',
  'meeting-with-N',
  'N-medical-exam',
  'job-application-N',
  'video-call-N-2020-04-17',
  'mr-N-testimony',
  'dr-N-consult',
  'my-ex-N',
  'N-home-video',
  'N-hochzeit-2019',
  'entrevista-N-paciente',
  'lebenslauf-N',
  'mariage-N',
  'colloquio-N',
];

type Place = (
  file: string,
  digits: (count: number) => string,
  letters: (count: number) => string,
) => { text: string; id: string };

const PLACES: Readonly<Record<string, Place>> = {
  bare: (file) => ({ text: `${file}.mp4`, id: '' }),
  windows: (file) => ({ text: `C:\\Videos\\2023\\${file}.mov`, id: '' }),
  posix: (file) => ({ text: `/srv/media/uploads/${file}.mkv`, id: '' }),
  'file URL': (file) => ({ text: `file:///media/archive/${file}.mp4`, id: '' }),
  server: (file, d) => {
    const id = d(6);
    return { text: `https://files.example.com/uploads/${id}/${file}.mp4`, id };
  },
  cdn: (file) => ({ text: `https://cdn.example.org/v/hd/${file}.webm`, id: '' }),
  s3: (file, d) => {
    const id = d(5);
    return { text: `https://clips.s3.amazonaws.com/raw/${id}/${file}.mp4`, id };
  },
  gcs: (file) => ({ text: `https://storage.googleapis.com/bucket-1/${file}.mp4`, id: '' }),
  dropbox: (file, _, l) => {
    const id = l(15);
    return { text: `https://www.dropbox.com/s/${id}/${file}.mp4?dl=0`, id };
  },
  sharepoint: (file) => ({ text: `https://acme.sharepoint.com/sites/hr/Shared%20Documents/${file}.mp4`, id: '' }),
  drive: (file, _, l) => {
    const id = l(33);
    return { text: `https://drive.google.com/file/d/${id}/view?name=${file}.mp4`, id };
  },
  vimeo: (file, d) => {
    const id = d(9);
    return { text: `https://vimeo.com/${id}/${file}`, id };
  },
  youtube: (file, _, l) => {
    const id = l(11);
    return { text: `https://www.youtube.com/watch?v=${id}&title=${file}`, id };
  },
  dailymotion: (file, _, l) => {
    const id = `x${l(6).toLowerCase()}`;
    return { text: `https://www.dailymotion.com/video/${id}_${file}`, id };
  },
  rumble: (file, _, l) => {
    const id = `v${l(5).toLowerCase()}`;
    return { text: `https://rumble.com/${id}-${file}.html`, id };
  },
  loom: (file, d) => {
    const id = d(32);
    return { text: `https://www.loom.com/share/${file}-${id}`, id };
  },
  archive: (file) => ({ text: `https://archive.org/download/tapes-2019/${file}.mp4`, id: 'tapes-2019' }),
  facebook: (file, d) => {
    const id = d(15);
    return { text: `https://www.facebook.com/page/videos/${file}/${id}/`, id };
  },
  vk: (file, d) => {
    const id = `-${d(8)}_${d(9)}`;
    return { text: `https://vk.com/video${id}?name=${file}`, id };
  },
};

const SEPARATORS: Readonly<Record<string, string>> = {
  Jane_Doe: '_',
  'jane-doe': '-',
  'Jane-Doe': '-',
  JaneDoe: '_',
  DOE_Jane: '_',
  'Doe-Jane': '-',
  'jane.doe': '_',
  jane_doe: '_',
  'J.Doe': '_',
  JANE_DOE: '_',
  'Jane%20Doe': '%20',
  'jane+doe': '+',
  Jane_M_Doe: '_',
};

/** The same files in every run. Names are faker's, of twelve languages, without accents, as names in files mostly are. */
export function privateFiles(count: number, seed: number): PrivateFile[] {
  const random = seededRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!;
  const digits = (size: number): string => Array.from({ length: size }, () => 1 + Math.floor(random() * 9)).join('');
  const letters = (size: number): string =>
    Array.from({ length: size }, () => pick([...'bcdfghjklnpqrstvwxzBCDFGHJKLNPQRSTVWXZ23456789'])).join('');
  const pools = LOCALES.map((locale) => {
    const person = (allLocales as unknown as Readonly<Record<string, { person?: { first_name?: Lists; last_name?: Lists } }>>)[
      locale
    ]?.person;
    return { language: locale.slice(0, 2), given: plain(person?.first_name), surname: plain(person?.last_name) };
  });
  return Array.from({ length: count }, () => {
    const pool = pick(pools);
    const shape = pick(Object.keys(SHAPES));
    const occasion = pick(OCCASIONS);
    const place = pick(Object.keys(PLACES));
    const written = SHAPES[shape]!(pick(pool.given), pick(pool.surname));
    const at = occasion.indexOf('N');
    const own = (part: string): string => part.replaceAll('-', SEPARATORS[shape]!);
    const words = own(occasion.slice(0, at)) + written + own(occasion.slice(at + 1));
    const { text, id } = PLACES[place]!(words, digits, letters);
    return { text, name: written, id, shape, occasion, place, language: pool.language };
  });
}
