/**
 * References that leak: every shape puts a value somewhere into a link, and says where it then stands. Values are reserved ones
 * (RFC 2606 domains, fictional telephone ranges, published test numbers).
 */

export interface Link {
  readonly platform: string;
  readonly id: string;
  /** Scheme and host. */
  readonly origin: string;
  readonly path: string;
  /** Without question mark; may be empty. */
  readonly query: string;
}

export const links: readonly Link[] = [
  { platform: 'youtube', id: 'dQw4w9WgXcQ', origin: 'https://www.youtube.com', path: '/watch', query: 'v=dQw4w9WgXcQ' },
  { platform: 'youtube', id: '01234567890', origin: 'https://youtu.be', path: '/01234567890', query: '' },
  { platform: 'vimeo', id: '416555013', origin: 'https://vimeo.com', path: '/416555013', query: '' },
  {
    platform: 'tiktok',
    id: '7106594312292453675',
    origin: 'https://www.tiktok.com',
    path: '/@someone/video/7106594312292453675',
    query: '',
  },
  { platform: 'instagram', id: 'CZ2kQ-8J_4x', origin: 'https://www.instagram.com', path: '/reel/CZ2kQ-8J_4x/', query: '' },
  {
    platform: 'facebook',
    id: '3676516585958356',
    origin: 'https://www.facebook.com',
    path: '/watch',
    query: 'v=3676516585958356',
  },
  { platform: 'twitch', id: '2041234567', origin: 'https://www.twitch.tv', path: '/videos/2041234567', query: '' },
  { platform: 'dailymotion', id: 'x8ab12c', origin: 'https://www.dailymotion.com', path: '/video/x8ab12c', query: '' },
  { platform: 'bilibili', id: 'BV1bK411W797', origin: 'https://www.bilibili.com', path: '/video/BV1bK411W797', query: 'p=2' },
  {
    platform: 'loom',
    id: '43d05f362f734614a2e81b4694a3a523',
    origin: 'https://www.loom.com',
    path: '/share/43d05f362f734614a2e81b4694a3a523',
    query: '',
  },
  {
    platform: 'google-drive',
    id: '1RAGWRgzn85TXCaCk4gxnwF6TGUaZatzE',
    origin: 'https://drive.google.com',
    path: '/file/d/1RAGWRgzn85TXCaCk4gxnwF6TGUaZatzE/view',
    query: '',
  },
  {
    platform: 'rutube',
    id: '884fb55f07a97ab673c7d654553e0f48',
    origin: 'https://rutube.ru',
    path: '/video/884fb55f07a97ab673c7d654553e0f48',
    query: '',
  },
  {
    platform: 'peertube',
    id: '074a69a9-5faf-46aa-b93b-9909c1720325',
    origin: 'https://tube.example.org',
    path: '/videos/watch/074a69a9-5faf-46aa-b93b-9909c1720325',
    query: '',
  },
  { platform: 'zoom', id: 'aB3dE5fG7h', origin: 'https://example.zoom.us', path: '/rec/share/aB3dE5fG7h', query: '' },
  { platform: 'generic', id: '123456789', origin: 'https://media.example.com', path: '/videos/123456789', query: '' },
  {
    platform: 'generic',
    id: '4716594312292453',
    origin: 'https://video.example.net',
    path: '/player',
    query: 'vid=4716594312292453',
  },
];

export interface Value {
  readonly entity: string;
  readonly value: string;
}

export const values: readonly Value[] = [
  { entity: 'EMAIL_ADDRESS', value: 'jane.doe@example.com' },
  { entity: 'EMAIL_ADDRESS', value: 'j.roe+clips@mail.example.org' },
  { entity: 'EMAIL_ADDRESS', value: 'jdoe_77@example.net' },
  { entity: 'PHONE_NUMBER', value: '+14155550132' },
  { entity: 'PHONE_NUMBER', value: '+442079460958' },
  { entity: 'PHONE_NUMBER', value: '(415) 555-0132' },
  { entity: 'CREDIT_CARD', value: '4111-1111-1111-1111' },
  { entity: 'CREDIT_CARD', value: '5555 5555 5555 4444' },
  { entity: 'IBAN_CODE', value: 'GB82WEST12345698765432' },
  { entity: 'PHONE_NUMBER', value: '415-555-0132' },
];

