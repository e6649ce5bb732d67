import { base64Value, decodeBase64 } from '../core/base64.js';
import { isAlphanumeric, isDigit } from '../core/characters.js';
import { createParameterNames, type ParameterNamesSource } from '../core/parameter-names.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, NumberRun, Scan } from '../core/types.js';
import {
  cursorOf,
  emptyUrlParameter,
  foldName,
  namedValueAt,
  nextParameter,
  parameterAt,
  URL_REACH,
  type UrlParts,
} from '../core/url.js';
import { wordList } from '../core/word-list.js';
import { isDigest, isEpoch, isInstant } from './url-secret/digest.js';
import { isMedia, PATH_SECRETS } from './url-secret/path.js';

export type UrlSecretEntity = 'SIGNED_URL_TOKEN' | 'SESSION_TOKEN' | 'PASSWORD' | 'API_KEY' | 'USERNAME';

/** What a value must look like to be believed under its name. */
type Shape =
  /** Anything that is no placeholder. */
  | 'any'
  /** Eight units or more with letters and digits, or sixteen of any kind. */
  | 'token'
  /** Sixteen units or more with letters and digits. */
  | 'long';

interface Named {
  /** `undefined` for the end of a signature's validity, which is no secret. */
  readonly entity: UrlSecretEntity | undefined;
  readonly shape: Shape;
  readonly score: number;
  /** Says so only right behind the parameter that names a user. */
  readonly isBehindUser?: boolean | undefined;
}

/**
 * Parameter names by what they carry; lower case, `-` `_` and `.` left out. Sources: AWS Signature Version 4 and 2 query authentication,
 * Azure Storage shared access signatures, Google Cloud Storage V2 and V4 signing, CloudFront signed URLs, Akamai EdgeAuth 2, Fastly and Bunny
 * token authentication, nginx secure_link, RFC 6749 and OpenID Connect parameters, RFC 3986 `;` parameters of servlet containers, the SRT
 * access control guidelines, players' and cameras' documentation.
 */
const NAMES: Readonly<Record<Exclude<UrlSecretEntity, 'USERNAME'>, Readonly<Record<Shape, string>>>> = {
  SIGNED_URL_TOKEN: {
    any: 'xamzsignature xamzcredential xgoogcredential googleaccessid xosscredential xtoscredential hmac hdnts hdnea hdntl gda wmsauthsign wowzatokenhash bcdntoken bcovauth videofiletoken cldtoken txsecret wssecret upt upsig bdsig exoauthtoken tempauth',
    token:
      'signature sig lsig sign signed policy token tok tokenpath accesssig authsig hash256 md5hash urlsig jwt playbackinfo otp signedurl authkeytoken hm wmstoken nimbletoken tsum checksum authinfo authparam authz verifier pubsecret roomkey secret iks',
    long: 'auth st md5 md5sum verify check ticket signaturetoken',
  },
  SESSION_TOKEN: {
    any: 'jsessionid phpsessid aspnetsessionid aspsessionid cfid cftoken accesstoken idtoken refreshtoken oauthtoken oauthverifier authtoken bearertoken sessiontoken samlresponse samlrequest xplextoken vyetoken zak authticket usertoken logintoken resettoken authorization magictoken deviceauth invitetoken verificationtoken passwordresettoken authsessionid sessionkey clientassertion idtokenhint logouttoken cfchltk cfchlftk wowzasessionid nimblesessionid',
    token: 'sessionid sessid sesskey session sid sess ks bearer cookie authcode tk ssoticket loginticket castgc oauthcode',
    long: 'code state nonce csrf csrftoken xsrftoken usersession sso',
  },
  PASSWORD: {
    any: 'password passwd pwd upwd pswd passcode passphrase passw userpass loginpas loginpass accesscode authpass rtmppass motdepasse kennwort passwort contrasena senha wachtwoord parola haslo clave authbasic basicauth',
    token: 'pass pw psw credentials credential cred creds userpw',
    long: '',
  },
  API_KEY: {
    any: 'apikey apitoken apisecret clientsecret appsecret secretkey secretaccesskey awsaccesskeyid ossaccesskeyid qak awssecretaccesskey accesskeyid accesskey privatekey subscriptionkey ocpapimsubscriptionkey streamkey publishkey ingestkey masterkey consumersecret consumerkey oauthconsumerkey sharedsecret',
    token: 'appkey apicode developerkey passkey licensekey licencekey userkey',
    long: 'key',
  },
};

