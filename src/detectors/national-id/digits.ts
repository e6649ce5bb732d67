import { isDigit, unitAt } from '../../core/characters.js';
import type { DigitGroups } from '../../core/types.js';
import { DIGIT } from './shape.js';

/** The digits that every number of this shape has. */
export function fixedDigits(shape: string): number {
  let digits = 0;
  for (let i = 0; i < shape.length; i++) if (unitAt(shape, i) === DIGIT) digits++;
  return digits;
}

/** How many units at most stand between two digits that every number of this shape has. */
export function widestGap(shape: string): number {
  return Math.max(0, ...(/9.*9/.exec(shape)?.[0].match(/[^9]+/g) ?? []).map(({ length }) => length));
}

/** Does the text hold so many digits with gaps no wider than this between them? Most queries with a year and a number do not. */
export function holdsDigits(text: string, { count, starts }: DigitGroups, fewest: number, widest: number): boolean {
  let digits = 0;
  let end = 0;
  for (let group = 0; group < count; group++) {
    const start = starts[group]!;
    if (start - end > widest) digits = 0;
    for (end = start; end < text.length && isDigit(unitAt(text, end)); end++) digits++;
    if (digits >= fewest) return true;
  }
  return false;
}
