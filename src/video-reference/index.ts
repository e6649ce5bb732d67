export { parseVideoReference, type ReferenceKind, type VideoReference } from './parse.js';
export {
  createVideoReferenceScanner,
  referenceViews,
  type VideoReferencePurpose,
  type VideoReferenceScannerOptions,
} from './scanner.js';
