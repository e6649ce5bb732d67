import type { Scanner } from '../core/types.js';
import type { CleanTexts } from './clean-memory.js';
import { inside, type KeyHint, keyHintReader, NO_HINT } from './key-hint.js';
import { ownCopy } from './own-copy.js';
import type { RouteState } from './routes.js';
import { type SiblingPart, siblingPart } from './siblings.js';
import type { FieldRoute } from './types.js';

/** Everything the way to a value says about it. Equal ways give the same object, so that it can key a memory. */
export interface Field {
  readonly hint: KeyHint;
  readonly route: FieldRoute | undefined;
  readonly state: RouteState;
  /** The fields below by key: only keys that were found clean are kept. */
  readonly below: Map<string, Field>;
  /** The keys of the object read last, in their order: the next one is likely to have the same. Clean keys only. */
  readonly order: KnownKey[];
  /** The scanner for queries that is told about this field; made at the first text. */
  scanner: Scanner | undefined;
  /** Does the scanner find nothing in a plain identifier here? Undefined until it was tried. */
  leavesIdentifiers: boolean | undefined;
  /** Texts that were found clean here; filled where there is a memory. */
  clean: CleanTexts | undefined;
}

/** A clean key as it is met in written JSON. */
export interface KnownKey {
  readonly key: string;
  /** The key with its closing quote. */
  readonly written: string;
  readonly field: Field;
  readonly part: SiblingPart | undefined;
}

export interface FieldTable {
  readonly root: Field;
  /** The field under `key`. */
  child(field: Field, key: string): Field;
  /** The field under a key that is itself personal: what is left of it once it is hidden speaks for the value. */
  beneath(field: Field, key: string, hidden: string): Field;
  /** The field of an array's element. */
  element(field: Field, index: number): Field;
  /** The field of `value` beside `{ name: 'phone' }`. */
  named(field: Field, name: string): Field;
  /** Remembers that `key` leads from `field` to `child` and holds nothing personal. */
  remember(field: Field, key: string, child: Field): void;
  /** Notes that the clean `key` stood at this place among the keys of an object at `field`. */
  expect(field: Field, index: number, key: string, child: Field): void;
  /** Forgets everything when it has grown past its bound; called between walks, never within one. */
  trim(): void;
}

/** Keys kept in all fields together: payloads of one service have some hundred. */
const MAX_KEPT = 10_000;

/** Longer keys are data and come once. */
const MAX_KEPT_LENGTH = 64;

/** Keys of one object whose order is kept. */
const MAX_ORDER = 128;

/** Makes the table of one scanner's fields. */
export function fieldTable(rootState: RouteState): FieldTable {
  const readHint = keyHintReader();
  const make = (hint: KeyHint, route: FieldRoute | undefined, state: RouteState): Field => {
    return {
      hint,
      route,
      state,
      below: new Map(),
      order: [],
      scanner: undefined,
      leavesIdentifiers: undefined,
      clean: undefined,
    };
  };
  const hintAt = (outer: KeyHint, key: string): KeyHint => {
    const own = readHint(key);
    let phrase = key;
    // `{ name: { first } }`, `{ name: [{ given }] }`: the parts of a name.
    if (outer.isName || outer.topic === 'full name') phrase = `${key} name`;
    // `{ patient: { name } }`: whose name it is says that it is somebody's.
    else if (own.generic) phrase = `${outer.words} ${key}`;
    const whole = readHint(phrase);
    return whole.topic === 'full name' ? whole : inside(outer, own);
  };
  let root = make(NO_HINT, rootState.route, rootState);
  let known = new Map<RouteState, Map<string, Field>>();
  let kept = 0;
  const intern = (hint: KeyHint, route: FieldRoute | undefined, state: RouteState): Field => {
    let fields = known.get(state);
    if (fields === undefined) {
      fields = new Map();
      known.set(state, fields);
    }
    const name = `${route ?? ''} ${hint.counter ?? ''} ${hint.reference} ${hint.generic} ${hint.isName} ${hint.words}`;
    const existing = fields.get(name);
    if (existing !== undefined) return existing;
    const field = make(hint, route, state);
    fields.set(name, field);
    kept += 1;
    return field;
  };
  return {
    get root() {
      return root;
    },
    child(field, key) {
      const state = field.state.next(key);
      return intern(hintAt(field.hint, key), state.route ?? field.route, state);
    },
    beneath(field, key, hidden) {
      const state = field.state.next(key);
      return intern(hintAt(field.hint, hidden), state.route ?? field.route, state);
    },
    element(field, index) {
      if (field.state.dead) return field;
      const state = field.state.next(String(index));
      return intern(field.hint, state.route ?? field.route, state);
    },
    named(field, name) {
      // Only a word of the tables is taken over: the name is a value, and may be anybody's.
      const { topic, counter, reference } = readHint(name);
      if (topic === '' && !reference) return field;
      return intern({ words: topic, topic, counter, reference, generic: false }, field.route, field.state);
    },
    remember(field, key, child) {
      if (key.length > MAX_KEPT_LENGTH) return;
      field.below.set(ownCopy(key), child);
      kept += 1;
    },
    expect({ order }, index, key, child) {
      // A gap would be no order; objects with very many keys are tables.
      if (key.length > MAX_KEPT_LENGTH || index > order.length || index >= MAX_ORDER) return;
      if (index === order.length) kept += 1;
      order[index] = { key: ownCopy(key), written: ownCopy(`${key}"`), field: child, part: siblingPart(key) };
    },
    trim() {
      if (kept <= MAX_KEPT) return;
      root = make(NO_HINT, rootState.route, rootState);
      known = new Map();
      kept = 0;
    },
  };
}
