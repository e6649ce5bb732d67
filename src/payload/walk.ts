import type { Incomplete, IncompleteReason } from '../core/types.js';
import type { Field } from './field.js';
import { lookAtString } from './json-text.js';
import { KeyNames } from './key-names.js';
import { hiddenKey, type LocalFinding, type Look, lookAtKey, lookAtNumber, type Outcome } from './look.js';
import { type Container, open, WrittenAs } from './open.js';
import { pointerSegment } from './pointer.js';
import { isValueKey, siblingNames } from './siblings.js';
import type { PayloadFinding, PayloadIncomplete, PayloadReplacement } from './types.js';

export interface Walked<E extends string> {
  /** The value as it goes on; the given one where nothing is replaced. */
  readonly value: unknown;
  readonly findings: readonly PayloadFinding<E>[];
  readonly incomplete: readonly PayloadIncomplete[];
  readonly replacements: readonly PayloadReplacement<E>[];
  readonly blocked: boolean;
}

/** Deeper values are not looked at: only a structure that makes itself while it is read gets here. */
const MAX_DEPTH = 100_000;

/** One container on the way down. It stays after it is closed, to answer when its object comes again. */
interface Frame {
  /** What stands in the payload; `container` may be that of the value it is written as. */
  readonly source: object;
  readonly container: Container;
  readonly field: Field;
  readonly parent: Frame | undefined;
  readonly depth: number;
  /** Its own segment in the pointer, as shown. */
  readonly segment: string;
  /** The pointer, once something below asked for it. */
  path: string | undefined;
  index: number;
  /** The child at `index`, as it was read. */
  current: unknown;
  /** The children as they go on, from the first that changed. */
  children: unknown[] | undefined;
  /** The keys as they go on, from the first that was rewritten. */
  keys: (string | undefined)[] | undefined;
  names: KeyNames | undefined;
  /** The copy, made before its children where there are cycles. */
  readonly shell: object | undefined;
  closed: boolean;
  result: unknown;
  /** The same object under other fields. */
  readonly earlier: Frame | undefined;
}

/** Says that a container was opened and its frame is the one to go on with. */
const OPENED = Symbol('opened');

/**
 * Walks a value without recursion. An object that occurs more than once is looked at once for each way of being named; parts in
 * which nothing changes are handed on as they are. A value with cycles in which something changes is walked again with all its
 * objects copied, so that no way through the result leads back into the input.
 */
export function walk<E extends string>(look: Look<E>, value: unknown): Walked<E> {
  look.fields.trim();
  try {
    const walker = new Walker(look, false);
    const walked = walker.run(value);
    if (look.mode !== 'redact' || !walker.metCycle || walked.value === value) return walked;
    return new Walker(look, true).run(value);
  } finally {
    // What one value holds is nobody else's.
    look.memory.forget();
  }
}

class Walker<E extends string> {
  metCycle = false;
  readonly #look: Look<E>;
  readonly #copyAll: boolean;
  readonly #findings: PayloadFinding<E>[] = [];
  readonly #incomplete: PayloadIncomplete[] = [];
  readonly #replacements: PayloadReplacement<E>[] = [];
  readonly #seen = new Map<object, Frame>();
  #blocked = false;
  #top: Frame | undefined;

  constructor(look: Look<E>, copyAll: boolean) {
    this.#look = look;
    this.#copyAll = copyAll;
  }

  run(value: unknown): Walked<E> {
    const entered = this.#enter(value, this.#look.fields.root, '');
    return {
      value: entered === OPENED ? this.#descend() : entered,
      findings: this.#findings,
      incomplete: this.#incomplete,
      replacements: this.#replacements,
      blocked: this.#blocked,
    };
  }

