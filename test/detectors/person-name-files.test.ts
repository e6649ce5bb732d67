import { describe, expect, it } from 'vitest';
import { queryScanner, videoReferenceScanner } from '../../src/presets/index.js';
import { type PrivateFile, privateFiles } from '../support/private-files.js';
import { seen } from '../support/sieve.js';

const scanner = videoReferenceScanner();

/** Is every letter of the name covered by a finding? */
function isFound({ text, name }: PrivateFile): boolean {
  const at = text.indexOf(name);
  const { findings } = scanner.scan(text);
  for (let i = at; i < at + name.length; i++)
    if (/\p{L}/u.test(text[i]!) && !findings.some(({ start, end }) => start <= i && i < end)) return false;
  return true;
}

describe('names in file names, slugs and paths that speak of a private occasion', () => {
  const files = privateFiles(2400, 20260512);
  const found = new Map(files.map((file) => [file, isFound(file)]));
  const share = (some: readonly PrivateFile[]): number => some.filter((file) => found.get(file)).length / some.length;
  const by = (key: 'shape' | 'place' | 'language'): [string, PrivateFile[]][] =>
    [...new Set(files.map((file) => file[key]))].map((value) => [value, files.filter((file) => file[key] === value)]);

  it('are found, nine of ten', () => expect(share(files)).toBeGreaterThanOrEqual(0.9));

  it.each(by('shape'))('written as %s', (_, some) => expect(share(some)).toBeGreaterThanOrEqual(0.85));

  // Vietnamese names without accents are words of two letters: `to_ho`.
  it.each(by('language'))('in %s', (language, some) =>
    expect(share(some)).toBeGreaterThanOrEqual(language === 'vi' ? 0.6 : 0.85),
  );

  // Dates alone make no public page private.
  it.each(by('place'))('on %s', (_, some) => expect(share(some)).toBeGreaterThanOrEqual(0.7));

  it('leave the id of the video as it was', () => {
    for (const { text, id } of files) expect(scanner.redact(text).text).toContain(id);
  });

  it.each([
    ['interview with patient Jane Doering.mov', 'Jane Doering'],
    ['C:\\Videos\\intake Martin Kessler 2023-05-12.mp4', 'Martin Kessler'],
    ['my wedding Jane Doering.mp4', 'Jane Doering'],
  ])('with blanks: %s', (text, name) => expect(seen(text, queryScanner().scan(text))).toContain(`PERSON ${name}`));

  it.each([
    ['https://files.example/Jana_Doering_rozhovor.mp4', 'Jana_Doering'],
    ['https://files.example/haastattelu-mikko-doering.mp4', 'mikko-doering'],
    ['https://files.example/Kari_Doering_samtale_2.mp4', 'Kari_Doering'],
    ['https://files.example/Иван_Доринг_интервью.mp4', 'Иван_Доринг'],
    ['https://files.example/deposition-of-jane-doering-vol2.mp4', 'jane-doering'],
    ['https://files.example/Anna_Doering_Anhörung.mp4', 'Anna_Doering'],
    ['https://files.example/verhoor_Jan_Doering.mp4', 'Jan_Doering'],
    ['https://files.example/Maria_Doering_udienza.mp4', 'Maria_Doering'],
    ['https://files.example/wizyta-anna-doering.mp4', 'anna-doering'],
    ['https://files.example/Ji-woo_Doering_interview.mp4', 'Ji-woo_Doering'],
    ['https://files.example/interview-martin-kessler.mp4', 'martin-kessler'],
    ['https://clinic.example/recordings/telehealth-visit-martin-kessler.mp4', 'martin-kessler'],
    ['https://files.example/Depo_Martin_Kessler_Vol1.mp4', 'Martin_Kessler'],
    ['https://files.example/whatsapp_session_jane_doering.mp4', 'jane_doering'],
    ['https://files.example/20231023_jane_doering.mp3', 'jane_doering'],
    ['https://files.example/podcast/intake-jane-doering-20231023.mp3', 'jane-doering'],
    ['https://files.example/01_blessing_Jane_Doering_wedding.mp4', 'Jane_Doering'],
  ])('of other languages, and with hyphens: %s', (text, name) =>
    expect(seen(text, scanner.scan(text))).toContain(`PERSON ${name}`),
  );

  it.each([
    'https://vimeo.com/123456789/how-to-write-a-resume',
    'https://vimeo.com/123456789/birthday-cake-recipe',
    'https://www.dailymotion.com/video/x7abcde_wedding-dress-haul',
    'https://rumble.com/v1abcd-press-interview-tonight.html',
    'https://www.dailymotion.com/video/x7abcde_taylor-swift-interview',
    'https://www.youtube.com/watch?v=DqCvYz_tQMw',
    'https://news.example/videos/therapy-session-with-a-cat.mp4',
    '/srv/media/session_recording_final_v2.mp4',
    'home_video_2009.avi',
    'job interview tips for nurses.mp4',
    'https://files.example/Employee_Handbook_Overview_2023.mp4',
    'https://files.example/Deposition_Basics_Webinar.mp4',
    'https://files.example/interview-python-developer.mp4',
    'https://files.example/Session_Quilting_Patterns.mp4',
    'https://files.example/Isaac_Newton_gravity_2007.webm',
    'https://files.example/Tom_Doering_1994.mp4',
    'https://news.example/watch/interview-tomas-kessler',
    'https://news.example/video/interview-de-martin-kessler-premier-ministre_6587921.html',
    'https://news.example/anna-kessler-testimony-1991',
    'https://media.example/doering_poems/kessler_01_blessing-for-a-friend.mp3',
    'https://media.example/audio/ptg-david-interview.mp3',
    'https://show.example/50-ooo-grandioser-geburtstag',
    'https://media.example/samples/whatsapp_nets_session.mp4',
    'https://media.example/acc-lite-client.mp4',
    'https://media.example/podcast/20231023_jane_doering.mp3',
    'https://media.example/podcasts/jane-doering-20231023.mp3',
  ])('are none: %s', (text) => expect(scanner.scan(text).findings).toEqual([]));
});

