import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import { defineDetector } from '../../src/core/define-detector.js';
import type { Detector } from '../../src/core/types.js';
import { homeDirectory } from '../../src/detectors/home-directory.js';
import { signedUrlToken } from '../../src/detectors/signed-url-token.js';
import { urlCredentials } from '../../src/detectors/url-credentials.js';
import { urlPerson } from '../../src/detectors/url-person.js';
import { username } from '../../src/detectors/username.js';
import { videoReferenceScanner } from '../../src/presets/index.js';
import { countReads } from '../support/count-reads.js';

/** Links of ordinary videos: nothing in them is anybody's. */
const ordinary = [
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&list=PL0123456789abcdef&index=4&t=43s',
  'https://video.example/series/the-long-way-home/season-2/episode-14-the-river.html',
  'https://media.example.org/mediathek/videos/2023-05-12/1234567/nachrichten-am-abend?start=120&quality=hd',
  'https://www.example.net/tv/shows/12/clips/a1b2c3d4e5f6/player/embed.php?clip_id=998877&autoplay=1&muted=0',
];

/** Asked about everything that the URL detectors might be asked about, and does nothing. */
const nothing = defineDetector({
  id: 'nothing',
  entities: ['NOTHING'],
  reach: { before: 0, after: 0 },
  triggers: [
    { on: 'words', find() {} },
    { on: 'token', length: [1, 64], find() {} },
    { on: 'character', characters: '=@~:/', find() {} },
  ],
});

const readsPerUnit = (detectors: readonly Detector<string>[]): number => {
  const scanner = createScanner({ detectors: [nothing, ...detectors] });
  for (const link of ordinary) scanner.scan(link);
  const units = ordinary.reduce((sum, link) => sum + link.length, 0);
  const reads = countReads(() => {
    for (const link of ordinary) scanner.scan(link);
  });
  return reads / units;
};

describe('work of the detectors for URLs on an ordinary link', () => {
  const alone = readsPerUnit([]);

  it.each([
    ['signed-url-token', signedUrlToken(), 0.5],
    ['url-person', urlPerson(), 0.5],
    ['home-directory', homeDirectory(), 0.1],
    ['url-credentials', urlCredentials(), 0.4],
    ['username', username(), 0.2],
  ] as const)('%s reads little of it', (_id, detector, most) => {
    const own = readsPerUnit([detector]) - alone;
    expect(own).toBeLessThan(most);
  });

  it('all of them together read less than the link once', () => {
    expect(readsPerUnit([signedUrlToken(), urlPerson(), homeDirectory(), urlCredentials(), username()]) - alone).toBeLessThan(
      2_000,
    );
  });
});

describe('work of the detectors for URLs on hostile text', () => {
  const scanner = createScanner({
    detectors: [signedUrlToken(), urlPerson(), homeDirectory(), urlCredentials(), username()],
  });

  it.each([
    ['signatures beside expiries', 'https://v.example/?', 'expires=1700000000&h=5f4dcc3b5aa765d61d8327deb882cf99&'],
    ['names of nothing', 'https://v.example/?', 'sig='],
    ['tokens', 'https://v.example/?', 'token=aB3dE5fG7hI9&'],
    ['logins of an IPTV panel', 'http://v.example:80/', 'live/abcd12EF/abcd12EF/1'],
    ['digests and instants in a path', 'https://v.example/', '0123456789abcdef0/1588169981/'],
    ['digests before and behind segments', 'https://v.example/', 'token/0123456789abcdef0123456789abcdef/announce/webhooks/'],
    ['media files in a path', 'https://v.example/', '645e3fb2/a.mp4/b.ts/'],
    ['stream ids', '', 'srt://a:1?streamid=#!::s=aB3dE5 '],
    ['hosts', '', 'http://v.example:80/a/'],
    ['unlisted videos', '', 'vimeo.com/1/'],
    ['ingest', '', 'rtmp://a/b/'],
    ['homes', '', '/users/home'],
    ['handles', 'https://v.example/', '@a/u/'],
    ['slugs with digits', 'https://v.example/', 'a1-'],
  ])('%s: twice the length, at most 2.2 times the work', (_why, start, part) => {
    const reads = (times: number): number => countReads(() => scanner.scan(start + part.repeat(times)));
    // Long enough for every bounded reach to be used up.
    const times = Math.ceil(24_000 / part.length);
    expect(reads(2 * times)).toBeLessThanOrEqual(2.2 * reads(times) + 2_000);
  });
});

describe('a link of many parameters, each with a plus sign that is read as a blank', () => {
  it('is twice the work when it is twice as long', () => {
    const scanner = videoReferenceScanner();
    const link = (parameters: number): string => `https://example.com/watch?${'q=call+4155550132&'.repeat(parameters)}`;
    scanner.scan(link(10));
    const half = countReads(() => scanner.scan(link(1500)));
    const whole = countReads(() => scanner.scan(link(3000)));
    expect(whole / half).toBeLessThan(2.2);
  });
});

describe('addresses of ingest in one row, which no platform has', () => {
  it('are not read again for each value in them', () => {
    const scanner = videoReferenceScanner();
    const row = 'srt://mux.example?streamid=#!::u=a,s=bcd,'.repeat(200);
    scanner.scan(row);
    expect(countReads(() => scanner.scan(row)) / row.length).toBeLessThan(2_000);
  });
});
