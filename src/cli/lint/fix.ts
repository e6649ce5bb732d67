import type { Leaf } from './document.js';
import type { RawFinding } from './raw-finding.js';
import { standIns } from './stand-ins.js';

/** One replacement in a file. */
export interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A stretch to replace: findings that touch each other are one. */
interface Spot {
  start: number;
  end: number;
  readonly entity: string;
  readonly leaf: Leaf;
}

/** How often stand-ins are tried before the label is taken. */
const ROUNDS = 6;

/** What is left of a text's findings, as the linter sees it. */
export type Remaining = (source: string) => Promise<readonly RawFinding[]>;

export interface FixResult {
  readonly source: string;
  readonly edits: readonly Edit[];
}

/**
 * Replaces findings by reserved stand-ins of the same shape, written as the place demands, and nothing else. Each proposal is
 * linted: where a stand-in is itself found, the next one is tried, and in the end the entity's label stands there.
 */
export async function fixSource(source: string, findings: readonly RawFinding[], remaining: Remaining): Promise<FixResult> {
  const spots = spotsOf(findings);
  const choices = spots.map(() => 0);
  const numbers = numbersOf(source, spots);
  let edits: Edit[] = [];
  let fixed = source;
  for (let round = 0; round < ROUNDS; round++) {
    edits = spots.map((spot, index) => {
      const { start, end } = spot;
      return {
        start,
        end,
        text: replacement(source, spot, numbers[index]!, choices[index]!),
      };
    });
    fixed = applyEdits(source, edits);
    const left = await remaining(fixed);
    if (left.length === 0) break;
    const blamed = placesIn(edits, left);
    // Something else is found now: nothing that another stand-in here would change.
    if (blamed.length === 0) break;
    const last = round === ROUNDS - 2;
    for (const index of blamed) choices[index] = last ? Number.POSITIVE_INFINITY : choices[index]! + 1;
  }
  return { source: fixed, edits };
}

function spotsOf(findings: readonly RawFinding[]): Spot[] {
  const spots: Spot[] = [];
  for (const { start, end, entity, leaf } of findings) {
    const last = spots.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else spots.push({ start, end, entity, leaf });
  }
  return spots;
}

/** The same value gets the same number throughout a file. */
function numbersOf(source: string, spots: readonly Spot[]): number[] {
  const seen = new Map<string, Map<string, number>>();
  return spots.map(({ start, end, entity }) => {
    const values = seen.get(entity) ?? new Map<string, number>();
    seen.set(entity, values);
    const value = source.slice(start, end);
    const number = values.get(value) ?? values.size + 1;
    values.set(value, number);
    return number;
  });
}

function replacement(source: string, { start, end, entity, leaf }: Spot, number: number, choice: number): string {
  const written = source.slice(start, end);
  return candidatesFor(entity, written, number).filter((text) => fits(text, written, leaf))[choice] ?? label(entity, leaf);
}

/** What may stand there, written as the value was: a URL that escapes a value does so with its stand-in. */
function candidatesFor(entity: string, written: string, number: number): readonly string[] {
  const plain = /%[\da-f]{2}/i.test(written) ? decoded(written) : undefined;
  const candidates =
    plain === undefined ? standIns(entity, written, number) : standIns(entity, plain, number).map(encodeURIComponent);
  // A blank where there was none would end a URL, an argument or a field.
  return /\s/.test(written) ? candidates : candidates.filter((text) => !/\s/.test(text));
}

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}

/** Characters that need no escape in any syntax, and begin no other meaning in plain YAML or CSV. */
const HARMLESS = /^[\p{L}\p{N}+(][\p{L}\p{N}@.+()/:_%-]*(?: [\p{L}\p{N}@.+()/:_%-]+)*$/u;

function fits(text: string, written: string, leaf: Leaf): boolean {
  // A number stays one that JSON can write: digits, and no 0 in front; a sign only where there was one.
  if (leaf.number === true) return /^\+?(?:0|[1-9]\d*)$/.test(text) && (written.startsWith('+') || !text.startsWith('+'));
  if (leaf.syntax === 'verbatim' && leaf.path === undefined) return !/[\r\n]/.test(text);
  // Only a plain text is anything else for how it begins.
  return HARMLESS.test(leaf.syntax === 'yaml-plain' ? text : text.replace(/^%/, '+')) && !/: |:$/.test(text);
}

function label(entity: string, leaf: Leaf): string {
  return leaf.number === true ? '0' : entity;
}

/** Writes edits, which come in order and do not overlap, in one pass. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  let out = '';
  let at = 0;
  for (const { start, end, text } of edits) {
    out += source.slice(at, start) + text;
    at = end;
  }
  return out + source.slice(at);
}

/** Which edits the findings of the edited text touch. */
function placesIn(edits: readonly Edit[], left: readonly RawFinding[]): number[] {
  const touched: number[] = [];
  let shift = 0;
  for (const [index, { start, end, text }] of edits.entries()) {
    const from = start + shift;
    const to = from + text.length;
    if (left.some((finding) => finding.start < to && finding.end > from)) touched.push(index);
    shift += text.length - (end - start);
  }
  return touched;
}
