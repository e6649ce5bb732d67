import { demand } from './checks.js';
import type { CompiledOptions } from './compile-options.js';
import type { context } from './context.js';
import type { areLone } from './lone-numbers.js';
import type { numbers } from './sweep-numbers.js';
import type { words } from './sweep-words.js';
import type { views } from './through-views.js';
import type { Brought, Detector, TextView, Trigger } from './types.js';

/**
 * What only some scanners need. Each part is brought by whoever asks for it, in `brings`: a bundle holds the parts that its detectors, views
 * and suppressors name, and no scanner asks for a part that nobody brought.
 */
export interface Machinery {
  /** Answers `near` and `mentions`. */
  readonly context?: typeof context | undefined;
  /** Asks about numbers and tokens. */
  readonly numbers?: typeof numbers | undefined;
  /** Tells lone numbers, for those who mind them only where their words stand; without it all are asked. */
  readonly lone?: typeof areLone | undefined;
  /** Reads words and asks about them. */
  readonly words?: typeof words | undefined;
  /** Looks at folded readings of the text. */
  readonly views?: typeof views | undefined;
}

/** What asks about each trigger; the sweep itself about the others. */
const PART_OF: { readonly [on in Trigger['on']]?: keyof Machinery } = {
  number: 'numbers',
  token: 'numbers',
  word: 'words',
  words: 'words',
};

interface Owner extends Partial<Pick<Detector, 'keywords' | 'triggers'> & Pick<TextView, 'fold' | 'words' | 'wordLength'>> {
  readonly brings?: Brought | undefined;
}

/** The parts that came with what a scanner is made of. Who asks for one and did not bring it is refused. */
export function machineryOf({ detectors, suppressors, views }: CompiledOptions): Machinery {
  const lists: readonly (readonly [string, string, readonly Owner[]])[] = [
    ['detectors', 'defineDetector', detectors],
    ['suppressors', 'defineSuppressor', suppressors],
    ['views', 'defineView', views],
  ];
  for (const [option, maker, owners] of lists) {
    owners.forEach(({ brings, keywords, triggers = [], fold, words, wordLength }, i) => {
      const missing = [
        ...triggers.map(({ on }) => PART_OF[on]),
        keywords && 'context',
        fold && 'views',
        (words ?? wordLength) && 'words',
      ].find((part) => part && brings?.[part] === undefined);
      demand(!missing, 'invalid-detector', `${option}[${i}].brings`, `lacks '${missing}': make it with ${maker}()`);
    });
  }
  return Object.assign({}, ...[...detectors, ...suppressors, ...views].map(({ brings }) => brings)) as Machinery;
}
