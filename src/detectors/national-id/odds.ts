import type { Form } from './shape.js';

/*
 * A score is odds multiplied: how often a token of this shape is an id at all, how seldom the checks pass by chance, and what stands around.
 * Fitted on queries and video URLs with all countries on: a bare run behind a check of 1 in 10 stays near 0.1, a grouped one behind 1 in 17
 * reaches 0.5.
 */
export const BARE = 0.01;
/** With a birth date as well as a check digit. */
export const DATED = 0.04;
/** With letters or separators. */
export const TELLING = 0.06;
/** Of a country that the caller listed. */
export const COUNTRY = 12;
/** Behind its country's two letters. */
export const PREFIX = 10;

/** The best odds a number of this form can have where no keyword stands; `plain`: has it digits only? */
export function bestOdds(plain: boolean, { odds, openOdds, evidence, prefix }: Form, listed: boolean): number {
  const kind = plain ? (evidence[1] === 'date' ? DATED : BARE) : TELLING;
  return kind * Math.max(odds, openOdds) * (prefix ? PREFIX : 1) * (listed ? COUNTRY : 1);
}
