/** A number and what parts it from the next one. */
const NUMBERS = String.raw`[\s\d.,e+-]+`;
/** A command of SVG path data (SVG 1.1, 8.3) that numbers follow. */
const COMMAND = String.raw`[MmLlHhVvCcSsQqTtAa](?=[\s,]*[-+.\d])`;

/**
 * Path data as a string begins with it, wherever it stands (an attribute, an icon in a script, JSON), and attributes of SVG that hold numbers. Two commands
 * at least stand behind the first: of one, the numbers might be anybody's.
 */
const DRAWING = new RegExp(
  String.raw`(?<=["'\x60]\s*)[Mm](?=[\s,]*[-+.\d])${NUMBERS}(?:(?:${COMMAND})${NUMBERS}|[Zz]\s*){2,}` +
    String.raw`|\b(?:points|viewBox)=\\?["']${NUMBERS}|\b(?:gradient)?[tT]ransform=\\?["'](?:(?:matrix|translate|scale|rotate|skew[XY])\(${NUMBERS}\)[\s,]*)+`,
  'g',
);

/** The stretches of a file that are drawings: among so many numbers there are always some that look like a card, a place or a telephone. */
export class Drawings {
  readonly #source: string;
  #spans: readonly (readonly [start: number, end: number])[] | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  /** Does the whole of `[start, end)` lie in one? O(log drawings); the first call reads the file. */
  hold(start: number, end: number): boolean {
    this.#spans ??= Array.from(this.#source.matchAll(DRAWING), ({ index, 0: { length } }) => [index, index + length] as const);
    let low = 0;
    let high = this.#spans.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const [from, to] = this.#spans[middle]!;
      if (to < end) low = middle + 1;
      else if (from > start) high = middle - 1;
      else return true;
    }
    return false;
  }
}