export interface Leak {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

export interface Shape {
  readonly id: string;
  build(link: Link, value: string): Leak;
}

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
const percentAll = (text: string): string => [...text].map((c) => `%${c.charCodeAt(0).toString(16).padStart(2, '0')}`).join('');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const base64url = (text: string): string => Buffer.from(text).toString('base64url');
const entities = (text: string): string => text.replace(/[@+() ]/g, (c) => `&#${c.charCodeAt(0)};`);
const hexEntities = (text: string): string => text.replace(/[@+() ]/g, (c) => `&#x${c.charCodeAt(0).toString(16)};`);
const escapes = (text: string): string => text.replace(/[@+() ]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const fullWidth = (text: string): string =>
  text.replace(/[0-9@]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)).replaceAll(' ', '%20');
/** What a careless client leaves as it is: only blanks are encoded. */
const raw = (text: string): string => text.replaceAll(' ', '%20');
const plus = (text: string): string => percent(text).replaceAll('%20', '+');

const url = (link: Link, path = '', query = '', fragment = ''): string => {
  const all = [link.query, query].filter((part) => part !== '').join('&');
  return `${link.origin}${link.path.replace(/\/$/, '')}${path}${all === '' ? '' : `?${all}`}${fragment === '' ? '' : `#${fragment}`}`;
};

const MARK = '\u0001';

/** Builds the link with a mark, then puts the value in the mark's place. */
const shape = (id: string, encode: (value: string) => string, place: (link: Link) => string): Shape => ({
  id,
  build(link, value) {
    const template = place(link);
    const start = template.indexOf(MARK);
    const encoded = encode(value);
    return { text: template.replace(MARK, () => encoded), start, end: start + encoded.length };
  },
});

/** A link of another site with the link in a parameter: the leak stands inside the inner link. */
const wrapped = (encode: (text: string) => string, inner: string): string =>
  `https://redirect.example/r?u=${encode(inner).replaceAll(encode(MARK), MARK)}`;

const last = (link: Link): string => url(link, '', `x=${MARK}`);
const twice = (text: string): string => percent(percent(text));
const thrice = (text: string): string => percent(percent(percent(text)));

export const shapes: readonly Shape[] = [
  shape('query, as it is', raw, last),
  shape('query, percent-encoded', percent, last),
  shape('query, every character encoded', percentAll, last),
  shape('query, doubly encoded', twice, last),
  shape('query, triply encoded', thrice, last),
  shape('query, form-encoded', plus, last),
  shape('query, first parameter', percent, (link) => `${link.origin}${link.path}?q=${MARK}&${link.query || 'z=1'}`),
  shape('query, among others', percent, (link) => url(link, '', `utm_medium=a&note=${MARK}&feature=share&t=42`)),
  shape('query, under utm_source', percent, (link) => url(link, '', `utm_source=${MARK}&utm_medium=email`)),
  shape('query, under utm_content', raw, (link) => url(link, '', `utm_content=${MARK}`)),
  shape('query, under ref', percent, (link) => url(link, '', `ref=${MARK}`)),
  shape('query, under from', percent, (link) => url(link, '', `from=${MARK}&to=`)),
  shape('query, under authuser', percent, (link) => url(link, '', `authuser=${MARK}`)),
  shape('query, in an array', percent, (link) => url(link, '', `to[]=${MARK}`)),
  shape('query, in an object', percent, (link) => url(link, '', `user[contact]=${MARK}`)),
  shape('query, without a name', percent, (link) => url(link, '', MARK)),
  shape('query, after ;', percent, (link) => url(link, '', `a=1;who=${MARK};b=2`)),
  shape('query, after &amp;', percent, (link) => url(link, '', `a=1&amp;who=${MARK}&amp;b=2`)),
  shape('query, with a prefix', percent, (link) => url(link, '', `s=user:${MARK}`)),
  shape('query, quoted', percent, (link) => url(link, '', `q=%22${MARK}%22`)),
  shape('query, a list', percent, (link) => url(link, '', `to=a,${MARK},b`)),
  shape('query, JSON', raw, (link) => url(link, '', `d={"w":"${MARK}"}`)),
  shape('query, JSON, encoded', percent, (link) => url(link, '', `d=%7B%22w%22%3A%22${MARK}%22%7D`)),
  shape('query, JSON, doubly encoded', twice, (link) => url(link, '', `d=%257B%2522w%2522%253A%2522${MARK}%2522%257D`)),
  shape('query, base64', (value) => base64(`who ${value}`), last),
  shape('query, base64, padding encoded', (value) => percent(base64(`to ${value} ok`)), last),
  shape('query, base64url', (value) => base64url(`${value} asked`), last),
  shape(
    'query, base64 JSON',
    (value) => base64(JSON.stringify({ contact: value })),
    (link) => url(link, '', `data=${MARK}`),
  ),
  shape(
    'query, token claims',
    (value) => `eyJhbGciOiJIUzI1NiJ9.${base64url(JSON.stringify({ sub: value, aud: 'player' }))}.c2lnbmF0dXJlLW9mLXRoZS10b2tlbg`,
    last,
  ),
  shape('query, HTML entities', entities, last),
  shape('query, hexadecimal entities', hexEntities, last),
  shape('query, backslash escapes', escapes, last),
  shape('query, full width', fullWidth, last),
  shape('path, last segment', raw, (link) => url(link, `/${MARK}`)),
  shape('path, last segment, encoded', percent, (link) => url(link, `/${MARK}`)),
  shape('path, then more', percent, (link) => url(link, `/shared-by/${MARK}/clip`)),
  shape('path, a file name', percent, (link) => url(link, `/${MARK}.mp4`)),
  shape('path, behind a prefix', percent, (link) => url(link, `/user=${MARK}`)),
  shape('path, a matrix parameter', percent, (link) => url(link, `;who=${MARK}`)),
  shape('fragment', percent, (link) => url(link, '', '', MARK)),
  shape('fragment, as it is', raw, (link) => url(link, '', '', MARK)),
  shape('fragment, a parameter', percent, (link) => url(link, '', '', `t=10&who=${MARK}`)),
  shape('nested in a parameter, as it is', raw, (link) => `https://redirect.example/r?u=${url(link, '', `x=${MARK}`)}`),
  shape(
    'nested in a parameter, encoded',
    (value) => percent(percent(value)),
    (link) => wrapped(percent, url(link, '', `x=${MARK}`)),
  ),
  shape('nested twice', thrice, (link) => wrapped(percent, wrapped(percent, url(link, '', `x=${MARK}`)))),
  shape('nested in the path', percent, (link) => `https://web.archive.example/web/2020/${url(link, '', `x=${MARK}`)}`),
  shape('beside the link', raw, (link) => url(link, '', `x=1&next=https://example.org/?u=${MARK}`)),
  shape('embed code', percent, (link) => `<iframe src="${url(link, '', `x=${MARK}`)}" width="640"></iframe>`),
  shape('embed code, apostrophes', percent, (link) => `<iframe src='${url(link, '', `x=${MARK}`)}'></iframe>`),
  shape('markdown', percent, (link) => `[the clip](${url(link, '', `x=${MARK}`)})`),
  shape('without scheme', percent, (link) => url(link, '', `x=${MARK}`).replace('https://', '')),
  shape('without protocol', percent, (link) => url(link, '', `x=${MARK}`).replace('https:', '')),
  shape('in a list', percent, (link) => `${url(link)} ${url(link, '', `x=${MARK}`)}`),
  shape('in a list with commas', percent, (link) => `${url(link, '', `x=${MARK}`)},${url(link)}`),
  shape('in a sentence', percent, (link) => `look at ${url(link, '', `x=${MARK}`)} please`),
  shape('in capitals', percent, (link) => url(link, '', `X=${MARK}`).replace('https://', 'HTTPS://')),
];
