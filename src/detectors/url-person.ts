import { isAlphanumeric, isDigit, isLetter } from '../core/characters.js';
import { stemEnd } from '../core/file-name.js';
import { isFullName, LONGEST_FULL_NAME } from '../core/full-name.js';
import { createParameterNames, type ParameterNamesSource } from '../core/parameter-names.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Scan } from '../core/types.js';
import {
  cursorOf,
  emptyUrlParameter,
  foldName,
  namedValueAt,
  nextParameter,
  parameterAt,
  partAt,
  URL_REACH,
  type UrlParts,
} from '../core/url.js';

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

export interface UrlPersonOptions {
  /**
   * Sites with parameters of their own that carry a person: host suffixes and names of parameters, each list with blanks between. The presets
   * hand in the table of platforms.
   */
  readonly platforms?: readonly { readonly hosts: string; readonly persons?: string | undefined }[] | undefined;
}

interface Named {
  readonly entity: UrlPersonEntity;
  readonly score: number;
  /** The name says what somebody is to the video: a value that is written as a full name is one. */
  readonly role: boolean;
  /** It holds a whole name, and things have such a one, too: a value of one word counts only beside a surname. */
  readonly whole?: boolean | undefined;
  /** In the address of a player it names whose player that is. */
  readonly publisher?: boolean | undefined;
  /** Host suffixes of the platforms whose table says that the parameter carries a person. */
  readonly hosts?: readonly string[] | undefined;
}

type Platforms = NonNullable<UrlPersonOptions['platforms']>;

/** What private persons are to a video or a call. Whose videos the public watches (`author`, `owner`, `artist`) is none of them. */
const ROLES =
  'viewer customer member patient student attendee guest recipient sender employee contact client participant candidate applicant assignee interviewee caller callee resident tenant user visitor doctor therapist nurse teacher parent learner trainee officer witness defendant plaintiff deponent suspect victim inmate claimant insured beneficiary spouse child invitee invitedby sharedby sentby createdby uploadedby recordedby';

