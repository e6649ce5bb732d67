import type { MemberInput, Sink, ValueInput } from './document.js';

/** The key that silences findings in the object around it. */
const IGNORE_KEY = 'x-pii-sieve-ignore';

/**
 * Reads `x-pii-sieve-ignore` among the members of an object. Its value is the reason, or an object of entity and reason,
 * or a list of entities, or `true`.
 */
export function ignoreMemberSpans(members: readonly MemberInput[], start: number, end: number, into: Pick<Sink, 'ignore'>): void {
  for (const { key, value } of members) {
    if (key.text !== IGNORE_KEY) continue;
    const add = (entities: readonly string[], reason: string | undefined, at = key.start) =>
      into.ignore({ start, end, at, entities, reason });
    if (value.kind === 'object')
      for (const member of value.members) add([member.key.text], textOf(member.value), member.key.start);
    else if (value.kind === 'array')
      for (const item of value.items) add([textOf(item) ?? ''], undefined, startOf(item) ?? key.start);
    else add([], textOf(value));
  }
}

function textOf(value: ValueInput): string | undefined {
  return value.kind === 'leaf' ? value.leaf.text : undefined;
}

function startOf(value: ValueInput): number | undefined {
  return value.kind === 'leaf' ? value.leaf.start : undefined;
}
