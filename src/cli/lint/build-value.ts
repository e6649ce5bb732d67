import { unescapePart } from '../pointer.js';
import type { CleanMemory, FieldId } from './clean-memory.js';
import type { Leaf, MemberInput, ValueInput } from './document.js';

/** In OpenAPI, these keys hold sample values of the property or parameter around them. */
const SAMPLE_KEYS = new Set(['example', 'default', 'const', 'x-example']);
/** In OpenAPI, these keys lead to the samples of the same property or parameter. */
const WRAPPER_KEYS = new Set(['schema', 'examples', 'items', 'enum', 'value', 'content']);

/** What an OpenAPI parameter's name may look like to lend itself to its samples. */
const NAME_LIKE = /^[\p{L}\p{N} _.$[\]-]{1,64}$/u;

/** A value to scan, and the way back from a pointer into it. */
export interface Built {
  readonly value: unknown;
  leafAt(pointer: string): Leaf | undefined;
}

/** A text that was not met before, with the field it stands in. */
export interface FreshText {
  readonly field: FieldId;
  readonly leaf: Leaf;
}

/** Keys whose text names the `value` beside them: the scanner needs to see it. */
const NAME_KEYS = new Set(['name', 'key', 'field', 'label', 'type', 'kind']);

/** What is scanned of one document. */
export interface BuiltDocument {
  readonly values: readonly Built[];
  /** What the memory does not know yet. */
  readonly fresh: readonly FreshText[];
}

/**
 * Builds what is scanned from what was read: the file's own value, but that keys which are personal information go by a
 * label, that an OpenAPI `example` stands under the name of its property, so that the scanner sees the name a person
 * sees, that a key which stands twice gives two values, and that texts known to be clean are left out.
 */
export function buildValues(input: ValueInput, hiddenKeys: ReadonlyMap<string, string>, memory: CleanMemory): BuiltDocument {
  memory.trim();
  const naming = new Naming(isOpenApi(input), hiddenKeys);
  const builder = new Builder(naming, memory);
  const value = builder.build(input, undefined, memory.root, true);
  const whole: Built = { value, leafAt: (pointer) => find(input, partsOf(pointer), undefined, naming) };
  return { values: [whole, ...builder.apart], fresh: builder.fresh };
}

/** Says under which name a member's value is shown to the scanner. */
class Naming {
  readonly #openApi: boolean;
  readonly #hiddenKeys: ReadonlyMap<string, string>;

  constructor(openApi: boolean, hiddenKeys: ReadonlyMap<string, string>) {
    this.#openApi = openApi;
    this.#hiddenKeys = hiddenKeys;
  }

  /** The name that the values of an object's sample keys go by; `label` is that of the object around. */
  inside(members: readonly MemberInput[], label: string | undefined): string | undefined {
    return (this.#openApi ? parameterName(members) : undefined) ?? label;
  }

  shown(key: string, label: string | undefined): string {
    if (this.#openApi && label !== undefined && SAMPLE_KEYS.has(key)) return label;
    return this.#hiddenKeys.get(key) ?? key;
  }

  /** The name of the property or parameter that the values under a key belong to. */
  below(key: string, label: string | undefined): string | undefined {
    if (!this.#openApi || key === 'properties') return undefined;
    return WRAPPER_KEYS.has(key) || SAMPLE_KEYS.has(key) ? label : key;
  }
}

class Builder {
  /** Values whose key was taken. */
  readonly apart: Built[] = [];
  readonly fresh: FreshText[] = [];
  readonly #naming: Naming;
  readonly #memory: CleanMemory;

  constructor(naming: Naming, memory: CleanMemory) {
    this.#naming = naming;
    this.#memory = memory;
  }

  /** `free`: what is found in a text here depends on its field alone, and no other text is read by it. */
  build(input: ValueInput, label: string | undefined, field: FieldId, free: boolean): unknown {
    switch (input.kind) {
      case 'nothing':
        return null;
      case 'leaf':
        return free ? this.#leaf(input.leaf, input.value, field) : input.value;
      case 'array':
        return input.items.map((item, index) => this.build(item, label, this.#memory.item(field, index), free));
      case 'object':
        return this.#object(input.members, label, field, free);
    }
  }

  #leaf(leaf: Leaf, value: unknown, field: FieldId): unknown {
    if (typeof value !== 'string') return value;
    if (this.#memory.isClean(field, value)) return null;
    this.fresh.push({ field, leaf });
    return value;
  }

  #object(members: readonly MemberInput[], label: string | undefined, field: FieldId, free: boolean): unknown {
    const own = this.#naming.inside(members, label);
    const object: Record<string, unknown> = Object.create(null);
    for (const { key, value } of members) {
      const below = this.#naming.below(key.text, own);
      const shown = this.#naming.shown(key.text, own);
      const built = this.build(
        value,
        below,
        this.#memory.under(field, shown),
        free && shown !== 'value' && !NAME_KEYS.has(shown),
      );
      if (!(shown in object)) object[shown] = built;
      else {
        const alone: Record<string, unknown> = Object.create(null);
        alone[shown] = built;
        this.apart.push({ value: alone, leafAt: (pointer) => find(value, partsOf(pointer).slice(1), below, this.#naming) });
      }
    }
    return object;
  }
}

/** Goes the way of `build` again, which is only needed for the few places where something was found. */
function find(input: ValueInput, parts: readonly string[], label: string | undefined, naming: Naming): Leaf | undefined {
  if (input.kind === 'leaf') return input.leaf;
  const [part, ...rest] = parts;
  if (part === undefined || input.kind === 'nothing') return undefined;
  if (input.kind === 'array') {
    const item = input.items[Number(part)];
    return item === undefined ? undefined : find(item, rest, label, naming);
  }
  const own = naming.inside(input.members, label);
  const member = input.members.find(({ key }) => naming.shown(key.text, own) === part);
  return member === undefined ? undefined : find(member.value, rest, naming.below(member.key.text, own), naming);
}

function partsOf(pointer: string): readonly string[] {
  return pointer === '' ? [] : pointer.slice(1).split('/').map(unescapePart);
}

function parameterName(members: readonly MemberInput[]): string | undefined {
  for (const { key, value } of members) {
    if (key.text === 'name' && value.kind === 'leaf' && NAME_LIKE.test(value.leaf.text)) return value.leaf.text;
  }
  return undefined;
}

function isOpenApi(root: ValueInput): boolean {
  return root.kind === 'object' && root.members.some(({ key }) => key.text === 'openapi' || key.text === 'swagger');
}
