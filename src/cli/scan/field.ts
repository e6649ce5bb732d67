import { type AnyNode, type DocumentNode, parse } from '@humanwhocodes/momoa';

/** A value inside one JSON record, with where it stands. */
export interface Field {
  /** The text to look at; numbers are looked at as they are written. */
  readonly text: string;
  /** Span of the value in the record, quotes included. */
  readonly start: number;
  readonly end: number;
}

/** What a record holds under a pointer: a text, nothing, or something that is no text. */
export type FieldResult = Field | 'absent' | 'not-a-string';

/**
 * Finds the value under a pointer in one JSON record. The last of duplicate keys counts, as in `JSON.parse`.
 *
 * @throws Error when the record is no JSON; its message holds nothing of the record.
 */
export function fieldOf(record: string, parts: readonly string[]): FieldResult {
  try {
    JSON.parse(record);
  } catch {
    // JSON.parse quotes the text around the error, which may be anyone's: say only where, as momoa counts it.
    throw new Error(`not valid JSON${placeOf(record)}`);
  }
  let node: AnyNode = parsed(record).body;
  for (const part of parts) {
    const next = childOf(node, part);
    if (next === undefined) return 'absent';
    node = next;
  }
  const [start, end] = node.range!;
  if (node.type === 'String') return { text: node.value, start, end };
  if (node.type === 'Number') return { text: record.slice(start, end), start, end };
  return node.type === 'Null' ? 'absent' : 'not-a-string';
}

function childOf(node: AnyNode, part: string): AnyNode | undefined {
  if (node.type === 'Object') {
    return node.members.filter(({ name }) => (name.type === 'String' ? name.value : name.name) === part).at(-1)?.value;
  }
  if (node.type === 'Array' && /^(0|[1-9]\d*)$/.test(part)) return node.elements[Number(part)]?.value;
  return undefined;
}

function parsed(record: string): DocumentNode {
  try {
    return parse(record, { ranges: true });
  } catch (error) {
    if (error instanceof RangeError) throw new Error('nested too deeply');
    throw error;
  }
}

function placeOf(record: string): string {
  try {
    parse(record);
  } catch (error) {
    const { column } = error as { column?: number };
    if (typeof column === 'number') return ` (column ${column})`;
  }
  return '';
}
