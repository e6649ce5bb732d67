import { isAlphanumeric, isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import { isHintedValue, isPlaceholder, looksRandom, makeupOf, readKeyedValue } from '../core/keyed-value.js';
import type { Detector, Evidence, Scan } from '../core/types.js';
import { hashSpan, hashWord } from '../core/words.js';

/** Longest key read; GitHub's and OpenAI's stay below 300. */
const LONGEST = 400;

/**
 * Keys whose vendor wrote a prefix in front, as documented by the vendor: prefix, shortest and longest rest, alphabet of the rest.
 * Alphabets: `a` letters and digits, `d` those with `-` and `_`, `h` hexadecimal, `l` letters, `p` as `d` with `.`.
 */
const PREFIXES =
  // GitHub: personal, OAuth, user-to-server, server-to-server, refresh; fine-grained. GitLab: personal, deploy, runner, pipeline trigger.
  'ghp_ 36 255 a|gho_ 36 255 a|ghu_ 36 255 a|ghs_ 36 255 a|ghr_ 36 255 a|github_pat_ 60 120 d|glpat- 20 64 p|gldt- 20 64 d|glrt- 20 64 p|glptt- 40 40 h|' +
  // Stripe secret, restricted and publishable keys, webhook secrets. Shopify access, custom app, private app, shared secret.
  'sk_live_ 16 247 a|sk_test_ 16 247 a|rk_live_ 16 247 a|rk_test_ 16 247 a|pk_live_ 16 247 a|pk_test_ 16 247 a|whsec_ 24 90 a|' +
  'shpat_ 32 32 h|shpca_ 32 32 h|shppa_ 32 32 h|shpss_ 32 32 h|' +
  // Slack: bot, user, app, refresh, legacy; app-level.
  'xoxb- 24 120 d|xoxp- 24 120 d|xoxa- 24 120 d|xoxr- 24 120 d|xoxs- 24 120 d|xoxe- 24 400 p|xapp- 24 160 d|' +
  // Package registries: npm, PyPI, RubyGems, Docker Hub, crates.io takes no prefix.
  'npm_ 36 36 a|pypi- 60 300 d|rubygems_ 48 48 h|dckr_pat_ 27 36 d|' +
  // Model vendors: Hugging Face, Anthropic, OpenAI (project, service account, classic), Groq, xAI, Perplexity, Replicate.
  'hf_ 34 40 a|sk-ant- 60 160 d|sk-proj- 40 220 d|sk-svcacct- 40 220 d|sk-or-v1- 64 64 h|sk- 32 64 a|gsk_ 40 64 a|xai- 60 100 a|pplx- 40 64 a|r8_ 30 45 a|' +
  // Google OAuth client secret, DigitalOcean, Grafana, Linear, Notion, Figma, Sentry, Postman, New Relic, Tailscale, Square, Mailgun, Fly.
  'GOCSPX- 28 28 d|dop_v1_ 64 64 h|doo_v1_ 64 64 h|dor_v1_ 64 64 h|glsa_ 40 48 d|glc_ 40 200 a|lin_api_ 40 48 a|ntn_ 40 60 a|secret_ 43 43 a|' +
  'figd_ 40 48 d|sntrys_ 60 220 d|sntryu_ 64 64 h|PMAK- 59 59 d|NRAK- 27 27 a|tskey-auth- 20 60 d|tskey-api- 20 60 d|sq0atp- 22 22 d|sq0csp- 43 43 d|' +
  'key- 32 32 h|fo1_ 40 60 d|AGE-SECRET-KEY-1 58 58 a|' +
  // SendGrid, Google OAuth access token, HashiCorp Vault.
  'SG. 60 70 p|ya29. 40 300 d|hvs. 24 140 d|hvb. 24 300 d';

/** Keys whose prefix runs on into the rest: AWS access key ids, Google API keys, Databricks, Alibaba, Twilio, Facebook. */
const FUSED =
  'AKIA 16 16 a|ASIA 16 16 a|ABIA 16 16 a|ACCA 16 16 a|AIza 35 35 d|dapi 32 34 h|LTAI 16 22 a|AC 32 32 h|SK 32 32 h|EAA 80 300 a';

/** Words whose value is a key when it reads like one: the word before must be one of `QUALIFIERS` where the keyword is common. */
const KEYWORDS = 'key|secret|token|clé|schlüssel|clave|chave|chiave|ключ';
/** The same where they are one word with their qualifier. */
const OWN_KEYWORDS = '|apikey|accesskey|secretkey|authtoken|accesstoken|clientsecret|apitoken|accountkey|';
const QUALIFIERS =
  '|api|secret|access|private|auth|client|app|bot|personal|consumer|encryption|account|license|signing|shared|master|oauth|bearer|refresh|aws|stripe|openai|github|';

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
  return table.split('|').map((line) => {
    const [prefix, shortest, longest, alphabet] = line.split(' ');
    return { prefix: prefix!, shortest: Number(shortest), longest: Number(longest), alphabet: alphabet! };
  });
}

