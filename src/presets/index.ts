import { demand, isObject } from '../core/checks.js';
import { compileOptions } from '../core/compile-options.js';
import { createScanner, scannerOf } from '../core/create-scanner.js';
import { createEngine } from '../core/engine.js';
import type { Scanner } from '../core/types.js';
import { createPayloadScanner } from '../payload/create-payload-scanner.js';
import type { PayloadFieldOptions, PayloadScanner } from '../payload/types.js';
import { isPlainLink } from '../video-reference/plain-link.js';
import { forReference, type VideoReferencePurpose } from '../video-reference/scanner.js';
import { allViews } from '../views/index.js';
import { allContextPacks, allDetectors, allSuppressors } from './detectors.js';
import { compilePreset, type PresetOptions } from './options.js';

export type { VideoReferencePurpose } from '../video-reference/scanner.js';
export type { PresetOptions } from './options.js';

/** What the preset for video references takes. */
export interface VideoReferencePresetOptions extends PresetOptions {
  /**
   * `store` (default): persons and secrets go. `forward`: what opens the link stays, so that a client can clean a reference before it sends it.
   */
  readonly purpose?: VideoReferencePurpose | undefined;
}

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
  return createScanner({
    ...preset.shared,
    detectors: allDetectors(preset),
    suppressors: allSuppressors(),
    context: allContextPacks(),
    views: allViews(preset.strict ? 'strict' : 'balanced'),
  });
}

/**
 * A scanner for video references: a URL, a bare id, a path, or a list of them.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @example
 * ```ts
 * videoReferenceScanner().redact('https://vimeo.com/123456789?by=jane@example.com').text   // 'https://vimeo.com/123456789?by=EMAIL_ADDRESS'
 * ```
 * @since 0.1.0
 */
export function videoReferenceScanner(options: VideoReferencePresetOptions = {}): Scanner {
  const preset = compilePreset(options, ['purpose']);
  const { minScore, purpose } = options;
  const { deny, trace, policy = {}, onFinding } = preset.shared;
  const compiled = compileOptions(
    forReference({
      ...preset.shared,
      purpose,
      detectors: allDetectors(preset),
      suppressors: allSuppressors(),
      context: allContextPacks(),
    }),
  );
  const keepsSharing = !preset.strict && minScore === undefined;
  // What a caller denies may stand anywhere, and a trace wants to see everything.
  const isPlain = deny === undefined && trace === undefined ? (text: string) => isPlainLink(text, keepsSharing) : undefined;
  return scannerOf(createEngine(compiled, isPlain), policy, onFinding);
}

/** What the preset for payloads takes. */
export interface PayloadPresetOptions extends VideoReferencePresetOptions, PayloadFieldOptions {}

/**
 * A scanner for JSON values with everything on: each field goes to the scanner for queries or the one for video references.
 *
 * @throws {PiiSieveError} with the path of the wrong option.
 * @example
 * ```ts
 * payloadScanner().redact({ query: 'mail jane@example.com', limit: 10 }).value   // { query: 'mail [EMAIL_ADDRESS]', limit: 10 }
 * ```
 * @since 0.1.0
 */
export function payloadScanner(options: PayloadPresetOptions = {}): PayloadScanner {
  demand(isObject(options), 'invalid-option', 'options', 'must be an object');
  const { fields, keys, purpose, identifiers = 'skip', ...shared } = options;
  const scanners = { query: queryScanner(shared), videoReference: videoReferenceScanner({ ...shared, purpose }) };
  return createPayloadScanner({ scanners, fields, keys, identifiers });
}
