import { describe, expect, it } from 'vitest';
import type { Scan } from '../../src/core/types.js';
import { linkAccess } from '../../src/suppressors/link-access.js';
import { type VideoIdOptions, videoId } from '../../src/suppressors/video-id.js';

/** Asks the suppressor about the part of the text in braces. */
function covers(marked: string, entity = 'PHONE_NUMBER', options?: VideoIdOptions): boolean {
  const start = marked.indexOf('{');
  const end = marked.indexOf('}') - 1;
  const text = marked.replace('{', '').replace('}', '');
  return videoId(options).covers({ text, near: near(text, entity) } as unknown as Scan, start, end, entity);
}

/** Words of schemes that the tests below write into links. */
const WORDS: Readonly<Record<string, string>> = { CO_CEDULA: 'cedula', HR_OIB: 'oib', CL_RUT: 'rut' };

/** Right before the span stands the scheme's word, or nothing says anything. */
function near(text: string, entity: string) {
  return (topic: string, start: number): number =>
    topic === entity && new RegExp(`(?:${WORDS[topic] ?? '$^'}|cc)\\W*$`).test(text.slice(0, start)) ? 2 : 0;
}

describe('video-id claims', () => {
  it.each([
    ['https://vimeo.com/{4155550132}', 'an id by the platform'],
    ['vimeo.com/{4155550132}', 'without a scheme'],
    ['https://vimeo.com/1{4155550132}9', 'a part of an id'],
    ['see https://vimeo.com/{4155550132}, it is good', 'in running text'],
    ['https://www.youtube.com/watch?v={41555501320}&t=1', 'an id in a parameter'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&t={4155550132}', 'a time code'],
    ['https://www.youtube.com/watch?v=dQw4w9WgXcQ&index={4155550132}', 'a place in a playlist'],
    ['https://media.example.com/videos/{4155550132}/title', 'an unknown host’s path'],
    ['https://media.example.com/best-phone-reviews/{4155550132}', 'a slug that says phone'],
    ['https://media.example.com/sim-card-trick-{4155550132}.html', 'a slug that says card'],
    ['https://media.example.com/?media_id={4155550132}', 'a usual id parameter'],
    ['https://media.example.com/#{4155550132}', 'a bare fragment'],
    ['https://media.example.com/v/074a69a9-5faf-46aa-{9909-172-0325}', 'groups of a token'],
    ['https://vk.com/video-{77521-162222}515', 'groups of an id'],
    ['https://media.example.com/{0004/00046170}/title', 'across segments'],
    ['https://d1.cloudfront.net/x.m3u8&id={4155550132}', 'a path without a query that has swallowed a parameter for an id'],
    ['https://cdn-{4155550132}.example.com/a.mp4', 'a host'],
    ['https://media.example.com:{41555}/a.mp4', 'a port'],
    ['magnet:?xt=urn:btih:{4155550132}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa', 'an info hash'],
    ['/data/videos/{4155550132}.mp4', 'a file’s name'],
    ['https://media.example.com/x?y=a%25{2528415555}', 'half an escape'],
    ['https://media.example.com/videos/{2012000000#415}-555-0132', 'an id and what stands behind the path'],
    ['https://media.example.com/video/?{123456-1}/some-title', 'a path behind a question mark'],
    ['https://media.example.com/?v={2012000000&415}-555-0132', 'an id and the next parameter'],
  ])('%s: %s', (marked) => {
    expect(covers(marked)).toBe(true);
  });

  it.each([
    ['https://media.example.com/videos/{415-555-0132}', 'grouped'],
    ['https://media.example.com/jane-doe-{415-555-0132}-clip', 'grouped, in a slug'],
    ['https://www.youtube.com/watch?v={536-22-4567}', 'grouped, where an id stands'],
    ['https://media.example.com/?phone={4155550132}', 'declared by the parameter'],
    ['https://media.example.com/?customerPhone={4155550132}', 'declared by a word of the parameter'],
    ['https://media.example.com/?user[tel]={4155550132}', 'declared inside brackets'],
    ['https://media.example.com/tel/{4155550132}/clip', 'declared by the segment before'],
    ['https://media.example.com/tel-{4155550132}', 'declared right before'],
    ['https://media.example.com/?x={4155550132}', 'a parameter nobody knows'],
    ['https://{4155550132}@media.example.com/', 'user info'],
    ['https://d1.cloudfront.net/x.m3u8&phone={4155550132}', 'a parameter that the path of a known platform has swallowed'],
    ['https://v.example/?u=https://d1.cloudfront.net/x.m3u8&ssn={219-09-9998}', 'the same of a link inside a link'],
    ['https://media.example.com/?postal_code={33792}', 'a postal code, named in two words'],
    ['https://wa.me/{4155550132}', 'a number that is dialled'],
    ['call {4155550132}', 'no URL'],
    ['{4155550132}', 'a number alone, in a query'],
  ])('but not %s: %s', (marked) => {
    expect(covers(marked)).toBe(false);
  });

  it('claims national numbers that fill the value of a parameter nobody knows, as it does in a path', () => {
    expect(covers('https://media.example.com/?verifycode={3010146953}', 'CZ_RC')).toBe(true);
    expect(covers('https://media.example.com/?programid={4200000076}.m3u8', 'PL_NIP')).toBe(true);
    expect(covers('https://media.example.com/?rc={3010146953}+of+mine', 'CZ_RC')).toBe(false);
    expect(covers('https://media.example.com/?x={301014/6953}', 'CZ_RC')).toBe(false);
    expect(covers('https://media.example.com/?ssn={536224567}', 'US_SSN')).toBe(false);
    expect(covers('https://media.example.com/?x={X1234567L}', 'ES_NIE')).toBe(false);
  });

  it('claims what a site numbers its videos by, whatever the letters that touch the number stand for elsewhere', () => {
    for (const marked of [
      'https://media.example.com/watch/cc{184024}/',
      'https://media.example.com/some-title-cc{184024}.html',
      'https://media.example.com/?ref=cc{184024}',
      'https://media.example.com/?cc{184024}',
    ])
      expect(covers(marked, 'CO_CEDULA'), marked).toBe(true);
    expect(covers('https://media.example.com/?ref=ph{4155550132}', 'PHONE_NUMBER')).toBe(true);
    expect(covers('https://media.example.com/watch/dni{12345678}', 'AR_DNI')).toBe(false);
    expect(covers('https://media.example.com/watch/ssn{536224567}', 'US_SSN')).toBe(false);
    expect(covers('https://media.example.com/watch/tel{4155550132}', 'PHONE_NUMBER')).toBe(false);
    expect(covers('https://media.example.com/watch/cc{4111111111111111}', 'CREDIT_CARD')).toBe(false);
  });

  it('claims what fills a parameter that the id of a thing stands under, and no person’s', () => {
    for (const name of ['ve_id', 'externalId', 'gameid', 'searchDetailVO.clip_id', 'show[game_id]']) {
      expect(covers(`https://media.example.com/?${name}={4155550132}`), name).toBe(true);
      expect(covers(`https://media.example.com/?${name}=site:{4155550132}`), name).toBe(true);
    }
    for (const name of ['user_id', 'customerId', 'contact_id', 'taxid', 'x', 'tel_id'])
      expect(covers(`https://media.example.com/?${name}={4155550132}`), name).toBe(false);
    expect(covers('https://media.example.com/?game_id=tel:{4155550132}')).toBe(false);
    expect(covers('https://media.example.com/?access_key_id={AB3DE5FG7HI9JK1L}', 'API_KEY')).toBe(false);
    expect(covers('https://media.example.com/live.php?{h878049531}', 'DE_PASSPORT')).toBe(true);
  });

  it('claims a national number in no parameter that is called by its word', () => {
    expect(covers('https://media.example.com/?cedula={1020304050}', 'CO_CEDULA')).toBe(false);
    expect(covers('https://media.example.com/?oib={33392005961}', 'HR_OIB')).toBe(false);
    expect(covers('https://media.example.cc/?post={1020304050}', 'CO_CEDULA')).toBe(true);
  });

  it('claims groups that sites join their ids and days of, where no word names the scheme', () => {
    const loose: [string, string][] = [
      ['https://media.example.com/hockey/{5745975-1}-2-some-teams.html', 'CL_RUT'],
      ['https://media.example.com/some-title/{t-277437416}/c-44315003', 'TW_NATIONAL_ID'],
      ['https://media.example.com/episode-{144-40_1006364575251}/player', 'MX_CLABE'],
      ['https://media.example.com/?event={20220914-0900}-PLENARY', 'SE_PERSONNUMMER'],
      ['https://media.example.com/plenary_{20220914-0900}-PLENARY', 'SE_PERSONNUMMER'],
      ['https://media.example.com/v/ {11725-34630} ', 'UK_UTR'],
      ['https://media.example.com/a.html#?from=newsletter_daily{20160303t}', 'CY_TIC'],
    ];
    for (const [marked, entity] of loose) expect(covers(marked, entity), marked).toBe(true);
    const telling: [string, string][] = [
      ['https://media.example.com/rut/{5745975-1}', 'CL_RUT'],
      ['https://media.example.com/{19900412-1234}', 'SE_PERSONNUMMER'],
      ['https://media.example.com/{20220914-1234}', 'SE_PERSONNUMMER'],
      ['https://media.example.com/{900412-1234}', 'SE_PERSONNUMMER'],
      ['https://media.example.com/jane-doe-{536-22-4567}-clip', 'US_SSN'],
      ['https://media.example.com/jane-doe-{415-5550132}', 'PHONE_NUMBER'],
      ['https://media.example.com/jane-doe-{12.345.678-5}', 'CL_RUT'],
    ];
    for (const [marked, entity] of telling) expect(covers(marked, entity), marked).toBe(false);
  });

  it('claims ids behind the names of a site and of a section', () => {
    const reference = { wholeText: true };
    expect(covers('site:video:{26207634}', 'AU_TFN', reference)).toBe(true);
    expect(covers('site:program/{ABCD10100318}', 'CA_QC_HIN', reference)).toBe(true);
    expect(covers('site:tel:{4155550132}', 'PHONE_NUMBER', reference)).toBe(false);
    expect(covers('tel:work:{4155550132}', 'PHONE_NUMBER', reference)).toBe(false);
  });

  it('claims ids that a site joins, and headlines alone, only where the text is a reference', () => {
    const reference = { wholeText: true };
    const joined: [string, string][] = [
      ['{104125853}_104125853_1656439572', 'NL_ONDERWIJSNUMMER'],
      ['-{156601359_456242791}', 'MX_CLABE'],
      ['0-{107323480}', 'NL_ONDERWIJSNUMMER'],
      ['why-{jane-doe}-left-the-band-1.1234567', 'PERSON'],
    ];
    for (const [marked, entity] of joined) {
      expect(covers(marked, entity, reference), marked).toBe(true);
      expect(covers(marked, entity), marked).toBe(false);
    }
    const others: [string, string][] = [
      ['{4111_1111_1111_1111}', 'CREDIT_CARD'],
      ['{1-8005550132}', 'PHONE_NUMBER'],
      ['{536_22_4567}', 'US_SSN'],
      ['{20-12345678-3}', 'AR_CUIT'],
      ['{jane-doe}', 'PERSON'],
      ['{jane-doe}-and-her-new-intake.mp4', 'PERSON'],
      ['why {jane doe} left the band', 'PERSON'],
    ];
    for (const [marked, entity] of others) expect(covers(marked, entity, reference), marked).toBe(false);
  });

  it('claims the end of user info with its host as no address', () => {
    expect(covers('rtsp://jane:pass%20{word@cam.example.org}/1', 'EMAIL_ADDRESS')).toBe(true);
    expect(covers('https://video.example.org/by/{jane@example.org}/1', 'EMAIL_ADDRESS')).toBe(false);
    expect(covers('{jane@example.org}/1', 'EMAIL_ADDRESS')).toBe(false);
  });

  it('claims a port as no password', () => {
    expect(covers('https://jane@media.example.org:{1936/8522/playlist.m3u8}', 'PASSWORD')).toBe(true);
    expect(covers('jane@example.org:{1936pass}', 'PASSWORD')).toBe(false);
    expect(covers('https://jane:{1936pass}@media.example.org/', 'PASSWORD')).toBe(false);
  });

  it('leaves a value to where its encoded sign is decoded', () => {
    const nested = 'https://r.example/?u=https%3A%2F%2Ftv.example%2F%3Fpassword{%3Dx7x7x7%26a%3Db}';
    expect(covers(nested, 'PASSWORD')).toBe(true);
    expect(covers('https://r.example/?password={%3Dx7x7x7}', 'PASSWORD')).toBe(false);
    expect(covers('https://r.example/?password={x7x7x7}', 'PASSWORD')).toBe(false);
  });

  it('claims a bare id only where the text is a reference', () => {
    for (const id of ['{4155550132}', ' {4155550132} ', 'globo:{4155550132}', '{41555501320}', 'BV{41555501}32']) {
      expect(covers(id, 'PHONE_NUMBER', { wholeText: true })).toBe(true);
      expect(covers(id, 'PHONE_NUMBER')).toBe(false);
    }
    for (const number of ['{415-555-0132}', 'tel:{4155550132}', 'call {4155550132}']) {
      expect(covers(number, 'PHONE_NUMBER', { wholeText: true })).toBe(false);
    }
  });

  it('never claims what its shape or place makes sure of', () => {
    for (const entity of [
      'EMAIL_ADDRESS',
      'URL_CREDENTIALS',
      'SIGNED_URL_TOKEN',
      'SESSION_TOKEN',
      'PASSWORD',
      'JWT',
      'USERNAME',
    ]) {
      expect(covers('https://media.example.com/videos/{4155550132}', entity)).toBe(false);
    }
    expect(covers('https://media.example.com/videos/{GB82WEST12345698765432}', 'IBAN_CODE')).toBe(false);
    expect(covers('http://{203.0.113.7}/v', 'IP_ADDRESS')).toBe(false);
  });

  it('takes names for what a page is about, but not in private places', () => {
    const persons: [string, boolean][] = [
      ['https://{jane-doe}.example.com/v/1', true],
      ['https://news.example.com/why-{jane-doe}-left-the-band-1234567', true],
      ['https://www.nebula.tv/videos/{jane-doe}-on-tour', true],
      ['https://news.example.com/@{jane_doe}', true],
      ['https://clinic.example.com/intake/{Jane_Doe}.mp4', false],
      ['https://bucket.s3.amazonaws.com/{jane-doe}-and-her-new-intake.mp4', false],
      ['https://clinic.example.com/{jane-doe}/12', false],
      ['https://media.example.com/?title={jane-doe}', false],
      ['{jane doe}', false],
    ];
    for (const [marked, expected] of persons) expect(covers(marked, 'PERSON'), marked).toBe(expected);
  });

  it('leaves channels of the fediverse their names', () => {
    expect(covers('https://tube.example.org/c/{movies@video.example.org}/videos', 'EMAIL_ADDRESS')).toBe(true);
    expect(covers('https://tube.example.org/u/{movies@video.example.org}/videos', 'EMAIL_ADDRESS')).toBe(false);
    expect(covers('https://www.youtube.com/c/{movies@video.example.org}/videos', 'EMAIL_ADDRESS')).toBe(false);
  });
});

describe('what says who shared a link', () => {
  const covers = (text: string, start: number, least: number): boolean =>
    videoId().covers({ text, least, look: 1 } as Scan, start, text.length, 'SESSION_TOKEN');
  const link = 'https://www.loom.com/share/0281766fa2d04bb788eaf19e65135184?sid=0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f';
  const other = 'https://video.example/share/0281766fa2d04bb788eaf19e65135184?sid=0a1b2c3d-0000-4000-8000-0a1b2c3d4e5f';

  it('stays where the threshold is that of `balanced`, and goes in `strict`', () => {
    expect(covers(link, link.indexOf('sid=') + 4, 0.5)).toBe(true);
    expect(covers(link, link.indexOf('sid=') + 4, 0.05)).toBe(false);
    expect(covers(other, other.indexOf('sid=') + 4, 0.5)).toBe(false);
  });
});

describe('link-access', () => {
  const keeps = (marked: string, entity: string): boolean => {
    const start = marked.indexOf('{');
    const end = marked.indexOf('}') - 1;
    return linkAccess().covers({ text: marked.replace('{', '').replace('}', '') } as Scan, start, end, entity);
  };

  it('keeps what opens a link', () => {
    expect(keeps('https://b.example/a?Signature={aB3}', 'SIGNED_URL_TOKEN')).toBe(true);
    expect(keeps('https://example.zoom.us/rec/share/x?pwd={aB3}', 'PASSWORD')).toBe(true);
    expect(keeps('https://example.zoom.us/w/1?tk={aB3}', 'SESSION_TOKEN')).toBe(true);
    expect(keeps('https://storage.googleapis.com/a?X-Goog-Credential={a@p.example}', 'EMAIL_ADDRESS')).toBe(true);
    expect(keeps('https://watch.example/{eyJ.eyJ.x}/manifest', 'JWT')).toBe(true);
  });

  it('keeps it when it was read through an encoding, and when it stands in brackets', () => {
    expect(keeps('https://example.zoom.us/rec/share/x?pwd= {abcdefghi} ', 'PASSWORD')).toBe(true);
    expect(
      keeps('https://cdnapisec.kaltura.com/p/1/embedIframeJs?entry_id=1_ab12cd34&flashvars[ks]={aB3}', 'SESSION_TOKEN'),
    ).toBe(true);
    expect(keeps('https://b.example/a?private_token={aB3}', 'API_KEY')).toBe(false);
  });

  it('keeps no person, login or session', () => {
    expect(keeps('https://example.zoom.us/rec/share/x?pwd={jane@example.com}', 'EMAIL_ADDRESS')).toBe(false);
    expect(keeps('https://b.example/a?password={aB3}', 'PASSWORD')).toBe(false);
    expect(keeps('https://b.example/a?access_token={aB3}', 'SESSION_TOKEN')).toBe(false);
    expect(keeps('https://{jane:pw}@b.example/a', 'URL_CREDENTIALS')).toBe(false);
    expect(keeps('the password is {aB3}', 'PASSWORD')).toBe(false);
  });
});
