import { demand, isObject } from '../core/checks.js';
import { createScanner } from '../core/create-scanner.js';
import { PiiSieveError } from '../core/errors.js';
import type { ContextPack, Scanner, ScannerOptions, TextView } from '../core/types.js';
import { linkAccess } from '../suppressors/link-access.js';
import { videoId } from '../suppressors/video-id.js';
import { base64 } from '../views/base64.js';
import { characters } from '../views/characters.js';
import { escapes } from '../views/escapes.js';
import { htmlEntities } from '../views/html-entities.js';
import { percentEncoding } from '../views/percent-encoding.js';
import { punycode } from '../views/punycode.js';

/** Words of this topic name parameters and pages of every link: there they say nothing against a value. */
const COMMON_TOPIC = 'video';
/** Of these those do that may be a page's name (`/articles/`, `/model/`, `/Sendung/`); `part number`, `seriennummer`, `артикул` are none. */
const PAGE_TOPICS: readonly string[] = ['product', 'tracking'];
const PAGE_NAME = /^[a-z]+(?<!nummer)$/;
const COMMON_WORDS: readonly string[] = ['ref', 'reference', 'views'];

/** The packs without what a reference says anyway: that it is about a video, on what page, and where it was reached from. */
function forReferences(packs: readonly ContextPack[]): ContextPack[] {
  return packs.map(({ language, topics }) => {
    const kept = Object.entries(topics).filter(([topic]) => topic !== COMMON_TOPIC);
    return {
      language,
      topics: Object.fromEntries(
        kept.map(([topic, words]) => [
          topic,
          words.filter((word) => !COMMON_WORDS.includes(word) && !(PAGE_TOPICS.includes(topic) && PAGE_NAME.test(word))),
        ]),
      ),
    };
  });
}

/** What becomes of the reference, which decides whether what opens it may stay. */
export type VideoReferencePurpose = 'store' | 'forward';

/** What a scanner for video references is made of; `views` has those of links for its default. */
export interface VideoReferenceScannerOptions<E extends string = string> extends ScannerOptions<E> {
  /**
   * `store` (default): persons and secrets are removed. `forward`: what opens the link (signature, `pwd`, unlisted hash) stays, so that a
   * client can clean a reference before it sends it; persons are removed.
   */
  readonly purpose?: VideoReferencePurpose | undefined;
}

/**
 * The views that a reference is read through: the encodings that links have. Views of running text (spoken or spaced-out digits, mail
 * encodings) would read ids as something else.
 */
/* @__NO_SIDE_EFFECTS__ */
export function referenceViews(): TextView[] {
  return [characters(), percentEncoding(), htmlEntities(), escapes(), base64(), punycode()];
}

/**
 * Builds a scanner for video references: a URL, an app link, a bare id, a path, or a list of them. The text as a whole is understood as a
 * reference: what names the video, its time code and its playlist is never a finding, and the redacted reference still names it. `views`
 * are `referenceViews()` unless others are given.
 *
 * @throws {PiiSieveError} as `createScanner` does, and `invalid-option` for an unknown `purpose`.
 * @example
 * ```ts
 * const scanner = createVideoReferenceScanner({ detectors: [email()] });
 * scanner.redact('https://vimeo.com/123456789?from=jane@example.com').text   // 'https://vimeo.com/123456789?from=EMAIL_ADDRESS'
 * ```
 * @since 0.1.0
 */
export function createVideoReferenceScanner<const E extends string>(options: VideoReferenceScannerOptions<E>): Scanner<E> {
  return createScanner(forReference(options));
}

/** What `createScanner` is given for references. */
export function forReference<E extends string>(options: VideoReferenceScannerOptions<E>): ScannerOptions<E> {
  demand(isObject(options), 'invalid-option', 'options', 'must be an object');
  const { purpose = 'store', suppressors = [], views = referenceViews(), context = [], ...rest } = options;
  if (purpose !== 'store' && purpose !== 'forward') {
    throw new PiiSieveError('invalid-option', 'purpose', 'is unknown', ['store', 'forward']);
  }
  const own = purpose === 'forward' ? [videoId({ wholeText: true }), linkAccess()] : [videoId({ wholeText: true })];
  return { ...rest, views, context: forReferences(context), suppressors: [...own, ...suppressors] };
}