/** Parameter names by what they declare; lower case, `-` `_` and `.` left out; `weak` ones may name a channel or a number as well as a person. */
const NAMES: readonly (Pick<Named, 'entity' | 'score' | 'whole' | 'publisher'> & { readonly names: string })[] = [
  {
    entity: 'EMAIL_ADDRESS',
    score: 0.8,
    names:
      'email mail emailaddress loginhint replyto emailid correo courriel emailhash emailmd5 emailsha1 emailsha256 upn userprincipalname mceid mkttok hsenc',
  },
  {
    entity: 'PHONE_NUMBER',
    score: 0.8,
    names:
      'phone tel telephone telefon telefono mobile cell cellphone phonenumber mobilenumber phoneno mobileno msisdn whatsapp sms callerid callernumber contactphone customerphone userphone fromnumber tonumber telefonnummer handy handynummer rufnummer telefonnr celular movil telemovel gsm cellnumber mobilephone homephone workphone phno telno contactno contactnumber whatsappnumber callbacknumber',
  },
  {
    entity: 'PERSON',
    score: 0.75,
    names:
      'firstname lastname fullname fname lname surname givenname familyname displayname uname realname registrantname middlename forename lispersonnamefull lispersonnamegiven lispersonnamefamily nachname vorname apellido apellidos nombrecompleto prenom nomcomplet cognome sobrenome nomecompleto voornaam achternaam imie nazwisko fornavn etternavn efternavn fornamn efternamn etunimi sukunimi jmeno prijmeni isimsoyisim fio',
  },
  {
    entity: 'USERNAME',
    score: 0.6,
    names: 'username userlogin loginname loginuse samaccountname screenname nickname userhandle login',
  },
  {
    entity: 'USERNAME',
    score: 0.6,
    names:
      'studentid employeeid learnerid traineeid pupilid candidateid applicantid attendeeid registrantid participantid staffid',
  },
  {
    entity: 'USERNAME',
    score: 0.2,
    names:
      'user benutzer uid userid usr memberid viewerid authorid ownerid author gamertag member viewer personid contactid eventuserid deviceid advertisingid idfa idfv gaid aaid adid ifa adsuserid adsifa androidid clientid visitorid subscriberid leadid muid distinctid xplexclientidentifier ouid miniprofileurn shareauthorid',
  },
  { entity: 'USERNAME', score: 0.2, publisher: true, names: 'accountid customerid' },
  // An address where the value is a digest.
  { entity: 'EMAIL_ADDRESS', score: 0, names: 'em hem' },
  // Anything may have a name; a given name beside a surname is a person's.
  { entity: 'PERSON', score: 0, whole: true, names: 'name nombre nom nome naam' },
  { entity: 'PERSON', score: 0, names: 'fn ln first last given family' },
  // Too short to say anything but beside a password.
  { entity: 'USERNAME', score: 0, names: 'u account' },
  { entity: 'US_SSN', score: 0.8, names: 'ssn socialsecurity socialsecuritynumber ssnumber' },
  {
    entity: 'STREET_ADDRESS',
    score: 0.7,
    names:
      'address streetaddress street addressline1 address1 homeaddress shippingaddress billingaddress mailingaddress customeraddress addr addr1 streetaddr homeaddr adresse anschrift direccion endereco indirizzo',
  },
  { entity: 'POSTAL_CODE', score: 0.6, names: 'zip zipcode postcode postalcode plz codepostal codigopostal' },
  {
    entity: 'DATE_OF_BIRTH',
    score: 0.8,
    names:
      'dob birthdate dateofbirth birthday geburtsdatum fechanacimiento fechadenacimiento datenaissance datedenaissance datadinascita datanascimento geboortedatum',
  },
  { entity: 'MEDICAL_RECORD_NUMBER', score: 0.75, names: 'mrn patientid patient patientmrn medicalrecordnumber medicalrecord' },
];

function personNames(platforms: Platforms): ParameterNamesSource<Named> {
  const names = new Map<string, Named>();
  const roles = new Set(ROLES.split(' '));
  for (const { names: list, ...named } of NAMES) {
    for (const name of list.split(' ')) names.set(name, { ...named, role: roles.delete(name) });
  }
  for (const name of roles) names.set(name, { entity: 'PERSON', score: 0, role: true });
  for (const role of ROLES.split(' '))
    if (!names.has(`${role}name`)) names.set(`${role}name`, { entity: 'PERSON', score: 0.75, role: false });
  for (const { hosts, persons = '' } of platforms) {
    for (const person of persons.split(' ')) {
      const name = foldName(person, 0, person.length);
      const named = names.get(name) ?? { entity: 'USERNAME', score: 0, role: false };
      names.set(name, { ...named, hosts: [...(named.hosts ?? []), ...suffixesOf(hosts)] });
    }
  }
  return { names, lastWords: SURE_LAST_WORDS, endings: SURE_ENDINGS };
}

/** Names that say enough as the last word of any other: `billing_email`, `guestPhone`. */
const SURE_LAST_WORDS = 'email mail phone mobile telephone tel firstname lastname fullname username ssn dob birthdate mrn';

/** Those that no ordinary word ends in. */
const SURE_ENDINGS = 'email firstname lastname fullname username birthdate phonenumber telephone';