/** Names of the end of a signature's validity. Beside one, a digest under one of `COMPANION_NAMES` is the signature. */
const EXPIRY_NAMES =
  'expires expire expiry exp e oe deadline expiration expiretime expirytime expiresat validto validuntil validthru until se wstime txtime ttl nva xexpires wowzatokenendtime cdncreationtime';

/** Names of the start of its validity: they say so only of a media file, for a page's `ts` is anything. */
const START_NAMES = 's ts timestamp';

/** A signature under its own name, or what was found before. */
const SIGNATURE = /(?:^|[&;_-])(?:signature|hmac|token|sig)=(?:[\w%+/.-]{16}|\ufdd0)/i;

/** Names too common to be believed alone: `?hash=…&expires=…`, `?s=…&e=…`, `?oh=…&oe=…`. */
const COMPANION_NAMES = /* @__PURE__ */ wordList(
  'h s t k hash key sum chk cs mac m md c at st oh sg x hv vs vhash urlhash securehash cdnhash hashvalue digest verify validation secure code auth token tok sign sig md5 md5hash sha1 sha256 authorization',
);

/** What stands behind the name of a user, too short to be believed elsewhere: `u=jane&p=…`, `u=jane&t=…&s=…` of Subsonic's interface. */
const LOGIN_NAMES = 'p t';

/** Names of what only names an unlisted thing: whoever has the link has it. Found in `strict` alone. */
const SHARE_NAMES =
  'h rlkey resourcekey authkey sharedkey secrettoken xsectoken invitecode unlockedarticlecode accesshash sharetoken sharecode sharekey privatelink';

/** Names of what says who shared a link. Found in `strict` alone. */
const SHARER_NAMES =
  'si igsh igshid shareid sharelinkid shareiid sharesessionid mibextid rdid rcm midtoken midsig ottoken otptoken secuid secuserid u_code ucode webid viewtoken vdsource uniquek buvid invite scid cftid';

/** Hosts of live ingest: the last path segment is the broadcaster's key. */
const INGEST_HOSTS =
  /(?:^|[.-])(?:twitch\.tv|live-video\.net|rtmps?\.youtube\.com|live-api-s\.facebook\.com|rtmp-api\.facebook\.com|restream\.io|cloud\.vimeo\.com|mux\.com|live\.cloudflare\.com|broadcast\.api\.video|pscp\.tv|upload\.instagram\.com|trovo\.live|dlive\.tv|castr\.io|dacast\.com|livepush\.io|picarto\.tv|kick\.com|linkedin\.com|tiktokcdn\.com|mycdn\.me|bilivideo\.com|dailymotion\.com|rumble\.com|rtmp\.t\.me|livestream\.com|wowza\.com|streamable\.cloud|fbcdn\.net|mixcloud\.com)$/i;

/** The secrets' names with what each carries. */
function secretNames(): ParameterNamesSource<Named> {
  const names: [string, Named][] = [];
  for (const entity of Object.keys(NAMES) as (keyof typeof NAMES)[]) {
    const byShape = NAMES[entity];
    for (const shape of ['any', 'token', 'long'] as const) {
      const score = shape === 'any' ? 0.95 : shape === 'token' ? 0.85 : 0.75;
      for (const name of byShape[shape].split(' ')) if (name !== '') names.push([name, { entity, shape, score }]);
    }
  }
  for (const name of SHARE_NAMES.split(' ')) names.push([name, { entity: 'SIGNED_URL_TOKEN', shape: 'token', score: 0.3 }]);
  for (const name of SHARER_NAMES.split(' ')) names.push([name, { entity: 'SESSION_TOKEN', shape: 'token', score: 0.2 }]);
  for (const name of LOGIN_NAMES.split(' '))
    names.push([name, { entity: 'PASSWORD', shape: 'token', score: 0.74, isBehindUser: true }]);
  for (const name of EXPIRY_NAMES.split(' ')) names.push([name, { entity: undefined, shape: 'any', score: 1 }]);
  for (const name of START_NAMES.split(' ')) names.push([name, { entity: undefined, shape: 'any', score: 0 }]);
  return { names, lastWords: SURE_LAST_WORDS, endings: SURE_ENDINGS };
}

