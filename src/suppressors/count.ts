import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { isNumberEntity } from './around.js';

/**
 * Covers a bare number right beside a word for what is counted or measured: `10000000000 views`, `population 8866000`, `438442387 bytes`, `4000 watts`.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone({ countries: ['US'] })], suppressors: [count()] }).test('4155550132 views') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function count(): Suppressor {
  return {
    id: 'count',
    reach: { before: 80, after: 80 },
    brings: { context },
    keywords: {
      count: [
        'views',
        'likes',
        'subscribers',
        'followers',
        'downloads',
        'plays',
        'population',
        'people',
        'votes',
        'bytes',
        'copies',
        'users',
        'members',
      ],
      measure: [
        'mm',
        'cm',
        'km',
        'kg',
        'miles',
        'gallons',
        'litres',
        'liters',
        'meters',
        'metres',
        'feet',
        'inches',
        'watts',
        'volts',
        'mah',
        'ghz',
        'mhz',
        'px',
        'fps',
      ],
    },
    covers(scan, start, end, entity) {
      return isNumberEntity(entity) && (scan.near('count', start, end) === 2 || scan.near('measure', start, end) === 2);
    },
  };
}