/**
 * Finds persons where a URL says there is one: values of parameters whose name declares an e-mail address, telephone number, name, user,
 * birth date or record number, whatever the value looks like (`vyemail=jane`, `uname=Jane+Doe`, `mrn=00123`). Public handles (`/@jane/`,
 * `/user/jane/`) and ids of accounts score 0.2: `strict` alone takes them. With `platforms`, which the presets hand in, the parameters by which
 * a site names its persons count there.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [urlPerson()] }).redact('https://zoom.example/j/1?uname=Jane+Doe').text   // 'https://zoom.example/j/1?uname=PERSON'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function urlPerson(options: UrlPersonOptions = {}): Detector<UrlPersonEntity> {
  const { platforms = [] } = options ?? {};
  const parameter = emptyUrlParameter();
  const other = emptyUrlParameter();
  const names = createParameterNames(() => personNames(platforms));
  const memberHosts = platforms.flatMap(({ hosts, persons }) => (persons?.split(' ').includes('Oid') ? suffixesOf(hosts) : []));

  const findNamed = (scan: Scan, at: number): void => {
    const { text } = scan;
    const named = names.at(text, at);
    if (named === undefined) {
      if (text.charCodeAt(at - 1) >= 0x80) findForeign(scan, at);
      return;
    }
    const url = cursorOf(scan).at(text, at);
    if (url === undefined || !namedValueAt(text, url, at, parameter)) return;
    const { nameStart, valueStart, valueEnd } = parameter;
    if (valueEnd - valueStart < 2) return;
    if (named.entity === 'USERNAME' && named.score < LOGIN) {
      const end = loginEnd(text, nameStart, valueStart, valueEnd);
      if (end !== -1 && fits(text, valueStart, end, 'USERNAME') && !isShared(text, valueStart, end)) {
        scan.report('USERNAME', valueStart, end, LOGIN, ['url-part', 'neighbour']);
        return;
      }
    }
    // Cameras write their login into the path; everybody else's parameters stand behind it, or behind the `&` of a link inside a link.
    if (nameStart < url.pathEnd && text.charCodeAt(nameStart - 1) !== 0x26) return;
    if (named.publisher && isPlayer(text, url)) return;
    const isOfPlatform = named.hosts !== undefined && isOnHost(text, url, named.hosts);
    if ((named.role || isOfPlatform) && isFullName(text, valueStart, valueEnd)) {
      scan.report('PERSON', valueStart, valueEnd, FULL_NAME, ['url-part']);
      return;
    }
    if (!fits(text, valueStart, valueEnd, named.entity)) return;
    if (isOfPlatform) scan.report(named.entity, valueStart, valueEnd, Math.max(named.score, ON_PLATFORM), ['url-part']);
    else if (named.score > 0)
      scan.report(named.entity, valueStart, valueEnd, scoreOf(text, valueStart, valueEnd, named), ['url-part']);
    else if (named.entity === 'EMAIL_ADDRESS') {
      if (DIGEST.test(text.slice(valueStart, valueEnd)))
        scan.report('EMAIL_ADDRESS', valueStart, valueEnd, ON_PLATFORM, ['url-part']);
    } else if (
      named.entity === 'PERSON' &&
      !named.role &&
      isInForm(scan, url) &&
      (!named.whole || surname || isFullName(text, valueStart, valueEnd))
    )
      scan.report('PERSON', valueStart, valueEnd, FULL_NAME, ['url-part', 'neighbour']);
  };

  let formLook = 0;
  let formStart = -1;
  let form = 0;
  /** A surname is among them: what stands beside it is a name, however short. */
  let surname = false;

  /**
   * Do the link's parameters fill in a form about somebody: an address, a telephone number or a birth date, a surname, or two short names
   * that are written as names (`fn=Jane&ln=Doe`, not `fn=play&ln=en`)? Counted once a link.
   */
  const isInForm = ({ text, look }: Scan, url: UrlParts): boolean => {
    if (formLook !== look || formStart !== url.start) {
      formLook = look;
      formStart = url.start;
      form = 0;
      surname = false;
      for (let at = url.queryStart; form < 2 || !surname; ) {
        // Behind the query's last comes the fragment's first, with its hash.
        at = nextParameter(text, at, at < url.queryEnd ? url.queryEnd : url.end, other);
        if (at === -1) break;
        const named = names.at(text, other.nameEnd);
        if (named === undefined || named.role || !fits(text, other.valueStart, other.valueEnd, named.entity)) continue;
        if (named.entity === 'PERSON') {
          if (named.score > 0) surname = true;
          form += named.score > 0 ? 2 : Number(isCapital(text, other.valueStart));
        } else if (IN_FORMS.includes(named.entity)) form = 2;
      }
    }
    return form > 1;
  };

  /** `姓名=张伟` */
  const findForeign = (scan: Scan, at: number): void => {
    const { text } = scan;
    if (!FOREIGN_NAMES.test(text.slice(Math.max(0, at - 10), at))) return;
    const url = cursorOf(scan).at(text, at);
    if (url === undefined || !parameterAt(text, url, at, parameter)) return;
    const { valueStart, valueEnd } = parameter;
    if (fits(text, valueStart, valueEnd, 'PERSON')) scan.report('PERSON', valueStart, valueEnd, 0.75, ['url-part']);
  };

  /** `context=%7b%22Tid%22%3a…%22Oid%22%3a%225e6f…%22%7d`: a platform's parameter as a member of another one's value; `prid` is who registered. */
  const findMember = (scan: Scan, start: number, end: number): void => {
    const { text } = scan;
    const url = MEMBER.test(text.slice(end, end + MEMBER_END)) ? cursorOf(scan).at(text, start) : undefined;
    if (url !== undefined && isOnHost(text, url, memberHosts))
      scan.report('USERNAME', end + MEMBER_START, end + MEMBER_END, ON_PLATFORM, ['url-part']);
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
    brings: { words },
    triggers: [
      { on: 'character', characters: '=', find: findNamed },
      { on: 'word', words: ['oid', 'prid'], find: findMember },
      { on: 'word', words: ['ssn'], digits: 9, find: findInName },
      { on: 'character', characters: '@', find: findHandle },
      { on: 'word', words: PERSON_SEGMENTS, find: findBehindSegment },
      { on: 'word', words: ROLE_SEGMENTS.split(' ').flatMap((role) => [role, `${role}s`]), find: findBehindRole },
      { on: 'word', words: ['linkedin'], find: findLinkedIn },
      { on: 'word', words: NETWORKS, find: findBehindNetwork },
      { on: 'word', words: ['wa'], find: findDialled },
      { on: 'word', words: ['zoom', 'webex'], find: findRoom },
      { on: 'word', words: ['skype'], find: findCalled },
    ],
  };
}

