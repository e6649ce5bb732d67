import type { FoldedText, Scanner, TextView } from '../../src/core/types.js';
import { unfoldSpan } from '../../src/core/view.js';
import { type Cell, cells } from './disguises.js';

/** How many values of one disguise were found where they stand. */
export interface Rate {
  readonly disguise: string;
  readonly strict: boolean;
  readonly tried: number;
  readonly exact: number;
  /** Covered by findings from the first to the last unit, if not exactly. */
  readonly covered: number;
  readonly missed: readonly Cell[];
}

/** Rates of every disguise, in the order of the matrix. `entities` are those that the scanner knows. */
export function disguiseRates(scanner: Scanner, entities: readonly string[]): Rate[] {
  return rates(entities, (cell) => {
    const { findings } = scanner.scan(cell.text);
    const exact = findings.some(
      ({ entity, start, end }) => entity === cell.value.entity && start === cell.start && end === cell.end,
    );
    return exact ? 'exact' : isCovered(cell, findings) ? 'covered' : 'missed';
  });
}

/** Rows of a Markdown table: what is not found exactly every time, worst first; the documentation prints it among the limitations. */
export function limitations(rates: readonly Rate[]): string {
  const percent = (part: number, whole: number) => `${Math.floor((100 * part) / whole)} %`;
  return rates
    .filter(({ exact, tried }) => exact < tried)
    .sort((a, b) => a.exact / a.tried - b.exact / b.tried)
    .map(
      ({ disguise, exact, covered, tried }) =>
        `| ${disguise.replaceAll('|', '\\|')} | ${percent(exact, tried)} | ${percent(covered, tried)} |\n`,
    )
    .join('');
}

/** The same for the views alone: the plain value stands in the folded text, and its units map to the disguise and to nothing else. */
export function foldRates(views: readonly TextView[], entities: readonly string[]): Rate[] {
  return rates(entities, (cell) => {
    const steps: FoldedText[] = [];
    if (foldsTo(cell, cell.text, steps)) return 'exact';
    let text = cell.text;
    for (let round = 0; round < 3; round++) {
      for (const view of views) {
        const folded = view.fold(text);
        if (folded === undefined) continue;
        steps.push(folded);
        text = folded.text;
        if (foldsTo(cell, text, steps)) return 'exact';
      }
    }
    return 'missed';
  });
}

function rates(entities: readonly string[], judge: (cell: Cell) => 'exact' | 'covered' | 'missed'): Rate[] {
  const rows = new Map<string, { strict: boolean; tried: number; exact: number; covered: number; missed: Cell[] }>();
  for (const cell of cells()) {
    if (!entities.includes(cell.value.entity)) continue;
    const { name, strict = false } = cell.disguise;
    const row = rows.get(name) ?? { strict, tried: 0, exact: 0, covered: 0, missed: [] };
    rows.set(name, row);
    row.tried++;
    const outcome = judge(cell);
    if (outcome === 'exact') row.exact++;
    else row.missed.push(cell);
    if (outcome !== 'missed') row.covered++;
  }
  return Array.from(rows, ([disguise, row]) => ({ disguise, ...row }));
}

/** Letters and digits only: what separates them is the disguise's own affair. */
const bare = (text: string): string => text.toLowerCase().replaceAll(/[^a-z0-9@]/g, '');

function foldsTo(cell: Cell, text: string, steps: readonly FoldedText[]): boolean {
  const wanted = bare(cell.value.plain);
  const units: number[] = [];
  let letters = '';
  for (let i = 0; i < text.length; i++) {
    const unit = bare(text[i]!);
    if (unit === '') continue;
    units.push(i);
    letters += unit;
  }
  const back = (start: number, end: number) => {
    let span: readonly [number, number] = [start, end];
    for (let i = steps.length - 1; i >= 0; i--) span = unfoldSpan(steps[i]!, span[0], span[1]);
    return span;
  };
  for (let at = letters.indexOf(wanted); at >= 0; at = letters.indexOf(wanted, at + 1)) {
    let start = units[at]!;
    const end = units[at + wanted.length - 1]! + 1;
    // An opening bracket and a plus sign are no letters, but the value's all the same.
    while (start > 0 && '(+'.includes(text[start - 1]!) && back(start - 1, end)[0] >= cell.start) start--;
    const span = back(start, end);
    if (span[0] === cell.start && span[1] === cell.end) return true;
  }
  return false;
}

function isCovered(cell: Cell, findings: readonly { start: number; end: number }[]): boolean {
  let at = cell.start;
  for (const { start, end } of findings) if (start <= at && end > at) at = end;
  return at >= cell.end;
}
