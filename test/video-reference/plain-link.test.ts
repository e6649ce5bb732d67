import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { videoReferenceScanner } from '../../src/presets/index.js';
import { isPlainLink } from '../../src/video-reference/plain-link.js';
import { templatesOf } from '../../src/video-reference/platforms/match.js';
import { platforms } from '../../src/video-reference/platforms/table.js';

/** With a trace every text is looked at, plain or not. */
const balanced = videoReferenceScanner({ trace: () => undefined });
const strict = videoReferenceScanner({ level: 'strict', trace: () => undefined });

/** What stands before an id on every host of the table, with `<>` for a handle or a name, and the parameters that say who shared it. */
const places = platforms
  .filter(({ hosts }) => hosts !== '*')
  .flatMap((platform) =>
    templatesOf(platform).flatMap(({ host, path, parameter, prefix }) => {
      const open = path.replace(/<u>|\*/g, '<>');
      const before = parameter === '' ? open.slice(0, open.indexOf('{')) : `${open}?${parameter}=${prefix}`;
      const noise = platform.noise?.split(' ') ?? [];
      return (host === '' ? platform.hosts.split(' ') : [host]).map((own) => ({ before: own + before, noise }));
    }),
  )
  .filter(({ before }) => !/[*$]|<(?!>)/.test(before));

/** Numbers that are somebody's anywhere else, and how names are written. */
const HOSTILE = [
  '4155550132',
  '14155550132',
  '442079460958',
  '536224567',
  '536-22-4567',
  '415-555-0132',
  '4111111111111111',
  '378282246310005',
  '490154203237518',
  '52998224725',
  'GB82WEST12345698',
  'NL91ABNA0417164300',
  'BE68539007547034',
  'AKIAIOSFODNN7EXAMPLE',
  'X1234567L',
  '12345678Z',
  'JG103759A',
  'ABCPE1234F',
  'mrn12345',
  'mrn1234567',
  'ssn-536224567',
  'tel-4155550132',
  'dob-1984-05-12',
  '1984-05-12',
  'pin1234',
  'password1',
  'jane_doe',
  'jane-doe-md',
  'JaneDoe',
  'doe_jane_1984',
  'janedoe',
  '1HGCM82633A004352',
  '00-1A-2B-3C-4D-5E',
];

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-';
const ids = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...letters), minLength: 11, maxLength: 11 }),
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 20 }),
  fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: 32, maxLength: 32 }),
);

/** Values of parameters that only say who shared a link, and what might hide in such. */
const marks = fc.oneof(
  ids,
  fc.constantFrom('share', 'copy', 'youtu.be', 'jane', 'user', '1', '20', 'AbCdEf_GhIjKlMnO', 'jane@example.org', 'Jane.Doe'),
  fc
    .constantFrom(...HOSTILE, 'jane@ex.org', 'jane doe', '我叫王五', 'tel 555')
    .map((text) => Buffer.from(text).toString('base64url')),
  fc.string({ unit: fc.constantFrom(...letters), minLength: 12, maxLength: 24 }),
);
const handles = fc.oneof(
  fc.constantFrom('janedoe', 'patient', 'phone', 'visa', 'ssn', 'JaneDoe', 'jane_doe', 'jane.doe', 'user1234', 'imei', 'login'),
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz'), minLength: 1, maxLength: 17 }),
);

