import { isAscii, isUtf8 } from 'node:buffer';
import type { Outcome } from '../../payload/look.js';
import type { RecordFilter } from './record-filter.js';
import { CsvReader, recordEnd } from './splitter.js';

/** A record that cannot go on, for the file of rejects. */
export interface Reject {
  /** Counted from 1 over the whole stream. */
  readonly record: number;
  readonly reason: string;
  readonly bytes: Buffer;
}

export interface BatchResult {
  readonly output: Buffer;
  readonly records: number;
  readonly changed: number;
  /** Records of which something was not looked at. */
  readonly incomplete: number;
  /** Records that have none of the chosen fields. */
  readonly absent: number;
  readonly rejects: readonly Reject[];
  /** Findings by entity. */
  readonly entities: Readonly<Record<string, number>>;
}

const CARRIAGE_RETURN = 13;

/** Filters the records of one piece of a stream. */
export class BatchFilter {
  readonly #look: RecordFilter;
  readonly #csv: boolean;

  constructor(look: RecordFilter, csv: boolean) {
    this.#look = look;
    this.#csv = csv;
  }

  /**
   * Takes whole records with their line ends. The given bytes come back where nothing changes; else everything outside the changed records is
   * copied byte by byte. Most streams are ASCII, which is read several times as fast.
   */
  run(bytes: Buffer, first: number): BatchResult {
    if (isAscii(bytes)) return this.#runText(bytes, bytes.toString('latin1'), first);
    return isUtf8(bytes) ? this.#runText(bytes, bytes.toString('utf8'), first) : this.#runBytes(bytes, first);
  }

  #runText(bytes: Buffer, text: string, first: number): BatchResult {
    const tally = new Tally();
    const pieces: string[] = [];
    let copied = 0;
    let records = 0;
    for (let start = 0; start < text.length; ) {
      const next = this.#csv ? csvEnd(text, start) : lineEnd(text, start);
      const end = contentEnd(text, start, next);
      if (isBlank(text, start, end)) {
        start = next;
        continue;
      }
      records += 1;
      const verdict = this.#look(text, start, end);
      if (verdict === 'absent') tally.absent += 1;
      else if (verdict !== undefined) {
        if ('reason' in verdict) {
          tally.reject(first + records - 1, verdict.reason, Buffer.from(text.slice(start, end)));
          pieces.push(text.slice(copied, start));
          copied = next;
        } else {
          const changed = verdict.text !== text.slice(start, end);
          tally.add(verdict.outcomes, changed);
          if (changed) {
            pieces.push(text.slice(copied, start), verdict.text);
            copied = end;
          }
        }
      }
      start = next;
    }
    if (copied === 0 && pieces.length === 0) return tally.result(bytes, records);
    pieces.push(text.slice(copied));
    return tally.result(Buffer.from(pieces.join('')), records);
  }

  /** A piece with broken records in it: they are taken out one by one, and what stands between them is filtered as ever. */
  #runBytes(bytes: Buffer, first: number): BatchResult {
    const tally = new Tally();
    const pieces: Buffer[] = [];
    let records = 0;
    let sound = 0;
    const runSound = (end: number): void => {
      if (sound === end) return;
      const piece = bytes.subarray(sound, end);
      const result = this.#runText(piece, piece.toString('utf8'), first + records);
      pieces.push(result.output);
      tally.merge(result);
      records += result.records;
    };
    for (let start = 0; start < bytes.length; ) {
      const next = recordEnd(bytes, start, this.#csv) ?? bytes.length;
      const whole = bytes.subarray(start, next);
      if (!isUtf8(whole)) {
        runSound(start);
        sound = next;
        records += 1;
        tally.reject(first + records - 1, 'not valid UTF-8', withoutLineEnd(whole));
      }
      start = next;
    }
    runSound(bytes.length);
    return tally.result(Buffer.concat(pieces), records);
  }
}

/** Counts of one batch. */
class Tally {
  #changed = 0;
  #incomplete = 0;
  absent = 0;
  readonly #rejects: Reject[] = [];
  readonly #entities: Record<string, number> = {};

  add(outcomes: readonly Outcome[], changed: boolean): void {
    if (changed) this.#changed += 1;
    if (outcomes.some((outcome) => outcome.incomplete.length > 0)) this.#incomplete += 1;
    for (const { findings } of outcomes) {
      for (const { entity } of findings) this.#entities[entity] = (this.#entities[entity] ?? 0) + 1;
    }
  }

  reject(record: number, reason: string, bytes: Buffer): void {
    this.#rejects.push({ record, reason, bytes });
  }

  merge(result: BatchResult): void {
    this.#changed += result.changed;
    this.#incomplete += result.incomplete;
    this.absent += result.absent;
    this.#rejects.push(...result.rejects);
    for (const [entity, count] of Object.entries(result.entities)) this.#entities[entity] = (this.#entities[entity] ?? 0) + count;
  }

  result(output: Buffer, records: number): BatchResult {
    const { absent } = this;
    return {
      output,
      records,
      changed: this.#changed,
      incomplete: this.#incomplete,
      absent,
      rejects: this.#rejects,
      entities: this.#entities,
    };
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end < 0 ? text.length : end + 1;
}

/** A line end inside quotes belongs to the record. */
function csvEnd(text: string, start: number): number {
  const reader = new CsvReader();
  for (let at = start; at < text.length; at += 1) if (reader.step(text.charCodeAt(at))) return at + 1;
  return text.length;
}

function contentEnd(text: string, start: number, next: number): number {
  let end = next;
  if (end > start && text.charCodeAt(end - 1) === 10) end -= 1;
  if (end > start && text.charCodeAt(end - 1) === CARRIAGE_RETURN) end -= 1;
  return end;
}

/** Empty lines are no records: they go on as they are. */
function isBlank(text: string, start: number, end: number): boolean {
  if (start === end) return true;
  const first = text.charCodeAt(start);
  if (end - start >= 80 || (first > 32 && first < 128)) return false;
  const record = text.slice(start, end);
  return record.trim() === '' && !record.includes('\t');
}

function withoutLineEnd(bytes: Buffer): Buffer {
  let end = bytes.length;
  if (bytes[end - 1] === 10) end -= 1;
  if (bytes[end - 1] === CARRIAGE_RETURN) end -= 1;
  return bytes.subarray(0, end);
}
