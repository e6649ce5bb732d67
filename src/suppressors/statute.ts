import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, chainAround, isNumberEntity } from './around.js';

/**
 * Covers numbers of laws, forms, standards and judgments behind their word: `cfr 1910.120`, `dfars 252.225-7001`, `pub l 108-189`, `rfc 5322`, `iso 9001:2015`,
 * `omb no 1615-0047`. The word must stand right beside the chain of numbers.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()], suppressors: [statute()] }).test('dfars 252.225-7001') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function statute(): Suppressor {
  return {
    id: 'statute',
    reach: { before: AROUND + 80, after: AROUND + 80 },
    brings: { context },
    keywords: {
      law: [
        ...[
          'cfr',
          'usc',
          'uscs',
          'u s c',
          'rcw',
          'wac',
          'dfars',
          'far',
          'omb',
          'omb no',
          'statute',
          'pub l',
          'public law',
          'stat',
          'f 2d',
          'f 3d',
          'wl',
          'docket',
          'iso',
        ],
        ...[
          'iec',
          'rfc',
          'ieee',
          'ansi',
          'astm',
          'din',
          'nfpa',
          'irs form',
          'regulation',
          'directive',
          'article',
          'paragraph',
          'clause',
          'nist',
          'cve',
        ],
      ],
    },
    covers(scan, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      const chain = chainAround(scan.text, start, end, '.-:/');
      return scan.near('law', chain.start, chain.end) === 2;
    },
  };
}
