import { createPayloadScanner } from '../payload/index.js';
import { queryScanner, videoReferenceScanner } from '../presets/index.js';
import type { Presets } from './presets.js';

/** The scanners that ship with the package. */
export const presets: Presets = {
  queryScanner,
  videoReferenceScanner,
  payloadScanner: ({ fields, ...options }) =>
    createPayloadScanner({ scanners: { query: queryScanner(options), videoReference: videoReferenceScanner(options) }, fields }),
};
