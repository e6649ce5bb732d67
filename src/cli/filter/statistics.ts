import { EXIT, type ExitCode } from '../exit.js';
import type { Io } from '../io.js';
import type { BatchResult } from './batch-filter.js';

/** The progress line is drawn this often at most. */
const REDRAW_MS = 200;

/** Counts what a filter does and says it on standard error: a line of progress on a terminal, and one at the end. */
export class Statistics {
  readonly #io: Io;
  readonly #quiet: boolean;
  readonly #begin = performance.now();
  readonly #entities = new Map<string, number>();
  #drawn = 0;
  #bytes = 0;
  #records = 0;
  #changed = 0;
  #incomplete = 0;
  #absent = 0;
  #rejected = 0;
  #messages = 0;

  constructor(io: Io, quiet: boolean) {
    this.#io = io;
    this.#quiet = quiet;
  }

  read(bytes: number): void {
    this.#bytes += bytes;
  }

  add({ records, changed, incomplete, absent, rejects, entities }: BatchResult): void {
    this.#records += records;
    this.#changed += changed;
    this.#incomplete += incomplete;
    this.#absent += absent;
    this.#rejected += rejects.length;
    for (const [entity, count] of Object.entries(entities)) this.#entities.set(entity, (this.#entities.get(entity) ?? 0) + count);
    this.#draw();
  }

  /** Says why a record cannot go on; past `most` records only the count at the end tells. Holds nothing of the record. */
  message(record: number, reason: string, most: number): void {
    this.#messages += 1;
    if (this.#messages <= most) this.#say(`pii-sieve: record ${record}: ${reason}`);
    else if (this.#messages === most + 1) this.#say('pii-sieve: further broken records are only counted');
  }

  /** The last line, and what the process shall say. */
  end(fields: readonly (readonly string[])[]): ExitCode {
    const { stderr } = this.#io;
    if (stderr.isTTY === true && this.#drawn > 0) stderr.write('\r\x1b[K');
    if (!this.#quiet) stderr.write(`pii-sieve: ${this.#summary()}\n`);
    if (fields.length > 0 && this.#records > 0 && this.#absent === this.#records) {
      stderr.write(`pii-sieve: no record has field ${fields.map((keys) => keys.join('/')).join(' or ')}\n`);
      return EXIT.notLooked;
    }
    return this.#rejected > 0 || this.#incomplete > 0 ? EXIT.notLooked : EXIT.clean;
  }

  #summary(): string {
    const seconds = (performance.now() - this.#begin) / 1000;
    const number = (count: number) => count.toLocaleString('en-US');
    const entities = [...this.#entities]
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
      .map(([entity, count]) => `${entity} ${number(count)}`);
    return [
      `${number(this.#records)} record${this.#records === 1 ? '' : 's'} in, ${number(this.#records - this.#rejected)} out`,
      `${number(this.#changed)} changed`,
      ...(this.#rejected > 0 ? [`${number(this.#rejected)} rejected`] : []),
      ...(this.#incomplete > 0 ? [`${number(this.#incomplete)} not wholly looked at`] : []),
      ...(this.#absent > 0 ? [`${number(this.#absent)} without the field`] : []),
      ...(entities.length > 0 ? [entities.join(', ')] : []),
      `${seconds.toFixed(1)} s, ${(this.#bytes / 1e6 / Math.max(seconds, 0.001)).toFixed(0)} MB/s`,
    ].join('; ');
  }

  #draw(): void {
    const { stderr } = this.#io;
    const now = performance.now();
    if (this.#quiet || stderr.isTTY !== true || now - this.#drawn < REDRAW_MS) return;
    this.#drawn = now;
    stderr.write(`\r\x1b[K${this.#records.toLocaleString('en-US')} records, ${(this.#bytes / 1e6).toFixed(0)} MB`);
  }

  #say(line: string): void {
    if (this.#io.stderr.isTTY === true && this.#drawn > 0) this.#io.stderr.write('\r\x1b[K');
    this.#io.stderr.write(`${line}\n`);
  }
}
