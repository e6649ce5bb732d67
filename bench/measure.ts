/** One thing to measure: a pass over its texts, which counts what it found; the caller holds it to `expected`. */
export interface Row {
  readonly name: string;
  /** Texts a pass looks at: times are given for one of them. */
  readonly texts: number;
  /** What a pass must find; undefined: whatever it finds the first time. */
  readonly expected?: number | undefined;
  pass(): number | Promise<number>;
}

export interface Timing {
  readonly row: Row;
  readonly found: number;
  /** Median over all rounds, nanoseconds a text. */
  readonly nanoseconds: number;
}

/** A pass is repeated within a round until it has taken this long, so that the clock's grain does not count. */
const ROUND_MS = 4;
/**
 * A row runs in stretches of this length before the clock counts, until the last two were no faster than the ones before, but not for ever. The compiler takes up
 * what has run some thousand times: what one text in two hundred needs is not compiled after two seconds, and a service is past that in its first minute.
 */
const STRETCH_MS = 1000;
const LAST_STRETCHES = 2;
const MOST_STRETCHES = 15;
/** Less than this is no gain. */
const GAIN = 0.97;

/** Runs a row until it gets no faster; gives how many passes fill a round. */
async function warmUp(row: Row): Promise<number> {
  let best = Number.POSITIVE_INFINITY;
  let since = 0;
  let perPass = 0;
  for (let stretch = 0; stretch < MOST_STRETCHES && since < LAST_STRETCHES; stretch += 1) {
    const begin = performance.now();
    let passes = 0;
    do {
      await row.pass();
      passes += 1;
    } while (performance.now() - begin < STRETCH_MS);
    perPass = (performance.now() - begin) / passes;
    since = perPass < best * GAIN ? 0 : since + 1;
    best = Math.min(best, perPass);
  }
  return Math.max(1, Math.round(ROUND_MS / perPass));
}

/**
 * Measures rows against each other: all rows take turns in every round, so that a noisy moment hits all of them, and the median
 * of the rounds counts. A row that finds another number in a later round throws.
 */
export async function measure(rows: readonly Row[], rounds: number): Promise<Timing[]> {
  const times = rows.map((): number[] => []);
  const found = new Array<number>(rows.length).fill(-1);
  const repeats = new Array<number>(rows.length).fill(1);
  for (const [index, row] of rows.entries()) {
    found[index] = await row.pass();
    repeats[index] = await warmUp(row);
  }
  for (let round = 0; round < rounds; round += 1) {
    for (let turn = 0; turn < rows.length; turn += 1) {
      // Every round begins with another row: who follows whom decides what is in the caches.
      const index = (turn + round) % rows.length;
      const row = rows[index]!;
      // Slow rows say the same in fewer rounds.
      if (repeats[index] === 1 && round % 5 !== 0) continue;
      // One pass before the clock: else each row pays for what the row before it threw out of the caches.
      if (repeats[index]! > 1) await row.pass();
      let sum = 0;
      const begin = performance.now();
      for (let pass = 0; pass < repeats[index]!; pass += 1) {
        const count = row.pass();
        sum += typeof count === 'number' ? count : await count;
      }
      times[index]!.push(performance.now() - begin);
      if (sum !== found[index]! * repeats[index]!) throw new Error(`${row.name} found something else in round ${round}`);
    }
  }
  return rows.map((row, index) => ({
    row,
    found: found[index]!,
    nanoseconds: (median(times[index]!) * 1e6) / (repeats[index]! * row.texts),
  }));
}

/** Did the row find what it must? */
export function isAsExpected({ row, found }: Timing): boolean {
  return row.expected === undefined || row.expected === found;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
}
