import { isAlphanumeric, isDigit, isLetter } from '../core/characters.js';
import type { Detector, Scan } from '../core/types.js';
import { cursorOf, emptyUrlParameter, foldName, namedValueAt, partAt, URL_REACH } from '../core/url.js';

export type UrlPersonEntity =
  | 'EMAIL_ADDRESS'
  | 'PHONE_NUMBER'
  | 'PERSON'
  | 'USERNAME'
  | 'SOCIAL_HANDLE'
  | 'US_SSN'
  | 'DATE_OF_BIRTH'
  | 'STREET_ADDRESS'
  | 'POSTAL_CODE'
  | 'MEDICAL_RECORD_NUMBER';

interface Named {
  readonly entity: UrlPersonEntity;
  readonly score: number;
}

/** Parameter names by what they declare; lower case, `-` `_` and `.` left out; `weak` ones may name a channel or a number as well as a person. */
const NAMES: readonly { readonly entity: UrlPersonEntity; readonly score: number; readonly names: string }[] = [
  {
    entity: 'EMAIL_ADDRESS',
    score: 0.8,
    names:
      'email mail emailaddress useremail vyemail wemail contactemail registrantemail customeremail memberemail loginhint replyto recipientemail senderemail inviteeemail emailid correo courriel emailhash hashedemail subscriberemail userinfoemail upn userprincipalname',
  },
  {
    entity: 'PHONE_NUMBER',
    score: 0.8,
    names:
      'phone tel telephone telefon telefono mobile cell cellphone phonenumber mobilenumber phoneno mobileno msisdn whatsapp sms callerid callernumber contactphone customerphone userphone fromnumber tonumber',
  },
  {
    entity: 'PERSON',
    score: 0.75,
    names:
      'firstname lastname fullname fname lname surname givenname familyname displayname uname realname customername patientname studentname attendeename registrantname viewername contactname userfullname userinfodisplayname nachname vorname apellido nombrecompleto',
  },
  {
    entity: 'USERNAME',
    score: 0.6,
    names: 'username userlogin loginname loginuse samaccountname screenname nickname userhandle login',
  },
  {
    entity: 'USERNAME',
    score: 0.2,
    names:
      'user uid userid usr memberid viewerid accountid customerid authorid ownerid author gamertag member viewer personid contactid employeeid studentid eventuserid deviceid advertisingid clientid visitorid subscriberid leadid muid distinctid xplexclientidentifier ouid miniprofileurn shareauthorid',
  },
  { entity: 'US_SSN', score: 0.8, names: 'ssn socialsecurity socialsecuritynumber ssnumber' },
  {
    entity: 'STREET_ADDRESS',
    score: 0.7,
    names:
      'address streetaddress street addressline1 address1 homeaddress shippingaddress billingaddress mailingaddress customeraddress adresse direccion',
  },
  { entity: 'POSTAL_CODE', score: 0.6, names: 'zip zipcode postcode postalcode plz codepostal codigopostal' },
  { entity: 'DATE_OF_BIRTH', score: 0.8, names: 'dob birthdate dateofbirth birthday geburtsdatum fechanacimiento datenaissance' },
  { entity: 'MEDICAL_RECORD_NUMBER', score: 0.75, names: 'mrn patientid patient patientmrn medicalrecordnumber medicalrecord' },
];

function compileNames(): ReadonlyMap<string, Named> {
  const names = new Map<string, Named>();
  for (const { entity, score, names: list } of NAMES) for (const name of list.split(' ')) names.set(name, { entity, score });
  return names;
}

