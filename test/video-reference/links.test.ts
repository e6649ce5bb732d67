import { describe, expect, it } from 'vitest';
import { payloadScanner, queryScanner, videoReferenceScanner } from '../../src/presets/index.js';

/** Links as services write them, before and after; what looks like them and stays. */
const scanner = videoReferenceScanner();

function become(links: Readonly<Record<string, string>>): void {
  for (const [text, redacted] of Object.entries(links)) expect(scanner.redact(text).text).toBe(redacted);
}

function stay(links: readonly string[]): void {
  for (const text of links) expect(scanner.redact(text).text).toBe(text);
}

describe('what stands beside a card', () => {
  it('goes with it', () =>
    become({
      'https://pay.example.com/v?card=4111111111111111&exp=12%2F27&cvv=123':
        'https://pay.example.com/v?card=CREDIT_CARD&exp=CARD_EXPIRY&cvv=CARD_CVV',
      'https://pay.example.com/v?cardNumber=4111111111111111&expiry=1227&securityCode=123':
        'https://pay.example.com/v?cardNumber=CREDIT_CARD&expiry=CARD_EXPIRY&securityCode=CARD_CVV',
    }));

  it('stays where no card is', () =>
    stay(['https://cdn.example.com/v/12345?expiry=1227', 'https://video.example.com/v/12345?csc=us&cvc=cut&t=123']));

  it('goes where a field of its own holds it', () => {
    const { redact } = payloadScanner();
    const { value } = redact({
      number: '4948757491186252',
      exp_month: 9,
      cvc: '123',
      securityCode: 4821,
      csc: 'red',
      code: '123',
    });
    expect(value).toEqual({
      number: '[CREDIT_CARD]',
      exp_month: 9,
      cvc: '[CARD_CVV]',
      securityCode: 0,
      csc: 'red',
      code: '123',
    });
  });
});

