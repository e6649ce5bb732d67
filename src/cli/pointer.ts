import { UsageError } from './exit.js';

/** A JSON Pointer (RFC 6901) as its parts; a bare name is a top-level key. */
export function parsePointer(field: string): readonly string[] {
  if (field === '') throw new UsageError('--field is empty: give a key or a JSON Pointer such as /user/query');
  if (!field.startsWith('/')) return [field];
  const bad = /~(?![01])/.exec(field);
  if (bad !== null) throw new UsageError(`--field ${field}: "~" must be written "~0" in a JSON Pointer`);
  return field.slice(1).split('/').map(unescapePart);
}

/** RFC 6901, section 4. */
function unescapePart(part: string): string {
  return part.replaceAll('~1', '/').replaceAll('~0', '~');
}

/** RFC 6901, section 3. */
function escapePart(part: string): string {
  return part.replaceAll('~', '~0').replaceAll('/', '~1');
}

/** Parts as a JSON Pointer; the root is the empty string. */
export function toPointer(parts: readonly (string | number)[]): string {
  return parts.map((part) => `/${typeof part === 'number' ? part : escapePart(part)}`).join('');
}
