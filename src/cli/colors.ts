import { createColors } from 'picocolors';
import { type Io, type Output, wantsColor } from './io.js';

export type Colors = ReturnType<typeof createColors>;

/** Colours for one stream; all functions are the identity where colours are not wanted. */
export function colorsFor(output: Output, env: Io['env']): Colors {
  return createColors(wantsColor(output, env));
}