describe('isPlainLink', () => {
  it('knows no link in which a scanner with everything on finds anything', () => {
    let plain = 0;
    let kept = 0;
    fc.assert(
      fc.property(
        fc.constantFrom('https://', 'http://', ''),
        fc.constantFrom(...places),
        ids,
        fc.constantFrom('', '/', '?t=90', '?t=90s', '&t=7'),
        handles,
        fc.array(fc.tuple(fc.nat(), marks), { maxLength: 2 }),
        (scheme, { before, noise }, id, end, handle, shared) => {
          let link = scheme + before.replaceAll('<>', handle) + id + end;
          for (const [which, mark] of noise.length > 0 ? shared : [])
            link += `${link.includes('?') ? '&' : '?'}${noise[which % noise.length]}=${mark}`;
          if (isPlainLink(link, false)) {
            plain++;
            expect(strict.scan(link), link).toEqual({ findings: [], incomplete: [] });
          } else if (!isPlainLink(link, true)) return;
          kept++;
          expect(balanced.scan(link), link).toEqual({ findings: [], incomplete: [] });
        },
      ),
      { numRuns: 40_000 },
    );
    expect(plain).toBeGreaterThan(1000);
    expect(kept).toBeGreaterThan(plain + 500);
  });

  it.each([
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
    'https://youtu.be/dQw4w9WgXcQ?t=43',
    'https://m.youtube.com/watch?v=dQw4w9WgXcQ&t=43s',
    'youtube.com/shorts/abcDEF_-xyz',
    'http://vimeo.com/123456789',
    'https://player.vimeo.com/video/123456789',
    'https://www.facebook.com/watch/?v=10153231379946729',
    'https://www.instagram.com/reel/CabcdEfGhIj/',
    'https://www.loom.com/share/0123456789abcdef0123456789abcdef',
  ])('is true of %s', (link) => {
    expect(isPlainLink(link, false)).toBe(true);
  });

  it.each([
    'https://youtu.be/dQw4w9WgXcQ?si=AbCdEf_GhIjKlMnO',
    'https://youtu.be/dQw4w9WgXcQ?si=AbCdEf_GhIjKlMnO&t=43',
    'https://www.youtube.com/watch?v=dQw4w9WgXcQ&feature=share',
    'https://vimeo.com/123456789?share=copy',
    'https://www.tiktok.com/@janedoe/video/6829267836783971589',
    'https://x.com/example/status/1577855540407197696?s=20',
    'https://www.facebook.com/example/videos/647537299265662/',
  ])('is true of %s where sharing is kept', (link) => {
    expect(isPlainLink(link, true)).toBe(true);
    expect(isPlainLink(link, false)).toBe(false);
  });

  it.each([
    ['user info', 'https://jane@www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['another parameter', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ&pin=1234'],
    ['a fragment', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ#jane'],
    ['text behind it', 'https://youtu.be/dQw4w9WgXcQ jane doe'],
    ['a longer id than the platform has', 'https://youtu.be/dQw4w9WgXcQ1234'],
    ['a number in groups', 'https://www.instagram.com/p/536-22-4567'],
    ['a word and its number', 'https://www.instagram.com/p/mrn1234567'],
    ['an account number', 'https://www.instagram.com/p/NL91ABNA0417164300'],
    ['a handle of two words', 'https://www.tiktok.com/@jane.doe/video/6829267836783971589'],
    ['a handle that a view may split', 'https://www.tiktok.com/@JaneDoe/video/6829267836783971589'],
    ['a number of somebody who shared it', 'https://youtu.be/dQw4w9WgXcQ?si=4155550132'],
    ['an address in base64', 'https://youtu.be/dQw4w9WgXcQ?si=amFuZUBleC5vcmc'],
    ['an account number in such a parameter', 'https://youtu.be/dQw4w9WgXcQ?si=NL91ABNA0417164300'],
    ['a channel', 'https://www.youtube.com/@janedoe'],
    ["a customer's host", 'https://jane-doe.vimeo.com/123456789'],
    ['a host that is nobody’s', 'https://video.example.org/watch?v=dQw4w9WgXcQ'],
    ['a bare number', '4155550132'],
    ['nothing', ''],
  ])('is false with %s', (_, link) => {
    expect(isPlainLink(link, true)).toBe(false);
  });

  it('keeps no host that a text makes up', () => {
    isPlainLink('https://vimeo.com/123456789', false);
    const kept = vi.spyOn(Map.prototype, 'set');
    for (const host of ['jane-doe.vimeo.com', 'www.jane-doe.wistia.com', 'video.example.org'])
      isPlainLink(`https://${host}/123456789`, false);
    expect(kept).not.toHaveBeenCalled();
    kept.mockRestore();
  });
});

describe('videoReferenceScanner', () => {
  const link = 'https://youtu.be/dQw4w9WgXcQ';

  it('looks at plain links where a caller denies something', () => {
    const { findings } = videoReferenceScanner({ deny: { VIDEO: ['dQw4w9WgXcQ'] } }).scan(link);
    expect(findings.map(({ entity }) => entity)).toEqual(['VIDEO']);
  });

  it('says of a plain link that is too long for it that it was not looked at', () => {
    const { incomplete } = videoReferenceScanner({ maxLength: 20 }).scan(link);
    expect(incomplete).toEqual([{ start: 20, end: link.length, reason: 'max-length' }]);
  });
});
