import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PiiSieveError } from '../../src/core/errors.js';
import { createVideoReferenceScanner, parseVideoReference } from '../../src/video-reference/index.js';
import { countReads } from '../support/count-reads.js';
import { type Leak, links, shapes, values } from './leaks.js';
import { referenceScanner } from './reference-scanner.js';

const scanner = referenceScanner();
const strict = referenceScanner({ minScore: 0.05 });
const forward = referenceScanner({ purpose: 'forward' });

/** Do the findings cover the leak and nothing else? */
function isExact({ start, end }: Leak, findings: readonly { start: number; end: number }[]): boolean {
  return (
    findings.length > 0 &&
    findings[0]!.start === start &&
    findings[findings.length - 1]!.end === end &&
    findings.every((finding, i) => i === 0 || finding.start === findings[i - 1]!.end)
  );
}

describe('the matrix of leaks', () => {
  it(`${shapes.length} shapes × ${values.length} values × ${links.length} links: at least 98 % exact, every id kept`, () => {
    let all = 0;
    let exact = 0;
    for (const link of links) {
      for (const shape of shapes) {
        for (const { value } of values) {
          const leak = shape.build(link, value);
          const { findings, text } = scanner.redact(leak.text);
          all++;
          if (isExact(leak, findings)) exact++;
          expect(parseVideoReference(text)?.id, `${shape.id}: ${leak.text} → ${text}`).toBe(link.id);
        }
      }
    }
    expect(exact / all).toBeGreaterThanOrEqual(0.98);
  });

  it('finds nothing in links that leak nothing', () => {
    for (const link of links) {
      for (const shape of shapes) {
        // A token is a secret whatever it claims.
        if (shape.id === 'query, token claims') continue;
        const { text } = shape.build(link, 'trailer');
        expect(scanner.scan(text).findings, `${shape.id}: ${text}`).toEqual([]);
      }
    }
  });
});

