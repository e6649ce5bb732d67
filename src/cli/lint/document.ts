/** How the text of a leaf is written in its file, which decides the way back and how a replacement is written. */
export type Syntax =
  /** As it is: plain text, comments, numbers, unquoted CSV cells, plain YAML scalars on one line. */
  | 'verbatim'
  /** Between double or single quotes with backslash escapes of JSON or JSON5. */
  | 'json'
  /** A quoted CSV cell: `""` stands for `"`. */
  | 'csv'
  /** A YAML scalar: plain (perhaps over lines), quoted, or a block. */
  | 'yaml-plain'
  | 'yaml-single'
  | 'yaml-double'
  | 'yaml-block';

/** One step of a path: linked, so that a million leaves share their stems. */
export interface PathStep {
  readonly parent: PathStep | undefined;
  readonly part: string | number;
}

/** A text inside a file, with its way back. */
export interface Leaf {
  /** As the reader of the format decoded it. */
  readonly text: string;
  readonly syntax: Syntax;
  /** What `start` and `end` count in: the file, or a block that was cut out of it. */
  readonly source: string;
  /** Span of the written form in `source`, quotes excluded. */
  readonly start: number;
  readonly end: number;
  /** From `source` to the file, where they differ. */
  readonly through?: ((offset: number) => number) | undefined;
  readonly path: PathStep | undefined;
  /** A bare number or other unquoted value whose replacement must stay a number. */
  readonly number?: boolean | undefined;
}

/** One member of an object, as the reader of a format met it. */
export interface MemberInput {
  readonly key: Leaf;
  readonly value: ValueInput;
}

/** A value as the reader of a format met it: with the place of every key and text, and with keys that stand twice. */
export type ValueInput =
  | { readonly kind: 'leaf'; readonly leaf: Leaf }
  | { readonly kind: 'array'; readonly items: readonly ValueInput[] }
  | { readonly kind: 'object'; readonly members: readonly MemberInput[] }
  | { readonly kind: 'nothing' };

/** A comment of the format. */
export interface Comment {
  readonly text: string;
  /** Span in the file, without the marks of the comment where that is easily told. */
  readonly start: number;
  readonly end: number;
}

/** A stretch of the file in which findings are silenced, written by its author. */
export interface IgnoreSpan {
  readonly start: number;
  readonly end: number;
  /** Where the ignore itself stands. */
  readonly at: number;
  /** Only these entities; all when empty. */
  readonly entities: readonly string[];
  readonly reason: string | undefined;
}

/** Something of a file that could not be read. */
export interface ReadProblem {
  /** Counted from 1; 0 when it concerns the whole file. */
  readonly line: number;
  readonly reason: string;
}

/** Takes what the reader of a format meets, while it reads: nothing but findings needs to stay in memory. */
export interface Sink {
  /** A value that is scanned with its keys as context. */
  value(input: ValueInput): void;
  /** A name that stands apart from its values: a table's header. */
  key(leaf: Leaf): void;
  /** A text without a key: a line, a comment. */
  text(leaf: Leaf): void;
  comment(comment: Comment): void;
  /** An ignore that is part of the data (`x-pii-sieve-ignore`). */
  ignore(span: IgnoreSpan): void;
  problem(problem: ReadProblem): void;
}

/** Reads one format. Never throws for what a file may hold: that becomes a problem. */
export type Reader = (source: string, into: Sink) => void;

export function step(parent: PathStep | undefined, part: string | number): PathStep {
  return { parent, part };
}
