import type { Alternative } from '../../core/types.js';
import type { Candidate, Choice } from './detect.js';
import { compileDispatch } from './dispatch.js';
import { documentWords } from './documents.js';
import type { Scheme } from './scheme.js';
import { searchTelling } from './telling.js';

/** Topic of all keywords together: asked about first. */
const ANY = 'national-id';

/** Passports and driving licences are called the same in every country: the shared word is nearly as good as the scheme's own. */
const DOCUMENT = 120;

/** What keeps many schemes from costing as many checks, and one run from being reported as many findings. */
export function chooseAmong(schemes: readonly Scheme[], listed: boolean): Choice {
  const topics = [ANY, ...new Set(schemes.map(({ topic }) => topic))];
  const documents = documentWords();
  return {
    listed,
    shared: (topic) => (topic in documents ? DOCUMENT : undefined),
    keywords: { ...documents, [ANY]: schemes.flatMap(({ words }) => words.split('|')) },
    dispatch: compileDispatch,
    searchTelling: (shapes) => searchTelling(shapes, listed),
    topics,
    others,
  };
}

function others([best, ...rest]: readonly Candidate[]): readonly Alternative[] | undefined {
  const alternatives = new Map<string, Alternative>();
  for (const { entity, end, score } of rest) {
    if (end === best?.end && entity !== best.entity && !alternatives.has(entity)) alternatives.set(entity, { entity, score });
  }
  return alternatives.size > 0 ? [...alternatives.values()] : undefined;
}