/**
 * Finds persons where a URL says there is one: values of parameters whose name declares an e-mail address, telephone number, name, user,
 * birth date or record number, whatever the value looks like (`vyemail=jane`, `uname=Jane+Doe`, `mrn=00123`). Public handles (`/@jane/`,
 * `/user/jane/`) and ids of accounts score 0.2: `strict` alone takes them.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [urlPerson()] }).redact('https://zoom.example/j/1?uname=Jane+Doe').text   // 'https://zoom.example/j/1?uname=PERSON'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function urlPerson(): Detector<UrlPersonEntity> {
  const parameter = emptyUrlParameter();
  let names: ReadonlyMap<string, Named> | undefined;

  const findNamed = (scan: Scan, at: number): void => {
    const { text } = scan;
    const url = cursorOf(scan).at(text, at);
    if (url === undefined || !namedValueAt(text, url, at, parameter) || parameter.nameStart < url.pathEnd) return;
    const { nameStart, nameEnd, valueStart, valueEnd } = parameter;
    if (valueEnd - valueStart < 2) return;
    names ??= compileNames();
    const named = names.get(foldName(text, nameStart, nameEnd)) ?? names.get(lastWord(text, nameStart, nameEnd));
    if (named === undefined || !fits(text, valueStart, valueEnd, named.entity)) return;
    scan.report(named.entity, valueStart, valueEnd, named.score, ['url-part']);
  };

  const findHandle = (scan: Scan, at: number): void => {
    const { text } = scan;
    const isAt = text.charCodeAt(at) === 0x40;
    const kind = isAt ? (text.charCodeAt(at - 1) === 0x2f ? 'handle' : 'none') : kindOfSegment(text, at);
    if (kind === 'none') return;
    const url = cursorOf(scan).at(text, at);
    if (url === undefined || partAt(url, at) !== 'path') return;
    let end = at + 1;
    while (end < url.pathEnd && isHandleUnit(text.charCodeAt(end))) end++;
    const next = text.charCodeAt(end);
    if (end - at < 3 || (end !== url.pathEnd && next !== 0x2f)) return;
    if (kind === 'dialled') {
      if (fits(text, at + 1, end, 'PHONE_NUMBER')) scan.report('PHONE_NUMBER', at + 1, end, 0.9, ['url-part']);
    } else if (kind === 'handle' || POST_SEGMENT.test(text.slice(end, end + 12))) {
      scan.report('SOCIAL_HANDLE', at + 1, end, 0.2, ['url-part']);
    }
  };

  return {
    id: 'url-person',
    entities: [
      'EMAIL_ADDRESS',
      'PHONE_NUMBER',
      'PERSON',
      'USERNAME',
      'SOCIAL_HANDLE',
      'US_SSN',
      'DATE_OF_BIRTH',
      'STREET_ADDRESS',
      'POSTAL_CODE',
      'MEDICAL_RECORD_NUMBER',
    ],
    specificity: 'generic',
    reach: { before: URL_REACH, after: URL_REACH },
    triggers: [
      { on: 'character', characters: '=', find: findNamed },
      { on: 'character', characters: '@/', find: findHandle },
    ],
  };
}

/** `user[email]`, `customer.phone`, `billing_email`: the last word, where it says enough alone. */
function lastWord(text: string, start: number, end: number): string {
  const to = text.charCodeAt(end - 1) === 0x5d ? end - 1 : end;
  let at = to;
  while (at > start) {
    const unit = text.charCodeAt(at - 1);
    if (!isAlphanumeric(unit)) break;
    at--;
  }
  if (at === start) return '';
  const word = text.slice(at, to).toLowerCase();
  return ' email mail phone mobile telephone tel firstname lastname fullname username ssn dob birthdate mrn '.includes(
    ` ${word} `,
  )
    ? word
    : '';
}