/** Reaches over a user's name and its parameter. */
const LONGEST_USER = 84;

/** Is the parameter before the one that begins at `nameStart` a user's name? */
function standsBehindUser(text: string, nameStart: number): boolean {
  return /[?&](?:u|usr|user|username|login)=[^=&]*&$/i.test(text.slice(Math.max(0, nameStart - LONGEST_USER), nameStart));
}

/** Names that say enough as the last word of any other. */
const SURE_LAST_WORDS =
  'password passwd passcode passphrase pwd token signature sig apikey secret jsessionid sessionid hmac ticket';

/** Those that no ordinary word ends in. */
const SURE_ENDINGS = 'password passwd passcode passphrase token signature apikey secret sessionid';

/**
 * Finds what opens a URL or acts for somebody: signatures of S3, Azure, Google Cloud Storage, CloudFront, Akamai and others; OAuth and
 * session tokens in query, fragment and `;` parameters; passwords; API keys; stream keys of RTMP ingest and SRT passphrases. The span is the
 * value, so that the URL keeps its parameters. What only names an unlisted video (a Vimeo hash, a share key) scores 0.3.
 *
 * Linear: every `=` reads its own name and value.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [signedUrlToken()] }).redact('https://cdn.example/a.mp4?Expires=1&Signature=aB3dE5fG7hI9').text
 * // 'https://cdn.example/a.mp4?Expires=1&Signature=SIGNED_URL_TOKEN'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function signedUrlToken(): Detector<UrlSecretEntity> {
  const parameter = emptyUrlParameter();
  const other = emptyUrlParameter();
  const names = createParameterNames(secretNames);

  const findNamed = (scan: Scan, at: number): void => {
    const { text } = scan;
    const named = names.at(text, at);
    if (named === undefined || (named.isBehindUser && !standsBehindUser(text, at - 1))) return;
    const url = cursorOf(scan).at(text, at);
    if (url === undefined || !namedValueAt(text, url, at, parameter)) return;
    const { nameStart, valueStart } = parameter;
    if (valueStart === parameter.valueEnd) return;
    const inPath = nameStart < url.pathEnd;
    if (named.entity === undefined) {
      const believed = named.score > 0 || isMedia(text, url);
      if (!inPath && believed && isInstant(text, valueStart, parameter.valueEnd)) reportCompanions(scan, url, at);
      return;
    }
    const valueEnd = inPath
      ? pathValueEnd(text, valueStart, parameter.valueEnd)
      : beforeQuote(text, valueStart, parameter.valueEnd);
    // `p=enc:68756e746572`: Subsonic's password in hexadecimal.
    const isEncoded = named.isBehindUser && text.startsWith('enc:', valueStart);
    if (!isEncoded && !hasShape(text, valueStart, valueEnd, named.shape)) return;
    const isEdgeAuth = isSignedList(text, valueStart, valueEnd);
    const entity = isEdgeAuth ? 'SIGNED_URL_TOKEN' : named.entity;
    // `auth=amFuZTpodW50ZXIy`, a name and a password: a login, whatever it opens.
    const isLogin = entity === 'SIGNED_URL_TOKEN' && holdsLogin(text, valueStart, valueEnd);
    scan.report(isLogin ? 'PASSWORD' : entity, valueStart, valueEnd, isEdgeAuth ? SIGNED_LIST : named.score, ['url-part']);
  };

  /** Everything that looks like a digest under a name that says so only beside an expiry; once a URL, from its first expiry (`equals`). */
  const reportCompanions = (scan: Scan, url: UrlParts, equals: number): void => {
    const { text } = scan;
    let expired = false;
    for (let at = url.queryStart; ; ) {
      at = nextParameter(text, at, url.queryEnd, other);
      if (at === -1) return;
      const { nameStart, nameEnd, valueStart, valueEnd } = other;
      if (nameEnd === equals) expired = true;
      else if (nameEnd - nameStart > 16 || nameEnd === nameStart) continue;
      else if (isDigest(text, valueStart, valueEnd)) {
        // Beside a signature that is called so, one letter stands for anything.
        if (
          COMPANION_NAMES.has(foldName(text, nameStart, nameEnd)) &&
          !(nameEnd === nameStart + 1 && SIGNATURE.test(text.slice(url.queryStart, url.queryEnd)))
        )
          scan.report('SIGNED_URL_TOKEN', valueStart, valueEnd, 0.75, ['url-part']);
      } else if (!expired && isInstant(text, valueStart, valueEnd)) {
        const named = names.at(text, nameEnd);
        if (named !== undefined && named.entity === undefined) return;
      }
    }
  };

  return {
    id: 'signed-url-token',
    entities: ['SIGNED_URL_TOKEN', 'SESSION_TOKEN', 'PASSWORD', 'API_KEY', 'USERNAME'],
    reach: { before: URL_REACH, after: URL_REACH },
    brings: { numbers, words },
    triggers: [
      { on: 'character', characters: '=', find: findNamed },
      { on: 'word', words: INGEST_SCHEMES, find: findStreamKey },
      { on: 'word', words: ['srt'], find: findStreamId },
      { on: 'word', words: ['hls'], find: findUploadKey },
      { on: 'word', words: ['vimeo'], find: findUnlistedHash },
      { on: 'number', digits: [10, 12], find: findDigestBesideInstant },
      ...PATH_SECRETS,
    ],
  };
}

