import type { IncompleteReason } from '../core/types.js';

/** A container with its children in order, and the way to build it anew with other children. */
export interface Container {
  readonly count: number;
  /** The child's key; undefined where the children are numbered. */
  keyAt(index: number): string | undefined;
  /** May throw: a getter or a proxy is somebody else's code. */
  valueAt(index: number): unknown;
  /** Is this key taken? */
  has(key: string): boolean;
  /** The value under a key of its own; undefined where there is none. May throw. */
  get(key: string): unknown;
  /** An empty container of the same kind, to be filled once. */
  shell(): object;
  fill(shell: object, valueAt: (index: number) => unknown, keyAt: (index: number) => string | undefined): void;
  /** Set where some of its keys cannot be looked at. */
  readonly gap?: IncompleteReason | undefined;
}

/** An object that is written as another value: `toJSON`, a boxed string. */
export class WrittenAs {
  readonly value: unknown;
  constructor(value: unknown) {
    this.value = value;
  }
}

/** Longer arrays are asked whether they have holes before they are counted through. */
const MAX_COUNTED = 1_000_000;

/** Own properties of errors that hold text and are not enumerable. */
const ERROR_KEYS: readonly string[] = ['message', 'stack', 'cause', 'errors'];

/**
 * Says how an object is looked into: its container, the value it is written as, why it cannot be looked into, or undefined where
 * it holds no text (a date). `asIs` keeps `toJSON` from being asked again about its own result, as `JSON.stringify` does.
 */
export function open(source: object, asIs: boolean): Container | WrittenAs | IncompleteReason | undefined {
  try {
    if (Array.isArray(source)) return openArray(source);
    if (source instanceof Map) return new MapContainer(source);
    if (source instanceof Set) return new SetContainer(source);
    if (source instanceof Date) return undefined;
    if (source instanceof Error) return new ErrorContainer(source);
    if (source instanceof String || source instanceof Number || source instanceof BigInt) return new WrittenAs(source.valueOf());
    // Bytes, whatever text they are: a Buffer's `toJSON` would make harmless numbers of them.
    if (ArrayBuffer.isView(source)) return 'not-a-string';
    if (!asIs && typeof (source as { toJSON?: unknown }).toJSON === 'function') {
      return new WrittenAs((source as { toJSON(): unknown }).toJSON());
    }
    const keys = Object.keys(source);
    // A promise, a stream, a weak map: what it holds is not to be seen from here.
    if (keys.length === 0 && Object.prototype.toString.call(source) !== '[object Object]') return 'not-a-string';
    return new ObjectContainer(source, keys);
  } catch {
    return 'unreadable';
  }
}

function openArray(source: readonly unknown[]): Container {
  if (source.length > MAX_COUNTED) {
    const keys = Object.keys(source);
    if (keys.length < source.length) return new SparseArrayContainer(source, keys);
  }
  return new ArrayContainer(source);
}

class ArrayContainer implements Container {
  readonly source: readonly unknown[];
  readonly count: number;

  constructor(source: readonly unknown[]) {
    this.source = source;
    this.count = source.length;
  }

  keyAt(): undefined {
    return undefined;
  }

  valueAt(index: number): unknown {
    return this.source[index];
  }

  has(): boolean {
    return false;
  }

  get(): undefined {
    return undefined;
  }

  shell(): object {
    return [];
  }

  fill(shell: unknown[], valueAt: (index: number) => unknown): void {
    for (let index = 0; index < this.count; index += 1) {
      if (orElse(true, () => index in this.source)) define(shell, String(index), valueAt(index), true);
    }
    shell.length = this.count;
  }
}

class ObjectContainer implements Container {
  readonly source: object;
  readonly keys: readonly string[];
  readonly gap: IncompleteReason | undefined;
  #taken: ReadonlySet<string> | undefined;

  constructor(source: object, keys: readonly string[]) {
    this.source = source;
    this.keys = keys;
    // A symbol has no place in a pointer, and goes on with what stands under it.
    this.gap = Object.getOwnPropertySymbols(source).some((symbol) => mayHoldText(source, symbol)) ? 'not-a-string' : undefined;
  }

  get count(): number {
    return this.keys.length;
  }

  keyAt(index: number): string | undefined {
    return this.keys[index];
  }

  valueAt(index: number): unknown {
    return (this.source as Record<string, unknown>)[this.keys[index]!];
  }

  has(key: string): boolean {
    this.#taken ??= new Set(this.keys);
    return this.#taken.has(key);
  }