function fits(code: number, alphabet: string): boolean {
  if (isDigit(code)) return alphabet !== 'l';
  if (!isAlphanumeric(code))
    return (alphabet === 'd' || alphabet === 'p') && (code === 45 || code === 95 || (alphabet === 'p' && code === 46));
  return alphabet !== 'h' || (code | 32) < 103;
}

/** Reports the key at `start` when it begins with the row's prefix and its rest is as long and as mixed as the vendor makes it. */
function tryRow(scan: Scan, start: number, row: Row): boolean {
  const { text } = scan;
  if (!text.startsWith(row.prefix, start)) return false;
  const rest = start + row.prefix.length;
  let end = rest;
  while (end < text.length && end - rest <= row.longest && fits(text.charCodeAt(end), row.alphabet)) end++;
  while (end > rest && !isAlphanumeric(text.charCodeAt(end - 1))) end--;
  const length = end - rest;
  if (length < row.shortest || length > row.longest || isAlphanumeric(text.charCodeAt(end))) return false;
  const { digits, lower, upper, distinct } = makeupOf(text, rest, end);
  if (distinct < 8 || (digits === 0 && (lower < 4 || upper < 4))) return false;
  // AWS's and others' documentation writes EXAMPLE into the key.
  const documented = text.slice(rest, end).toUpperCase().includes('EXAMPLE');
  scan.report('API_KEY', start, end, 0.98, documented ? DOCUMENTED : PREFIXED);
  return true;
}

/** "sk_live_…", "xoxb-…", "SG.…": the word before the first separator names the vendor. */
function findPrefixed(rows: ReadonlyMap<number, readonly Row[]>, scan: Scan, start: number, end: number): void {
  const { text } = scan;
  if (start > 0 && fits(text.charCodeAt(start - 1), 'd')) return;
  for (const row of rows.get(hashSpan(text, start, end)) ?? []) if (tryRow(scan, start, row)) return;
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
 * npm, PyPI and thirty more, in the vendor's documented shape), or by a keyword ("api key", "client_secret") before a value that reads like
 * the output of a random generator. Prefixed keys are matched as written: their case is part of them. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [apiKey()] }).redact('key AKIAIOSFODNN7EXAMPLE').text // 'key [API_KEY]'
 * ```
 */
/* @__NO_SIDE_EFFECTS__ */
export function apiKey(): Detector<'API_KEY'> {
  const rows = new Map<number, Row[]>();
  const words = new Set<string>();
  for (const row of parseRows(PREFIXES)) {
    const word = /^[A-Za-z]+/.exec(row.prefix)![0];
    words.add(word.toLowerCase());
    const hash = hashWord(word);
    const known = rows.get(hash);
    if (known === undefined) rows.set(hash, [row]);
    else known.push(row);
  }
  const fused = parseRows(FUSED);
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
      { on: 'word', words: [...words], find: (scan, start, end) => findPrefixed(rows, scan, start, end) },
      { on: 'character', characters: '.', find: findDiscord },
      { on: 'character', characters: ':', before: '0123456789', after: 'A', find: findTelegram },
      {
        on: 'token',
        length: [5, LONGEST],
        find(scan, start) {
          const first = scan.text.charCodeAt(start);
          // A, E, L, S or d: nothing else starts a fused key.
          if (first !== 65 && first !== 69 && first !== 76 && first !== 83 && first !== 100) return;
          for (const row of fused) if (tryRow(scan, start, row)) return;
        },
      },
      { on: 'word', words: `${KEYWORDS}${OWN_KEYWORDS}`.split('|').filter((word) => word !== ''), find: findKeyed },
    ],
    brings: { context },
    keywords: {
      secret: ['api key', 'apikey', 'access key', 'secret key', 'client secret', 'access token', 'auth token', 'bearer'],
    },
  };
}
