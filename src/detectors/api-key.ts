import { isAlphanumeric, isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import { isHintedValue, isPlaceholder, looksRandom, makeupOf, readKeyedValue } from '../core/keyed-value.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { hashSpan, hashWord } from '../core/words.js';

/** How many characters of which alphabet stand before the word and its separator, and of which how many may follow. */
const MAILCHIMP = [32, 45, 'h', 'h', 1, 2] as const;
const MAXMIND = [36, 95, 'd', 'a', 0, 0] as const;
const TERRAFORM = [14, 46, 'a', 'p', 60, 79] as const;

/** Longest key read; GitHub's and OpenAI's stay below 300. */
const LONGEST = 400;

/**
 * Keys whose vendor wrote a prefix in front, as the vendor documents them or key scanners know them: prefixes, then how long the rest is (from, to) and its alphabet.
 * Alphabets: `a` letters and digits, `d` those with `-` and `_`, `h` hexadecimal, `u` that with `-` (UUIDs), `p` as `d` with `.`, `b` base64 of either alphabet.
 */
const PREFIXES =
  // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained. GitLab: personal, deploy, runner, pipeline trigger, old runner.
  'ghp_ gho_ ghu_ ghs_ ghr_ 36-255a|github_pat_ 60-120d|glpat- glrt- glrtr- glwt- 20-64p|gldt- 20-64d|glptt- 40h|GR1348941 20d|' +
  // Stripe secret, restricted and publishable keys, webhook secrets. Shopify access, custom app, private app, shared secret.
  'sk_live_ sk_test_ rk_live_ rk_test_ pk_live_ pk_test_ 16-247a|whsec_ 24-90a|' +
  'shpat_ shpca_ shppa_ shpss_ shprt_ 32h|' +
  // Slack: bot, user, app, refresh, legacy; app-level.
  'xoxb- xoxp- xoxa- xoxr- xoxs- xoxc- 24-120d|xoxe- xoxe.xoxp- xoxe.xoxb- 24-400p|xoxd- 40-300d|xapp- 24-160d|' +
  // Package registries: npm, PyPI, RubyGems, Docker Hub.
  'npm_ 36a|pypi- 60-300d|rubygems_ 48h|dckr_pat_ 27-36d|' +
  // Model vendors: Hugging Face, Anthropic, OpenAI (project, service account, classic), Groq, xAI, Perplexity, Replicate.
  'hf_ 34-40a|sk-ant- 60-160d|sk-proj- sk-svcacct- 40-220d|sk-or-v1- 64h|sk- 32-64a|gsk_ pplx- 40-64a|xai- 60-100a|r8_ 30-45a|' +
  // Google OAuth client secret, DigitalOcean, Grafana, Linear, Notion, Figma, Sentry, Postman, New Relic, Tailscale, Square, Mailgun, Fly.
  'GOCSPX- 28d|dop_v1_ doo_v1_ dor_v1_ 64h|glsa_ 40-48d|glc_ 32-400b|lin_api_ 40-48a|ntn_ 40-60a|secret_ 43a|' +
  'figd_ 40-48d|sntrys_ 60-400b|sntryu_ 64h|PMAK- 59d|NRAK- 27a|tskey-auth- tskey-api- tskey-client- tskey-scim- tskey-webhook- 20-60d|sq0atp- 22d|sq0csp- 43d|' +
  'key- 32h|fo1_ 40-60d|AGE-SECRET-KEY-1 58a|' +
  // SendGrid, Google OAuth access token, HashiCorp Vault.
  'SG. 60-70p|ya29. 40-300d|hvs. 24-140d|hvb. hvr. 24-300d|' +
  // GitLab: OAuth secrets, feed, SCIM, CI job, mail, feature flags, agents. Docker: organisations, swarm.
  'gloas- 64d|glft- glsoat- glffct- 20-64d|glcbt- 20-80d|glimt- 25-64d|glagent- 50-64d|dckr_oat_ 32-40d|SWMTKN-1- 70-100d|' +
  // Hosting and data: PlanetScale, Pulumi, Doppler, Netlify, Supabase, Vercel Blob, Heroku, Fly, Neon, Render, Contentful, Prefect, OpenShift, Scalingo.
  'pscale_tkn_ pscale_pw_ pscale_oauth_ 32-64p|pul- sbp_ 40h|dp.pt. dp.ct. dp.sa. dp.scim. dp.audit. 43a|dp.st. 40-60p|nfp_ 36-40a|' +
  'sb_secret_ 24-60d|vercel_blob_rw_ 40-60d|HRKU- 36-70d|fm1a_ fm1r_ fm2_ 80-700b|napi_ 60-70a|rnd_ 28-32a|CFPAT- sha256~ 43d|pnu_ pnb_ 36a|tk-us- 48d|' +
  // Mail, payments, shipping: Brevo, Resend, Lob, Plaid, Checkout, Shippo, Duffel, Razorpay, Flutterwave, Mercado Pago, Square, Mailgun, Amazon MWS.
  'xkeysib- xsmtpsib- 81d|re_ 33d|live_ test_ 35h|live_pub_ test_pub_ 31h|access-production- access-sandbox- access-development- 36u|' +
  'sk_ 36u|shippo_live_ shippo_test_ 40h|duffel_live_ duffel_test_ 43d|rzp_live_ rzp_test_ 14a|FLWSECK- 34-50d|' +
  'FLWSECK_TEST- 32-50d|APP_USR- 60-90d|sq0idp- 22d|pubkey- 32h|amzn.mws. 36u|' +
  // Development: CircleCI, Buildkite, Sourcegraph, Infracost, Clojars, ReadMe, LaunchDarkly, Dynatrace, New Relic, HubSpot, Typeform, Frame.io, Adafruit IO,
  // Octopus Deploy.
  'CCIPAT_ CCIPRJ_ 60-70d|bkua_ 40h|sgp_ 40-64d|ico- 32a|CLOJARS_ 60a|rdme_ 70a|sdk- api- mob- 36u|dt0c01. 89p|dt0s01. dt0s02. dt0s16. 73p|NRII- NRIQ- 32d|' +
  'pat-na1- pat-na2- pat-eu1- 36u|tfp_ 40-64p|fio-u- 64d|aio_ 28a|phx_ 40-50a|lin_oauth_ 64h|API- 26a|' +
  // Maps and models: Mapbox; ElevenLabs, LangSmith, Langfuse, Tavily, Pinecone, NVIDIA, Voyage, Fireworks, Jina, Cerebras, Firecrawl, OpenAI administrators.
  'sk.eyJ pk.eyJ tk.eyJ 40-200p|sk_ 48h|lsv2_pt_ lsv2_sk_ 43d|sk-lf- pk-lf- 36u|tvly- 32-64d|pcsk_ 50-90d|' +
  'nvapi- 60-70d|pa- 43d|fw_ 22-24a|jina_ 60-70a|csk- 48a|fc- 32h|sk-admin- 40-220d|' +
  // 1Password service accounts, Adobe, SonarQube (user, project, global), Defined Networking, Settlemint, Harness, Stripe organisations, PostHog projects,
  // Together, Helicone, Flutterwave's public test keys, New Relic browser keys, Cursor, Twitch stream keys.
  'ops_ 250-1200b|p8e- 32a|squ_ sqp_ sqa_ 40h|dnkey- 79d|sm_aat_ sm_pat_ sm_sat_ 16a|pat. sat. 60-80p|sk_org_live_ sk_org_test_ 16-247a|phc_ 40-50a|' +
  'tgp_v1_ 43d|sk-helicone- 31d|FLWPUBK_TEST- 34d|NRJS- 19h|key_ 64h|live_ 38-46d|bedrock-api-key- 60-400b|' +
  // Expo, Pydantic Logfire, Hugging Face organisations, WakaTime, Aiven, Ionic, Mergify.
  'expo_ 40d|pylf_v1_us_ pylf_v1_eu_ 40-50a|api_org_ 34a|waka_ 36u|AVNS_ 20-32d|ion_ 42a|mka_ 40-50a|' +
  // Hosting: Cloudflare, Vercel, Deno Deploy, Baidu. Payments: Mollie, Checkout's sandbox, Paddle. Messages: OneSignal, PubNub, Twitch's chat.
  'cfk_ cfut_ cfat_ 48a|vcp_ vci_ vca_ vcr_ vck_ 40-70a|ddp_ ddo_ 36-40a|bce-v3/ALTAK- 50-70b|live_ test_ 30a|sk_sbox_ pk_sbox_ 26-27a|' +
  'pdl_live_apikey_ pdl_sdbx_apikey_ 53d|os_v2_app_ os_v2_org_ 80-120a|sec-c- 48b|oauth: 30a|' +
  // Development: Liveblocks, Courier, Trigger.dev, Inngest, dbt Cloud, ClickUp. Dropbox.
  'sk_prod_ sk_dev_ pk_prod_ pk_dev_ 24-120d|tr_prod_ tr_dev_ tr_stg_ 20-24a|signkey-prod- signkey-test- 64h|dbtc_ dbtu_ 36-60d|pk_ 38-42d|' +
  'sl. sl.u. 130-1200d';

/**
 * Keys whose prefix runs on into the rest: AWS access key ids, Google API keys, Databricks, Alibaba, Twilio, Facebook; Atlassian and Bitbucket,
 * EasyPost, Amazon Bedrock, Artifactory, PayPal, Airtable, Tencent, Square, Grafana's old ones, Yandex Cloud, crates.io, NuGet, DingTalk, Intercom.
 */
const FUSED =
  'AKIA ASIA ABIA ACCA 16a|AIza 35d|EAAA 60d|dapi 32-34u|LTAI 16-22a|AC SK 32h|EAA 80-300a|' +
  'ATATT3 ATCTT3 60-260b|ATBB AKID 32a|EZAK EZTK 54a|ABSK 90-290b|AKCp 69a|pat 79p|' +
  'cmVmd 59a|A21AA 80-100d|eyJrIjoi 60-140b|AQVN 36d|cio 32a|oy2 43a|SEC 64h|dG9rO 50-60b';

/** The first characters of those. */
const FUSED_FIRST = [65, 68, 69, 76, 83, 99, 100, 101, 111, 112];

/** Words whose value is a key when it reads like one: the word before must be one of `QUALIFIERS` where the keyword is common. */
const KEYWORDS = 'key|secret|token|clé|schlüssel|clave|chave|chiave|ключ';
/** The same where they are one word with their qualifier. */
const OWN_KEYWORDS =
  '|apikey|accesskey|secretkey|authtoken|accesstoken|clientsecret|apitoken|accountkey|sharedaccesskey|streamkey|';
const QUALIFIERS =
  '|api|secret|access|private|auth|client|app|bot|personal|consumer|encryption|account|license|signing|shared|master|oauth|bearer|refresh|aws|stripe|openai|github|stream|vault|bootstrap|deploy|webhook|';

const PREFIXED: readonly Evidence[] = ['prefix', 'format'];
const DOCUMENTED: readonly Evidence[] = ['prefix', 'format', 'reserved'];
const KEYED: readonly Evidence[] = ['context'];

interface Row {
  readonly prefix: string;
  readonly shortest: number;
  readonly longest: number;
  readonly alphabet: string;
}

function parseRows(table: string): Row[] {
  return table.split('|').flatMap((line) => {
    const prefixes = line.split(' ');
    const [, shortest, longest, alphabet] = /(\d+)-?(\d*)(.)/.exec(prefixes.pop()!)!;
    return prefixes.map((prefix) => ({
      prefix,
      shortest: Number(shortest),
      longest: Number(longest || shortest),
      alphabet: alphabet!,
    }));
  });
}

function fits(code: number, alphabet: string): boolean {
  if (isDigit(code)) return true;
  const isHex = alphabet === 'h' || alphabet === 'u';
  if (isAlphanumeric(code)) return !isHex || (code | 32) < 103;
  if (code === 45) return alphabet !== 'a' && alphabet !== 'h';
  if (isHex || alphabet === 'a') return false;
  return code === 95 || (alphabet === 'p' && code === 46) || (alphabet === 'b' && (code === 43 || code === 47 || code === 61));
}

/** The units of one alphabet that were read last, and in which look. */
interface Stretch {
  look: number;
  alphabet: string;
  from: number;
  to: number;
}

/** How far the units of the row's alphabet go from `rest` on, one more than its longest key at most. What was read for a prefix before is not read again. */
function restEnd({ text, look }: Scan, rest: number, { alphabet, longest }: Row, known: Stretch): number {
  const isKnown = known.look === look && known.alphabet === alphabet && rest >= known.from && rest <= known.to;
  const most = Math.min(text.length, rest + longest + 1);
  let end = isKnown ? Math.min(known.to, most) : rest;
  while (end < most && fits(text.charCodeAt(end), alphabet)) end++;
  known.look = look;
  known.alphabet = alphabet;
  known.from = isKnown ? known.from : rest;
  known.to = isKnown ? Math.max(known.to, end) : end;
  return end;
}

/** Number and key behind a prefix that words stand behind, too: a streamer's, ClickUp's, and not "live_stream_2024_01_01_final_cut_version_hd". */
const NUMBERED_KEY = /^(?:live_\d{6,12}_[a-z\d]+|pk_\d{5,9}_[a-z\d]{32})$/i;

/** May the rest of a key end so? What ends a sentence or a path is none of it. */
function isTail(code: number): boolean {
  return code !== 46 && code !== 47;
}

/** Reports the key at `start` when it begins with the row's prefix and its rest is as long and as mixed as the vendor makes it. */
function tryRow(scan: Scan, start: number, row: Row, known: Stretch): boolean {
  const { text } = scan;
  if (!text.startsWith(row.prefix, start)) return false;
  const rest = start + row.prefix.length;
  let end = restEnd(scan, rest, row, known);
  while (end > rest && end - rest !== row.longest && !isTail(text.charCodeAt(end - 1))) end--;
  const length = end - rest;
  if (length < row.shortest || length > row.longest || isAlphanumeric(text.charCodeAt(end))) return false;
  const { digits, lower, upper, distinct } = makeupOf(text, rest, end);
  if (distinct < 8 || (digits === 0 && (lower < 4 || upper < 4))) return false;
  if (row.alphabet === 'd' && (row.prefix === 'live_' || row.prefix === 'pk_') && !NUMBERED_KEY.test(text.slice(start, end)))
    return false;
  // Harness joins three parts; the titles of releases have more: `sat.night.live.s44e03.1080p.…`.
  if (row.prefix.endsWith('at.') && text.slice(rest, end).split('.').length !== 3) return false;
  // AWS's and others' documentation writes EXAMPLE into the key.
  const documented = text.slice(rest, end).toUpperCase().includes('EXAMPLE');
  scan.report('API_KEY', start, end, 0.98, documented ? DOCUMENTED : PREFIXED);
  return true;
}

/** Where letters, "-" and "_" before a token with digits begin: one in six keys of Google has a separator before its first digit. */
function stretchStart(text: string, start: number): number {
  let i = start;
  while (i > 0 && start - i < 40 && fits(text.charCodeAt(i - 1), 'd') && !isDigit(text.charCodeAt(i - 1))) i--;
  // Behind a digit the stretch was asked about before.
  return i > 0 && fits(text.charCodeAt(i - 1), 'd') ? start : i;
}

/** The same over the full stop in Airtable's keys: one in twelve has no digit before it. */
function fusedStart(text: string, start: number): number {
  const from = stretchStart(text, start);
  const whole = from - 18;
  return whole >= 0 &&
    text.charCodeAt(from - 1) === 46 &&
    text.startsWith('pat', whole) &&
    !isAlphanumeric(text.charCodeAt(whole - 1))
    ? whole
    : from;
}

/** "sk_live_…", "xoxb-…", "SG.…": the word before the first separator names the vendor. */
function findPrefixed(rows: ReadonlyMap<number, readonly Row[]>, scan: Scan, start: number, end: number, known: Stretch): void {
  const { text } = scan;
  if (start > 0 && fits(text.charCodeAt(start - 1), 'd')) return;
  for (const row of rows.get(hashSpan(text, start, end)) ?? []) if (tryRow(scan, start, row, known)) return;
}

/** A Discord bot token: the user id in base64 (it starts with M, N or O), six characters of time, 27 to 38 of signature. */
function findDiscord(scan: Scan, at: number): void {
  const { text } = scan;
  if (text.charCodeAt(at + 7) !== 46) return;
  let start = at;
  while (start > 0 && at - start < 30 && fits(text.charCodeAt(start - 1), 'd')) start--;
  if (at - start < 23 || at - start > 28 || !'MNO'.includes(text[start]!)) return;
  let end = at + 8;
  while (end < text.length && end - at < 50 && fits(text.charCodeAt(end), 'd')) end++;
  const tail = end - at - 8;
  if (tail >= 27 && tail <= 38 && looksRandom(text, start, end, 50)) scan.report('API_KEY', start, end, 0.95, PREFIXED);
}

/** A Telegram bot token: the bot's id, a colon, "AA" and 33 characters. */
function findTelegram(scan: Scan, at: number): void {
  const { text } = scan;
  if (!text.startsWith('AA', at + 1)) return;
  let start = at;
  while (start > 0 && at - start < 11 && isDigit(text.charCodeAt(start - 1))) start--;
  let end = at + 1;
  while (end < text.length && end - at < 40 && fits(text.charCodeAt(end), 'd')) end++;
  if (at - start >= 8 && at - start <= 10 && end - at === 36) scan.report('API_KEY', start, end, 0.97, PREFIXED);
}

/** A client secret of Microsoft Entra ID: three characters, a digit, "Q~", 31 to 34 more. */
function findEntra(scan: Scan, at: number): void {
  const { text } = scan;
  const start = at - 5;
  if (
    text.charCodeAt(at - 1) !== 81 ||
    !isDigit(text.charCodeAt(at - 2)) ||
    (start > 0 && isEntraUnit(text.charCodeAt(start - 1)))
  )
    return;
  let end = start;
  while (end < text.length && end - at < 40 && isEntraUnit(text.charCodeAt(end))) end++;
  while (end > at && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
  if (start >= 0 && end - at > 28 && end - at < 36 && makeupOf(text, start, end).distinct > 12)
    scan.report('API_KEY', start, end, 0.95, PREFIXED);
}

function isEntraUnit(code: number): boolean {
  return isAlphanumeric(code) || code === 95 || code === 126 || code === 46 || code === 45;
}

/** What stands before the word that tells the vendor: Terraform Cloud's `atlasv1`, the data centre of a Mailchimp key (`…-us14`), MaxMind's `_mmk`. */
function findBehindRest(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const [size, separator, alphabet, after, from, to] = end - start === 2 ? MAILCHIMP : end - start === 3 ? MAXMIND : TERRAFORM;
  const gap = start - 1;
  if (text.charCodeAt(gap) !== separator || gap < size || isAlphanumeric(text.charCodeAt(gap - size - 1))) return;
  for (let i = gap - size; i < gap; i++) if (!fits(text.charCodeAt(i), alphabet)) return;
  let last = end;
  while (last < text.length && last - end < 80 && fits(text.charCodeAt(last), after)) last++;
  if (last - end < from || last - end > to || (alphabet === 'd' && !/^[^_]{6}_[^_-]{29}$/.test(text.slice(gap - size, gap))))
    return;
  // One in three of Terraform's has less than two digits before its mark.
  if (makeupOf(text, gap - size, alphabet === 'a' ? last : gap).digits > 1)
    scan.report('API_KEY', gap - size, last, 0.95, PREFIXED);
}

function findKeyed(scan: Scan, start: number, end: number): void {
  const { text } = scan;
  const value = readKeyedValue(text, end, LONGEST);
  if (value === undefined || value.end - value.start < 16 || isPlaceholder(text, value.start, value.end)) return;
  // `AWS_SECRET_ACCESS_KEY=…`, `private_key_parser`: the name goes on, and its last word is asked by itself.
  if (value.start === end) return;
  // In a URL "token=" and "key=" belong to the link; only what is named an API key is one there.
  const glued = text.charCodeAt(start - 1);
  const qualified = isQualified(text, start);
  if (!qualified && (glued === 63 || glued === 38 || value.link === 'none')) {
    const own = end - start > 6 && OWN_KEYWORDS.includes(`|${text.slice(start, end).toLowerCase()}|`);
    if (!own) return;
  }
  if (!looksRandom(text, value.start, value.end, 16) && !isSecretKey(text, value.start, value.end)) return;
  scan.report('API_KEY', value.start, value.end, qualified ? 0.9 : value.link === 'none' ? 0.6 : 0.8, KEYED);
}

/** Forty characters of base64 in both cases, as AWS makes its secret keys: few or no digits may be among them. */
function isSecretKey(text: string, start: number, end: number): boolean {
  if (end - start !== 40 || !/^[A-Za-z0-9+/]+$/.test(text.slice(start, end))) return false;
  const { upper, lower, distinct } = makeupOf(text, start, end);
  return upper >= 8 && lower >= 8 && distinct >= 16;
}

/** Does one of the qualifiers stand before the keyword, over a blank, "_" or "-"? */
function isQualified(text: string, start: number): boolean {
  const gap = text.charCodeAt(start - 1);
  if (gap !== 32 && gap !== 95 && gap !== 45) return false;
  let first = start - 1;
  while (first > 0 && start - first < 14 && isAlphanumeric(text.charCodeAt(first - 1))) first--;
  return first < start - 1 && QUALIFIERS.includes(`|${text.slice(first, start - 1).toLowerCase()}|`);
}

/**
 * Finds API keys and access tokens: by the prefix their vendor gives them (AWS, Google, GitHub, GitLab, Stripe, Slack, OpenAI, Anthropic,
 * npm, PyPI and a hundred more, in the shape that the vendor documents or key scanners know), or by a keyword ("api key", "client_secret") before a value that reads like
 * the output of a random generator. Prefixed keys are matched as written: their case is part of them. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [apiKey()] }).redact('key AKIAIOSFODNN7EXAMPLE').text // 'key [API_KEY]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function apiKey(): Detector<'API_KEY'> {
  const rows = new Map<number, Row[]>();
  const heads = new Set<string>();
  for (const row of parseRows(PREFIXES)) {
    const word = /^[A-Za-z]+/.exec(row.prefix)![0];
    heads.add(word.toLowerCase());
    const hash = hashWord(word);
    const same = rows.get(hash);
    if (same === undefined) rows.set(hash, [row]);
    else same.push(row);
  }
  const fused = parseRows(FUSED);
  const known: Stretch = { look: -1, alphabet: '', from: 0, to: 0 };
  return {
    id: 'api-key',
    entities: ['API_KEY'],
    reach: { before: 64, after: LONGEST + 64 },
    triggers: [
      {
        on: 'hint',
        find(scan) {
          if (isHintedValue(scan, 'secret', 16, LONGEST) && looksRandom(scan.text, 0, scan.text.length, 16)) {
            scan.report('API_KEY', 0, scan.text.length, 0.85, KEYED);
          }
        },
      },
      { on: 'word', words: [...heads], find: (scan, start, end) => findPrefixed(rows, scan, start, end, known) },
      { on: 'character', characters: '.', find: findDiscord },
      { on: 'character', characters: ':', before: '0123456789', after: 'A', find: findTelegram },
      { on: 'character', characters: '~', before: 'Q', find: findEntra },
      { on: 'word', words: ['us', 'mmk', 'atlasv'], find: findBehindRest },
      {
        on: 'token',
        length: [5, LONGEST],
        find(scan, start) {
          const from = fusedStart(scan.text, start);
          if (!FUSED_FIRST.includes(scan.text.charCodeAt(from))) return;
          for (const row of fused) if (tryRow(scan, from, row, known)) return;
        },
      },
      { on: 'word', words: `${KEYWORDS}${OWN_KEYWORDS}`.split('|').filter((word) => word !== ''), find: findKeyed },
    ],
    brings: { context, numbers, words },
    keywords: {
      secret: ['api key', 'apikey', 'access key', 'secret key', 'client secret', 'access token', 'auth token', 'bearer'],
    },
  };
}
