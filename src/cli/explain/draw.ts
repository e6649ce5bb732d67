import type { Evidence, Finding, TraceEvent } from '../../core/types.js';
import type { Colors } from '../colors.js';
import { frameOf } from '../terminal-text.js';

/** Evidence that speaks against a finding; all other evidence speaks for it. */
const AGAINST: ReadonlySet<Evidence> = new Set<Evidence>(['counter-context', 'public', 'toll-free', 'premium-rate', 'local']);

/** Cells of the score bar. */
const BAR = 20;

/** Cells of text shown before a candidate: the picture hangs below it and needs the room to its right. */
const BEFORE = 28;

/** What became of a candidate, in words. */
const OUTCOMES: Readonly<Record<TraceEvent['outcome'], (by: string | undefined) => string>> = {
  kept: () => 'kept',
  suppressed: (by) => `dropped: it is something else${by === undefined ? '' : ` (${by})`}`,
  'below-threshold': (by) => `dropped: its score is too low${by === undefined ? '' : ` (the threshold is ${by})`}`,
  overlapped: (by) => `dropped: a better reading of the same text${by === undefined ? '' : ` (${by})`}`,
  allowed: (by) => `dropped: allowed${by === undefined ? '' : ` (${by})`}`,
};

/** Findings and dropped candidates in the order of the text, each once: a scanner may meet the same one in several rounds. */
export function inOrder(dropped: readonly TraceEvent[], findings: readonly Finding[]): TraceEvent[] {
  const seen = new Map<string, TraceEvent>();
  const kept = findings.map(({ entity, start, end, score, detector, evidence }): TraceEvent => {
    return { entity, start, end, score, detector, evidence, outcome: 'kept' };
  });
  for (const event of [...kept, ...dropped]) {
    const key = `${event.entity} ${event.start} ${event.end} ${event.score} ${event.outcome}`;
    if (!seen.has(key)) seen.set(key, event);
  }
  return [...seen.values()].sort((a, b) => a.start - b.start || a.end - b.end || b.score - a.score);
}

/**
 * Draws every candidate of a text: where it stands, its score on a bar with the threshold, the evidence for and against, and
 * what became of it.
 */
export function drawTrace(shown: string, events: readonly TraceEvent[], threshold: number, colors: Colors): string {
  let out = '';
  let lastSpan = '';
  for (const event of events) {
    const span = `${event.start}-${event.end}`;
    const frame = frameOf(shown, event.start, event.end, BEFORE);
    const indent = `  ${' '.repeat(frame.indent)}`;
    if (span !== lastSpan) {
      out += `${lastSpan === '' ? '' : '\n'}  ${frame.before}${colors.bold(frame.marked)}${frame.after}\n`;
      out += `${indent}${bracket(frame.width)}\n`;
    }
    lastSpan = span;
    out += candidate(event, indent, threshold, colors);
  }
  return out;
}

function bracket(width: number): string {
  return width === 1 ? '┬' : `┬${'─'.repeat(width - 2)}┘`;
}

function candidate(event: TraceEvent, indent: string, threshold: number, colors: Colors): string {
  const { entity, score, detector, evidence, outcome, by } = event;
  const kept = outcome === 'kept';
  const plus = evidence.filter((word) => !AGAINST.has(word));
  const minus = evidence.filter((word) => AGAINST.has(word));
  const lines = [
    `${colors.bold(entity)} ${colors.dim(`by ${detector}`)}`,
    `${bar(score, threshold, kept ? colors.green : colors.dim)} ${score.toFixed(2)}`,
    ...(plus.length === 0 ? [] : [`${colors.green('+')} ${plus.join(', ')}`]),
    ...(minus.length === 0 ? [] : [`${colors.red('−')} ${minus.join(', ')}`]),
    kept ? colors.green(`✓ ${OUTCOMES.kept(by)}`) : colors.red(`✗ ${OUTCOMES[outcome](by)}`),
  ];
  return lines.map((line, index) => `${indent}${index === 0 ? '├─ ' : '│  '}${line}\n`).join('');
}

/** The score as a bar, the threshold as a mark on it. */
function bar(score: number, threshold: number, color: (text: string) => string): string {
  const filled = Math.round(score * BAR);
  const mark = Math.min(BAR - 1, Math.round(threshold * BAR));
  let out = '';
  for (let cell = 0; cell < BAR; cell++) out += cell === mark ? '┃' : cell < filled ? '█' : '░';
  return color(out);
}
