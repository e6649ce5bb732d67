/** A half-open span with what it was labelled as. */
export type LabelledSpan = readonly [start: number, end: number, label: string];

/**
 * Turns offsets in Unicode code points into UTF-16 code units, which is what JavaScript strings count in.
 *
 * @example
 * ```ts
 * toCodeUnits('😀 ann', [[2, 5, 'PERSON']]) // [[3, 6, 'PERSON']]
 * ```
 */
export function toCodeUnits(text: string, spans: readonly LabelledSpan[]): LabelledSpan[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  const unit = (point: number) => units[Math.min(point, units.length - 1)]!;
  return spans.map(([start, end, label]) => [unit(start), unit(end), label] as const);
}
