import { describe, expect, it } from 'vitest';
import { payloadScanner, queryScanner, videoReferenceScanner } from '../../src/presets/index.js';

/** Links as services write them, before and after; what looks like them and stays. */
const scanner = videoReferenceScanner();

function become(links: Readonly<Record<string, string>>): void {
  expect(Object.fromEntries(Object.keys(links).map((text) => [text, scanner.redact(text).text]))).toEqual(links);
}

function stay(links: readonly string[]): void {
  expect(links.map((text) => scanner.redact(text).text)).toEqual(links);
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

  it('an address in brackets as the host that it is', () => {
    const redacted = (link: string) => videoReferenceScanner().redact(link).text;
    expect(redacted('http://[2001:db8::1428:57ab]:8080/live/a.m3u8')).toBe('http://ip-address.invalid:8080/live/a.m3u8');
    expect(redacted('rtsp://jane:hunter2@[2001:db8::1428:57ab]/1')).toBe('rtsp://URL_CREDENTIALS@ip-address.invalid/1');
  });

  it('in strict, neither the host behind a user nor the owner of a video', () => {
    const strict = videoReferenceScanner({ level: 'strict' });
    expect(strict.redact('rtsp://jane:hunter2@cam.example.com:8554').text).toBe('rtsp://URL_CREDENTIALS@cam.example.com:8554');
    expect(strict.redact('https://jane:hunter2@cam.example.com').text).toBe('https://URL_CREDENTIALS@cam.example.com');
    const owned = 'https://vk.com/video_ext.php?oid=-48703984&id=456257600';
    expect(strict.redact(owned).text).toBe(owned);
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

describe('names in a fragment that is written like a query', () => {
  it('go as they do in a query', () => {
    for (const page of [
      'https://vimeo.com/123456789',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ',
      'https://www.twitch.tv/videos/2041234567',
      'https://rutube.ru/video/884fb55f07a97ab673c7d654553e0f48/',
      'https://v.example.com/w/12345',
      'https://v.example.com/#/room/12345?t=3',
    ]) {
      const sign = page.includes('#') ? '&' : '#';
      become({
        [`${page}${sign}fullname=Taryn+Meyers`]: `${page}${sign}fullname=PERSON`,
        [`${page}${sign}displayName=Taryn%20Meyers&t=3`]: `${page}${sign}displayName=PERSON&t=3`,
        [`${page}${sign}first_name=Taryn&last_name=Meyers`]: `${page}${sign}first_name=PERSON&last_name=PERSON`,
        [`${page}${sign}name=Taryn&surname=Meyers`]: `${page}${sign}name=PERSON&surname=PERSON`,
        [`${page}${sign}surname=Meyers&name=Taryn`]: `${page}${sign}surname=PERSON&name=PERSON`,
        [`${page}${sign}viewer=Taryn+Meyers`]: `${page}${sign}viewer=PERSON`,
      });
    }
  });

  it('with the quotation marks that Jitsi Meet writes', () => {
    become({
      'https://meet.jit.si/Sync#userInfo.displayName="Taryn Meyers"': 'https://meet.jit.si/Sync#userInfo.displayName="[PERSON]"',
      'https://meet.jit.si/Sync#userInfo.displayName=%22Taryn%20Meyers%22':
        'https://meet.jit.si/Sync#userInfo.displayName=USERNAME',
    });
    stay([
      'https://meet.jit.si/Sync#config.subject="Weekly Sync"',
      'https://meet.jit.si/Sync#userInfo.displayName=""',
      'https://meet.jit.si/Sync#config.startWithAudioMuted=true',
    ]);
  });

  it('and what a fragment holds besides stays', () =>
    stay([
      'https://vimeo.com/123456789#t=1m30s',
      'https://vimeo.com/123456789#name=Taryn+Meyers',
      'https://vimeo.com/123456789#title=Taryn+Meyers',
      'https://vimeo.com/123456789#Taryn-Meyers',
      'https://v.example.com/w/12345#:~:text=Taryn%20Meyers',
      'https://v.example.com/w/12345#chapter=Intro&quality=1080p',
      'https://v.example.com/w/12345#fullname=Big_Buck_Bunny_1080p.mp4',
      'https://v.example.com/#!/people/taryn-meyers',
      'https://v.example.com/w/12345#fullname=',
    ]));
});

describe('folders and slugs that are called as telephones are', () => {
  it('hold no numbers of persons', () =>
    stay([
      'https://media.example.tv/vod/mobile/4155550132/playlist.m3u8',
      'https://media.example.tv/live/cell/2125550143.mpd',
      'https://cdn.example.com/renditions/mobile/415555013.mp4',
      'https://www.example.com/games/mobile/41555501',
      'https://www.example.org/biology/cell/41555501',
      'https://video.example.com/mobile-4155550.html',
      'https://video.example.com/mobile-4155550132.html',
      'https://video.example.com/mobile_4155550132',
      'https://www.example.com/reviews/phone/41555501',
      'https://www.example.com/reviews/phones/4155550',
      'https://www.example.com/account/4155550132/video/12345678',
      '/srv/media/mobile/4155550132.mp4',
      'C:\\renditions\\mobile\\4155550132.mp4',
      'renditions/mobile/4155550132.mp4',
    ]));

  it('hold days, which are none', () =>
    stay([
      'Mobile/20240314_153012.mp4',
      'Phone/20240314_153012.mp4',
      'DCIM/Phone/20191103.mp4',
      '/storage/emulated/0/WhatsApp/VID-20240314-WA0007.mp4',
      'WhatsApp/VID-20240314-WA0007.mp4',
      'https://backup.example.com/whatsapp/VID-20240314-WA0007.mp4',
      'https://cdn.example.com/phone/20240314/clip.mp4',
      'https://cdn.example.com/tel-20240314.mp4',
      'https://cdn.example.com/calls/call_1699142400.mp4',
      'https://cdn.example.com/x/mobile_1080.mp4',
      'https://cdn.example.com/calls/call_4155550132_2023.mp4',
      'https://cdn.example.com/calls/call_20230115093011_2023.mp4',
      'https://cdn.example.com/x/take(4155550132).mp4',
      'https://cdn.example.com/iphone_4155550132.mp4',
    ]));

  it('but those that are dialled may', () => {
    for (const folder of ['tel', 'telephone', 'phone', 'msisdn', 'whatsapp'])
      become({ [`https://v.example.com/${folder}/4155550132/clip`]: `https://v.example.com/${folder}/PHONE_NUMBER/clip` });
    become({
      'https://v.example.com/tel-4155550132': 'https://v.example.com/tel-PHONE_NUMBER',
      'https://v.example.com/phone-4155550132.mp4': 'https://v.example.com/phone-PHONE_NUMBER.mp4',
      'https://v.example.com/tel_4155550132.mp4': 'https://v.example.com/tel_~PHONE_NUMBER.mp4',
      'https://v.example.com/calls/call_14155550132.mp3': 'https://v.example.com/calls/call_~PHONE_NUMBER.mp3',
      'https://v.example.com/calls/call_14155550132_2023.mp3': 'https://v.example.com/calls/call_~PHONE_NUMBER~_2023.mp3',
      'https://v.example.com/calls/caller_4155550132.mp3': 'https://v.example.com/calls/caller_~PHONE_NUMBER.mp3',
      'https://v.example.com/rec/Mum(4155550132)_20230115093011.mp3':
        'https://v.example.com/rec/Mum(PHONE_NUMBER)_20230115093011.mp3',
      'https://v.example.com/rec/from-+442079460958-2024-03-21.mp3': 'https://v.example.com/rec/from-PHONE_NUMBER-2024-03-21.mp3',
      'https://v.example.com/mobile/+14155550132/clip': 'https://v.example.com/mobile/PHONE_NUMBER/clip',
      'https://v.example.com/mobile/415-555-0132/clip': 'https://v.example.com/mobile/PHONE_NUMBER/clip',
      'https://v.example.com/w?mobile=4155550132': 'https://v.example.com/w?mobile=PHONE_NUMBER',
      'https://v.example.com/w?cell=4155550132': 'https://v.example.com/w?cell=PHONE_NUMBER',
      '/srv/media/tel/4155550132.mp4': '/srv/media/tel/[PHONE_NUMBER].mp4',
    });
  });
});

describe('a name and a date in the name of a file', () => {
  it('a lone year is a film’s', () =>
    stay([
      'https://cdn.example.com/films/michael.clayton.2007.mkv',
      'https://cdn.example.com/films/Billy%20Elliot%20(2000).mp4',
      'https://cdn.example.com/films/Jerry.Maguire.1996.1080p.BluRay.x264.mkv',
      'https://cdn.example.com/films/erin_brockovich_2000.mp4',
      'https://cdn.example.com/films/2007-michael-clayton.mp4',
      'D:\\Films\\Michael Clayton (2007).mkv',
      'Taryn.Meyers.2031.mp4',
    ]));

  it('a full date is not', () =>
    become({
      'https://cdn.example.com/v/Taryn_Meyers_2023-05-12.mp4': 'https://cdn.example.com/v/PERSON~_2023-05-12.mp4',
      'https://cdn.example.com/v/Taryn_Meyers_20230512.mp4': 'https://cdn.example.com/v/PERSON~_20230512.mp4',
      'https://cdn.example.com/v/2023-05-12_Taryn_Meyers.mp4': 'https://cdn.example.com/v/2023-05-12_~PERSON.mp4',
      'https://cdn.example.com/v/Taryn_Meyers_interview_2023.mp4': 'https://cdn.example.com/v/PERSON~_interview_2023.mp4',
    }));

  it('one of ten years ago and more is a birth date, and goes with the name', () =>
    become({
      'https://cdn.example.com/v/Taryn_Meyers_1988-06-14.mp4': 'https://cdn.example.com/v/PERSON.mp4',
      'https://cdn.example.com/v/Taryn_Meyers_14-06-1988_MRI.mp4': 'https://cdn.example.com/v/PERSON~_MRI.mp4',
      'https://cdn.example.com/v/1988-06-14_Taryn_Meyers_intake.mp4': 'https://cdn.example.com/v/PERSON~_intake.mp4',
      'https://cdn.example.com/v/Taryn.Meyers.14.06.1988.mp4': 'https://cdn.example.com/v/PERSON.mp4',
      'https://cdn.example.com/v/TarynMeyers_19880614.mp4': 'https://cdn.example.com/v/PERSON.mp4',
      'D:\\Videos\\Taryn Meyers 1988-06-14.mp4': 'D:\\Videos\\[PERSON].mp4',
    }));

  it('but not beside what is no name', () =>
    stay([
      'https://cdn.example.com/v/Taylor_Swift_1989-12-13.mp4',
      'https://cdn.example.com/v/Big_Buck_Bunny_1988-06-14.mp4',
      'https://cdn.example.com/v/live_concert_1988-06-14.mp4',
      'https://cdn.example.com/v/Taryn_Meyers_1936-2010.mp4',
      'https://cdn.example.com/v/clip_1988-06-14.mp4',
      'https://cdn.example.com/v/1988-06-14.mp4',
    ]));
});

describe('a name before its address', () => {
  it('is the person’s', () =>
    become({
      'https://v.example.com/w?invite=Taryn%20Meyers%20%3Ctmeyers%40example.com%3E':
        'https://v.example.com/w?invite=PERSON%20%3CEMAIL_ADDRESS%3E',
      'https://www.loom.com/share/43d05f362f734614a2e81b4694a3a523#to=Taryn+Meyers+%3Ctmeyers@example.com%3E':
        'https://www.loom.com/share/43d05f362f734614a2e81b4694a3a523#to=PERSON+%3CEMAIL_ADDRESS%3E',
      'https://v.example.com/w?to=%22Taryn%20M.%20Meyers%22%20%3Ctmeyers%40example.com%3E':
        'https://v.example.com/w?to=%22PERSON%22%20%3CEMAIL_ADDRESS%3E',
      'https://v.example.com/w?user=%7B%22name%22%3A%22Taryn%20Meyers%22%2C%22mail%22%3A%22tmeyers%40example.com%22%7D':
        'https://v.example.com/w?user=%7B%22name%22%3A%22PERSON%22%2C%22mail%22%3A%22EMAIL_ADDRESS%22%7D',
      'https://v.example.com/w?user=%7B%22email%22%3A%22tmeyers%40example.com%22%2C%22name%22%3A%22Taryn%20Meyers%22%7D':
        'https://v.example.com/w?user=%7B%22email%22%3A%22EMAIL_ADDRESS%22%2C%22name%22%3A%22PERSON%22%7D',
    }));

  it('and what is none stays', () =>
    become({
      'https://v.example.com/w?list=support%20%3Ctmeyers%40example.com%3E':
        'https://v.example.com/w?list=support%20%3CEMAIL_ADDRESS%3E',
      'https://v.example.com/w?q=how%20to%20reach%20us%20%3Ctmeyers%40example.com%3E':
        'https://v.example.com/w?q=how%20to%20reach%20us%20%3CEMAIL_ADDRESS%3E',
      'https://v.example.com/w?user=%7B%22name%22%3A%22clip%22%2C%22mail%22%3A%22tmeyers%40example.com%22%7D':
        'https://v.example.com/w?user=%7B%22name%22%3A%22clip%22%2C%22mail%22%3A%22EMAIL_ADDRESS%22%7D',
      'https://v.example.com/w?user=%7B%22title%22%3A%22Night%20Watch%22%2C%22mail%22%3A%22tmeyers%40example.com%22%7D':
        'https://v.example.com/w?user=%7B%22title%22%3A%22Night%20Watch%22%2C%22mail%22%3A%22EMAIL_ADDRESS%22%7D',
    }));
});

describe('a signed token with a person in it', () => {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const token = (claims: object) =>
    `${part({ alg: 'HS256', typ: 'JWT' })}.${part(claims)}.OxNNF8nNhnxYJMZadIxBO8vTOveFmj-8C0VrlvV4yH4`;
  const forward = videoReferenceScanner({ purpose: 'forward' });
  const urls = [
    'https://stream.mux.com/wLv24xdN3JP99C8XcX6w1DZnQ6tfZXUGONV8f1E3dqbreI.m3u8?token=',
    'https://abcdefgh.supabase.co/storage/v1/object/sign/videos/a.mp4?token=',
    'https://customer-t2vcjjpwgd2ymwqm.cloudflarestream.com/',
    'https://v.example.com/w/12345?jwt=',
  ];

  it('goes as a whole, whatever it opens', () => {
    for (const url of urls) {
      for (const claims of [
        { sub: 'a', email: 'jdoe84@example.com', exp: 1893456000 },
        { sub: 'jdoe84@example.com' },
        { email: 'jdoe84@example.com', phone: '+14155550132' },
      ]) {
        const text = `${url}${token(claims)}`;
        expect(forward.redact(text).text.replace('PHONE_NUMBER', 'EMAIL_ADDRESS')).toBe(`${url}EMAIL_ADDRESS`);
        expect(scanner.redact(text).text).toBe(`${url}JWT`);
      }
    }
  });

  it('stays in forward where it names nobody, and goes in store', () => {
    for (const url of urls) {
      const text = `${url}${token({ sub: 'wLv24xdN3JP99C8Xc', aud: 'v', exp: 1893456000, kid: 'aB3dE5fG7h' })}`;
      expect(forward.redact(text).text).toBe(text);
      expect(scanner.redact(text).text).toBe(`${url}JWT`);
    }
  });

  it('is no part of what stands beside it', () => {
    const text = `${urls[0]}${token({ sub: 'a' })}&email=jdoe84@example.com`;
    expect(forward.redact(text).text).toBe(`${urls[0]}${token({ sub: 'a' })}&email=EMAIL_ADDRESS`);
  });
});

describe('what opens an unlisted link', () => {
  const strict = videoReferenceScanner({ level: 'strict' });
  const shared: readonly [link: string, value: string][] = [
    ['https://vimeo.com/123456789/', '2bece183d6'],
    ['https://player.vimeo.com/video/123456789?h=', '2bece183d6'],
    ['https://player.vimeo.com/video/123456789?hash=', '2bece183d6'],
    ['https://www.dropbox.com/scl/fi/ltl0uz5bxlpr0anyf9nk/clip.mp4?rlkey=', 'ulosn3tpv7pg5qnelt7i4avb'],
    ['https://drive.google.com/file/d/1RAGWRgzn85TXCaCk4gxnwF6TGUaZatzE/view?resourcekey=', '0-aB3dE5fG7hI9jK'],
    ['https://contoso.sharepoint.com/:v:/s/team/Eabc123DEF456?e=', 'Ab12Cd'],
    ['https://teams.live.com/meet/9341234567890?p=', '6AGhbwKiHWk61ozdT'],
    ['https://rutube.ru/video/private/884fb55f07a97ab673c7d654553e0f48/?p=', 'aB3dE5fG7hI9jK1l'],
    ['https://vk.com/video-77521_162222515?hash=', '9f86d081884c7d65'],
    ['https://app.box.com/file/123456789?shared_link=', 'https%3A%2F%2Fapp.box.com%2Fs%2Fabcdefghij0123456789'],
    ['https://mega.nz/file/ZyhlbfgI#', '4cWBDxPBxGcUCd4BYPtmm4i5wSyCIAi3rvFs-8JD0k4'],
    ['https://mega.nz/#!ZyhlbfgI!', '4cWBDxPBxGcUCd4BYPtmm4i5wSyCIAi3rvFs-8JD0k4'],
    ['https://www.figma.com/file/abcDEF123456/clip?t=', 'aB3dE5fG7hI9jK-1'],
  ];

  it.each(shared)('%s… stays in balanced and in forward, and goes in strict', (link, value) => {
    const text = `${link}${value}`;
    expect(scanner.redact(text).text).toBe(text);
    expect(videoReferenceScanner({ level: 'strict', purpose: 'forward' }).redact(text).text).toBe(text);
    expect(strict.redact(text).text).toBe(`${link}SIGNED_URL_TOKEN`);
  });

  it('stays in strict what opens nothing', () => {
    for (const text of [
      'https://vimeo.com/123456789?s=1',
      'https://contoso.sharepoint.com/:v:/s/team/Eabc123DEF456?e=1&web=1',
      'https://rutube.ru/video/884fb55f07a97ab673c7d654553e0f48/?p=2',
      'https://vk.com/video-77521_162222515?list=watch',
      'https://drive.google.com/file/d/1RAGWRgzn85TXCaCk4gxnwF6TGUaZatzE/view?confirm=t',
      'https://v.example.com/w/12345?hash=intro',
      'https://mega.nz/file/ZyhlbfgI',
      'https://mega.nz/file/ZyhlbfgI#t=30',
    ])
      expect(strict.redact(text).text).toBe(text);
  });
});

describe('logins in stream ids', () => {
  it('of MediaMTX', () =>
    become({
      'srt://ingest.example.com:8890?streamid=publish:cam1:jdoe84:s3cretPw&pkt_size=1316':
        'srt://ingest.example.com:8890?streamid=publish:cam1:PASSWORD&pkt_size=1316',
      'srt://ingest.example.com:8890?streamid=read:cam1:jdoe84:s3cretPw':
        'srt://ingest.example.com:8890?streamid=read:cam1:PASSWORD',
    }));

  it('and stream ids without', () =>
    stay([
      'srt://ingest.example.com:8890?streamid=publish:cam1',
      'srt://ingest.example.com:8890?streamid=read:live/cam1',
      'srt://ingest.example.com:8890?streamid=input:cam1:a:b',
    ]));
});

describe('an address behind a key and its dash', () => {
  it('goes', () =>
    become({ 'https://media.example.net/from-12+elm+st+springfield+il+62704': 'https://media.example.net/from-STREET_ADDRESS' }));
});

describe('an id behind a route in the fragment', () => {
  it('stays beside a telephone number', () =>
    become({
      'https://media.example.net/web/#/details?id=48271936&tel=+14155550132':
        'https://media.example.net/web/#/details?id=48271936&tel=PHONE_NUMBER',
      'https://media.example.net/#/play?id=48271936&phone=4155550132':
        'https://media.example.net/#/play?id=48271936&phone=PHONE_NUMBER',
      'https://media.example.net/#/play?id=48271936#card=4111111111111111':
        'https://media.example.net/#/play?id=48271936#card=CREDIT_CARD',
    }));
});

describe('in strict', () => {
  const strict = videoReferenceScanner({ level: 'strict' });
  it('pages and accounts that belong to the address of a video stay', () => {
    for (const text of [
      'https://media.example.net/user/profile/',
      'https://media.example.net/user/videos/400347',
      'https://media.example.net/user/illust/39537793?sort=views',
      'https://twitter.com/web/status/1644907989109751810',
      'https://players.media.example/pages/v1/index.html?accountId=5660549837001&videoId=6303785895001',
      'https://video.example.net/play2/embed/player?accountId=1034090&mediaId=d8ab4607-00090107-aab86310',
      'https://www.bilibili.com/video/BV1bK411W797?a=1?spm_id_from=333.999.space_home.live_card.click',
      'https://media.example.net/w/12345?spm_id_from=333.999.space_home.live_card.click',
      'data:text/html,%3Ciframe%20src=%22https://media.example.net/show?id=1886193&w=640&h=360%22%20width=%22640%22%20height=%22360%22%3E',
    ])
      expect(strict.redact(text).text).toBe(text);
  });

  it('numbers beside a telephone number stay', () => {
    for (const [text, redacted] of [
      [
        'https://tv.example.net/all?tel=4158675309&recording=193615420',
        'https://tv.example.net/all?tel=PHONE_NUMBER&recording=193615420',
      ],
      [
        'https://tv.example.net/all?tel=4158675309&photo%5fid=4448876012',
        'https://tv.example.net/all?tel=PHONE_NUMBER&photo%5fid=4448876012',
      ],
    ] as const)
      expect(strict.redact(text).text).toBe(redacted);
  });

  it('handles and accounts of persons go', () => {
    for (const [text, redacted] of [
      ['https://media.example.net/user/jdoe84/400347', 'https://media.example.net/user/SOCIAL_HANDLE/400347'],
      ['https://media.example.net/users/view/jdoe84/400347', 'https://media.example.net/users/view/jdoe84/400347'],
      ['https://media.example.net/w/12345?accountId=1034090', 'https://media.example.net/w/12345?accountId=USERNAME'],
      ['https://media.example.net/w/12345?user_id=1034090', 'https://media.example.net/w/12345?user_id=USERNAME'],
      [
        'https://media.example.net/embed/player?uid=1034090&id=77123',
        'https://media.example.net/embed/player?uid=USERNAME&id=77123',
      ],
    ] as const)
      expect(strict.redact(text).text).toBe(redacted);
  });
});

describe('what a platform calls a key or a token, and names its video by', () => {
  it('stays at either level', () => {
    for (const text of [
      'https://video.example.net/media/embed?key=0a1b2c3d4e5f60718293a4b5c6d7e8f9&autoplay=true',
      'https://www.blogger.com/video.g?token=AD6v5dxAbCdEfGhIjKl0123456789_mnOpQr',
    ])
      for (const level of ['balanced', 'strict'] as const) expect(videoReferenceScanner({ level }).redact(text).text).toBe(text);
  });

  it('goes elsewhere', () =>
    become({
      'https://video.example.net/embed?key=0a1b2c3d4e5f60718293a4b5c6d7e8f9': 'https://video.example.net/embed?key=API_KEY',
      'https://video.example.net/video.g?token=AD6v5dxAbCdEfGhIjKl0123456789_mnOpQr':
        'https://video.example.net/video.g?token=SIGNED_URL_TOKEN',
      'https://www.youtube.com/watch?v=dQw4w9WgXcQ&token=AD6v5dxAbCdEfGhIjKl0123456789_mnOpQr':
        'https://www.youtube.com/watch?v=dQw4w9WgXcQ&token=SIGNED_URL_TOKEN',
    }));
});

describe('the words of a link', () => {
  it('are no reason against what stands in it in groups', () =>
    become({
      'https://news.example.com/articles/some-title-of-it?x=536-22-4567':
        'https://news.example.com/articles/some-title-of-it?x=US_SSN',
      'https://news.example.com/catalog/536-22-4567/': 'https://news.example.com/catalog/US_SSN/',
      'https://news.example.com/sendung/some-title?x=4111-1111-1111-1111':
        'https://news.example.com/sendung/some-title?x=CREDIT_CARD',
    }));
});

describe('the words of a title', () => {
  it('say that a number is an article’s or a parcel’s, where no page of a link is called by them', () =>
    stay([
      'artikelnummer 0301234567',
      'артикул 89161234567',
      '型号 13800138000',
      '모델 01012345678',
      'numéro de série 0612345678',
      'https://shop.example.com/search?q=артикул+89161234567',
    ]));
});

describe('parameters behind the path of a link inside a link', () => {
  it('are read as those behind a question mark are', () =>
    become({
      'https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&firstname=Taryn&lastname=Meyers':
        'https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&firstname=PERSON&lastname=PERSON',
      'https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&card=4111111111111111':
        'https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&card=CREDIT_CARD',
      'https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&mrn=00482913&tel=4158675309':
        'https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&mrn=MEDICAL_RECORD_NUMBER&tel=PHONE_NUMBER',
    }));
  it('and ids among them stay', () =>
    stay(['https://player.example.com/v3?json_url=https://api.example.com/de/100605-013-A&game_id=4158675309&x=7101234561']));
});

describe('what stands behind the hash', () => {
  it('is no part of a name before it', () =>
    become({
      'https://media.example.com/profile/user792540#access_token=9f86d081884c7d659a2feaa0c55ad015':
        'https://media.example.com/profile/user792540#access_token=SESSION_TOKEN',
      'https://media.example.com/user-847444#access_token=9f86d081884c7d659a2feaa0c55ad015':
        'https://media.example.com/user-847444#access_token=SESSION_TOKEN',
    }));
});

describe('a headline about passwords', () => {
  it('names none', () =>
    stay([
      'https://news.example.com/is-1234-really-a-bad-password-podcast/?x=1',
      'https://news.example.com/why-a-bad-password-matters/2',
    ]));
  it('but a password in a path goes', () =>
    become({ 'https://news.example.com/v/password=hunter2x': 'https://news.example.com/v/password=PASSWORD' }));
});

describe('an id beside a signature', () => {
  it('stays', () =>
    become({
      'https://players.example.com/tv/index.html?m=ba2c253508914d9ea061a5f26bc58b20&Expires=1893456000&Signature=9f86d081884c7d659a2feaa0c55ad015':
        'https://players.example.com/tv/index.html?m=ba2c253508914d9ea061a5f26bc58b20&Expires=1893456000&Signature=SIGNED_URL_TOKEN',
    }));
  it('and the digest that has no better name is the signature', () =>
    become({
      'https://players.example.com/tv/a.m3u8?m=ba2c253508914d9ea061a5f26bc58b20&Expires=1893456000':
        'https://players.example.com/tv/a.m3u8?m=SIGNED_URL_TOKEN&Expires=1893456000',
    }));
});

describe('an id that a name calls a secret', () => {
  it('is an id where the platform says so', () => stay(['https://u.pcloud.link/publink/show?code=XZaBcDeFgHiJkLmNoPqRsTuVwXyZ']));
  it('and a secret elsewhere', () =>
    become({
      'https://media.example.com/publink/show?code=XZaBcDeFgHiJkLmNoPqRsTuVwXyZ':
        'https://media.example.com/publink/show?code=SESSION_TOKEN',
    }));
});

describe('a key alone behind the hash', () => {
  it('is a key, by the marks of its vendor', () =>
    become({
      'https://vimeo.com/123456789#AKIAIOSFODNN7EXAMPLE': 'https://vimeo.com/123456789#API_KEY',
      'https://media.example.com/a.mp4#ghp_1A2b3C4d5E6f7G8h9I0j1K2l3M4n5O6p7Q8r': 'https://media.example.com/a.mp4#API_KEY',
    }));
  it('and a token without any is an id', () => stay(['https://live.example.com/#!09FB2B3B-583E-4A2C-8F7D-2C6F4A1B9E3D']));
});

describe('a key alone', () => {
  it('is no id', () =>
    become({
      ghp_1A2b3C4d5E6f7G8h9I0j1K2l3M4n5O6p7Q8r: '[API_KEY]',
      live_123456789_k3x7Q9vqMm2wPza8fD4r6cXyTn0BsL: '[API_KEY]',
    }));
  it('and what has no vendor’s mark is one', () => stay(['e883f70b219a49f6ba7fbeac71a72604', 'C4d5E6f7G8h9I0j1K2l3M4n5O6']));
});

describe('the name of a format', () => {
  it('says nothing of the number behind it', () =>
    become({
      'https://cdn.example.com/clips/a.m4v?ref=(415)555-0132': 'https://cdn.example.com/clips/a.m4v?ref=PHONE_NUMBER',
    }));
  it('a version is one', () => stay(['https://cdn.example.com/player/v10.15.7.1/player.js', 'firmware version 10.15.7.1.mp4']));
});

describe('a parameter that says who shared a link', () => {
  it('hides no key and nobody’s folder', () =>
    become({
      'https://www.facebook.com/watch/?v=10153807558977570&ref=ghp_1A2b3C4d5E6f7G8h9I0j1K2l3M4n5O6p7Q8r':
        'https://www.facebook.com/watch/?v=10153807558977570&ref=API_KEY',
      'https://vimeo.com/185045662?ref=/home/janedoe/clips': 'https://vimeo.com/185045662?ref=/home/USERNAME/clips',
      'https://storage.googleapis.com/clips/AKIAIOSFODNN7EXAMPLE': 'https://storage.googleapis.com/clips/API_KEY',
    }));
  it('stays', () => stay(['https://www.facebook.com/watch/?v=10153807558977570&ref=sharing']));
});

describe('names of secrets and of states', () => {
  it('are known', () =>
    become({
      'http://live.example.com/tv1/playlist.m3u8?_upt=452c98d41633671628':
        'http://live.example.com/tv1/playlist.m3u8?_upt=SIGNED_URL_TOKEN',
      'http://tuner.example.com/auto/v5.1?DeviceAuth=aB3dE5fG7hI9kLmNoPqRsTuV':
        'http://tuner.example.com/auto/v5.1?DeviceAuth=SESSION_TOKEN',
      'https://media.example.com/v/12345?login=janedoe77': 'https://media.example.com/v/12345?login=USERNAME',
    }));
  it('a state names nobody', () =>
    stay([
      'https://media.example.com/?mode=redirect&login=done',
      'https://media.example.com/v/12345?login=true',
      'https://media.example.com/v/12345?login=required',
    ]));
});

describe('a page about a licence', () => {
  it('names nobody', () =>
    stay([
      'https://media.example.com/copyright/freebsd-doc-license/',
      'https://media.example.com/2011/01/03/clarified-artistic-license/',
    ]));
  it('but somebody’s licence does', () =>
    become({
      'https://media.example.com/jane-doe-license.mp4': 'https://media.example.com/PERSON-license.mp4',
      'https://media.example.com/a/miller_jane_mrn_00481516.mp4':
        'https://media.example.com/a/PERSON~_mrn_~MEDICAL_RECORD_NUMBER.mp4',
    }));
});

describe('a link behind an address', () => {
  it.each([
    ['12 elm street, vimeo.com/123456789', '[STREET_ADDRESS], vimeo.com/123456789'],
    ['12 elm street https://vimeo.com/123456789', '[STREET_ADDRESS] https://vimeo.com/123456789'],
    ['12 elm street, springfield youtu.be/dQw4w9WgXcQ', '[STREET_ADDRESS] youtu.be/dQw4w9WgXcQ'],
    ['12 elm street, jane@example.com', '[STREET_ADDRESS], [EMAIL_ADDRESS]'],
  ])('stays a link: %s', (text, redacted) => {
    expect(videoReferenceScanner().redact(text).text).toBe(redacted);
  });
});

describe('a fragment behind an address', () => {
  it('stays: it names the video', () =>
    become({
      'https://mega.nz/file/kX93hTqL?address=12+Elm+Street,+Springfield#mZ2vB8WsQwErTyUiOpAs':
        'https://mega.nz/file/kX93hTqL?address=STREET_ADDRESS#mZ2vB8WsQwErTyUiOpAs',
      'https://v.example.com/1?address=12+Elm+Street#t=30': 'https://v.example.com/1?address=STREET_ADDRESS#t=30',
    }));

  it('but what numbers a flat goes with it', () =>
    become({ '12 elm street #4b, springfield il': '[STREET_ADDRESS]', '12 elm street#12, springfield il': '[STREET_ADDRESS]' }));
});

describe('a number behind the name of a site', () => {
  const strict = videoReferenceScanner({ level: 'strict' });

  it.each(['vimeo 123456789', 'twitch 2098765432'])('%s is an id', (text) => expect(strict.redact(text).text).toBe(text));

  it('but not behind another word', () => expect(strict.redact('passport 123456789').text).not.toBe('passport 123456789'));
});
