import type { FieldScanner } from '../../payload/field-scanner.js';
import type { Outcome } from '../../payload/look.js';
import { isNameKey, isValueKey, joinNames } from '../../payload/siblings.js';
import type { Leaf, MemberInput, ValueInput } from './document.js';

/** In OpenAPI, these keys hold sample values of the property or parameter around them. */
const SAMPLE_KEYS = new Set(['example', 'default', 'const', 'x-example']);
/** In OpenAPI, these keys lead to the samples of the same property or parameter. */
const WRAPPER_KEYS = new Set(['schema', 'examples', 'items', 'enum', 'value', 'content']);

/** What an OpenAPI parameter's name may look like to lend itself to its samples. */
const NAME_LIKE = /^[\p{L}\p{N} _.$[\]-]{1,64}$/u;

/** Takes what the walk meets. */
export interface ValueVisitor {
  /** Looks at a key and gives the name it goes by: itself, or the label that hides it. */
  key(leaf: Leaf): string;
  /** A text or number in which something was found, or that was not wholly looked at. */
  found(leaf: Leaf, outcome: Outcome): void;
}

/**
 * Scans a document as it was read, each value by the keys that lead to it, as a payload scanner does: an OpenAPI `example` stands under the
 * name of its property, so that the scanner sees the name a person sees, and a key that stands twice is two values.
 */
export function walkValue<F>(input: ValueInput, scanner: FieldScanner<F>, visitor: ValueVisitor): void {
  new ValueWalk(scanner, visitor, isOpenApi(input)).value(input, scanner.begin(), undefined);
}

class ValueWalk<F> {
  readonly #scanner: FieldScanner<F>;
  readonly #visitor: ValueVisitor;
  readonly #openApi: boolean;

  constructor(scanner: FieldScanner<F>, visitor: ValueVisitor, openApi: boolean) {
    this.#scanner = scanner;
    this.#visitor = visitor;
    this.#openApi = openApi;
  }

  /** `label` is the name of the OpenAPI property or parameter around. */
  value(input: ValueInput, field: F, label: string | undefined): void {
    switch (input.kind) {
      case 'nothing':
        return;
      case 'leaf': {
        const { leaf } = input;
        const { text } = leaf;
        const outcome = leaf.number === true ? this.#scanner.number(text, field) : this.#scanner.text(text, field);
        if (outcome !== undefined) this.#visitor.found(leaf, outcome);
        return;
      }
      case 'array':
        for (let index = 0; index < input.items.length; index++)
          this.value(input.items[index]!, this.#scanner.element(field, index), label);
        return;
      case 'object':
        this.#object(input.members, field, label);
    }
  }

  #object(members: readonly MemberInput[], field: F, label: string | undefined): void {
    const own = (this.#openApi ? parameterName(members) : undefined) ?? label;
    for (const { key, value } of members) {
      const { text } = key;
      const shown = this.#visitor.key(key);
      const isSample = this.#openApi && own !== undefined && SAMPLE_KEYS.has(text);
      let below = this.#scanner.child(field, isSample ? own : shown);
      if (isValueKey(text)) {
        const names = siblingNames(members);
        if (names !== undefined) below = this.#scanner.named(below, names);
      }
      this.value(value, below, this.#labelBelow(text, own));
    }
  }

  /** The name of the property or parameter that the values under a key belong to. */
  #labelBelow(key: string, label: string | undefined): string | undefined {
    if (!this.#openApi || key === 'properties') return undefined;
    return WRAPPER_KEYS.has(key) || SAMPLE_KEYS.has(key) ? label : key;
  }
}

/** The texts that name the `value` among these members. */
function siblingNames(members: readonly MemberInput[]): string | undefined {
  let names: string | undefined;
  for (const { key, value } of members) {
    if (value.kind === 'leaf' && value.leaf.number !== true && isNameKey(key.text)) names = joinNames(names, value.leaf.text);
  }
  return names;
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
