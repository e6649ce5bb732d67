import { nationalIdSchemes } from '../detectors/national-id/rows.js';
import { fieldScanner } from '../payload/field-scanner.js';
import { allDetectors } from '../presets/detectors.js';
import { queryScanner, videoReferenceScanner } from '../presets/index.js';
import { compilePreset } from '../presets/options.js';
import type { Presets } from './presets.js';

/** The scanners that ship with the package. */
export const presets: Presets = {
  queryScanner,
  videoReferenceScanner,
  fieldScanner: ({ fields, ...options }, query) =>
    fieldScanner({ query, videoReference: videoReferenceScanner(options) }, { fields, identifiers: 'skip' }),
  detectors: (options) => allDetectors(compilePreset(options)),
  schemes: nationalIdSchemes,
};
