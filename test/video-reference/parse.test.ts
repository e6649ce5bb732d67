import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseVideoReference } from '../../src/video-reference/index.js';
import { links, shapes, values } from './leaks.js';

type Row = [reference: string, platform: string, kind: string, id: string, timestamp?: number];

const rows: Row[] = [
  ['https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  [
    'https://www.youtube.com/watch?app=desktop&v=dQw4w9WgXcQ&list=PL1234567890abcdef&t=1m30s',
    'youtube',
    'video',
    'dQw4w9WgXcQ',
    90,
  ],
  ['https://urldefense.com/v3/__https://vimeo.com/123456789__;!!AbCdEf12!AbCdEfGhIj$', 'vimeo', 'video', '123456789'],
  ['http://tv.example:8080/live/janedoe77/Xk29fQ7z/1234.ts', 'generic', 'file', '1234'],
  ['http://tv.example:8080/live/URL_CREDENTIALS/URL_CREDENTIALS/1234.ts', 'generic', 'file', '1234'],
  ['http://tv.example:8080/janedoe77/Xk29fQ7z/1234', 'generic', 'video', '1234'],
  ['http://tv.example:8080/timeshift/janedoe77/Xk29fQ7z/60/2023-01-01:10-00/1234.ts', 'generic', 'file', '1234'],
  ['http://tv.example:8080/videos/aB3dE5fG7hI9/master.m3u8', 'generic', 'video', 'aB3dE5fG7hI9'],
  ['http://cam.example/cgi-bin/snapshot.cgi?loginuse=admin&loginpas=hunter22', 'generic', 'video', 'snapshot'],
  ['zoommtg://zoom.us/join?confno=83456789012&zc=0', 'zoom', 'video', '83456789012'],
  ['youtu.be/dQw4w9WgXcQ?t=43', 'youtube', 'video', 'dQw4w9WgXcQ', 43],
  ['HTTPS://YOUTU.BE/dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  [
    'https://video.example.net/media/embed?key=0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    'vimp',
    'video',
    '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  ],
  [
    'https://video.example.net/category/video/Some-Title/0a1b2c3d4e5f60718293a4b5c6d7e8f9',
    'vimp',
    'video',
    '0a1b2c3d4e5f60718293a4b5c6d7e8f9',
  ],
  [
    'https://www.blogger.com/video.g?token=AD6v5dxAbCdEfGhIjKl0123456789_mnOpQr',
    'blogger',
    'video',
    'AD6v5dxAbCdEfGhIjKl0123456789_mnOpQr',
  ],
  ['https://play.vidyard.com/player/aB3dE5fG7hI9jK.json?x=1', 'vidyard', 'video', 'aB3dE5fG7hI9jK'],
  ['http://www.patreon.com/creation?hid=123456', 'patreon', 'post', '123456'],
  ['https://v.youku.com/v_show/id_XMTIzNDU2Nzg5MA==.html', 'youku', 'video', 'XMTIzNDU2Nzg5MA'],
  ['https://vimeo.com/event/1234567/videos/123456789/', 'vimeo', 'video', '123456789'],
  [
    'https://dzen.ru/media/id/0a1b2c3d4e5f607182930a1b/some-title-of-it-0a1b2c3d4e5f607182930a1c',
    'dzen',
    'post',
    '0a1b2c3d4e5f607182930a1c',
  ],
  ['https://www.npo.nl/radio/radio-9/fragment/123456', 'npo', 'audio', '123456'],
  ['https://tv.nrk.no/program/episodes/some-show/12345', 'nrk', 'playlist', '12345'],
  ['http://www.bbc.co.uk/programmes/articles/3aB3dE5fG7hI9jK1lM3nO5p/some-title', 'iplayer', 'post', '3aB3dE5fG7hI9jK1lM3nO5p'],
  [
    'https://www.ardmediathek.de/sendung/some/some/staffel-1/Y3JpZDovL2V4YW1wbGUuZGUvc29tZQ/1',
    'ard',
    'playlist',
    'Y3JpZDovL2V4YW1wbGUuZGUvc29tZQ',
  ],
  ['https://space.bilibili.com/12345/favlist?fid=1234567890&ftype=create', 'bilibili', 'playlist', '1234567890'],
  ['//www.youtube-nocookie.com/embed/dQw4w9WgXcQ?start=5', 'youtube', 'video', 'dQw4w9WgXcQ', 5],
  ['m.youtube.com/shorts/dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['https://music.youtube.com/watch?v=dQw4w9WgXcQ&si=abc', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/live/dQw4w9WgXcQ#t=1:02:03', 'youtube', 'video', 'dQw4w9WgXcQ', 3723],
  ['https://www.youtube.com/playlist?list=PL1234567890abcdef', 'youtube', 'playlist', 'PL1234567890abcdef'],
  ['https://www.youtube.com/embed/videoseries?list=PL1234567890abcdef', 'youtube', 'playlist', 'PL1234567890abcdef'],
  ['https://www.youtube.com/@somechannel/videos', 'youtube', 'channel', 'somechannel'],
  [
    'https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3DdQw4w9WgXcQ%26feature%3Dshare',
    'youtube',
    'video',
    'dQw4w9WgXcQ',
  ],
  [
    'https://manifest.googlevideo.com/api/manifest/hls_playlist/expire/1783175050/ei/KsNIar6K/ip/192.0.2.7/id/dQw4w9WgXcQ.1/itag/96/sparams/expire,ei,ip,id/sig/AOq0QJ8wRAIgMl2RdtX/playlist/index.m3u8',
    'google-video',
    'file',
    'dQw4w9WgXcQ.1',
  ],
  [
    'https://rr1---sn-a5.googlevideo.com/videoplayback/expire/1783175050/ei/KsNIar6K/ip/192.0.2.7/id/dQw4w9WgXcQ.1/itag/96/file/seg.ts',
    'google-video',
    'file',
    'dQw4w9WgXcQ.1',
  ],
  [
    'https://upos-sz-mirror1.bilivideo.com/upgcxcode/39/35/237293539/237293539-1-16.mp4?deadline=1602756387&mid=123456789&upsig=0a1b2c3d',
    'bilibili',
    'file',
    '237293539',
  ],
  ['https://i.ytimg.com/vi/dQw4w9WgXcQ/hqdefault.jpg', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['https://www.youtube.com/watch%3Fv%3DdQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  [
    'https://www.google.com/url?sa=t&url=https%3A%2F%2Fwww.youtube.com%2Fwatch%3Fv%3DdQw4w9WgXcQ',
    'youtube',
    'video',
    'dQw4w9WgXcQ',
  ],
  ['https://web.archive.org/web/2018/https://www.youtube.com/watch?v=dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['<iframe width="560" src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0"></iframe>', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['[clip](https://youtu.be/dQw4w9WgXcQ)', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['vnd.youtube:dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['vnd.youtube://dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['dQw4w9WgXcQ', 'youtube', 'video', 'dQw4w9WgXcQ'],
  [' dQw4w9WgXcQ\n', 'youtube', 'video', 'dQw4w9WgXcQ'],
  ['https://vimeo.com/123456789/abcdef1234', 'vimeo', 'video', '123456789'],
  ['https://vimeo.com/channels/staffpicks/123456789#t=1m2s', 'vimeo', 'video', '123456789', 62],
  ['https://player.vimeo.com/video/123456789?h=abcdef1234', 'vimeo', 'video', '123456789'],
  ['https://www.tiktok.com/@someone/video/7106594312292453675?lang=en', 'tiktok', 'video', '7106594312292453675'],
  ['https://vm.tiktok.com/ZMe1a2B3c/', 'tiktok', 'video', 'ZMe1a2B3c'],
  ['tiktok://video/7106594312292453675', 'tiktok', 'video', '7106594312292453675'],
  ['https://www.instagram.com/someone/reel/CZ2kQ-8J_4x/?igsh=abc', 'instagram', 'video', 'CZ2kQ-8J_4x'],
  ['https://www.facebook.com/watch/?v=3676516585958356', 'facebook', 'video', '3676516585958356'],
  ['https://www.facebook.com/someone/videos/some-title/3676516585958356/', 'facebook', 'video', '3676516585958356'],
  ['https://fb.watch/aB3dE5fG7h/', 'facebook', 'video', 'aB3dE5fG7h'],
  ['https://x.com/someone/status/1234567890123456789?s=20', 'x', 'post', '1234567890123456789'],
  ['https://twitter.com/i/web/status/1234567890123456789', 'x', 'post', '1234567890123456789'],
  ['https://www.twitch.tv/videos/2041234567?t=1h2m3s', 'twitch', 'video', '2041234567', 3723],
  ['https://clips.twitch.tv/SmellyDeadMom-WWr5gMxd0pe0BAge', 'twitch', 'clip', 'SmellyDeadMom-WWr5gMxd0pe0BAge'],
  ['https://www.dailymotion.com/video/x8ab12c_some-title', 'dailymotion', 'video', 'x8ab12c'],
  ['https://www.bilibili.com/video/BV1bK411W797?p=2', 'bilibili', 'video', 'BV1bK411W797'],
  ['BV1bK411W797', 'bilibili', 'video', 'BV1bK411W797'],
  ['av170001', 'bilibili', 'video', 'av170001'],
  ['sm9', 'niconico', 'video', 'sm9'],
  ['http://v.youku.com/v_show/id_XNjA1NzA2Njgw.html', 'youku', 'video', 'XNjA1NzA2Njgw'],
  ['http://www.iqiyi.com/v_19rrojlavg.html', 'iqiyi', 'video', '19rrojlavg'],
  ['https://rutube.ru/video/884fb55f07a97ab673c7d654553e0f48/', 'rutube', 'video', '884fb55f07a97ab673c7d654553e0f48'],
  ['https://vk.com/video-77521_162222515?list=abc', 'vk', 'video', '-77521_162222515'],
  ['https://vk.com/feed?z=video-43215063_166094326%2Fbb50cacd3177146d7a', 'vk', 'video', '-43215063_166094326'],
  ['https://odysee.com/@channel:2/some-title:4', 'odysee', 'video', 'some-title:4'],
  ['https://rumble.com/v2abc1d-some-title.html', 'rumble', 'video', 'v2abc1d'],
  [
    'https://tube.example.org/w/9c9de5e8-0a1e-484a-b099-e80766180a6d',
    'peertube',
    'video',
    '9c9de5e8-0a1e-484a-b099-e80766180a6d',
  ],
  ['https://www.reddit.com/r/videos/comments/12bluel/some_title/', 'reddit', 'post', '12bluel'],
  ['https://www.linkedin.com/feed/update/urn:li:activity:7084656651378536448/', 'linkedin', 'post', '7084656651378536448'],
  ['https://www.loom.com/share/43d05f362f734614a2e81b4694a3a523?sid=1', 'loom', 'video', '43d05f362f734614a2e81b4694a3a523'],
  ['https://example.wistia.com/medias/sh7fpupwlt', 'wistia', 'video', 'sh7fpupwlt'],
  ['wistia:5vd7p4bct5', 'wistia', 'video', '5vd7p4bct5'],
  [
    'https://players.brightcove.net/929656772001/default_default/index.html?videoId=4463358922001',
    'brightcove',
    'video',
    '4463358922001',
  ],
  ['https://media.example.edu/media/t/1_jovey5nu', 'kaltura-mediaspace', 'video', '1_jovey5nu'],
  [
    'https://example.hosted.panopto.com/Panopto/Pages/Viewer.aspx?id=26b3ae9e-4a48-4dcc-96ba-0befba08a0fb',
    'panopto',
    'recording',
    '26b3ae9e-4a48-4dcc-96ba-0befba08a0fb',
  ],
  ['https://stream.mux.com/OCtRWZiZqKvLbnZ32WSEYiGNvHdAmB01j.m3u8', 'mux', 'video', 'OCtRWZiZqKvLbnZ32WSEYiGNvHdAmB01j'],
  ['https://example.zoom.us/rec/share/aB3dE5fG7h.C9dE1f?startTime=1680000000000&pwd=x', 'zoom', 'recording', 'aB3dE5fG7h.C9dE1f'],
  ['https://us02web.zoom.us/j/83456789012?pwd=abc', 'zoom', 'meeting', '83456789012'],
  ['https://meet.google.com/abc-defg-hij', 'meet', 'meeting', 'abc-defg-hij'],
  ['https://example-my.sharepoint.com/:v:/g/personal/jane_doe_example_com/EaBcDeF?e=x', 'sharepoint', 'video', 'EaBcDeF'],
  [
    'https://drive.google.com/file/d/1RAGWRgzn85TXCaCk4gxnwF6TGUaZatzE/view?usp=sharing',
    'google-drive',
    'file',
    '1RAGWRgzn85TXCaCk4gxnwF6TGUaZatzE',
  ],
  ['https://www.dropbox.com/scl/fi/r2kd2skcy5ylbbta5y1pz/a.mp4?rlkey=x&dl=0', 'dropbox', 'file', 'r2kd2skcy5ylbbta5y1pz'],
  ['https://bucket.s3.amazonaws.com/a/b/clip.mp4?X-Amz-Expires=1', 's3', 'file', 'clip.mp4'],
  ['http://music.163.com/#/song?id=2755669231', 'netease', 'audio', '2755669231'],
  [
    'magnet:?xt=urn:btih:c12fe1c06bba254a9dc9f519b335aa7c1367a88a&dn=x',
    'magnet',
    'file',
    'c12fe1c06bba254a9dc9f519b335aa7c1367a88a',
  ],
  ['C:\\Users\\Jane Doe\\clip 7.mp4', 'file', 'file', 'clip 7'],
  ['/home/jdoe/clip.mp4', 'file', 'file', 'clip'],
  ['https://media.example.com/videos/123456789', 'generic', 'video', '123456789'],
  ['https://media.example.com/2021-03-09/some-title/video/123456789/extra', 'generic', 'video', '123456789'],
  ['https://media.example.com/player?lang=en&vid=98765', 'generic', 'video', '98765'],
  ['https://media.example.com/a/b/some-title.mp4', 'generic', 'file', 'some-title'],
  ['https://cdn.example.com/x?token=aB3dE5fG7hI9&file=intro', 'generic', 'video', 'x'],
  ['074a69a9-5faf-46aa-b93b-9909c1720325', 'generic', 'video', '074a69a9-5faf-46aa-b93b-9909c1720325'],
  ['123456789', 'generic', 'video', '123456789'],
];

/** Sites of no platform: the id is what no one reads as words. */
const unknownSites: [reference: string, id: string, why: string][] = [
  ['https://news.example/posts/7398103-some-title', '7398103', 'a number before a headline'],
  ['https://news.example/vod/view/24869-0-plan-9-from-outer-space', '24869', 'with more numbers in it'],
  ['https://news.example/some-title-of-it-958461.html', '958461', 'a number behind a headline'],
  ['https://news.example/video-316174.chn', '316174', 'behind a word'],
  [
    'https://news.example/film-a-title-04a9f4bd-b563-40cf-82a6-aad3529cb4a9.html',
    '04a9f4bd-b563-40cf-82a6-aad3529cb4a9',
    'a UUID',
  ],
  ['https://news.example/@someone/a-title-of-words-e7e2cf9b8a95', 'e7e2cf9b8a95', 'a token behind a headline'],
  ['https://news.example/play:3975300ec6', '3975300ec6', 'behind a colon'],
  ['https://news.example/20220911104341-139-846189/a-title', '20220911104341-139-846189', 'groups of digits are one id'],
  ['https://news.example/2019-in-pictures', '2019-in-pictures', 'a year is none'],
  ['https://news.example/v/DXkHhH2QSnma-HnE3QJqlA', 'DXkHhH2QSnma-HnE3QJqlA', 'a hash with a hyphen'],
  [
    'https://cdn.example/live/1ef4344a3b4a41908915d58ac7bd5e23/index.m3u8',
    '1ef4344a3b4a41908915d58ac7bd5e23',
    'a packager’s playlist',
  ],
  [
    'https://d1.cloudfront.net/out/v1/1ef4344a3b4a41908915d58ac7bd5e23/master.m3u8',
    '1ef4344a3b4a41908915d58ac7bd5e23',
    'on a delivery network',
  ],
  ['https://a.akamaized.net/hls/live/2043010/hindi/master.m3u8', '2043010', 'with a folder between'],
  ['https://cdn.example/a1b2c3d4e5f6/chunklist_b1800000.m3u8', 'a1b2c3d4e5f6', 'a rendition’s playlist'],
  ['https://news.example/2021-06-06/a-title-of-words-10REvJCewCY/index.html', '10REvJCewCY', 'a page that every folder has'],
  ['https://news.example/video/?123456-1/some-title', '123456-1', 'a first parameter without a name'],
  [
    'https://cdn.example/hls/sports4.m3u8?md5=XZ9urwg1Smuy5n9ZUj6vww&expires=1667257800',
    'sports4',
    'neither a signature nor its end is an id',
  ],
  ['https://cdn.example/news.smil/playlist.m3u8?e=1493437114&h=1a5b01671a7efc6f', 'news.smil', 'nor under one letter'],
  ['https://news.example/live.php?h675134569', 'h675134569', 'alone'],
  ['https://news.example/live/1234567?autoplay', '1234567', 'a flag is none'],
  ['acestream://c894b23a65d64a0dae2076d2a01ec6bface83b01', 'c894b23a65d64a0dae2076d2a01ec6bface83b01', 'nothing but the id'],
  ['https://live.example/#!09FB2B3B-583E-4284-99D8-FEF6C23BE4E2', '09FB2B3B-583E-4284-99D8-FEF6C23BE4E2', 'a fragment alone'],
  ['https://news.example/videos/2023-05-12/how-the-rescue-went.html', 'how-the-rescue-went', 'a day is no id'],
  ['https://img.example/v1/0a1b2c3d4e5f/1280x720/match/image.jpg', '0a1b2c3d4e5f', 'a size is no id'],
  ['https://cdn.example/videos/streaming/the-long-film/master.m3u8', 'the-long-film', 'the folder of a playlist'],
  ['https://learn.example/player?course=x&clip=4&name=y&id=docker-deep-dive-m3', 'docker-deep-dive-m3', 'one digit counts'],
  [
    'ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi/film.mp4',
    'bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi',
    'content is its own address',
  ],
  [
    'https://news.example/player.js?embedCode=aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW',
    'aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW',
    'what is embedded',
  ],
  ['https://news.example/player/6/configuration.ashx?customerid=69249&publishedid=194487', '194487', 'what is published'],
  ['https://r.example/?next=%2Fvideo%2F9876543%3Ffrom%3Dmail', '9876543', 'a path inside a parameter'],
];

describe('parseVideoReference', () => {
  it.each(unknownSites)('%s', (reference, id, _why) => {
    expect(parseVideoReference(reference)?.id).toBe(id);
    expect(parseVideoReference(parseVideoReference(reference)?.canonicalUrl ?? '')?.id).toBe(id);
  });

  it.each<Row>(rows)('%s', (...row: Row) => {
    const [reference, platform, kind, id, timestamp] = row;
    const found = parseVideoReference(reference);
    expect(found).toMatchObject({ platform, kind, id });
    expect(found?.timestamp).toBe(timestamp);
  });

  it.each([
    '',
    ' ',
    'jane@example.com',
    '536-22-4567',
    'tel:+14155550132',
    'mailto:jane@example.com',
    'cats',
    'https://',
    'two words',
  ])('names nothing: %s', (text) => {
    expect(parseVideoReference(text)).toBeUndefined();
  });

  it.each([
    ['https://youtu.be/dQw4w9WgXcQ?si=x&t=3', 'https://www.youtube.com/watch?v=dQw4w9WgXcQ'],
    ['https://www.tiktok.com/@someone/video/7106594312292453675?x=1', 'https://www.tiktok.com/@/video/7106594312292453675'],
    ['https://m.facebook.com/someone/videos/3676516585958356/', 'https://www.facebook.com/watch?v=3676516585958356'],
    ['https://jane:pw@example.zoom.us/rec/play/aB3dE5?pwd=x#y', 'https://example.zoom.us/rec/share/aB3dE5'],
    ['https://user:pw@media.example.com/player?a=b&vid=98765#c', 'https://media.example.com/player?vid=98765'],
    ['https://media.example.com/videos/123456789?by=jane', 'https://media.example.com/videos/123456789'],
  ])('has a canonical form: %s', (reference, canonicalUrl) => {
    const found = parseVideoReference(reference);
    expect(found?.canonicalUrl).toBe(canonicalUrl);
    expect(parseVideoReference(canonicalUrl)).toMatchObject({ platform: found?.platform, id: found?.id });
  });

  it('knows the id of every link that the leak tests build', () => {
    for (const link of links) {
      for (const shape of shapes) {
        const { text } = shape.build(link, values[0]!.value);
        expect(parseVideoReference(text), text).toMatchObject({ platform: link.platform, id: link.id });
      }
    }
  });

  it('never throws, and what it says stands in what it was given', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.webUrl({ withFragments: true, withQueryParameters: true })),
        (text) => {
          const found = parseVideoReference(text);
          if (found !== undefined) expect(decodedForms(text).some((form) => form.includes(found.id))).toBe(true);
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('reads hostile text in a time that grows with its length', () => {
    for (const piece of ['https://', '%25', 'u=https%3A%2F%2Fa.example%2F%3F', '/a', '-1', '&v=', '@', ';a=']) {
      const text = `https://media.example.com/?${piece.repeat(16_000 / piece.length)}`;
      parseVideoReference(text);
    }
    expect(parseVideoReference(`https://vimeo.com/1?${'x'.repeat(20_000)}`)).toBeUndefined();
  });
});

function decodedForms(text: string): string[] {
  const forms = [text];
  for (let i = 0; i < 7; i++) {
    forms.push(
      forms[i]!.replace(/(?:%[0-9a-f]{2})+/gi, (run) => {
        try {
          return decodeURIComponent(run);
        } catch {
          return run;
        }
      }),
    );
  }
  return forms;
}
