export { createScanner } from './core/create-scanner.js';
export { defineDetector } from './core/define-detector.js';
export { defineSuppressor } from './core/define-suppressor.js';
export { defineView } from './core/define-view.js';
export { type DictionaryDetectorOptions, dictionaryDetector } from './core/dictionary-detector.js';
export { PiiSieveError, type PiiSieveErrorCode } from './core/errors.js';
export { type PatternDetectorOptions, patternDetector } from './core/pattern-detector.js';
export type * from './core/types.js';
export { block } from './operators/block.js';
export { generalize } from './operators/generalize.js';
export { keep } from './operators/keep.js';
export { type MaskOptions, mask } from './operators/mask.js';
export { redact } from './operators/redact.js';
export { replace } from './operators/replace.js';
export { createPayloadScanner, type PayloadScannerOptions } from './payload/create-payload-scanner.js';
export type * from './payload/types.js';
export { parseVideoReference, type ReferenceKind, type VideoReference } from './video-reference/parse.js';
export {
  createVideoReferenceScanner,
  type VideoReferencePurpose,
  type VideoReferenceScannerOptions,
} from './video-reference/scanner.js';
