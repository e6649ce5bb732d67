/** Spans are the matched stretches as text, in order, each with its entity. Signatures and keys are made up. */
export const match = [
  {
    text: 'https://bucket.s3.amazonaws.com/a.mp4?X-Amz-Algorithm=AWS4-HMAC-SHA256&X-Amz-Expires=900&X-Amz-Signature=0a1b2c3d4e5f6071',
    spans: ['SIGNED_URL_TOKEN 0a1b2c3d4e5f6071'],
    why: 'S3, signature version 4',
  },
  {
    text: 'https://acct.blob.core.windows.net/c/a.mp4?sv=2022-11-02&se=2030-01-01&sr=b&sp=r&sig=aB3%2FdE5fG7hI9jK1%3D',
    spans: ['SIGNED_URL_TOKEN aB3%2FdE5fG7hI9jK1%3D'],
    why: 'an Azure shared access signature',
  },
  {
    text: 'https://vod.akamaized.net/exp=1700000000~acl=%2F*~hmac=0a1b2c3d4e5f/vimeo/1.mp4',
    spans: ['SIGNED_URL_TOKEN 0a1b2c3d4e5f'],
    why: 'a token in the path',
  },
  {
    text: 'https://app.example/cb#id_token=eyJhbGci.eyJzdWIi.c2ln',
    spans: ['SESSION_TOKEN eyJhbGci.eyJzdWIi.c2ln'],
    why: 'a fragment',
  },
  { text: 'http://a.example/play;jsessionid=1A2B3C4D5E?v=1', spans: ['SESSION_TOKEN 1A2B3C4D5E'], why: 'a matrix parameter' },
  { text: 'https://example.zoom.us/rec/share/aB3dE5?pwd=9xYzT4', spans: ['PASSWORD 9xYzT4'], why: 'a recording’s password' },
  { text: 'srt://live.example:9000?mode=caller&passphrase=correcthorse', spans: ['PASSWORD correcthorse'], why: 'SRT' },
  { text: 'rtmp://a.rtmp.youtube.com/live2/ab12-cd34-ef56-gh78', spans: ['API_KEY ab12-cd34-ef56-gh78'], why: 'a stream key' },
  { text: 'https://api.example/v1/x?api_key=jZ9GUhRmxcPv', spans: ['API_KEY jZ9GUhRmxcPv'], why: 'an API key' },
  {
    text: 'rtsp://192.0.2.7/user=admin_password=tlJwpbo6_channel=1_stream=0.sdp',
    spans: ['PASSWORD tlJwpbo6'],
    why: 'a camera that writes its login into the path',
  },
  {
    text: 'https://cdn.example/a.mp4?h=5f4dcc3b5aa765d61d8327deb882cf99&exp=1700000000',
    spans: ['SIGNED_URL_TOKEN 5f4dcc3b5aa765d61d8327deb882cf99'],
    why: 'a common name, believed beside an expiry',
  },
  {
    text: 'https://cdn.example/a.mp4?oh=00_AfD1234567890abcdefghijk&oe=65A1B2C3',
    spans: ['SIGNED_URL_TOKEN 00_AfD1234567890abcdefghijk'],
    why: 'an expiry in hexadecimal',
  },
  {
    text: 'https://cdn.example/live/fZA1SiuYll0FCIzvmJw2Ig/1588169981/a.m3u8',
    spans: ['SIGNED_URL_TOKEN fZA1SiuYll0FCIzvmJw2Ig'],
    why: 'a secure link in the path',
  },
  {
    text: 'https://nas.example/stream?id=12&SynoToken=QwErTy123456&playauthtoken=aB3dE5fG7h',
    spans: ['SIGNED_URL_TOKEN QwErTy123456', 'SIGNED_URL_TOKEN aB3dE5fG7h'],
    why: 'names that end in a sure word',
  },
  {
    text: 'https://oss.example/a.mp4?OSSAccessKeyId=LTAI4abc&Expires=1552933989&Signature=ANsueyx%2Bh2Mnd',
    spans: ['API_KEY LTAI4abc', 'SIGNED_URL_TOKEN ANsueyx%2Bh2Mnd'],
    why: 'object storage in China',
  },
  {
    text: 'https://cdn.example/1-720p.mp4?secure=xaxM6W-FfoDdDuGWkN3KSA,1673634409&m=43',
    spans: ['SIGNED_URL_TOKEN xaxM6W-FfoDdDuGWkN3KSA,1673634409'],
    why: 'a digest and an instant in one value',
  },
  {
    text: 'https://cdn.example/live.m3u8?wskey=1621586134-28-17-9578fc7ded6124d8537792dc519b3a5c',
    spans: ['SIGNED_URL_TOKEN 1621586134-28-17-9578fc7ded6124d8537792dc519b3a5c'],
    why: 'an instant, counters and a digest',
  },
  {
    text: 'https://cdn.example/master.m3u8?t=bMG3Uu2xzGQdIU7fGXJv0Rg5Y7aXsNj3&s=1788284321&e=129600',
    spans: ['SIGNED_URL_TOKEN bMG3Uu2xzGQdIU7fGXJv0Rg5Y7aXsNj3'],
    why: 'a start instead of an expiry, of a media file',
  },
  {
    text: 'rtmps://live-api-s.facebook.com:443/rtmp/FB-12345-0-AbCdEfGh?s_bl=1&a=AbwXyZ1234567890',
    spans: ['API_KEY FB-12345-0-AbCdEfGh', 'API_KEY AbwXyZ1234567890'],
    why: 'what a broadcaster sends with its key',
  },
  {
    text: 'https://account.blob.core.windows.net/data/1234567.mp4;api_key=x7Kp9q?cas_ticket=ST-1-aB3dE5fG7hI9jK1l',
    spans: ['API_KEY x7Kp9q', 'SIGNED_URL_TOKEN ST-1-aB3dE5fG7hI9jK1l'],
    why: 'a matrix parameter behind a file, a ticket as a last word',
  },
  {
    text: 'https://cdn.example/p/1/playManifest/entryId/1_ab12cd34/ks/djJ8MTIzfGFCY0RlRmdIaUprTG1Ob1A/a.mp4',
    spans: ['SIGNED_URL_TOKEN djJ8MTIzfGFCY0RlRmdIaUprTG1Ob1A'],
    why: 'a segment that says what the next one is',
  },
  {
    text: 'https://chat.example/api/webhooks/123456789012345678/aBcDeFgHiJkLm0123456789nOpQrStUvWxYz',
    spans: ['API_KEY aBcDeFgHiJkLm0123456789nOpQrStUvWxYz'],
    why: 'an address that takes messages for an account',
  },
  {
    text: 'https://res.cloudinary.com/demo/video/authenticated/s--aB3dE5fG--/v1/clip.mp4',
    spans: ['SIGNED_URL_TOKEN aB3dE5fG'],
    why: 'a signature between its marks',
  },
  {
    text: 'https://video.example/watch.aspx/(S(lit3py55t21z5v55vlm25s55))/play?id=12345',
    spans: ['SESSION_TOKEN lit3py55t21z5v55vlm25s55'],
    why: 'a session of a server that may set no cookies',
  },
  {
    text: 'https://tracker.example/0a1b2c3d4e5f60718293a4b5c6d7e8f9/announce',
    spans: ['API_KEY 0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
    why: 'the key of a tracker’s member',
  },
  {
    text: 'https://cdn.example/0a1b2c3d4e5f60718293a4b5c6d7e8f9/645e3fb2/live/a.m3u8',
    spans: ['SIGNED_URL_TOKEN 0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
    why: 'a digest beside an instant in hexadecimal',
  },
  {
    text: 'https://cdn.example/202305121435/0a1b2c3d4e5f60718293a4b5c6d7e8f9/a.mp4',
    spans: ['SIGNED_URL_TOKEN 0a1b2c3d4e5f60718293a4b5c6d7e8f9'],
    why: 'a digest behind a minute',
  },
  {
    text: 'https://cdn.example/00/a.mp4?0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071',
    spans: ['SIGNED_URL_TOKEN 0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071'],
    why: 'a query that is nothing but a digest',
  },
  {
    text: 'https://cdn.example/a.m3u8?auth-token=exp=1683901234~acl=/*~hmac=0a1b2c3d4e5f6071',
    spans: ['SIGNED_URL_TOKEN exp=1683901234~acl=/*~hmac=0a1b2c3d4e5f6071'],
    why: 'a signature with its parts under the name of a session',
  },
  {
    text: 'http://cam.example/image.jpg?auth=amFuZTpodW50ZXIyMg==',
    spans: ['PASSWORD amFuZTpodW50ZXIyMg=='],
    why: 'a name and a password in base64',
  },
  {
    text: 'srt://ingest.example:9000?streamid=#!::r=live/cam7,m=publish,s=aB3dE5fG7h',
    spans: ['SESSION_TOKEN aB3dE5fG7h'],
    why: 'a stream id of SRT’s access control',
  },
  {
    text: 'https://tv.example/stream?u=jane&p=s4Xr9kPq2',
    spans: ['PASSWORD s4Xr9kPq2'],
    why: 'a password behind the name of a user',
  },
] as const;

export const noMatch = [
  { text: 'https://v.example/a.mp4?st=2023-01-01T00%3A00%3A00Z', why: 'a date and time' },
  { text: 'https://video.example/watch?v=dQw4w9WgXcQ&t=42', why: 'an id and a time code' },
  { text: 'https://video.example/x?token={token}&sig=', why: 'a placeholder and nothing' },
  { text: 'https://video.example/x?key=intro&code=US&session=2&sign=up', why: 'words under names that need a token' },
  { text: 'https://vimeo.com/160743502?h=abd0e13fb4', why: 'an unlisted hash only names the video' },
  { text: 'password=hunter2 signature=0a1b2c3d4e5f', why: 'no URL' },
  { text: 'rtmp://cdn.example/vod/sample', why: 'a public stream' },
  { text: 'https://video.example/x?hash=5f4dcc3b5aa765d61d8327deb882cf99&t=1700000000', why: 'a digest without an expiry' },
  { text: 'https://video.example/x?h=720&e=1700000000&id=5f4dcc3b5aa765d61d8327deb882cf99', why: 'a height, and an id' },
  { text: 'https://video.example/x?s=5f4dcc3b5aa765d61d8327deb882cf99&e=12', why: 'an episode' },
  { text: 'https://video.example/v/5f4dcc3b5aa765d61d8327deb882cf99/1588169981/', why: 'a page with an id and a number' },
  { text: 'https://media.example/web#!/details?key=%2Flibrary%2Fmetadata%2F12345', why: 'a path' },
  { text: 'https://video.example/x?ref=some-title-1673634409&list=abc,1673634409', why: 'words beside an instant' },
  { text: 'https://video.example/page?t=bMG3Uu2xzGQdIU7fGXJv0Rg5Y7aXsNj3&ts=1788284321', why: 'an instant of a page' },
  { text: 'https://video.example/token/ring-explained/12345', why: 'a word behind the segment' },
  { text: 'https://video.example/services/0a1b2c3d4e5f/watch', why: 'an id too short for a key' },
  { text: 'https://video.example/0a1b2c3d4e5f60718293a4b5c6d7e8f9/20230512/a.mp4', why: 'an id and a day' },
  { text: 'https://video.example/0a1b2c3d4e5f60718293a4b5c6d7e8f9/announcement', why: 'another word' },
  { text: 'https://video.example/season-2/s--special--/1', why: 'a title between dashes' },
  { text: 'https://video.example/watch?0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6071', why: 'an id of a page without a name' },
  { text: 'https://video.example/a.mp4?autoplay', why: 'a flag' },
  { text: 'https://tv.example/stream?q=jane&p=s4Xr9kPq2', why: 'one letter behind anything else' },
] as const;