describe('secrets', () => {
  /** Links with their secrets in braces. */
  const leaky: readonly string[] = [
    'https://b.s3.amazonaws.com/a.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Credential={AKIAEXAMPLE%2F20230101%2Fus-east-1%2Fs3%2Faws4_request}&X-Amz-Date=20230101T000000Z&X-Amz-Expires=3600&X-Amz-SignedHeaders=host&X-Amz-Signature={fe5f80f77d5fa3beca038a248ff027d0}',
    'https://b.s3.amazonaws.com/a.mp4?AWSAccessKeyId={AKIAEXAMPLE}&Expires=1175139620&Signature={vjbyPxybdZaNmGa%2ByT272YEAiv4%3D}',
    'https://acct.blob.core.windows.net/v/a.mp4?sv=2021-06-08&sp=r&st=2023-01-01T00:00:00Z&se=2023-12-31T00:00:00Z&spr=https&sr=b&sig={abcDEF123%2BghiJKL456%3D}',
    'https://storage.googleapis.com/b/a.mp4?X-Goog-Algorithm=GOOG4-RSA-SHA256&X-Goog-Credential={svc%40p.iam.example%2F20181026%2Fauto%2Fstorage%2Fgoog4_request}&X-Goog-Expires=900&X-Goog-Signature={247a2aa45f169edf4d187d54e7cc46e4}',
    'https://d1.cloudfront.net/a.mp4?Policy={eyANCiAgICEXAMPLEW1lbnQiOiBbeyANCiAg}&Signature={nitfHRCrtziwO2HwPfWw~yYDhUF5EwRunQA-j19Dz}&Key-Pair-Id=APKAEXAMPLE',
    'https://x.akamaized.net/i/a.m3u8?hdnts={exp=1700000000~acl=/*~hmac=0a1b2c3d4e5f}',
    'https://vod.akamaized.net/exp=1700000000~acl=%2F*~hmac={0a1b2c3d4e5f60718293}/vimeo/1.mp4',
    'https://iframe.mediadelivery.net/embed/113933/e73edec1-e381-4c8b-ae73-717a140e0924?token={0123456789abcdef0123456789abcdef}&expires=1690000000',
    'https://example.zoom.us/rec/share/aB3dE5fG7h?pwd={Xy9zAb1c}',
    'https://us02web.zoom.us/w/83456789012?tk={ABcdEf-GhIjKlMnOp0123.DQIAAAA}',
    'https://video.example.com/v/12345#access_token={ya29.a0AfH6SMBx}&token_type=Bearer',
    'https://app.example.com/v/12345#id_token={eyJhbGci.eyJzdWIi.c2ln}',
    'https://app.example.com/v/12345?code={4%2F0AX4XfWhabcdefgh}',
    'https://app.example.com/v/12345;jsessionid={1A2B3C4D5E6F}?x=1',
    'https://app.example.com/v/12345?PHPSESSID={1a2b3c4d5e6f}&a=1',
    'rtmp://live.twitch.tv/app/{live_123456789_abcDEFghiJKL}',
    'rtmps://live-api-s.facebook.com:443/rtmp/{FB-123456789012345-0-AbCdEfGh}',
    'srt://live.example:9000?mode=caller&passphrase={correct-horse}&latency=200',
    'rtsp://{admin:12345}@cam.example:554/Streaming/Channels/101',
    'rtsp://cam.example/user=admin_password={tlJwpbo6}_channel=1_stream=0.sdp',
    'https://{jane:hunter2}@video.example.com/watch?v=abc12345',
    'https://player.example.com/embed/5b400b834b32992a310622b9.js?api_key={jZ9GUhRmxcPvX7M3}&autoplay=false',
    'https://redirect.example/r?u=https%3A%2F%2Fvideo.example%2Fv%2F9%3Fsig%3D{aB3dE5fG7hI9}',
  ];

  const split = (marked: string) => ({
    text: marked.replace(/[{}]/g, ''),
    secrets: [...marked.matchAll(/\{([^}]*)\}/g)].map((match) => match[1]!),
  });

  it.each(leaky)('%s', (marked) => {
    const { text, secrets } = split(marked);
    const { findings } = scanner.scan(text);
    expect(findings.map(({ start, end }) => text.slice(start, end))).toEqual(secrets);
    const allowed = ['SIGNED_URL_TOKEN', 'SESSION_TOKEN', 'PASSWORD', 'API_KEY', 'URL_CREDENTIALS'];
    for (const { entity } of findings) expect(allowed).toContain(entity);
    const redacted = scanner.redact(text).text;
    for (const secret of secrets) expect(redacted).not.toContain(secret);
    expect(scanner.redact(redacted).text).toBe(redacted);
  });

  it('forwards what opens the link, and no persons', () => {
    const kept = [
      leaky[0]!,
      leaky[1]!,
      leaky[2]!,
      leaky[3]!,
      leaky[4]!,
      leaky[5]!,
      leaky[6]!,
      leaky[7]!,
      leaky[8]!,
      leaky[9]!,
      leaky[17]!,
      'https://vimeo.com/123456789?h=abcdef1234',
      'https://www.dropbox.com/scl/fi/r2kd2skcy5ylbbta5y1pz/a.mp4?rlkey=wcdgqangn7t3lnmmv6li9mu9h',
    ];
    for (const marked of kept) {
      const { text } = split(marked);
      expect(forward.redact(text).text).toBe(text);
      const withPerson = `${text}${text.includes('?') ? '&' : '?'}by=jane%40example.com`;
      expect(forward.redact(withPerson).text).toBe(withPerson.replace('jane%40example.com', 'EMAIL_ADDRESS'));
    }
    for (const marked of [leaky[10]!, leaky[12]!, leaky[14]!, leaky[15]!, leaky[18]!, leaky[20]!]) {
      const { text, secrets } = split(marked);
      for (const secret of secrets) expect(forward.redact(text).text).not.toContain(secret);
    }
    // What a player or a delivery network hands out for one video, whatever else it looks like.
    const token = 'eyJhbGciOiJIUzI1NiJ9.eyJtIjoxfQ.c2lnbmF0dXJl';
    for (const name of ['token', 'jwt', 'stream_token', 'sig', 'roomKey']) {
      expect(forward.redact(`https://v.example/1?${name}=${token}`).text).toBe(`https://v.example/1?${name}=${token}`);
    }
    for (const name of ['access_token', 'bearerToken', 'id_token', 'x']) {
      expect(forward.redact(`https://v.example/1?${name}=${token}`).text).not.toContain(token);
    }
    const nested = 'https://r.example/?u=https%3A%2F%2Ftv.example%2Fget.php%3Fpassword%3Dx7x7x7%26type%3Dts';
    expect(scanner.redact(nested).text).toBe(nested.replace('x7x7x7', 'PASSWORD'));
    const meeting = 'https://us02web.zoom.us/j/83456789012?pwd=YWJjZGVm&uname=Jane%20Doe';
    expect(forward.redact(meeting).text).toBe('https://us02web.zoom.us/j/83456789012?pwd=YWJjZGVm&uname=PERSON');
  });

  it('keeps what only names an unlisted video in balanced, and takes it in strict', () => {
    const named: readonly [string, string][] = [
      ['https://vimeo.com/123456789/{abcdef1234}', 'vimeo'],
      ['https://player.vimeo.com/video/123456789?h={abcdef1234}', 'vimeo'],
      ['https://www.dropbox.com/scl/fi/r2kd2skcy5ylbbta5y1pz/a.mp4?rlkey={wcdgqangn7t3lnmmv6li9mu9h}', 'dropbox'],
      ['https://youtu.be/dQw4w9WgXcQ?si={Ab3dEf_12345}', 'youtube'],
      ['https://www.tiktok.com/@{jane.doe}/video/7106594312292453675', 'tiktok'],
      ['https://x.com/{janedoe}/status/1234567890123456789', 'x'],
      ['https://www.facebook.com/{jane.doe.5}/videos/3676516585958356/', 'facebook'],
    ];
    for (const [marked, platform] of named) {
      const { text, secrets } = split(marked);
      expect(scanner.redact(text).text).toBe(text);
      const redacted = strict.redact(text).text;
      expect(redacted).not.toContain(secrets[0]);
      expect(parseVideoReference(redacted)).toMatchObject({ platform, id: parseVideoReference(text)!.id });
    }
  });
});

