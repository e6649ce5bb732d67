/** Spans are the matched stretches as text, in order, each with its entity. */
export const match = [
  { text: 'rtsp://jane:s3cret@cam.example/1', spans: ['URL_CREDENTIALS jane:s3cret'], why: 'name and password' },
  { text: 'https://jane@video.example/1', spans: ['URL_CREDENTIALS jane'], why: 'a name alone' },
  { text: 'ftp://jane%40corp.test:pw@host.example', spans: ['URL_CREDENTIALS jane%40corp.test:pw'], why: 'an encoded name' },
  { text: 'srt://:pass@198.51.100.7:9000', spans: ['URL_CREDENTIALS :pass'], why: 'a password alone' },
] as const;

export const noMatch = [
  { text: 'https://video.example/@jane', why: 'a channel' },
  { text: 'https://video.example?by=jane@example.com', why: 'in the query' },
  { text: 'https://@video.example/', why: 'empty' },
  { text: 'jane@example.com', why: 'no URL' },
  { text: 'see // jane@x', why: 'no scheme' },
] as const;
