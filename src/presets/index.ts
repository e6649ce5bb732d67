import { createScanner } from '../core/create-scanner.js';
import type { Scanner } from '../core/types.js';
import { allDetectors } from './detectors.js';
import { compilePreset, type PresetOptions } from './options.js';

export type { PresetOptions } from './options.js';

/**
 * A scanner for search queries and other plain text with everything on.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @example
 * ```ts
 * queryScanner().redact('call (415) 555-0132').text   // 'call [PHONE_NUMBER]'
 * ```
 * @since 0.1.0
 */
export function queryScanner(options: PresetOptions = {}): Scanner {
  const preset = compilePreset(options);
  return createScanner({ ...preset.shared, detectors: allDetectors(preset) });
}

/**
 * A scanner for video references: a URL, a bare id, or a list of them.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @since 0.1.0
 */
export function videoReferenceScanner(options: PresetOptions = {}): Scanner {
  const preset = compilePreset(options);
  return createScanner({ ...preset.shared, detectors: allDetectors(preset) });
}
