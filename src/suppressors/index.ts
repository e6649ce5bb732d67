/** Spans that are something else: what numbers of persons are most often mistaken for. */
import type { Suppressor } from '../core/types.js';
import { businessNumber } from './business-number.js';
import { count } from './count.js';
import { date } from './date.js';
import { decimal } from './decimal.js';
import { digest } from './digest.js';
import { doi } from './doi.js';
import { modelNumber } from './model-number.js';
import { price } from './price.js';
import { publicationCode } from './publication-code.js';
import { resolution } from './resolution.js';
import { statute } from './statute.js';
import { timeCode } from './time-code.js';
import { unixTime } from './unix-time.js';
import { version } from './version.js';

export {
  businessNumber,
  count,
  date,
  decimal,
  digest,
  doi,
  modelNumber,
  price,
  publicationCode,
  resolution,
  statute,
  timeCode,
  unixTime,
  version,
};

/**
 * All suppressors for look-alikes of numbers; they are asked only about candidates, in this order.
 *
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function lookAlikes(): readonly Suppressor[] {
  return [
    unixTime(),
    date(),
    timeCode(),
    decimal(),
    resolution(),
    version(),
    publicationCode(),
    price(),
    count(),
    businessNumber(),
    modelNumber(),
    statute(),
    doi(),
    digest(),
  ];
}
