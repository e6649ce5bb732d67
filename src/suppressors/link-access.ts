import type { Scan, Suppressor } from '../core/types.js';
import { cursorOf, emptyUrlParameter, namedValueAt, parameterAt, URL_REACH } from '../core/url.js';
import { opensLink, readUrl } from '../video-reference/parse.js';
import type { TemplateMatch } from '../video-reference/platforms/match.js';

/** Parameters that open a link by themselves, whoever has them; lower case, `-` and `_` left out. Signatures need no list. */
const OPENING =
  ' pwd passcode passphrase pw meetingpassword roompassword sharepassword recordingpassword videopassword accesscode awsaccesskeyid ossaccesskeyid qak xamzcredential xgoogcredential googleaccessid expires exp policy keypairid streamid tempauth xplextoken ';

/** What a player or a delivery network hands out for one video: `token`, `stream_token`, `sig`, `hdnts`, `auth_key`, `jwt`, … */
const VIDEO_TOKEN =
  /(?:token|sig|sign|signed|signature|policy|hmac|secret|authkey|jwt|roomkey|accesskeyid|hdnts|hdnea|hdntl|wmsauthsign|bcovauth|checksum|hash|md5|verify)$/;

/** What acts for a person: logins, accounts, sessions. */
const PERSONS_TOKEN =
  /(?:access|id|refresh|oauth|auth|bearer|session|user|login|reset|magic|invite|verification|unsubscribe|private|personal|api|bot|account|guest|device|plex|emby|vye|syno|csrf|xsrf)token$|clientsecret|appsecret/;

/** Entities that a token may look like besides its own. */
const TOKEN_LIKE = ' API_KEY JWT CRYPTO ';

/** Parts of a signature that look like an address: a service account is no person. */
const SERVICE_ACCOUNTS = ' xgoogcredential googleaccessid ';

/** What somebody is, in whatever parameter it stands. */
const PERSONAL =
  ' EMAIL_ADDRESS PHONE_NUMBER PERSON USERNAME SOCIAL_HANDLE URL_CREDENTIALS DATE_OF_BIRTH STREET_ADDRESS CREDIT_CARD CARD_EXPIRY CARD_CVV ';

function isRoom(reading: TemplateMatch | undefined, start: number, end: number): boolean {
  return reading?.kind === 'meeting' && reading.idStart <= start && end <= reading.idEnd;
}

/**
 * Keeps what opens a link: signatures, meeting and recording passwords, unlisted hashes, the platform's own access parameters. Logins,
 * session and OAuth tokens act for a person and are not kept. For `purpose: 'forward'`.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [signedUrlToken()], suppressors: [linkAccess()] }).test('https://zoom.us/rec/share/aB3?pwd=9xYz') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function linkAccess(): Suppressor {
  const parameter = emptyUrlParameter();
  return {
    id: 'link-access',
    reach: { before: URL_REACH, after: URL_REACH },
    beatsFormat: true,
    beatsContext: true,
    covers(scan: Scan, start: number, end: number, entity: string): boolean {
      const { text } = scan;
      // A value that was read through base64 stands between blanks.
      const decoded = text.charCodeAt(start - 1) === 0x20 && text.charCodeAt(start - 2) === 0x3d;
      const url = cursorOf(scan).at(text, decoded ? start - 2 : start);
      if (url === undefined) return false;
      const equals = decoded ? start - 2 : start - 1;
      // `#/videos/1?accessToken=…`: in a fragment the name begins behind its own question mark.
      const named =
        (text.charCodeAt(equals) === 0x3d && namedValueAt(text, url, equals, parameter)) ||
        (!decoded && parameterAt(text, url, start, parameter));
      const name = named ? text.slice(parameter.nameStart, parameter.nameEnd).toLowerCase() : '';
      // `flashvars[ks]`
      const inner = name.slice(name.lastIndexOf('[') + 1).replace(']', '');
      const folded = ` ${name.replaceAll('-', '').replaceAll('_', '')} `;
      const platformOpens = () => opensLink(text, url, inner);
      // `context={"Tid":…,"Oid":…}`: without the organiser's id it opens nothing.
      if (entity === 'USERNAME' && named && start > parameter.valueStart && platformOpens()) return true;
      // `/meet/jane.doe`: the room is called so.
      if (entity === 'USERNAME' && !named && isRoom(readUrl(text, url), start, end)) return true;
      if (PERSONAL.includes(` ${entity} `)) return named && SERVICE_ACCOUNTS.includes(folded);
      if (entity === 'SIGNED_URL_TOKEN') return true;
      const bare = folded.slice(1, -1);
      if (named && TOKEN_LIKE.includes(` ${entity} `) && VIDEO_TOKEN.test(bare) && !PERSONS_TOKEN.test(bare)) return true;
      if (!named) return entity === 'JWT' && start >= url.pathStart && start < url.pathEnd;
      if (OPENING.includes(folded)) return true;
      return platformOpens();
    },
  };
}
