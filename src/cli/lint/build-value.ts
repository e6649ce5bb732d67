import { unescapePart } from '../pointer.js';
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

/**
 * Builds what is scanned from what was read: the file's own value, but that keys which are personal information go by a
 * label, that an OpenAPI `example` stands under the name of its property, so that the scanner sees the name a person
 * sees, and that a key which stands twice gives two values.
 */
export function buildValues(input: ValueInput, hiddenKeys: ReadonlyMap<string, string>): readonly Built[] {
  const naming = new Naming(isOpenApi(input), hiddenKeys);
  const apart: Built[] = [];
  const value = build(input, undefined, naming, apart);
  return [{ value, leafAt: (pointer) => find(input, partsOf(pointer), undefined, naming) }, ...apart];
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

function build(input: ValueInput, label: string | undefined, naming: Naming, apart: Built[]): unknown {
  switch (input.kind) {
    case 'nothing':
      return null;
    case 'leaf':
      return input.value;
    case 'array':
      return input.items.map((item) => build(item, label, naming, apart));
    case 'object': {
      const own = naming.inside(input.members, label);
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value } of input.members) {
        const below = naming.below(key.text, own);
        const shown = naming.shown(key.text, own);
        const built = build(value, below, naming, apart);
        if (!(shown in object)) object[shown] = built;
        else {
          const alone: Record<string, unknown> = Object.create(null);
          alone[shown] = built;
          apart.push({ value: alone, leafAt: (pointer) => find(value, partsOf(pointer).slice(1), below, naming) });
        }
      }
      return object;
    }
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