/**
 * A digest beside an instant: `/fZA1SiuYll0FCIzvmJw2Ig/1588169981/a.m3u8`, the secure links of web servers; `?secure=xaxM6WuFfoDdDuGW…,1673634409`,
 * `?auth_key=1621586134-28-17-9578fc7d…`, the signatures of delivery networks.
 */
function findDigestBesideInstant(scan: Scan, run: NumberRun): void {
  const { text } = scan;
  if (run.groups !== 1 || run.count === 11 || !isEpoch(text, run.start)) return;
  if (run.before === 0x2f) findPathSignature(scan, run);
  else if (findJoinedSignature(scan, run)) return;
  else if (run.before === 0x3d || isJoint(run.before)) findDatedSignature(scan, run);
}

function isJoint(unit: number): boolean {
  return ',-_.~:'.includes(String.fromCharCode(unit));
}

/** The digest may stand before the instant, as web servers write it, or behind it, as delivery networks do, which also write minutes: `202305121435`. */
function findPathSignature(scan: Scan, run: NumberRun): void {
  const { text } = scan;
  if (run.after !== 0x2f && run.after !== 0x2c) return;
  const url = cursorOf(scan).at(text, run.start);
  if (url === undefined || run.start <= url.pathStart || run.end >= url.pathEnd || !isMedia(text, url)) return;
  const end = run.start - 1;
  let start = end;
  while (start > url.pathStart && end - start <= 64 && text.charCodeAt(start - 1) !== 0x2f) start--;
  // Forty units are SHA-1: `/store_trailers/570/<digest>/1749859757/hls.m3u8` is called by what it holds.
  if (run.count === 10 && end - start !== 40 && isDigest(text, start, end)) {
    scan.report('SIGNED_URL_TOKEN', start, end, 0.6, ['url-part']);
    return;
  }
  const from = run.end + 1;
  let to = from;
  while (to < url.pathEnd && to - from <= 64 && text.charCodeAt(to) !== 0x2f) to++;
  if (to - from >= 20 && isDigest(text, from, to)) scan.report('SIGNED_URL_TOKEN', from, to, 0.6, ['url-part']);
}