  /** Goes through the children of the open frames until the first of them is closed. */
  #descend(): unknown {
    for (;;) {
      const frame = this.#top!;
      if (frame.index < frame.container.count && !this.#isDecided()) {
        const entered = this.#enterChild(frame);
        if (entered !== OPENED) settle(frame, entered);
        continue;
      }
      const result = close(frame);
      this.#top = frame.parent;
      if (frame.parent === undefined) return result;
      settle(frame.parent, result);
    }
  }

  #isDecided(): boolean {
    return this.#look.mode === 'test' && (this.#findings.length > 0 || this.#incomplete.length > 0);
  }

  /** Reads, names and enters the child at the frame's index. */
  #enterChild(frame: Frame): unknown {
    const { container, index } = frame;
    const { fields } = this.#look;
    const key = container.keyAt(index);
    if (key === undefined) {
      const segment = `/${index}`;
      return this.#enter(this.#read(frame, segment), fields.element(frame.field, index), segment);
    }
    let field = frame.field.below.get(key);
    let segment: string | undefined;
    if (field === undefined) {
      const outcome = lookAtKey(this.#look, key, frame.field);
      if (outcome === undefined) {
        field = fields.child(frame.field, key);
        fields.remember(frame.field, key, field);
      } else {
        const hidden = hiddenKey(key, outcome.findings);
        field = fields.beneath(frame.field, key, hidden);
        segment = this.#hideKey(frame, key, hidden, outcome);
      }
    }
    segment ??= pointerSegment(key);
    const child = this.#read(frame, segment);
    if (isValueKey(key)) field = this.#fieldOfValue(frame, field);
    return this.#enter(child, field, segment);
  }

  #read(frame: Frame, segment: string): unknown {
    try {
      frame.current = frame.container.valueAt(frame.index);
    } catch {
      frame.current = undefined;
      this.#gap(pathOf(frame) + segment, 'unreadable');
    }
    return frame.current;
  }

  #fieldOfValue(frame: Frame, field: Field): Field {
    try {
      const names = siblingNames((key) => frame.container.get(key));
      return names === undefined ? field : this.#look.fields.named(field, names);
    } catch {
      return field;
    }
  }

  /** Reports a personal key; gives the segment that stands for it. */
  #hideKey(frame: Frame, key: string, hidden: string, outcome: Outcome<E>): string {
    frame.names ??= new KeyNames((name) => frame.container.has(name));
    const shown = frame.names.hide(hidden);
    const segment = pointerSegment(shown);
    this.#report(pathOf(frame) + segment, outcome);
    if (outcome.text !== key) {
      frame.keys ??= Array.from({ length: frame.container.count }, (_, index) => frame.container.keyAt(index));
      frame.keys[frame.index] = frame.names.rename(outcome.text, shown);
    }
    return segment;
  }

  /** Looks at a leaf and gives it as it goes on, or opens a container. */
  #enter(value: unknown, field: Field, segment: string): unknown {
    if (field.route === 'skip' && field.state.dead) return value;
    if (typeof value === 'string') {
      const outcome = lookAtString(this.#look, value, field);
      return outcome === undefined ? value : this.#leaf(value, segment, outcome, outcome.text);
    }
    if (typeof value === 'number' || typeof value === 'bigint') {
      if (typeof value === 'number' && !Number.isFinite(value)) return value;
      const written = String(value);
      const outcome = lookAtNumber(this.#look, written, field);
      if (outcome === undefined) return value;
      return this.#leaf(value, segment, outcome, outcome.text === written ? value : typeof value === 'bigint' ? 0n : 0);
    }
    // Booleans and undefined hold no text; functions and symbols are no data.
    if (typeof value !== 'object' || value === null) return value;
    return this.#enterObject(value, field, segment);
  }

  #leaf(value: unknown, segment: string, outcome: Outcome<E>, replaced: unknown): unknown {
    this.#report(this.#pathTo(segment), outcome);
    return this.#look.mode === 'redact' ? replaced : value;
  }

  #enterObject(source: object, field: Field, segment: string): unknown {
    const known = this.#seen.get(source);
    if (known !== undefined && !known.closed) {
      this.metCycle = true;
      return known.shell ?? source;
    }
    for (let frame = known; frame !== undefined; frame = frame.earlier) if (frame.field === field) return frame.result;
    const depth = this.#top === undefined ? 0 : this.#top.depth + 1;
    if (depth > MAX_DEPTH) {
      this.#gap(this.#pathTo(segment), 'depth');
      return null;
    }
    let opened = open(source, false);
    if (opened instanceof WrittenAs) {
      const { value } = opened;
      if (typeof value !== 'object' || value === null) {
        const entered = this.#enter(value, field, segment);
        return entered === value ? source : entered;
      }
      opened = open(value, true);
    }
    if (opened === undefined || opened instanceof WrittenAs) return source;
    if (typeof opened === 'string') {
      this.#gap(this.#pathTo(segment), opened);
      return source;
    }
    if (opened.gap !== undefined) this.#gap(this.#pathTo(segment), opened.gap);
    this.#top = {
      source,
      container: opened,
      field,
      parent: this.#top,
      depth,
      segment,
      path: undefined,
      index: 0,
      current: undefined,
      children: undefined,
      keys: undefined,
      names: undefined,
      shell: this.#copyAll ? opened.shell() : undefined,
      closed: false,
      result: undefined,
      earlier: known,
    };
    this.#seen.set(source, this.#top);
    return OPENED;
  }

  #pathTo(segment: string): string {
    return this.#top === undefined ? '' : pathOf(this.#top) + segment;
  }

  #gap(path: string, reason: IncompleteReason): void {
    this.#incomplete.push({ path, start: 0, end: 0, reason });
  }

  #report(path: string, outcome: Outcome<E>): void {
    if (outcome.blocked) this.#blocked = true;
    const placed = new Map<LocalFinding<E>, PayloadFinding<E>>();
    for (const finding of outcome.findings) {
      const withPath = { ...finding, path };
      placed.set(finding, withPath);
      this.#findings.push(withPath);
    }
    for (const gap of outcome.incomplete as readonly Incomplete[]) this.#incomplete.push({ ...gap, path });
    for (const replacement of outcome.replacements) {
      const { finding } = replacement;
      this.#replacements.push({ ...replacement, finding: placed.get(finding) ?? { ...finding, path } });
    }
  }
}