describe('secrets', () => {
  it('of live ingest', () =>
    become({
      'rtmps://live-upload.instagram.com:443/rtmp/17981234567890123?s_bl=1&s_vt=ig&a=AbyK3x9QpL2mT7vR':
        'rtmps://live-upload.instagram.com:443/rtmp/API_KEY?s_bl=1&s_vt=ig&a=API_KEY',
      'rtmp://rtmp.mixcloud.com/broadcast/AbyK3x9QpL': 'rtmp://rtmp.mixcloud.com/broadcast/API_KEY',
      'https://a.upload.youtube.com/http_upload_hls?cid=abcd-efgh-ijkl-mnop-qrst&copy=0&file=out.m3u8':
        'https://a.upload.youtube.com/http_upload_hls?cid=API_KEY&copy=0&file=out.m3u8',
      'srt://global-live.mux.com:6001?streamid=9f8e7d6c-1111-4222-8333-444455556666&latency=200':
        'srt://global-live.mux.com:6001?streamid=API_KEY&latency=200',
      'srt://ingest.example.com:9000?streamid=#!::u=jdoe84,r=live/abc,m=publish,s=9f8e7d6c5b4a':
        'srt://ingest.example.com:9000?streamid=#!::u=USERNAME,r=live/abc,m=publish,s=SESSION_TOKEN',
    }));

  it('of services', () =>
    become({
      'https://cdn.example.com/a.mp4?e=1451491200&token=MY_ACCESS_KEYab12:yN9WtB0lQheegAwva64yBuH3ZgU=':
        'https://cdn.example.com/a.mp4?e=1451491200&token=SIGNED_URL_TOKEN',
      'https://example.whereby.com/room?roomKey=eyJhbGciOiJIUzI1NiJ9abc123XYZ':
        'https://example.whereby.com/room?roomKey=SIGNED_URL_TOKEN',
      'https://moodle.example.edu/mod/page/view.php?id=1&sesskey=aB3dE5fG7h':
        'https://moodle.example.edu/mod/page/view.php?id=1&sesskey=SESSION_TOKEN',
      'https://moodle.example.edu/tokenpluginfile.php/9f86d081884c7d659a2feaa0c55ad015/12/mod/clip.mp4':
        'https://moodle.example.edu/tokenpluginfile.php/SIGNED_URL_TOKEN/12/mod/clip.mp4',
      'https://canvas.example.edu/files/482/download?verifier=aB3dE5fG7hI9jK1lM3nO5pQ7rS9tU1vW3xY5zA7b':
        'https://canvas.example.edu/files/482/download?verifier=SIGNED_URL_TOKEN',
      'https://files.slack.com/files-pri/T012-F034/clip.mp4?pub_secret=9f8e7d6c5b':
        'https://files.slack.com/files-pri/T012-F034/clip.mp4?pub_secret=SIGNED_URL_TOKEN',
      'https://player.vimeo.com/external/123456789.hd.mp4?s=9f86d081884c7d659a2feaa0c55ad0150a1b2c3d':
        'https://player.vimeo.com/external/123456789.hd.mp4?s=SIGNED_URL_TOKEN',
      'https://api.telegram.org/file/bot110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw/videos/file_1.mp4':
        'https://api.telegram.org/file/bot~API_KEY/videos/file_1.mp4',
      'https://cdn.example.com/s/fZA1SiuYll0FCIzvmJw2Ig/672b3c4d/clip.mp4':
        'https://cdn.example.com/s/SIGNED_URL_TOKEN/672b3c4d/clip.mp4',
      'https://cdn.example.com/p/1730840000/fZA1SiuYll0FCIzvmJw2Ig/clip.mp4':
        'https://cdn.example.com/p/1730840000/SIGNED_URL_TOKEN/clip.mp4',
      'http://cam.example.com/live.cgi?uid=jdoe84&upwd=hunter22': 'http://cam.example.com/live.cgi?uid=USERNAME&upwd=PASSWORD',
    }));

  it('and what is written like them', () =>
    stay([
      'https://video.example.com/upload_hls?cid=12345&copy=0',
      'srt://ingest.example.com:9000?streamid=camera-7&latency=200',
      'https://cdn.example.com/a.mp4?token=12:30:45&t=1:30',
      'https://moodle.example.edu/pluginfile.php/1234/mod_page/content/clip.mp4',
      'https://cdn.example.com/videos/the-long-way-home-part-two/12345678/clip.mp4',
      'https://cdn.example.com/news/1730840000/the-long-way-home-part-2/clip.mp4',
      'https://player.vimeo.com/video/123456789?s=title',
      'https://video.example.com/bot1234567:30/clip.mp4',
      'https://video.example.com/v/12345?password=protected',
    ]));
});