describe('ids', () => {
  it.each([
    'dQw4w9WgXcQ',
    '41567890123',
    '4155550132',
    '536224567',
    '4111111111111111',
    'BV1bK411W797',
    '074a69a9-5faf-46aa-b93b-9909c1720325',
    'c12fe1c06bba254a9dc9f519b335aa7c1367a88a',
    'wistia:5vd7p4bct5',
    'globo:4155550132',
    'vimeo.com/123456789',
    'https://vimeo.com/4155550132#t=90',
    'https://media.example.com/videos/4111111111111111',
    'https://media.example.com/watch?id=4111111111111111&index=4155550132',
    'https://www.servus.com/tv/videos/1380889096408-1235196658/',
    'https://vk.com/video-415555_0132415555',
    'https://media.example.com/best-phone-reviews/4155550132',
    'https://media.example.com/call-my-mobile-4155550132',
    'https://cdn.example.com/IMG_20230512_143522.mp4',
    'magnet:?xt=urn:btih:4111111111111111000000000000000000000000',
    '/data/videos/4155550132/4111111111111111.mp4',
  ])('are left alone: %s', (reference) => {
    expect(scanner.redact(reference)).toMatchObject({ text: reference, verdict: 'clean' });
  });

  it.each([
    ['(415) 555-0132', '[PHONE_NUMBER]'],
    ['jane@example.com', '[EMAIL_ADDRESS]'],
    ['tel:+14155550132', 'tel:[PHONE_NUMBER]'],
    ['https://media.example.com/watch?id=jane%40example.com', 'https://media.example.com/watch?id=EMAIL_ADDRESS'],
    ['https://media.example.com/watch?id=4111-1111-1111-1111', 'https://media.example.com/watch?id=CREDIT_CARD'],
    ['https://media.example.com/watch?phone=4155550132', 'https://media.example.com/watch?phone=PHONE_NUMBER'],
    ['https://media.example.com/watch?card=4111111111111111', 'https://media.example.com/watch?card=CREDIT_CARD'],
    ['https://media.example.com/tel/4155550132/clip', 'https://media.example.com/tel/PHONE_NUMBER/clip'],
    ['https://wa.me/14155550132', 'https://wa.me/PHONE_NUMBER'],
    ['https://jane@media.example.com/v/1', 'https://URL_CREDENTIALS@media.example.com/v/1'],
    ['http://203.0.113.7/v/12345', 'http://ip-address.invalid/v/12345'],
    ['file:///Users/jane.doe/Movies/a.mov', 'file:///Users/USERNAME/Movies/a.mov'],
  ])('are no excuse: %s', (reference, redacted) => {
    expect(scanner.redact(reference).text).toBe(redacted);
  });

  it.each([
    ['https://tv.example.net/tc/all?recording=193615420', '193615420'],
    ['https://www.gamespot.com/videos/guide-to-arma/2300-6410818/', '2300-6410818'],
    ['https://teaching.podomatic.com/entry/2009-01-02T16_03_35-08_00', '2009-01-02T16_03_35-08_00'],
  ])('%s: %s stays, whatever a parameter behind it is called', (link, id) => {
    const segment = scanner.redact(`${link.replace(/\/$/, '')}/phone/%2B442079460018`).text;
    expect(segment).toContain(id);
    expect(segment).not.toContain('2079460018');
    for (const leak of [
      'phone=(415)%20555-0132',
      'user_tel=%2B442079460018',
      'mobile=KzEgNDE1IDU1NSAwMTMy',
      'ssn=536-22-4567&tel=',
    ]) {
      for (const sign of [link.includes('?') ? '&' : '?', '#']) {
        const { text, findings } = scanner.redact(link + sign + leak);
        expect(parseVideoReference(text)?.id, text).toBe(id);
        expect(findings).toHaveLength(1);
      }
    }
  });

  it('survives in a personal site, whose owner does not', () => {
    const text =
      'https://example-my.sharepoint.com/personal/jane_doe_example_com/_layouts/15/stream.aspx?id=%2Fpersonal%2Fjane%5Fdoe%5Fexample%5Fcom%2FDocuments%2Fa.mp4';
    const redacted = scanner.redact(text).text;
    expect(redacted).not.toMatch(/jane/);
    expect(parseVideoReference(redacted)).toMatchObject({ platform: 'sharepoint', id: 'a.mp4' });
  });
});

