import { isAlphanumeric, isAsciiLetter, isLetter } from '../core/characters.js';
import { context } from '../core/context.js';
import type { Detector, Evidence, Scan } from '../core/types.js';

/** Instagram and Threads allow 30, Telegram and Snapchat fewer; X allows 15. */
const LONGEST = 30;
/** Telegram and X accounts have four characters and more; shorter ones are "@me", "@7" and prices. */
const SHORTEST = 3;

/** Words by which people give their own handle, or ask for a private person's. */
const OWN =
  'my instagram|my insta|my ig|my snapchat|my snap|my tiktok|my twitter|my telegram|my discord|my handle|my username|my account|add me|dm me|follow me|find me|text me|hit me up|mi instagram|mi insta|mi usuario|mon insta|mon instagram|mein instagram|mein insta|meu insta|meu instagram|il mio instagram|sígueme|suivez moi';

/** Where money is sent: the handle behind is somebody's, and may have hyphens (Venmo). */
const PAYMENT = 'venmo|cashapp|cash app|zelle';

const BARE: readonly Evidence[] = ['format'];
const NAMED: readonly Evidence[] = ['context', 'format'];

function find(scan: Scan, at: number): void {
  const { text } = scan;
  // "user@host", "path/@channel" and "@@" are something else; "@ 5 pm" has a blank. A barrier is what was found: the user.
  const before = text.charCodeAt(at - 1);
  if (at > 0 && (isLetter(before) || isAlphanumeric(before) || '@._-+/=&$%#\ufdd0'.includes(text[at - 1]!))) return;
  const first = text.charCodeAt(at + 1);
  if (!isAlphanumeric(first) && first !== 95) return;
  let end = at + 1;
  let letters = 0;
  const pays = scan.mentions('payment-handle');
  while (end < text.length && end - at <= LONGEST + 1) {
    const code = text.charCodeAt(end);
    if (isAsciiLetter(code)) letters++;
    else if (
      !isAlphanumeric(code) &&
      code !== 95 &&
      !((code === 46 || (code === 45 && pays)) && isAlphanumeric(text.charCodeAt(end + 1)))
    )
      break;
    end++;
  }
  const length = end - at - 1;
  if (length < SHORTEST || length > LONGEST || letters < 2) return;
  const after = text.charCodeAt(end);
  // A second "@" makes it an address of the fediverse; "@scope/package" is a package; a letter of another script continues a word.
  if (after === 47 || after === 45 || (after >= 0x80 && isLetter(after) && after < 0x2e80)) return;
  if (after === 64) {
    let host = end + 1;
    let dots = 0;
    while (host < text.length && host - end < 80) {
      const code = text.charCodeAt(host);
      if (code === 46 && isAlphanumeric(text.charCodeAt(host + 1))) dots++;
      else if (!isAlphanumeric(code) && code !== 45) break;
      host++;
    }
    if (dots > 0) scan.report('SOCIAL_HANDLE', at, host, 0.6, BARE);
    return;
  }
  // Most handles in queries are public channels: alone they are no private fact.
  const own = scan.near('own-handle', at, end) > 0 || (pays && scan.near('payment-handle', at, end) > 0);
  const named = own || scan.near('username', at, end) > 0;
  scan.report('SOCIAL_HANDLE', at, end, own ? 0.6 : named ? 0.4 : 0.3, named ? NAMED : BARE);
}

/**
 * Finds handles of social networks (`@jane_doe99`) and addresses of the fediverse (`@user@host`). A handle is as often a public channel as a person, so its
 * score stays below the balanced threshold: `strict` redacts it. E-mail addresses, prices, packages and channel URLs are none. O(n).
 *
 * @example
 * ```ts
 * createScanner({ detectors: [socialHandle()], minScore: 0.05 }).redact('dm @jane_doe99').text // 'dm [SOCIAL_HANDLE]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function socialHandle(): Detector<'SOCIAL_HANDLE'> {
  return {
    id: 'social-handle',
    entities: ['SOCIAL_HANDLE'],
    reach: { before: 1, after: 128 },
    specificity: 'generic',
    triggers: [{ on: 'character', characters: '@', find }],
    brings: { context },
    keywords: {
      username: ['handle', 'dm'],
      'own-handle': OWN.split('|'),
      'payment-handle': PAYMENT.split('|'),
    },
  };
}