/** `players.example.net/…`, `/play2/embed/player?accountId=…`: the account is part of the player's address. */
function isPlayer(text: string, url: UrlParts): boolean {
  return /player/i.test(text.slice(url.hostStart, Math.min(url.pathEnd, url.hostStart + 128)));
}

/** What a platform's own table says about its parameter. */
const ON_PLATFORM = 0.8;

/** A member's quotation mark and colon, percent-encoded, and a UUID behind them. */
const MEMBER = /^%22%3a%22[\da-f-]{36}$/i;
const MEMBER_START = 9;
const MEMBER_END = 45;

/** What a platform's hosts end in, with the dot before it. */
function suffixesOf(hosts: string): string[] {
  return hosts.split(' ').map((host) => `.${host.replace(/^www\./, '')}`);
}

/** Does the URL's host end in one of these? */
function isOnHost(text: string, url: UrlParts, suffixes: readonly string[]): boolean {
  const host = `.${text.slice(url.hostStart, url.hostEnd).toLowerCase()}`;
  return suffixes.some((suffix) => host.endsWith(suffix));
}

/** MD5, SHA-1 or SHA-256 in hexadecimal. */
const DIGEST = /^(?:[\da-f]{32}|[\da-f]{40}|[\da-f]{64})$/i;

/** What a form asks for beside a name. */
const IN_FORMS = 'EMAIL_ADDRESS PHONE_NUMBER DATE_OF_BIRTH';

