export { createScanner } from './core/create-scanner.js';
export {
  type DictionaryDetectorOptions,
  defineDetector,
  dictionaryDetector,
  type PatternDetectorOptions,
  patternDetector,
} from './core/custom-detectors.js';
export { PiiSieveError, type PiiSieveErrorCode } from './core/errors.js';
export type * from './core/types.js';
export { block } from './operators/block.js';
export { generalize } from './operators/generalize.js';
export { keep } from './operators/keep.js';
export { type MaskOptions, mask } from './operators/mask.js';
export { redact } from './operators/redact.js';
export { replace } from './operators/replace.js';
