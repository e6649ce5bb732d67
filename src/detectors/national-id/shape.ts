import { isAsciiLetter, isDigit, unitAt } from '../../core/characters.js';
import type { Evidence } from '../../core/types.js';
import type { Scheme } from './scheme.js';

/** What stands in a shape for a digit, a letter, either; everything else stands for itself. */
export const DIGIT = 57;
export const LETTER = 65;
export const EITHER = 35;

/** No number of any scheme has more digits and letters. */
export const LONGEST = 32;

/** One way of writing numbers, `99.999.999-A`, and the schemes that are written so, with their country's prefix or without. */
export interface Shape {
  readonly text: string;
  readonly forms: Form[];
}

/** What a scheme that is written so is, and the two letters before it, if any: copied, so that all have the same form, which a loop over them needs to be fast. */
export interface Form extends Pick<Scheme, 'entity' | 'topic' | 'odds'> {
  /** Topic of the words that count only right beside the number. */
  readonly beside: string;
  readonly openOdds: number;
  readonly evidence: readonly Evidence[];
  readonly check: Scheme['check'];
  readonly prefix: string;
  /** By the value of its first character, whether a number of the scheme may begin so; undefined where every one may. */
  readonly begins: readonly boolean[] | undefined;
}

/** Mark of words that count only right beside the number, and of their topic. */
export const BESIDE = '~';

const BY_CHECK: readonly Evidence[] = ['checksum'];

/** Characters by value. */
const VALUES = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** What a code unit is to a shape. */
export function kind(code: number): number {
  return isDigit(code) ? DIGIT : isAsciiLetter(code) ? LETTER : code;
}

/** Every shape of these schemes, once. */
export function shapesOf(schemes: readonly Scheme[]): Shape[] {
  const shapes = new Map<string, Shape>();
  for (const scheme of schemes) {
    const { formats, prefix = '', first, entity, topic, odds, openOdds = 1, evidence = BY_CHECK, check } = scheme;
    const begins = first === undefined ? undefined : [...VALUES].map((value) => first.includes(value));
    for (const format of formats.split('|')) {
      for (const gap of format.includes('_') ? ['', ' ', '-'] : ['']) {
        for (const lead of prefix ? ['', 'AA', 'AA ', 'AA-'] : ['']) {
          const text = lead + format.replaceAll('_', gap);
          const shape = shapes.get(text) ?? { text, forms: [] };
          shape.forms.push({
            entity,
            beside: entity + BESIDE,
            topic,
            odds,
            openOdds,
            evidence,
            check,
            prefix: lead && prefix,
            begins,
          });
          shapes.set(text, shape);
        }
      }
    }
  }
  return [...shapes.values()];
}

/** Writes the values of the digits and letters where the text at `start` has this shape, and counts them; 0 when it has not. */
export function read(shape: string, text: string, start: number, values: Uint8Array): number {
  let count = 0;
  for (let i = 0; i < shape.length; i++) {
    const code = text.charCodeAt(start + i);
    const unit = kind(code);
    const wanted = unitAt(shape, i);
    // A number sign in the text is neither digit nor letter.
    if (wanted === EITHER ? unit !== DIGIT && unit !== LETTER : unit !== wanted) return 0;
    if (unit === DIGIT) values[count++] = code - 48;
    else if (unit === LETTER) values[count++] = (code | 32) - 87;
  }
  return count;
}
