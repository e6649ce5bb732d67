export { createPayloadScanner, type PayloadScannerOptions } from './create-payload-scanner.js';
export type {
  FieldRoute,
  PayloadFieldOptions,
  PayloadFinding,
  PayloadIncomplete,
  PayloadRedactResult,
  PayloadReplacement,
  PayloadScanner,
  PayloadScanners,
  PayloadScanResult,
} from './types.js';
