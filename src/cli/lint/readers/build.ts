import type { Leaf, LeafBranch, LeafTree, ParsedFile, PathStep } from '../document.js';

/** What `name` and `key` may look like to lend their text to the `value` beside them. */
const NAME_LIKE = /^[\p{L}\p{N} _.$[\]-]{1,64}$/u;
const NAME_KEYS = new Set(['name', 'key']);
const VALUE_KEYS = new Set(['value', 'example', 'src']);

/** In OpenAPI, these keys hold sample values of the property or parameter around them. */
const SAMPLE_KEYS = new Set(['example', 'default', 'const', 'x-example']);

/** One member of an object, as the reader of a format met it. */
export interface MemberInput {
  readonly key: Leaf;
  readonly value: ValueInput;
}

/** A value as the reader of a format met it. */
export type ValueInput =
  | { readonly kind: 'leaf'; readonly leaf: Leaf; readonly value: unknown }
  | { readonly kind: 'array'; readonly items: readonly ValueInput[] }
  | { readonly kind: 'object'; readonly members: readonly MemberInput[] }
  | { readonly kind: 'nothing' };

/** A value to scan and the leaves behind it, in the same shape. */
export interface Built {
  readonly value: unknown;
  readonly tree: LeafTree;
}

/**
 * Builds what is scanned from what was read. The value is not the file's own: a `value` beside a `name` stands under that
 * name, an OpenAPI `example` under its property, so that the scanner sees the key a person sees. A key that stands twice
 * is scanned twice.
 */
export class Builder {
  readonly #into: ParsedFile;
  readonly #openApi: boolean;

  constructor(into: ParsedFile, root: ValueInput) {
    this.#into = into;
    this.#openApi = isOpenApi(root);
  }

  build(input: ValueInput, label: string | undefined = undefined): Built | undefined {
    if (input.kind === 'nothing') return undefined;
    if (input.kind === 'leaf') return { value: input.value, tree: input.leaf };
    if (input.kind === 'array') {
      const value: unknown[] = [];
      const children = new Map<string, LeafTree>();
      for (const [index, item] of input.items.entries()) {
        const built = this.build(item, label);
        value.push(built === undefined ? null : built.value);
        if (built !== undefined) children.set(String(index), built.tree);
      }
      return { value, tree: { children } };
    }
    return this.#object(input.members, label);
  }

  #object(members: readonly MemberInput[], label: string | undefined): Built {
    const value: Record<string, unknown> = Object.create(null);
    const children = new Map<string, LeafTree>();
    const name = nameOf(members);
    for (const { key, value: input } of members) {
      this.#into.keys.push(key);
      const shown = this.#shownKey(key.text, input, name, label);
      const built = this.build(input, this.#labelBelow(key.text, name, label));
      if (built === undefined) continue;
      if (children.has(shown)) this.#alone(shown, built);
      else {
        value[shown] = built.value;
        children.set(shown, built.tree);
      }
    }
    return { value, tree: { children } };
  }

  /** A value whose key is taken: scanned by itself, under the same key. */
  #alone(key: string, { value, tree }: Built): void {
    const branch: LeafBranch = { children: new Map([[key, tree]]) };
    const alone: Record<string, unknown> = Object.create(null);
    alone[key] = value;
    this.#into.units.push({ value: alone, tree: branch });
  }

  #shownKey(key: string, input: ValueInput, name: string | undefined, label: string | undefined): string {
    if (name !== undefined && VALUE_KEYS.has(key) && input.kind === 'leaf') return name;
    if (this.#openApi && label !== undefined && SAMPLE_KEYS.has(key)) return label;
    return key;
  }

  #labelBelow(key: string, name: string | undefined, label: string | undefined): string | undefined {
    if (!this.#openApi) return undefined;
    if (key === 'properties') return undefined;
    if (key === 'schema' || key === 'examples' || key === 'items' || key === 'enum') return name ?? label;
    if (key === 'value' || SAMPLE_KEYS.has(key)) return label;
    return key;
  }
}

/** The text of `name` or `key` in an object of name-value pairs (HAR, Postman, form data). */
function nameOf(members: readonly MemberInput[]): string | undefined {
  for (const { key, value } of members) {
    if (NAME_KEYS.has(key.text) && value.kind === 'leaf' && NAME_LIKE.test(value.leaf.text)) return value.leaf.text;
  }
  return undefined;
}

function isOpenApi(root: ValueInput): boolean {
  return root.kind === 'object' && root.members.some(({ key }) => key.text === 'openapi' || key.text === 'swagger');
}

export function step(parent: PathStep | undefined, part: string | number): PathStep {
  return { parent, part };
}