/** `/aB3dE5…==,1683901234/` and `/,aB3dE5…,1683901234,/`: both in one segment of a path. */
function findJoinedSignature(scan: Scan, run: NumberRun): boolean {
  const { text } = scan;
  if (run.before !== 0x2c && run.before !== 0x3a) return false;
  const url = cursorOf(scan).at(text, run.start);
  if (url === undefined || run.start >= url.pathEnd || !isMedia(text, url)) return false;
  const end = run.start - 1;
  let start = end;
  while (start > url.pathStart && end - start <= 64 && text.charCodeAt(start - 1) !== 0x2f && text.charCodeAt(start - 1) !== 0x2c)
    start--;
  if (!isDigest(text, start, end)) return false;
  scan.report('SIGNED_URL_TOKEN', start, end, 0.7, ['url-part']);
  return true;
}

/** The instant is the first or the last part of a parameter's value; the longest other part is the digest. */
function findDatedSignature(scan: Scan, run: NumberRun): void {
  const { text } = scan;
  const url = cursorOf(scan).at(text, run.start);
  const parameter = emptyUrlParameter();
  if (url === undefined || !parameterAt(text, url, run.start, parameter)) return;
  const { nameStart, nameEnd, valueStart, valueEnd } = parameter;
  if (run.count !== 10 || nameEnd === nameStart || valueEnd - valueStart > 200) return;
  const from = run.start === valueStart ? run.end + 1 : valueStart;
  const to = run.start === valueStart ? valueEnd : run.start - 1;
  if (run.start !== valueStart && run.end !== valueEnd) return;
  let start = to;
  while (start > from && !isJointBeforeDigest(text.charCodeAt(start - 1))) start--;
  if (isDigest(text, from, to) || isDigest(text, start, to))
    scan.report('SIGNED_URL_TOKEN', valueStart, valueEnd, 0.75, ['url-part']);
}

/** What parts a digest from counters before it: `28-17-9578fc7d…`. */
function isJointBeforeDigest(unit: number): boolean {
  return ',-~:'.includes(String.fromCharCode(unit));
}

/** A list of a signature's parts is surer than the signature in it. */
const SIGNED_LIST = 0.97;

/** `exp=1683901234~acl=/*~hmac=…`: a token of Akamai's EdgeAuth, whatever its parameter is called. */
function isSignedList(text: string, start: number, end: number): boolean {
  return text.slice(start, end).includes('~hmac=');
}

