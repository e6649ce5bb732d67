import { createScanner } from '../core/create-scanner.js';
import type { Scanner } from '../core/types.js';
import { usSsn } from '../detectors/national-id/us.js';
import { lookAlikes } from '../suppressors/index.js';
import { videoId } from '../suppressors/video-id.js';
import { createVideoReferenceScanner, type VideoReferencePurpose } from '../video-reference/scanner.js';
import { compilePreset, type PresetOptions } from './options.js';
import { structuredDetectors } from './structured-detectors.js';

export type { PresetOptions } from './options.js';

/** Numbers take no country here: national forms need metadata or schemes, which are entries of their own. */
export type StructuredOptions = Omit<PresetOptions, 'countries'>;

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
  return createScanner({ ...shared, detectors: [...structuredDetectors(), usSsn()], suppressors: [videoId(), ...lookAlikes()] });
}

/**
 * The same for video references.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @since 0.1.0
 */
export function structuredVideoReferenceScanner(options: StructuredVideoReferenceOptions = {}): Scanner {
  const { purpose, ...rest } = options;
  const { shared } = compilePreset(rest);
  return createVideoReferenceScanner({
    ...shared,
    purpose,
    detectors: [...structuredDetectors(), usSsn()],
    suppressors: lookAlikes(),
  });
}
