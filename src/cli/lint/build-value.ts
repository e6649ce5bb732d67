import type { Leaf, MemberInput, ValueInput } from './document.js';

/** Leaves in the shape of the value they belong to. */
export type LeafTree = Leaf | LeafBranch;
export interface LeafBranch {
  readonly children: Map<string, LeafTree>;
}

/** A JSON-like value that is scanned as a whole, with the leaves behind it. */
export interface Built {
  readonly value: unknown;
  readonly tree: LeafTree;
}

/** In OpenAPI, these keys hold sample values of the property or parameter around them. */
const SAMPLE_KEYS = new Set(['example', 'default', 'const', 'x-example']);
/** In OpenAPI, these keys lead to the samples of the same property or parameter. */
const WRAPPER_KEYS = new Set(['schema', 'examples', 'items', 'enum', 'value', 'content']);

/** What an OpenAPI parameter's name may look like to lend itself to its samples. */
const NAME_LIKE = /^[\p{L}\p{N} _.$[\]-]{1,64}$/u;

export function isLeaf(tree: LeafTree): tree is Leaf {
  return 'source' in tree;
}

/**
 * Builds what is scanned from what was read: the file's own value, but that keys which are personal information go by a
 * label, that an OpenAPI `example` stands under the name of its property, so that the scanner sees the name a person
 * sees, and that a key which stands twice gives two values.
 */
export function buildValues(input: ValueInput, hiddenKeys: ReadonlyMap<string, string>): readonly Built[] {
  const builder = new Builder(isOpenApi(input), hiddenKeys);
  const built = builder.build(input, undefined);
  return built === undefined ? builder.apart : [built, ...builder.apart];
}

class Builder {
  /** Values whose key was taken. */
  readonly apart: Built[] = [];
  readonly #openApi: boolean;
  readonly #hiddenKeys: ReadonlyMap<string, string>;

  constructor(openApi: boolean, hiddenKeys: ReadonlyMap<string, string>) {
    this.#openApi = openApi;
    this.#hiddenKeys = hiddenKeys;
  }

  build(input: ValueInput, label: string | undefined): Built | undefined {
    switch (input.kind) {
      case 'nothing':
        return undefined;
      case 'leaf':
        return { value: input.value, tree: input.leaf };
      case 'array': {
        const value: unknown[] = [];
        const children = new Map<string, LeafTree>();
        for (const [index, item] of input.items.entries()) {
          const built = this.build(item, label);
          value.push(built === undefined ? null : built.value);
          if (built !== undefined) children.set(String(index), built.tree);
        }
        return { value, tree: { children } };
      }
      case 'object':
        return this.#object(input.members, label);
    }
  }

  #object(members: readonly MemberInput[], label: string | undefined): Built {
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string, LeafTree>();
    const name = this.#openApi ? parameterName(members) : undefined;
    for (const { key, value: input } of members) {
      const built = this.build(input, this.#labelBelow(key.text, name ?? label));
      if (built === undefined) continue;
      const shown = this.#shownKey(key.text, name ?? label);
      if (children.has(shown)) this.apart.push(underKey(shown, built));
      else {
        value[shown] = built.value;
        children.set(shown, built.tree);
      }
    }
    return { value, tree: { children } };
  }

  #shownKey(key: string, label: string | undefined): string {
    if (this.#openApi && label !== undefined && SAMPLE_KEYS.has(key)) return label;
    return this.#hiddenKeys.get(key) ?? key;
  }

  /** The name of the property or parameter that the values under a key belong to. */
  #labelBelow(key: string, label: string | undefined): string | undefined {
    if (!this.#openApi || key === 'properties') return undefined;
    return WRAPPER_KEYS.has(key) || SAMPLE_KEYS.has(key) ? label : key;
  }
}

function underKey(key: string, { value, tree }: Built): Built {
  const alone: Record<string, unknown> = Object.create(null);
  alone[key] = value;
  return { value: alone, tree: { children: new Map([[key, tree]]) } };
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