const LOGIN = /^[\w.@+-]{1,40}:[^\s:&={}"]{3,40}$/;
const LONGEST_LOGIN = 120;

/** Base64 of a name, a colon and a password, as RFC 7617 has it. */
function holdsLogin(text: string, start: number, end: number): boolean {
  if (end - start > LONGEST_LOGIN) return false;
  let to = start;
  while (to < end && base64Value(text.charCodeAt(to)) >= 0) to++;
  // Behind it stands padding, also percent-encoded.
  return /^(?:=|%3D){0,2}$/i.test(text.slice(to, end)) && LOGIN.test(String.fromCharCode(...decodeBase64(text, start, to)));
}

/** The schemes of live ingest (Adobe RTMP 1.0 and its tunnelled and encrypted forms). */
const INGEST_SCHEMES: readonly string[] = ['rtmp', 'rtmps', 'rtmpe', 'rtmpt', 'rtmpte', 'rtmpts'];

function findStreamKey(scan: Scan, _start: number, end: number): void {
  const { text } = scan;
  if (!text.startsWith('://', end)) return;
  const url = cursorOf(scan).at(text, end);
  if (url !== undefined) reportStreamKey(scan, url);
}

/** What a stream id of SRT tells beside the stream: the user, the session or secret of its access control syntax (`#!::u=jane,r=live,m=publish,s=…`). */
const STREAM_ID = /(?:[,:]|%2C|%3A)(u|s|pass|password|key|token)(?:=|%3D)([^,&#%\s]{3,128})/gi;

const STREAM_REACH = 512;

/**
 * `#!::r=live/cam7,m=publish,s=aB3dE5`: the stream id of the SRT access control guidelines, plain or percent-encoded. Ingest takes the
 * broadcaster's key for it.
 */
function findStreamId(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const named = text.startsWith('://', end) ? /[?&]streamid=([^&#\s]*)/i.exec(text.slice(end, end + STREAM_REACH)) : null;
  const url = named === null ? undefined : cursorOf(scan).at(text, end);
  // A scheme in the middle of a URL is asked about with its first.
  if (named === null || url === undefined || url.start !== start) return;
  for (const found of text.slice(url.pathEnd, Math.min(url.end, url.pathEnd + STREAM_REACH)).matchAll(STREAM_ID)) {
    const to = url.pathEnd + found.index + found[0].length;
    const entity = found[1]!.toLowerCase() === 'u' ? 'USERNAME' : 'SESSION_TOKEN';
    scan.report(entity, to - found[2]!.length, to, 0.75, ['url-part']);
  }
  const to = end + named.index + named[0].length;
  const from = to - named[1]!.length;
  // `publish:cam1:jane:s3cret`, as MediaMTX takes a login.
  const login = /^(?:publish|read):[^:]+:([^:]+:[^:]+)$/.exec(named[1]!);
  if (login !== null) scan.report('PASSWORD', to - login[1]!.length, to, 0.75, ['url-part']);
  if (INGEST_HOSTS.test(text.slice(url.hostStart, url.hostEnd)) && hasShape(text, from, to, 'long'))
    scan.report('API_KEY', from, to, 0.95, ['url-part']);
}

/** `https://a.upload.youtube.com/http_upload_hls?cid=<key>&copy=0&file=…`: where YouTube takes live streams over HTTP. */
function findUploadKey(scan: Scan, _start: number, end: number): void {
  const { text } = scan;
  const key = /^\?(?:[^#\s]*&)?cid=([\w-]{16,64})/.exec(text.slice(end, end + 128));
  if (key === null || !text.startsWith('/http_upload_', end - 16)) return;
  const to = end + key[0].length;
  scan.report('API_KEY', to - key[1]!.length, to, 0.95, ['url-part']);
}

const UNLISTED = /^(?:manage\/videos\/|user\d{1,12}\/review\/|review\/|video\/)?\d{1,14}\/([0-9a-f]{8,12})(?![0-9a-z])/i;
const UNLISTED_REACH = 64;

/** `player.vimeo.com/external/<id>.hd.mp4?s=<digest>`: a file of somebody's own. */
const EXTERNAL = /^external\/\d+\.[\w.]+\?(?:[^#\s]*&)?s=([0-9a-f]{40})/i;
const EXTERNAL_REACH = 128;

/** Vimeo writes the hash of an unlisted video behind its id: ten hexadecimal digits. */
function findUnlistedHash(scan: Scan, _start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end) !== 0x2e || !text.startsWith('.com/', end)) return;
  const from = end + 5;
  const external = EXTERNAL.exec(text.slice(from, from + EXTERNAL_REACH));
  const found = external ?? UNLISTED.exec(text.slice(from, from + UNLISTED_REACH));
  if (found === null) return;
  const to = from + found[0].length;
  scan.report('SIGNED_URL_TOKEN', to - found[1]!.length, to, external === null ? 0.3 : 0.85, ['url-part']);
}

/** A parameter that carries what opens a stream, or did before it was found. */
const OPENED = /[?&](?:\w*secret|sign|key|token|password)=(?:\w{6}|\ufdd0)/i;

/** `rtmp://host/app/key`: the last segment, where the host takes live streams or the segment is a token. */
function reportStreamKey(scan: Scan, url: UrlParts): void {
  const { text } = scan;
  const start = text.lastIndexOf('/', url.pathEnd - 1) + 1;
  const ingest = INGEST_HOSTS.test(text.slice(url.hostStart, url.hostEnd));
  if (ingest) reportIngestParameters(scan, url);
  // The first segment is the application, never the key.
  if (start <= url.pathStart + 1 || start === url.pathEnd) return;
  // `/lo/main-st-cam-020.stream`: a media server's own name for a stream.
  const isFile = isMedia(text, url) || /\.(?:stream|sdp|smil)$/.test(text.slice(start, url.pathEnd));
  if (!ingest && (isFile || !hasShape(text, start, url.pathEnd, 'long'))) return;
  // `/live/<stream>?wsSecret=…`: what is secret stands behind it.
  if (!ingest && OPENED.test(text.slice(url.pathEnd, url.end))) return;
  if (hasShape(text, start, url.pathEnd, 'any')) scan.report('API_KEY', start, url.pathEnd, ingest ? 0.95 : 0.75, ['url-part']);
}

/** `?s_bl=1&…&a=AbwXyZ1234567890`: what a broadcaster sends with its key. */
function reportIngestParameters(scan: Scan, url: UrlParts): void {
  const { text } = scan;
  const parameter = emptyUrlParameter();
  for (let at = nextParameter(text, url.queryStart, url.queryEnd, parameter); at !== -1; ) {
    const { valueStart, valueEnd } = parameter;
    if (hasShape(text, valueStart, valueEnd, 'token')) scan.report('API_KEY', valueStart, valueEnd, 0.75, ['url-part']);
    at = nextParameter(text, at, url.queryEnd, parameter);
  }
}

/** `%3Ciframe%20src=%22https://…&h=360%22%20width=…`: an encoded quotation mark behind a value is not its own. */
function beforeQuote(text: string, start: number, end: number): number {
  if (end - start > LONGEST_QUOTED) return end;
  const quote = text.slice(start, end).indexOf('%22');
  return quote > 0 ? start + quote : end;
}

const LONGEST_QUOTED = 512;

/** Cameras write `/user=admin_password=x_channel=1`: an underscore and another name end the value. */
function pathValueEnd(text: string, start: number, end: number): number {
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) !== 0x5f) continue;
    let next = at + 1;
    while (next < end && isAlphanumeric(text.charCodeAt(next))) next++;
    if (next > at + 1 && text.charCodeAt(next) === 0x3d) return at;
  }
  return end;
}

function hasShape(text: string, start: number, end: number, shape: Shape): boolean {
  const length = end - start;
  if (length < 3 || isPlaceholder(text, start, end)) return false;
  if (shape === 'any') return true;
  if (length < (shape === 'long' ? 16 : 8)) return false;
  // `key=%2Flibrary%2Fmetadata%2F12345` is a path.
  if (shape === 'long' && (text.charCodeAt(start) === 0x2f || text.startsWith('%2F', start))) return false;
  let digits = 0;
  let letters = 0;
  let upper = 0;
  let others = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (isAlphanumeric(unit)) {
      letters++;
      if (unit < 0x60) upper++;
    } else if (unit === 0x3a || (unit === 0x25 && text.startsWith('3A', at + 1))) {
      // `2023-01-01T00:00:00Z`, also with `%3A`, and `name:value`; `<access key>:<digest>` is Qiniu's.
      return isDigest(text, at + (unit === 0x3a ? 1 : 3), end);
    } else if (!'-_%+=.~'.includes(text[at]!)) others++;
  }
  // A path, a sentence, a list: no token.
  if (others * 8 > length) return false;
  if (digits > 0 && letters > 0) return true;
  return length >= 16 && upper > 0 && upper < letters;
}

/** `{token}`, `<key>`, `null`, `true`, `xxxx`, `***`: what documentation and templates put in place of a value. */
function isPlaceholder(text: string, start: number, end: number): boolean {
  const first = text.charCodeAt(start);
  if ('{<$[*'.includes(text[start]!)) return true;
  if (
    end - start <= 9 &&
    ' null none true false undefined required optional protected hidden '.includes(` ${text.slice(start, end).toLowerCase()} `)
  )
    return true;
  for (let at = start + 1; at < end; at++) if (text.charCodeAt(at) !== first) return false;
  return true;
}