/** Does the value look like what the name says, and not like a flag, a template or a number of something else? */
function fits(text: string, start: number, end: number, entity: UrlPersonEntity): boolean {
  let digits = 0;
  let letters = 0;
  let others = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (isDigit(unit)) digits++;
    else if (isLetter(unit)) letters++;
    else if (unit === 0x7b || unit === 0x7d || unit === 0x3c || unit === 0xfdd0) return false;
    else if (unit !== 0x25 && unit !== 0x2b && unit !== 0x2d && unit !== 0x2e && unit !== 0x5f) others++;
  }
  if (
    end - start <= 9 &&
    ' null none true false undefined yes no on off optional required share mobile sms email '.includes(
      ` ${text.slice(start, end).toLowerCase()} `,
    )
  )
    return false;
  switch (entity) {
    case 'PHONE_NUMBER':
      return digits >= 6 && digits <= 20 && letters <= 3 && others <= 6;
    case 'US_SSN':
      return digits >= 4 && digits <= 11 && letters <= 4;
    case 'DATE_OF_BIRTH':
      return digits >= 4 && digits <= 12;
    case 'STREET_ADDRESS':
      return letters >= 3 && digits >= 1 && letters + digits < end - start;
    case 'POSTAL_CODE':
      return digits >= 1 && letters + digits >= 4 && letters + digits <= 10;
    case 'MEDICAL_RECORD_NUMBER':
      return digits >= 2 || letters >= 3;
    case 'PERSON':
      return letters >= 2 && digits <= letters;
    case 'EMAIL_ADDRESS':
      return letters + digits >= 3 && letters > 0;
    default:
      return letters + digits >= 2;
  }
}

/** What a person's page or post stands behind: `/janedoe/status/1`. */
const POST_SEGMENT = /^\/(?:status|statuses|videos|reel|reels|posts|photos?|p|clip|v|b)\//i;

const NETWORKS = /(?:^|[/.])(?:x|twitter|facebook|instagram|twitch|kick|fxtwitter|vxtwitter)\.(?:com|tv)$/i;

/**
 * What stands behind the slash at `at`: a handle (behind `user`, `users`, `u`, `profile`, …), the first segment of a network, the number
 * that `wa.me` dials, or nothing of the kind.
 */
function kindOfSegment(text: string, at: number): 'none' | 'handle' | 'network' | 'dialled' {
  switch (text.charCodeAt(at - 1) | 32) {
    case 0x72: // r
      return endsSegment(text, at, 'user') || endsSegment(text, at, 'member') || endsSegment(text, at, 'author')
        ? 'handle'
        : 'none';
    case 0x73: // s
      return endsSegment(text, at, 'users') || endsSegment(text, at, 'members') || endsSegment(text, at, 'profiles')
        ? 'handle'
        : 'none';
    case 0x75: // u
      return endsSegment(text, at, 'u') ? 'handle' : 'none';
    case 0x65: // e
      if (endsSegment(text, at, 'wa.me')) return 'dialled';
      return endsSegment(text, at, 'profile') ? 'handle' : 'none';
    case 0x6e: // n
      return endsSegment(text, at, 'in') && text.startsWith('linkedin.com', at - 15) ? 'handle' : 'none';
    case 0x6d: // m
      if (text.charCodeAt(at - 4) !== 0x2e || !'xrkm'.includes(text[at - 5] ?? '-')) return 'none';
      return NETWORKS.test(text.slice(Math.max(0, at - 24), at)) ? 'network' : 'none';
    case 0x76: // v
      if (text.charCodeAt(at - 3) !== 0x2e || text.charCodeAt(at - 4) !== 0x68) return 'none';
      return NETWORKS.test(text.slice(Math.max(0, at - 24), at)) ? 'network' : 'none';
    default:
      return 'none';
  }
}

/** Does a whole segment `name` end at `at`? */
function endsSegment(text: string, at: number, name: string): boolean {
  const start = at - name.length;
  if (start < 1 || text.charCodeAt(start - 1) !== 0x2f) return name.includes('.') && start === 0 && text.startsWith(name);
  for (let i = 0; i < name.length; i++) if ((text.charCodeAt(start + i) | 32) !== (name.charCodeAt(i) | 32)) return false;
  return true;
}

/** Letters, digits, `.`, `_`, `-` and percent escapes. */
function isHandleUnit(unit: number): boolean {
  return (
    isAlphanumeric(unit) || unit === 0x2e || unit === 0x5f || unit === 0x2d || unit === 0x25 || (unit >= 0x80 && isLetter(unit))
  );
}