describe('persons in parameters', () => {
  const HASH = '9f86d081884c7d659a2feaa0c55ad015';

  it('hashed addresses, and what mail is tracked by', () => {
    for (const parameter of [`email_md5=${HASH}`, `em=${HASH}${HASH}`, `ud[em]=${HASH}${HASH}`]) {
      const [name] = parameter.split('=');
      become({ [`https://v.example.com/w?v=1&${parameter}`]: `https://v.example.com/w?v=1&${name}=EMAIL_ADDRESS` });
    }
    become({
      'https://v.example.com/w?v=1&mc_eid=9f86d08188&mc_cid=1234abcd12':
        'https://v.example.com/w?v=1&mc_eid=EMAIL_ADDRESS&mc_cid=1234abcd12',
      'https://v.example.com/w?v=1&mkt_tok=NTYxLUhZRy05MzcAAAGKzQ1x2y3z': 'https://v.example.com/w?v=1&mkt_tok=EMAIL_ADDRESS',
      'https://v.example.com/w?v=1&_hsenc=p2ANqtz-9aB3dE5fG7hI9j&_hsmi=12345678':
        'https://v.example.com/w?v=1&_hsenc=EMAIL_ADDRESS&_hsmi=12345678',
    });
    stay(['https://v.example.com/w?v=1&em=1', 'https://v.example.com/w?v=1&em=embed', `https://v.example.com/w?v=1&md=${HASH}`]);
  });

  it('short names of names', () => {
    become({
      'https://v.example.com/w?fn=jane&ln=doe&email=jdoe%40example.com':
        'https://v.example.com/w?fn=PERSON&ln=PERSON&email=EMAIL_ADDRESS',
      'https://v.example.com/w?name=Taryn+Meyers&phone=4155550132': 'https://v.example.com/w?name=PERSON&phone=PHONE_NUMBER',
      'https://v.example.com/w?email=jana%40example.com&nombre=Jana&apellidos=Roe':
        'https://v.example.com/w?email=EMAIL_ADDRESS&nombre=PERSON&apellidos=PERSON',
      'https://v.example.com/w?dob=1990-01-02&nome=Taryn+Meyers': 'https://v.example.com/w?dob=DATE_OF_BIRTH&nome=PERSON',
    });
    stay([
      'https://v.example.com/w?fn=play&ln=en',
      'https://v.example.com/ssn_000123456.mp4',
      'https://v.example.com/w?name=taryn+meyers&title=trailer',
      'https://v.example.com/w?fullname=Big_Buck_Bunny_1080p.mp4',
      'https://v.example.com/w?patient=demo',
    ]);
  });

  it('names of names in other scripts', () => {
    become({
      'https://v.example.com/w?v=1&姓名=张伟&t=3': 'https://v.example.com/w?v=1&姓名=PERSON&t=3',
      'https://v.example.com/w?氏名=山田太郎': 'https://v.example.com/w?氏名=PERSON',
      'https://v.example.com/w?이름=김철수': 'https://v.example.com/w?이름=PERSON',
      'https://v.example.com/w?имя=Тарин': 'https://v.example.com/w?имя=PERSON',
      'https://v.example.com/w?fio=Иванов+Иван': 'https://v.example.com/w?fio=PERSON',
    });
    stay(['https://v.example.com/w?имя=ролик.mp4', 'https://v.example.com/w?片名=流浪地球', 'https://v.example.com/w?姓名=']);
  });

  it('a plus that is a blank', () => {
    become({
      'https://www.youtube.com/results?search_query=call+4155550132':
        'https://www.youtube.com/results?search_query=call+PHONE_NUMBER',
      'https://v.example.com/w?to=jdoe+4155550132@example.com': 'https://v.example.com/w?to=EMAIL_ADDRESS',
    });
    stay(['https://www.youtube.com/results?search_query=iphone+15', 'https://v.example.com/w?id=abc+1234']);
  });

  it('personal rooms', () => {
    const strict = videoReferenceScanner({ level: 'strict' });
    expect(strict.redact('https://us02web.zoom.us/my/taryn.meyers').text).toBe('https://us02web.zoom.us/my/USERNAME');
    expect(strict.redact('https://example.webex.com/meet/taryn.meyers').text).toBe('https://example.webex.com/meet/USERNAME');
    // Teams have rooms, too.
    stay([
      'https://us02web.zoom.us/my/sales.team',
      'https://us02web.zoom.us/my/salesteam',
      'https://example.webex.com/meet/support',
      'https://zoom.us/j/85012345678',
    ]);
    const room = 'https://example.webex.com/meet/taryn.meyers';
    expect(videoReferenceScanner({ purpose: 'forward' }).redact(room).text).toBe(room);
  });
});

it('a session id that begins as an escape of mails keeps its sign', () => {
  const text = 'JSESSIONID=25B139A5C4D8E7F60123456789ABCDEF';
  for (const { redact } of [scanner, queryScanner()]) expect(redact(text).text).toBe('JSESSIONID=[SESSION_TOKEN]');
  expect(queryScanner().redact('mail jane=40example.com').text).not.toContain('jane');
});