/** The frame's pointer. Iterative: parents that have theirs already end the way up. */
function pathOf(frame: Frame): string {
  const unnamed: Frame[] = [];
  let at: Frame | undefined = frame;
  while (at !== undefined && at.path === undefined) {
    unnamed.push(at);
    at = at.parent;
  }
  let path = at?.path ?? '';
  for (let index = unnamed.length - 1; index >= 0; index -= 1) {
    path += unnamed[index]!.segment;
    unnamed[index]!.path = path;
  }
  return path;
}

/** Takes the child at the frame's index as it goes on, and steps to the next. */
function settle(frame: Frame, result: unknown): void {
  const { container, index } = frame;
  if (frame.children !== undefined) frame.children.push(result);
  else if (frame.shell !== undefined || !Object.is(frame.current, result)) {
    frame.children = Array.from({ length: index }, (_, earlier) => readAgain(container, earlier));
    frame.children.push(result);
  }
  frame.index = index + 1;
}

function readAgain(container: Container, index: number): unknown {
  try {
    return container.valueAt(index);
  } catch {
    // Was reported as unreadable the first time.
    return undefined;
  }
}

function close(frame: Frame): unknown {
  const { container, children, keys } = frame;
  frame.closed = true;
  frame.current = undefined;
  if (frame.shell === undefined && children === undefined && keys === undefined) {
    frame.result = frame.source;
    return frame.source;
  }
  const shell = frame.shell ?? container.shell();
  container.fill(
    shell,
    (index) => (children === undefined ? readAgain(container, index) : children[index]),
    (index) => (keys === undefined ? container.keyAt(index) : keys[index]),
  );
  frame.result = shell;
  return shell;
}
