/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  {
    text: 'http://panel.example/playlist/janedoe/Wq7xT2mB/m3u_plus?output=hls',
    spans: ['URL_CREDENTIALS janedoe', 'URL_CREDENTIALS Wq7xT2mB'],
    why: 'the list of all streams',
  },
  { text: 'rtsp://jane:s3cret@cam.example/1', spans: ['URL_CREDENTIALS jane:s3cret'], why: 'name and password' },
  { text: 'https://jane@video.example/1', spans: ['URL_CREDENTIALS jane'], why: 'a name alone' },
  { text: 'ftp://jane%40corp.test:pw@host.example', spans: ['URL_CREDENTIALS jane%40corp.test:pw'], why: 'an encoded name' },
  { text: 'srt://:pass@198.51.100.7:9000', spans: ['URL_CREDENTIALS :pass'], why: 'a password alone' },
  {
    text: 'http://tv.example:8080/live/jane84/9sKf83hsP2/12345.ts',
    spans: ['URL_CREDENTIALS jane84', 'URL_CREDENTIALS 9sKf83hsP2'],
    why: 'the path of an IPTV panel',
  },
  {
    text: 'https://tv.example/series/jane@example.com/x7x7x7x7/99.mkv?t=1',
    spans: ['URL_CREDENTIALS jane@example.com', 'URL_CREDENTIALS x7x7x7x7'],
    why: 'without a port, an address for a name',
  },
  {
    text: 'http://tv.example:8080/jane84/9sKf83hsP2/12345',
    spans: ['URL_CREDENTIALS jane84', 'URL_CREDENTIALS 9sKf83hsP2'],
    why: 'without a folder, behind a port',
  },
  {
    text: 'http://tv.example/timeshift/jane84/9sKf83hsP2/60/2023-01-01:10-00/1.ts',
    spans: ['URL_CREDENTIALS jane84', 'URL_CREDENTIALS 9sKf83hsP2'],
    why: 'a recording',
  },
  {
    text: '[tv](http://tv.example:8080/live/jane84/9sKf83hsP2/123.ts)',
    spans: ['URL_CREDENTIALS jane84', 'URL_CREDENTIALS 9sKf83hsP2'],
    why: 'in markdown',
  },
  {
    text: 'http://tv.example:80/series/879446467/771463126/531863.mp4',
    spans: ['URL_CREDENTIALS 879446467', 'URL_CREDENTIALS 771463126'],
    why: 'a panel that gives numbers out',
  },
  {
    text: 'http://tv.example:8080/48392017/9203847561/33',
    spans: ['URL_CREDENTIALS 48392017', 'URL_CREDENTIALS 9203847561'],
    why: 'numbers behind a port',
  },
  {
    text: 'http://tv.example:25461/series/hn8rr4tp/opjmhaga/1042.mp4',
    spans: ['URL_CREDENTIALS hn8rr4tp', 'URL_CREDENTIALS opjmhaga'],
    why: 'a password of letters beside an account',
  },
  {
    text: 'http://tv.example:8080/live/jane@tv.example/my_password/1477.m3u8',
    spans: ['URL_CREDENTIALS jane@tv.example', 'URL_CREDENTIALS my_password'],
    why: 'a password of words beside an address',
  },
  {
    text: 'http://tv.example:8080/jane@tv.example/my_password/1477',
    spans: ['URL_CREDENTIALS jane@tv.example', 'URL_CREDENTIALS my_password'],
    why: 'the same without a folder',
  },
  { text: 'ssh://jane@git.example.com/repo.git', spans: ['URL_CREDENTIALS jane'], why: "somebody's account" },
] as const;

export const noMatch = [
  { text: 'https://a.example/playlist/lofi-beats/Summer2024/m3u8', why: 'no list of a panel' },
  { text: 'https://a.example/playlist/lofi-beats/Summer2024/movies', why: 'a page' },
  {
    text: 'https://v.example/e?origin=https://a.example&email=jane@b.example',
    why: 'a URL in a parameter, and the next parameter',
  },
  { text: 'https://video.example/@jane', why: 'a channel' },
  { text: 'https://video.example?by=jane@example.com', why: 'in the query' },
  { text: 'https://@video.example/', why: 'empty' },
  { text: 'jane@example.com', why: 'no URL' },
  { text: 'see // jane@x', why: 'no scheme' },
  { text: 'http://tv.example:8080/live/cam1/720p/123.ts', why: 'a folder of a quality' },
  { text: 'http://tv.example:1935/live/stream1/playlist.m3u8', why: 'a stream of a server' },
  { text: 'https://video.example/movie/action/inception/12345', why: 'titles' },
  { text: 'https://video.example/series/the-long-way/season-12/3.mp4', why: 'a season' },
  { text: 'http://video.example/name/9sKf83hsP2/12345', why: 'neither folder nor port' },
  { text: 'http://tv.example:8081/movie/2019/action/8841.mkv', why: 'a year and a genre' },
  { text: 'http://tv.example:8080/@jane.doe/playlists/123', why: 'a channel and its lists' },
  { text: 'http://tv.example:8080/live/channel12/stream3/1.ts', why: 'numbered folders' },
  { text: 'https://video.example/live/879446467/771463126/531863.mp4', why: 'numbers without a port' },
  { text: 'http://cam.example:8080/1700000000/1700003600/5.ts', why: 'from one second to another' },
  { text: 'http://video.example:8080/20190412/10485762/531863', why: 'a day' },
  { text: 'live/jane84/9sKf83hsP2 movie/a', why: 'no number' },
  { text: 'facetime://jane@video.example', why: 'whom a call reaches' },
  { text: 'ssh://git@git.example.com/team/repo.git', why: "everybody's account" },
] as const;
