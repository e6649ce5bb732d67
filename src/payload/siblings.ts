/** Fields that say what the `value` beside them is: `{ name: 'phone', value: '…' }` in HAR files, forms and contact cards. */
const NAME_KEYS: readonly string[] = ['name', 'key', 'field', 'label', 'type', 'kind', 'property', 'Name', 'Key', 'Type'];

/** A name beside a value is short. */
const MAX_NAME_LENGTH = 64;

/** Letters, digits and what joins them: no address, and no label that stands for one. */
const IDENTIFIER = /^[\p{L}\p{M}\p{N} _.:/-]+$/u;

/** What a key's text is to the texts beside it. */
export type SiblingPart = 'name' | 'value';

export function siblingPart(key: string): SiblingPart | undefined {
  if (isValueKey(key)) return 'value';
  return isNameKey(key) ? 'name' : undefined;
}

export function isNameKey(key: string): boolean {
  return NAME_KEYS.includes(key);
}

export function isValueKey(key: string): boolean {
  return key === 'value' || key === 'Value';
}

/** Adds one more name to those before it. */
export function joinNames(names: string | undefined, name: string): string | undefined {
  if (name.length > MAX_NAME_LENGTH || !IDENTIFIER.test(name)) return names;
  return names === undefined ? name : `${names} ${name}`.slice(0, MAX_NAME_LENGTH);
}

/** The texts that name the `value` of an object, when it has some. */
export function siblingNames(read: (key: string) => unknown): string | undefined {
  let names: string | undefined;
  for (const key of NAME_KEYS) {
    const name = read(key);
    if (typeof name === 'string') names = joinNames(names, name);
  }
  return names;
}
