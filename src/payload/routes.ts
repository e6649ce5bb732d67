import { demand, isObject } from '../core/checks.js';
import { PiiSieveError } from '../core/errors.js';
import { pointerKeys } from './pointer.js';
import type { FieldRoute } from './types.js';

const ROUTES: readonly string[] = ['query', 'videoReference', 'skip', 'auto'];

interface Pattern {
  readonly segments: readonly string[];
  readonly route: FieldRoute;
}

/**
 * Where a walk stands in the path patterns: which segments of which patterns could come next. States are made once and
 * reused, so that following a path costs one map look-up a key, however many patterns there are.
 */
export interface RouteState {
  /** The route of the value that stands here, when a pattern ends here. */
  readonly route: FieldRoute | undefined;
  /** No pattern can match below: the state of most paths. */
  readonly dead: boolean;
  next(key: string): RouteState;
}

const DEAD: RouteState = {
  route: undefined,
  dead: true,
  next: () => DEAD,
};

/**
 * Compiles path patterns. Throws `invalid-option` for a route or pattern that cannot be meant.
 * When several patterns fit one path, the one written with fewer wildcards wins, then the later one.
 */
export function compileRoutes(fields: { readonly [pattern: string]: FieldRoute } | undefined): RouteState {
  const patterns: Pattern[] = [];
  demand(fields === undefined || (isObject(fields) && !Array.isArray(fields)), 'invalid-option', 'fields', 'must be an object');
  for (const [pattern, route] of Object.entries(fields ?? {})) {
    const path = `fields[${JSON.stringify(pattern)}]`;
    if (!ROUTES.includes(route)) throw new PiiSieveError('invalid-option', path, 'is no route', ROUTES);
    const segments = pattern.startsWith('/') ? pointerKeys(pattern) : pattern.split('.');
    if (segments.some((segment) => segment === '') && !pattern.startsWith('/')) {
      throw new PiiSieveError('invalid-option', path, 'has an empty segment');
    }
    patterns.push({ segments, route });
  }
  if (patterns.length === 0) return DEAD;
  const wildcards = ({ segments }: Pattern) => segments.filter((segment) => segment === '*' || segment === '**').length;
  // Stable: equal counts keep the order of writing, and the last that fits is taken.
  patterns.sort((a, b) => wildcards(b) - wildcards(a));
  return stateOf(
    patterns,
    patterns.flatMap((_, pattern) => closure(patterns, pattern, 0)),
    new Map(),
  );
}

/** A place in a pattern, as one number: the pattern's index and how many of its segments are behind. */
type Place = readonly [pattern: number, behind: number];

/** `**` may stand for no segment at all: the place behind it is reached with it. */
function closure(patterns: readonly Pattern[], pattern: number, behind: number): Place[] {
  const places: Place[] = [[pattern, behind]];
  const { segments } = patterns[pattern]!;
  for (let at = behind; segments[at] === '**'; at += 1) places.push([pattern, at + 1]);
  return places;
}

function stateOf(patterns: readonly Pattern[], places: readonly Place[], known: Map<string, RouteState>): RouteState {
  if (places.length === 0) return DEAD;
  const name = places.map(([pattern, behind]) => `${pattern}:${behind}`).join(' ');
  const existing = known.get(name);
  if (existing !== undefined) return existing;
  let route: FieldRoute | undefined;
  for (const [pattern, behind] of places) {
    if (behind === patterns[pattern]!.segments.length) route = patterns[pattern]!.route;
  }
  // Only keys that some pattern spells out are remembered: all others lead to the same state.
  const spelled = new Map<string, RouteState>();
  const literals = new Set(places.map(([pattern, behind]) => patterns[pattern]!.segments[behind]));
  let other: RouteState | undefined;
  const advance = (key: string | undefined): RouteState => {
    const reached = new Map<string, Place>();
    for (const [pattern, behind] of places) {
      const segment = patterns[pattern]!.segments[behind];
      const stays = segment === '**';
      const steps = segment === '*' || (segment !== undefined && segment === key && !stays);
      const to = stays ? behind : steps ? behind + 1 : -1;
      if (to >= 0) for (const place of closure(patterns, pattern, to)) reached.set(place.join(':'), place);
    }
    return stateOf(
      patterns,
      [...reached.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]),
      known,
    );
  };
  const state: RouteState = {
    route,
    dead: false,
    next(key) {
      if (!literals.has(key)) {
        other ??= advance(undefined);
        return other;
      }
      const target = spelled.get(key) ?? advance(key);
      spelled.set(key, target);
      return target;
    },
  };
  known.set(name, state);
  return state;
}