describe('what a link searches for is read as a search', () => {
  it.each([
    ['https://tube.example.com/results?search_query=jane+doering+phone+number', 'PERSON jane+doering'],
    ['https://example.com/search?q=jane%20doering%20phone%20number&hl=en', 'PERSON jane%20doering'],
    ['https://example.com/map?q=12+elm+st+springfield+il+62704', 'STREET_ADDRESS 12+elm+st+springfield+il+62704'],
  ])('%s', (link, expected) => expect(seen(link, scanner.scan(link))).toEqual([expected]));

  it.each([
    'https://tube.example.com/results?search_query=lionel+messi+highlights+2022',
    'https://example.com/watch?title=jane+doering+phone+number',
    'https://example.com/results?q=dr+strange+full+movie&p=2',
  ])('%s is not', (link) => expect(scanner.scan(link).findings).toEqual([]));
});

describe("folders of persons' folders", () => {
  it.each([
    ['https://example.com/patients/jane-doering/2023-05-12.mp4', 'https://example.com/patients/PERSON/2023-05-12.mp4'],
    ['s3://recordings/students/emma.kessler/essay.mp4', 's3://recordings/students/PERSON/essay.mp4'],
    ['/srv/video/patients/jane_doering', '/srv/video/patients/[PERSON]'],
    ['https://example.com/alumnos/maria-quintero-88/1.mp4', 'https://example.com/alumnos/PERSON-88/1.mp4'],
  ])('%s', (text, redacted) => expect(scanner.redact(text).text).toBe(redacted));

  it.each([
    ['https://example.com/students/final-projects/intro.mp4', 'no name'],
    ['https://example.com/employees/open-enrollment/2023.mp4', 'no name'],
    ['https://example.com/students/grace-hopper/lecture.mp4', 'a figure'],
    ['https://example.com/students/video/emma-kessler.mp4', 'not right behind the folder'],
    ['https://example.com/our-students/emma-kessler/essay.mp4', 'a headline'],
  ])('not %s: %s', (text) => expect(scanner.redact(text).text).toBe(text));
});