describe('properties', () => {
  const leak = fc
    .record({
      link: fc.constantFrom(...links),
      shape: fc.constantFrom(...shapes),
      value: fc.oneof(
        fc.constantFrom(...values.map(({ value }) => value)),
        fc
          .tuple(
            fc.stringMatching(/^[a-z][a-z0-9_]{1,12}$/),
            fc.stringMatching(/^[a-z]{2,8}$/),
            fc.constantFrom('example.com', 'example.net', 'example.org'),
          )
          .map(([name, surname, domain]) => `${name}.${surname}@${domain}`),
      ),
      id: fc.integer({ min: 10_000_000, max: 9_999_999_999 }),
    })
    .map(({ link, shape, value, id }) => {
      // Numbers for the platforms whose ids are numbers.
      const renamed = /^\d+$/.test(link.id)
        ? {
            ...link,
            id: String(id),
            path: link.path.replace(link.id, String(id)),
            query: link.query.replace(link.id, String(id)),
          }
        : link;
      const known = parseVideoReference(`${renamed.origin}${renamed.path}?${renamed.query}`)?.id === renamed.id ? renamed : link;
      return { link: known, shape, value, built: shape.build(known, value) };
    });

  it('any link × any leak: the id stays, and an address is gone', () => {
    fc.assert(
      fc.property(leak, ({ link, value, built }) => {
        const { text } = scanner.redact(built.text);
        expect(parseVideoReference(text)?.id).toBe(link.id);
        if (value.includes('@')) expect(text.slice(built.start)).toMatch(/^~?\[?(?:EMAIL_ADDRESS|JWT)/);
      }),
      { numRuns: 10_000 },
    );
  });

  it('what was cleaned is clean, keeps its parts, and cleaning it again changes nothing', () => {
    fc.assert(
      fc.property(leak, ({ built }) => {
        const { text } = scanner.redact(built.text);
        expect(scanner.redact(text)).toMatchObject({ text, verdict: 'clean' });
        const before = partsOf(built.text);
        const after = partsOf(text);
        if (before === undefined) return;
        expect(after).toEqual(before);
      }),
      { numRuns: 3_000 },
    );
  });

  it('anything: no throw, spans in the text, the same again', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc
            .array(
              fc.constantFrom(
                'https://',
                'youtu.be/',
                '?',
                '&v=',
                '#',
                '%40',
                '%2F',
                '=',
                '@',
                'jane',
                '.com',
                '4155550132',
                ';',
                '/',
                '\\',
                '~',
                '\ufdd0',
                '%',
              ),
              { maxLength: 40 },
            )
            .map((parts) => parts.join('')),
        ),
        (text) => {
          const { findings } = strict.scan(text);
          for (const { start, end } of findings) expect(start >= 0 && start < end && end <= text.length).toBe(true);
          const once = strict.redact(text).text;
          expect(strict.redact(once).text).toBe(once);
        },
      ),
      { numRuns: 3_000 },
    );
  });

  it('work grows with the length', () => {
    const pieces = [
      'https://a.example/?u=',
      'https%3A%2F%2Fa.example%2F%3Fu%3D',
      '%2525',
      '&v=4155550132',
      '/4155550132',
      ',https://a.b/1',
      'a=b;',
      '/Users/jane/',
      'rtmp://a.b/c/d1234567890123456 ',
      '=',
      'aHR0cHM6Ly9hLmI ',
    ];
    for (const piece of pieces) {
      const repeat = (length: number) => piece.repeat(Math.ceil(length / piece.length));
      const half = countReads(() => scanner.scan(repeat(8_000)));
      const whole = countReads(() => scanner.scan(repeat(16_000)));
      expect(whole, `${piece}: ${half} → ${whole}`).toBeLessThanOrEqual(2.2 * half + 5_000);
    }
  });
});

/** Scheme, host, depth of the path and names of the parameters, where the text is one URL. */
function partsOf(text: string) {
  if (/[\s<>]/.test(text) || !URL.canParse(text)) return undefined;
  const { protocol, host, pathname, searchParams } = new URL(text);
  return {
    protocol,
    host,
    depth: pathname.split('/').length,
    names: [...searchParams.keys()].filter((name) => !/[@\d]|^[A-Z_]{4,}$/.test(name)),
  };
}

describe('construction', () => {
  it('refuses an unknown purpose', () => {
    const build = () => createVideoReferenceScanner({ detectors: [], purpose: 'sell' as never });
    expect(build).toThrow(PiiSieveError);
    expect(build).toThrow(/purpose/);
  });

  it('takes suppressors, views and a policy of the caller’s', () => {
    const everything = createVideoReferenceScanner({
      detectors: [],
      views: [],
      suppressors: [],
      policy: {},
    });
    expect(everything.test('https://youtu.be/dQw4w9WgXcQ')).toBe(false);
  });
});
