import { createPayloadScanner } from '../payload/index.js';
import { allDetectors } from '../presets/detectors.js';
import { queryScanner, videoReferenceScanner } from '../presets/index.js';
import { compilePreset } from '../presets/options.js';
import type { Presets } from './presets.js';

/** The scanners that ship with the package. */
export const presets: Presets = {
  queryScanner,
  videoReferenceScanner,
  detectors: (options) => allDetectors(compilePreset(options)),
  payloadScanner: ({ fields, ...options }) =>
    createPayloadScanner({ scanners: { query: queryScanner(options), videoReference: videoReferenceScanner(options) }, fields }),
};
