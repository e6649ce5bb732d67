import { demand, isObject } from '../core/checks.js';
import { createScanner } from '../core/create-scanner.js';
import type { Scanner } from '../core/types.js';
import { homeDirectory } from '../detectors/home-directory.js';
import { usSsn } from '../detectors/national-id/us.js';
import { personalSite } from '../detectors/personal-site.js';
import { signedUrlToken } from '../detectors/signed-url-token.js';
import { urlPerson } from '../detectors/url-person.js';
import { urlNumber } from '../suppressors/url-number.js';
import { namedBeside } from '../video-reference/named-beside.js';
import { platforms } from '../video-reference/platforms/table.js';
import { createVideoReferenceScanner, type VideoReferencePurpose } from '../video-reference/scanner.js';
import { unlistedKey } from '../video-reference/unlisted.js';
import { compilePreset, type PresetOptions } from './options.js';
import { structuredDetectors } from './structured-detectors.js';

export type { PresetOptions } from './options.js';

/** Numbers take no country here: national forms need metadata or schemes, which are entries of their own. */
export type StructuredOptions = Omit<PresetOptions, 'countries'>;

/** The same, and what becomes of what opens a link. */
export interface StructuredVideoReferenceOptions extends StructuredOptions {
  /** `store` (default): persons and secrets go. `forward`: what opens the link stays. */
  readonly purpose?: VideoReferencePurpose | undefined;
}

/**
 * A small scanner for bundles: everything that has a structure of its own, no names, no phone metadata, no national ids but the US SSN.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @example
 * ```ts
 * structuredScanner().redact('mail jane@example.com').text   // 'mail [EMAIL_ADDRESS]'
 * ```
 * @since 0.1.0
 */
export function structuredScanner(options: StructuredOptions = {}): Scanner {
  const { shared } = compilePreset(options);
  return createScanner({ ...shared, detectors: [...structuredDetectors(), usSsn()], suppressors: [urlNumber()] });
}

/**
 * The same for video references, with what stands in URLs: signatures, tokens, home directories; it carries the table of platforms.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @example
 * ```ts
 * structuredVideoReferenceScanner().redact('https://vimeo.com/123456789?by=jane%40example.com').text   // 'https://vimeo.com/123456789?by=EMAIL_ADDRESS'
 * ```
 * @since 0.1.0
 */
export function structuredVideoReferenceScanner(options: StructuredVideoReferenceOptions = {}): Scanner {
  demand(isObject(options), 'invalid-option', 'options', 'must be an object');
  const { purpose, ...rest } = options;
  const { shared } = compilePreset(rest);
  const detectors = [
    ...structuredDetectors(),
    usSsn(),
    signedUrlToken(),
    unlistedKey(),
    urlPerson({ platforms }),
    namedBeside(),
    homeDirectory(),
    personalSite(),
  ];
  return createVideoReferenceScanner({ ...shared, purpose, detectors });
}
