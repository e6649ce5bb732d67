import type { Comment, IgnoreSpan } from './document.js';
import type { LineIndex } from './line-index.js';
import type { RawFinding } from './raw-finding.js';

const DIRECTIVE = /pii-sieve-ignore-(line|next-line|start|end)(?![\w-])([^\r\n]*)/g;
/** What closes a comment in the languages that need it. */
const CLOSING = /\s*(?:\*\/|--!?>).*$/;
const ENTITIES = /^[A-Z][A-Z0-9_]*(?:[\s,]+[A-Z][A-Z0-9_]*)*$/;

/** Reads the ignore comments of a file. A `start` without `end` silences nothing. */
export function ignoreSpans(comments: readonly Comment[], lines: LineIndex): IgnoreSpan[] {
  const spans: IgnoreSpan[] = [];
  const open: { readonly at: number; readonly entities: readonly string[]; readonly reason: string | undefined }[] = [];
  for (const comment of comments) {
    for (const [whole, kind, rest = ''] of matchesOf(comment.text)) {
      const at = comment.start + whole;
      const line = lines.lineOf(at);
      const told = { at, ...parseRest(rest) };
      if (kind === 'line') spans.push({ ...told, start: lines.span(line)[0], end: lines.span(line)[1] });
      else if (kind === 'next-line') spans.push({ ...told, start: lines.span(line + 1)[0], end: lines.span(line + 1)[1] });
      else if (kind === 'start') open.push(told);
      else {
        const from = open.pop();
        // An end without a start is an ignore that silences nothing.
        spans.push(from === undefined ? { ...told, start: at, end: at } : { ...from, start: from.at, end: at });
      }
    }
  }
  for (const from of open) spans.push({ ...from, start: from.at, end: from.at });
  return spans;
}

function* matchesOf(text: string): Generator<readonly [at: number, kind: string, rest: string | undefined]> {
  for (const match of text.matchAll(DIRECTIVE)) yield [match.index, match[1]!, match[2]];
}

/** `EMAIL_ADDRESS, PERSON -- our own press office` → entities and reason; what names no entities is the reason. */
function parseRest(rest: string): { readonly entities: readonly string[]; readonly reason: string | undefined } {
  const told = rest.replace(CLOSING, '').trim();
  const dash = told.indexOf('--');
  const head = (dash === -1 ? told : told.slice(0, dash)).trim();
  const reason = dash === -1 ? '' : told.slice(dash + 2).trim();
  if (head === '') return { entities: [], reason: reason || undefined };
  if (ENTITIES.test(head)) return { entities: head.split(/[\s,]+/), reason: reason || undefined };
  return { entities: [], reason: told };
}

/** Findings that no ignore silences, and the ignores that silence nothing. */
export interface IgnoreResult {
  readonly kept: readonly RawFinding[];
  readonly ignored: readonly RawFinding[];
  readonly unused: readonly IgnoreSpan[];
}

/** Applies ignores: a finding is silenced when it begins inside an ignore's stretch. */
export function applyIgnores(findings: readonly RawFinding[], spans: readonly IgnoreSpan[]): IgnoreResult {
  if (spans.length === 0) return { kept: findings, ignored: [], unused: [] };
  const used = new Set<IgnoreSpan>();
  const kept: RawFinding[] = [];
  const ignored: RawFinding[] = [];
  for (const finding of findings) {
    let silenced = false;
    for (const span of spans) {
      if (finding.start < span.start || finding.start >= span.end) continue;
      if (span.entities.length > 0 && !span.entities.includes(finding.entity)) continue;
      used.add(span);
      silenced = true;
    }
    (silenced ? ignored : kept).push(finding);
  }
  return { kept, ignored, unused: spans.filter((span) => !used.has(span)) };
}