  get(key: string): unknown {
    return Object.hasOwn(this.source, key) ? (this.source as Record<string, unknown>)[key] : undefined;
  }

  shell(): object {
    return Object.create(orElse(Object.prototype, () => Object.getPrototypeOf(this.source) as object | null)) as object;
  }

  fill(shell: object, valueAt: (index: number) => unknown, keyAt: (index: number) => string | undefined): void {
    for (let index = 0; index < this.count; index += 1) define(shell, keyAt(index)!, valueAt(index), this.isEnumerable(index));
    for (const symbol of orElse([], () => Object.getOwnPropertySymbols(this.source))) {
      const property = orElse(undefined, () => Object.getOwnPropertyDescriptor(this.source, symbol));
      if (property !== undefined) Object.defineProperty(shell, symbol, property);
    }
  }

  protected isEnumerable(_index: number): boolean {
    return true;
  }
}

class SparseArrayContainer extends ObjectContainer {
  override shell(): object {
    return [];
  }

  override fill(shell: object, valueAt: (index: number) => unknown, keyAt: (index: number) => string | undefined): void {
    super.fill(shell, valueAt, keyAt);
    (shell as unknown[]).length = (this.source as unknown[]).length;
  }
}

class ErrorContainer extends ObjectContainer {
  readonly #hidden: number;

  constructor(source: Error) {
    const enumerable = Object.keys(source);
    const hidden = ERROR_KEYS.filter((key) => Object.hasOwn(source, key) && !enumerable.includes(key));
    super(source, [...hidden, ...enumerable]);
    this.#hidden = hidden.length;
  }

  protected override isEnumerable(index: number): boolean {
    return index >= this.#hidden;
  }
}

class MapContainer implements Container {
  readonly entries: readonly (readonly [unknown, unknown])[];
  readonly #source: ReadonlyMap<unknown, unknown>;
  #taken: ReadonlySet<unknown> | undefined;

  constructor(source: ReadonlyMap<unknown, unknown>) {
    this.#source = source;
    this.entries = [...source];
  }

  get count(): number {
    return this.entries.length;
  }

  get gap(): IncompleteReason | undefined {
    return this.entries.some(([key]) => typeof key === 'object' && key !== null) ? 'not-a-string' : undefined;
  }

  keyAt(index: number): string {
    const key = this.entries[index]![0];
    return typeof key === 'string' || typeof key === 'number' || typeof key === 'bigint' ? String(key) : String(index);
  }

  valueAt(index: number): unknown {
    return this.entries[index]![1];
  }

  has(key: string): boolean {
    this.#taken ??= new Set(this.entries.map(([name]) => name));
    return this.#taken.has(key);
  }

  get(key: string): unknown {
    return this.#source.get(key);
  }

  shell(): object {
    return new Map();
  }

  fill(shell: Map<unknown, unknown>, valueAt: (index: number) => unknown, keyAt: (index: number) => string | undefined): void {
    for (let index = 0; index < this.count; index += 1) {
      const name = keyAt(index);
      shell.set(name === this.keyAt(index) ? this.entries[index]![0] : name, valueAt(index));
    }
  }
}

class SetContainer implements Container {
  readonly values: readonly unknown[];

  constructor(source: ReadonlySet<unknown>) {
    this.values = [...source];
  }

  get count(): number {
    return this.values.length;
  }

  keyAt(): undefined {
    return undefined;
  }

  valueAt(index: number): unknown {
    return this.values[index];
  }

  has(): boolean {
    return false;
  }

  get(): undefined {
    return undefined;
  }

  shell(): object {
    return new Set();
  }

  fill(shell: Set<unknown>, valueAt: (index: number) => unknown): void {
    for (let index = 0; index < this.count; index += 1) shell.add(valueAt(index));
  }
}

/** A plain assignment would call setters: `__proto__` is a key like any other here. */
function define(target: object, key: string, value: unknown, enumerable: boolean): void {
  Object.defineProperty(target, key, { value, enumerable, writable: true, configurable: true });
}

/** What somebody else's code answers (a proxy's trap); `otherwise` where it throws. Whether it throws may change from call to call. */
function orElse<T>(otherwise: T, ask: () => T): T {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Does a text, or an object, stand under the symbol for all to see? */
function mayHoldText(source: object, symbol: symbol): boolean {
  const property = Object.getOwnPropertyDescriptor(source, symbol);
  const value: unknown = property?.value;
  return property?.enumerable === true && (typeof value === 'string' || (typeof value === 'object' && value !== null));
}
