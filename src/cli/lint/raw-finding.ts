import type { Evidence } from '../../core/types.js';
import type { Leaf } from './document.js';

/** A finding with its place in the file. */
export interface RawFinding {
  readonly start: number;
  readonly end: number;
  readonly entity: string;
  readonly score: number;
  readonly detector: string;
  readonly evidence: readonly Evidence[];
  readonly leaf: Leaf;
}