/** A person's name in Chinese, Japanese, Korean and Russian. */
const FOREIGN_NAMES = /(?:^|[?&#;])(?:姓名|氏名|名前|이름|성명|имя|фио|фамилия)$/i;

/** A capital, or a letter of a script that percent-encoding hides. */
function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return unit >= 0x80 || unit === 0x25 || (unit >= 0x41 && unit <= 0x5a);
}

/** A login of a company or school is written as a name: `user=jane.doe`. */
function scoreOf(text: string, start: number, end: number, { entity, score }: Named): number {
  if (entity !== 'USERNAME' || end - start > 40) return score;
  return NAME_LIKE.test(text.slice(start, end)) ? Math.max(score, NAMED_LOGIN) : score;
}

const NAMED_LOGIN = 0.55;

/** Two words with a dot between, the last of which is no domain's or file's end. */
const NAME_LIKE = /^[a-z]{2,20}\.(?!(?:com|net|org|tv|de|fr|uk|mp4|m3u8|jpg|png|php|html?|aspx?)$)[a-z]{3,20}\d{0,3}$/i;

/** A user's name beside a password. */
const LOGIN = 0.7;

/** Accounts that every machine has: nobody's in particular. */
function isShared(text: string, start: number, end: number): boolean {
  return (
    end - start < 14 &&
    / (?:admin|administrator|root|guest|user|viewer|service|test|demo|default|anonymous) /i.test(` ${text.slice(start, end)} `)
  );
}

/** Longest password that is passed over on the way to its name. */
const LONGEST_PASSWORD = 64;

/** Subsonic's interface sends the digest of password and salt: `u=jane&t=…&s=…`. */
const SALTED = /^t=[0-9a-f]{32}&s=/i;

const PASSWORD_NAMES =
  ' pwd upwd password passwd pass passw pswd psw pw p loginpas loginpass userpass userpwd passwort kennwort ';

/**
 * Where the name of a user ends when a password stands beside it: `usr=jane&pwd=…`, `pwd=…&usr=jane`, and `user=jane_password=…_channel=1` as cameras
 * write it into the path; -1 where none does.
 */
function loginEnd(text: string, nameStart: number, valueStart: number, valueEnd: number): number {
  if (isPasswordName(text, valueEnd + 1) || SALTED.test(text.slice(valueEnd + 1, valueEnd + 38))) return valueEnd;
  const limit = Math.min(valueEnd, valueStart + LONGEST_PASSWORD);
  for (let at = valueStart; at < limit; at++)
    if (text.charCodeAt(at) === 0x5f && isPasswordName(text, at + 1)) return at > valueStart + 1 ? at : -1;
  let equals = nameStart - 2;
  if (text.charCodeAt(nameStart - 1) !== 0x26) return -1;
  const least = Math.max(0, nameStart - LONGEST_PASSWORD);
  while (equals > least && text.charCodeAt(equals) !== 0x3d && text.charCodeAt(equals) !== 0x26) equals--;
  if (text.charCodeAt(equals) !== 0x3d) return -1;
  let start = equals;
  while (start > 0 && equals - start < LONGEST_PASSWORD_NAME && isLetter(text.charCodeAt(start - 1))) start--;
  return isPasswordName(text, start) ? valueEnd : -1;
}

const LONGEST_PASSWORD_NAME = 9;

/** Does the name of a parameter that holds a password begin here? */
function isPasswordName(text: string, start: number): boolean {
  let end = start;
  while (end - start <= LONGEST_PASSWORD_NAME && isLetter(text.charCodeAt(end))) end++;
  if (text.charCodeAt(end) !== 0x3d || !PASSWORD_NAMES.includes(` ${text.slice(start, end).toLowerCase()} `)) return false;
  // `p=2` is a page.
  return end - start > 1 || !/^\d*(?![^&#\s])/.test(text.slice(end + 1, end + 12));
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
    else if ('{}<\ufdd0'.includes(text[at]!)) return false;
    else if (!'%+-._'.includes(text[at]!)) others++;
  }
  if (
    end - start <= 9 &&
    ' null none true false undefined yes no on off done optional required share mobile sms email demo test sample '.includes(
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
      return letters >= 2 && digits <= letters && stemEnd(text, start, end) === end;
    case 'EMAIL_ADDRESS':
      return letters + digits >= 3 && letters > 0;
    default:
      return letters + digits >= 2;
  }
}

/** Path segments behind which a handle stands. */
const PERSON_SEGMENTS: readonly string[] = ['user', 'users', 'u', 'member', 'members', 'author', 'profile', 'profiles'];

/** Path segments, also with an `s`, behind which a private person's name may stand. */
const ROLE_SEGMENTS = 'patient customer client student employee attendee guest candidate applicant';

/** A full name under a role: the names of parameters and folders leave little else for it to be. */
const FULL_NAME = 0.7;

/** Networks whose first segment is a handle, where a post of theirs stands behind it. */
const NETWORKS: readonly string[] = ['x', 'twitter', 'facebook', 'instagram', 'twitch', 'kick', 'fxtwitter', 'vxtwitter'];

/** What a person's page or post stands behind: `/janedoe/status/1`. */
const POST_SEGMENT = /^\/(?:status|statuses|videos|reel|reels|posts|photos?|p|clip|v|b)\//i;

/** An area, a group and a serial number that are given out (SSA). */
const SSN = /^[-_/](?!000|666|9)\d{3}(?!00)\d\d(?!0000)\d{4}(?!\d)/;

/** `ssn_123456789.mp4`, `/ssn/123456789/`: the name of a file or folder says it. */
function findInName(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (!isLetter(text.charCodeAt(start - 1)) && SSN.test(text.slice(end, end + 11)))
    scan.report('US_SSN', end + 1, end + 10, 0.8, ['url-part']);
}

/** A handle is public: its score is one of `strict`, and elsewhere nobody looks for it. */
const HANDLE = 0.2;

/** `/@jane/` */
function findHandle(scan: Scan, at: number): void {
  if (scan.text.charCodeAt(at - 1) === 0x2f) reportHandle(scan, at, false);
}

/** `/user/jane/` */
function findBehindSegment(scan: Scan, start: number, end: number): void {
  if (scan.text.charCodeAt(end) === 0x2f && scan.text.charCodeAt(start - 1) === 0x2f) reportHandle(scan, end, false);
}

/** What stands behind `/user/` on every site, and is nobody: `/user/profile/…`, `/user/videos/`, `/user/login`. */
const PAGES =
  / (?:profiles?|views?|videos?|playlists?|posts?|uploads?|media|galler(?:y|ies)|photos|images|illusts?|favou?rites|likes|follow(?:ing|ers)|settings|log(?:in|out)|signup|register|lists?|channels?|clips?|live|comments|about|feed|index|all|me|web|search|pages?|series|albums?|collections?|share) /;

function isPage(text: string, start: number, end: number): boolean {
  return end - start <= 12 && PAGES.test(` ${text.slice(start, end).toLowerCase()} `);
}

/** `/patients/Jane%20Doe/` */
function findBehindRole(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end) !== 0x2f || text.charCodeAt(start - 1) !== 0x2f) return;
  const from = end + 1;
  let to = from;
  while (to - from <= LONGEST_FULL_NAME && isHandleUnit(text.charCodeAt(to)) && text.charCodeAt(to) !== 0x2e) to++;
  if (!isFullName(text, from, to)) return;
  const url = cursorOf(scan).at(text, from);
  if (url !== undefined && partAt(url, from) === 'path') scan.report('PERSON', from, to, FULL_NAME, ['url-part']);
}

/** `linkedin.com/in/jane/` */
function findLinkedIn(scan: Scan, _start: number, end: number): void {
  if (scan.text.startsWith('.com/in/', end)) reportHandle(scan, end + 7, false);
}

/** `x.com/jane/status/1` */
function findBehindNetwork(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (text.charCodeAt(end) !== 0x2e) return;
  const before = text.charCodeAt(start - 1);
  if (start > 0 && before !== 0x2f && before !== 0x2e) return;
  const domain = /^\.(?:com|tv)(?=\/)/.exec(text.slice(end, end + 5));
  if (domain !== null) reportHandle(scan, end + domain[0].length, true);
}

/** `wa.me/14155550132`: the number that the link dials. */
function findDialled(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (!text.startsWith('.me/', end) || (start > 0 && text.charCodeAt(start - 1) !== 0x2f)) return;
  const from = end + 4;
  const to = handleEnd(scan, from - 1);
  if (to !== -1 && fits(text, from, to, 'PHONE_NUMBER')) scan.report('PHONE_NUMBER', from, to, 0.9, ['url-part']);
}

/** `us02web.zoom.us/my/jane.doe`, `example.webex.com/meet/jane.doe`: a room of somebody's own, or of a team (`/my/sales.team`): `strict` alone takes it. */
function findRoom(scan: Scan, _start: number, end: number): void {
  const { text } = scan;
  const path = /^\.(?:us\/my|com\/(?:meet|join))\//.exec(text.slice(end, end + 10));
  if (path === null) return;
  const from = end + path[0].length;
  const to = handleEnd(scan, from - 1);
  if (to !== -1 && NAME_LIKE.test(text.slice(from, to))) scan.report('USERNAME', from, to, 0.4, ['url-part']);
}

/** `skype:jane.doe?call` */
function findCalled(scan: Scan, _start: number, end: number): void {
  const name = CALLED.exec(scan.text.slice(end, end + 80))?.[1];
  if (name !== undefined) scan.report('USERNAME', end + 1, end + 1 + name.length, 0.8, ['url-part']);
}

/** What the application is asked to do with the account, as its documentation names it. */
const CALLED = /^:([\w.,:-]{3,64})\?(?:call|chat|add|userinfo|voicemail)(?![a-z])/i;

/** The handle behind the slash or `@` at `at`; of a network only where a post stands behind it. */
function reportHandle(scan: Scan, at: number, post: boolean): void {
  const { text } = scan;
  if (scan.least > HANDLE) return;
  const end = handleEnd(scan, at);
  if (
    end === -1 ||
    (text.charCodeAt(at) === 0x2f && isPage(text, at + 1, end)) ||
    (post && !POST_SEGMENT.test(text.slice(end, end + 12)))
  )
    return;
  scan.report('SOCIAL_HANDLE', at + 1, end, HANDLE, ['url-part']);
}

/** No platform allows more; with percent escapes, three units a character. */
const LONGEST_HANDLE = 192;

/** One past the handle that stands behind `at` in a URL's path and fills its segment, or -1. */
function handleEnd(scan: Scan, at: number): number {
  const { text } = scan;
  let end = at + 1;
  while (end - at <= LONGEST_HANDLE && isHandleUnit(text.charCodeAt(end))) end++;
  if (end - at < 3 || end - at > LONGEST_HANDLE) return -1;
  const url = cursorOf(scan).at(text, at);
  if (url === undefined || partAt(url, at) !== 'path') return -1;
  // A full stop behind the link is the sentence's.
  if (end >= url.pathEnd) return url.pathEnd - at < 3 ? -1 : url.pathEnd;
  return text.charCodeAt(end) === 0x2f ? end : -1;
}

/** Letters, digits, `.`, `_`, `-` and percent escapes. */
function isHandleUnit(unit: number): boolean {
  return (
    isAlphanumeric(unit) || unit === 0x2e || unit === 0x5f || unit === 0x2d || unit === 0x25 || (unit >= 0x80 && isLetter(unit))
  );
}
