import { allDetectors } from '../presets/detectors.js';
import { payloadScanner, queryScanner, videoReferenceScanner } from '../presets/index.js';
import { compilePreset } from '../presets/options.js';
import type { Presets } from './presets.js';

/** The scanners that ship with the package. */
export const presets: Presets = {
  queryScanner,
  videoReferenceScanner,
  payloadScanner,
  detectors: (options) => allDetectors(compilePreset(options)),
};
