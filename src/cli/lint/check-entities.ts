import type { Config } from '../../config/index.js';
import { UsageError } from '../exit.js';
import type { Presets } from '../presets.js';
import { UNUSED_IGNORE } from './lint-source.js';

/** So many similar names are proposed. */
const MAX_PROPOSED = 5;

/**
 * Refuses names of entities that nothing finds: what they say would never happen.
 *
 * @throws UsageError that names the config's file, the path in it, and what is similar
 */
export async function checkEntities(config: Config, file: string | undefined, presets: () => Promise<Presets>): Promise<void> {
  const named = [
    namesIn(config, ''),
    ...(config.overrides ?? []).map((layer, index) => namesIn(layer, `overrides[${index}].`)),
  ].flat();
  const own = [config, ...(config.overrides ?? [])].flatMap(({ deny }) => Object.keys(deny ?? {}));
  const open = named.filter(({ entity }) => entity !== 'default' && entity !== UNUSED_IGNORE.entity && !own.includes(entity));
  if (open.length === 0) return;
  const known = new Set((await presets()).detectors({}).flatMap(({ entities }) => entities));
  const unknown = open.find(({ entity }) => !known.has(entity));
  if (unknown === undefined) return;
  const similar = [...known].filter((entity) => isSimilar(entity, unknown.entity)).slice(0, MAX_PROPOSED);
  throw new UsageError(
    `${file === undefined ? '' : `${file}: `}${unknown.path}: is found by no detector; ${
      similar.length > 0 ? `similar: ${similar.join(', ')}` : '"pii-sieve detectors" lists what is found'
    }`,
  );
}

function namesIn({ severity, minScore }: Pick<Config, 'severity' | 'minScore'>, before: string) {
  const scores = typeof minScore === 'object' ? minScore : {};
  return Object.entries({ severity: severity ?? {}, minScore: scores }).flatMap(([option, names]) =>
    Object.keys(names).map((entity) => ({ entity, path: `${before}${option}.${entity}` })),
  );
}

/** Do the names share a word? */
function isSimilar(a: string, b: string): boolean {
  const words = new Set(a.split('_'));
  return b.split('_').some((word) => word.length > 2 && words.has(word));
}
