/**
 * The vocabulary of the whole library. This module imports nothing and holds no code that runs.
 *
 * Offsets are UTF-16 code units of the text as given, spans are half-open, scores are probabilities from 0 to 1.
 */

/** Why a finding is believed (or less believed): a closed set, safe to log because none of it is matched text. */
export type Evidence =
  /** The shape is telling by itself: grouping, brackets, a plus sign, an `@` with a domain. */
  | 'format'
  /** A check digit or checksum is right. */
  | 'checksum'
  /** The number starts as its issuer, registry or vendor issues it. */
  | 'prefix'
  /** The number fits a country's numbering plan. */
  | 'plan'
  /** A date inside the number, or the date found, exists. */
  | 'date'
  /** A region, month, area or office field inside the number exists. */
  | 'region'
  /** The domain ends in a registered top-level domain. */
  | 'tld'
  /** A word near it, or the key it stands under, names what it is. */
  | 'context'
  /** A word near it says that it is something else. */
  | 'counter-context'
  /** The word is in a dictionary or the caller's deny list. */
  | 'dictionary'
  /** A caller's own pattern or detector matched. */
  | 'pattern'
  /** The statistical model reads it so. */
  | 'model'
  /** A documentation value: RFC 2606 domains, fictional phone ranges, published test cards, RFC 5737 addresses. */
  | 'reserved'
  /** The country was listed by the caller. */
  | 'country'
  /** Another identifier stands beside it. */
  | 'neighbour'
  /** Read as a private individual. */
  | 'private'
  /** Read as a public figure, a character or a title. */
  | 'public'
  /** A toll-free number: usually a company's. */
  | 'toll-free'
  /** A premium-rate or shared-cost number: usually a company's. */
  | 'premium-rate'
  /** A loopback, link-local, private or unspecified address. */
  | 'local'
  /** Where it stands in a URL says what it is: user info, a home directory, a parameter's name. */
  | 'url-part'
  /** Found after characters were folded: full-width, other scripts' digits, look-alikes, invisible characters. */
  | 'folded'
  /** Found after percent-decoding. */
  | 'percent-encoded'
  /** Found after decoding HTML entities. */
  | 'html-entity'
  /** Found after decoding backslash escapes. */
  | 'escaped'
  /** Found after decoding quoted-printable or a MIME encoded word. */
  | 'mime-encoded'
  /** Found inside decoded base64 or base64url. */
  | 'base64'
  /** Found after decoding punycode. */
  | 'punycode'
  /** Written out in words: "dot", "at", "five". */
  | 'spoken'
  /** Spaces or other fillers were put between the parts. */
  | 'spaced'
  /** Written backwards. */
  | 'reversed';

/** How far, in UTF-16 code units, something may look to the left and right of what triggered it. */
export interface Reach {
  readonly before: number;
  readonly after: number;
}

/** Another scheme that fits the same run. */
export interface Alternative {
  readonly entity: string;
  readonly score: number;
}

/** Something personal in a text: what it is, where it stands and how sure that is. Holds nothing of the text itself. */
export interface Finding<E extends string = string> {
  readonly entity: E;
  /** First code unit of the span in the input. */
  readonly start: number;
  /** One past the last code unit. */
  readonly end: number;
  /** Probability, 0 to 1, that the finding is what `entity` says. */
  readonly score: number;
  /** The id of the detector that found it. */
  readonly detector: string;
  /** What speaks for it, each word once. */
  readonly evidence: readonly Evidence[];
  /** Other schemes that fit the same span, where there are some. */
  readonly alternatives?: readonly Alternative[] | undefined;
}

/** Why a stretch of the input was not looked at. */
export type IncompleteReason = 'max-length' | 'depth' | 'not-a-string' | 'unreadable' | 'cycle' | 'too-large';

/** A stretch of the input that was not looked at: never counts as clean. */
export interface Incomplete {
  /** The id of the only detector that did not look; without it, none did. */
  readonly detector?: string | undefined;
  readonly start: number;
  readonly end: number;
  readonly reason: IncompleteReason;
}

/** What `scan` tells of a text. */
export interface ScanResult<E extends string = string> {
  /** In the order of the text. */
  readonly findings: readonly Finding<E>[];
  /** Empty when all of the text was looked at. */
  readonly incomplete: readonly Incomplete[];
}

/**
 * What became of a text, the first of these that holds: `blocked` when the policy blocks something that was found, `incomplete` when something was not looked
 * at, `redacted` when something was replaced, else `clean`.
 */
export type Verdict = 'clean' | 'redacted' | 'blocked' | 'incomplete';

/** One stretch of the input and what stands in its place in the output. */
export interface Replacement<E extends string = string> {
  /** The finding that gave the replacement its label. */
  readonly finding: Finding<E>;
  /** The stretch of the input that is gone: the finding's span, or wider where findings overlapped. */
  readonly inputStart: number;
  readonly inputEnd: number;
  /** Where its replacement stands in the output. */
  readonly outputStart: number;
  readonly outputEnd: number;
}

/** What `redact` makes of a text: the findings of `scan`, and the text without them. */
export interface RedactResult<E extends string = string> extends ScanResult<E> {
  /** The text as the policy leaves it: the same string where nothing was replaced, '' where the verdict is `blocked`. */
  readonly text: string;
  /** In the order of the text; findings that overlap share one. */
  readonly replacements: readonly Replacement<E>[];
  readonly verdict: Verdict;
}

// ── what detectors see ──────────────────────────────────────────────────────────────────────────────────────────

/**
 * Digits with their separators, read once by the digit funnel. The object and its arrays are reused for the next run:
 * read, decide, report; keep nothing.
 */
export interface NumberRun {
  /** Span from the first to the last digit, inner separators included. */
  readonly start: number;
  readonly end: number;
  /** How many digits. */
  readonly count: number;
  /** Digit values 0 to 9; only `[0, count)` is valid. */
  readonly digits: Uint8Array;
  /** Offset of each digit in the text; only `[0, count)` is valid. */
  readonly offsets: Int32Array;
  /** How many groups the separators make; 1 is a bare run. */
  readonly groups: number;
  /** Digits in each group; only `[0, groups)` is valid. */
  readonly groupSizes: Uint8Array;
  /** The separator all gaps share (its first code unit), 0 for a bare run, -1 when they differ or are longer than one unit. */
  readonly separator: number;
  /** The code unit just before `start` and just after `end`; 0 at the ends of the text. */
  readonly before: number;
  readonly after: number;
  /** True when no further digit joins on either side through a separator. */
  readonly whole: boolean;
}

/** Words of the text: maximal runs of letters (any script that writes spaces), digits excluded; lower-cased FNV-1a hashes. */
export interface WordTable {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly hashes: Int32Array;
}

/** Where the ASCII digits of a text are: maximal groups of them, by their first. Only `[0, count)` is valid. */
export interface DigitGroups {
  /** Digits in all. */
  readonly digits: number;
  readonly count: number;
  readonly starts: Int32Array;
  /** Are the numbers known to stand alone, as {@link Needs.lone} has it? */
  readonly lone: boolean;
}

/** How close a context word stands: 0 not in the window, 1 in the window, 2 right beside it. */
export type Nearness = 0 | 1 | 2;

/** One look at one text: what a detector or suppressor may ask, and where it reports. */
export interface Scan {
  /** The text looked at. Barriers (labels and earlier findings) stand as one U+FDD0, which is no letter, digit or space. */
  readonly text: string;
  /**
   * A number that no other look has: whoever remembers something of a text compares this. Comparing texts would read them, where a text comes twice.
   */
  readonly look: number;
  /** Filled only when some detector of the scanner has a `words` or `word` trigger. */
  readonly words: WordTable;
  /** True where the text is known to hold nothing but letters and blanks. */
  readonly plain: boolean;
  /**
   * Is a word of this topic near the span? Topics come from the detectors' own `keywords` and from the scanner's
   * context packs. Looks at most 80 code units to each side, whole words only, stops at line ends and barriers; over a value that is all of its line,
   * the line above counts when it is nothing but a label.
   */
  near(topic: string, start: number, end: number): Nearness;
  /**
   * Does the text hold a word of this topic, or of one of these, anywhere? Where not, `near` is 0 everywhere. What a list
   * names is looked up once: hand in the same list each time.
   */
  mentions(topics: string | readonly string[]): boolean;
  /** What scores less will not be kept, so need not be worked out; 0 when everything is wanted, as for a trace. */
  readonly least: number;
  /** Reports a candidate; the scanner applies suppressors, thresholds and overlap resolution. */
  report(
    entity: string,
    start: number,
    end: number,
    score: number,
    evidence: readonly Evidence[],
    alternatives?: readonly Alternative[],
  ): void;
}

/** What a text must hold besides, all of it that is given, before a detector is asked about its numbers or tokens. */
export interface Needs {
  /** Any unit ≥ U+0080. */
  readonly nonAscii?: boolean | undefined;
  /** A word of one of these topics, anywhere. */
  readonly topics?: readonly string[] | undefined;
  /**
   * Topics of which a word must stand in a text of lone numbers; an empty list: nothing is asked about such a text. Lone are, in ASCII, at most
   * four digits or three letters and digits between blanks, with a word of four letters or more between one and the next.
   */
  readonly lone?: readonly string[] | undefined;
}

/** What makes a scanner ask a detector. Triggers are necessary conditions: never false on a match. */
export type Trigger =
  /** Asked at every occurrence of one of these (ASCII) characters that stands right behind one of `before` and right before one of `after`, where given. */
  | {
      readonly on: 'character';
      readonly characters: string;
      readonly before?: string | undefined;
      readonly after?: string | undefined;
      find(scan: Scan, at: number): void;
    }
  /** Asked about every window of a digit run whose digit count is in `digits` (both ends included, at most 34). */
  | (Needs & { readonly on: 'number'; readonly digits: readonly [number, number]; find(scan: Scan, run: NumberRun): void })
  /** Asked about every maximal run of ASCII letters and digits that holds at least one digit, of this length. */
  | (Needs & {
      readonly on: 'token';
      readonly length: readonly [number, number];
      find(scan: Scan, start: number, end: number): void;
    })
  /**
   * Asked at every occurrence of one of these words (lower case, letters only; whole word); with `digits`, only in texts that hold at least so
   * many ASCII digits.
   */
  | {
      readonly on: 'word';
      readonly words: readonly string[];
      readonly digits?: number | undefined;
      find(scan: Scan, start: number, end: number): void;
    }
  /** Asked once about a text that holds words; `scan.words` is filled. */
  | { readonly on: 'words'; find(scan: Scan): void }
  /**
   * Asked once about every text that holds one of these (ASCII) characters or, with `nonAscii`, any unit ≥ U+0080; '' without it asks about
   * every text.
   */
  | { readonly on: 'text'; readonly characters: string; readonly nonAscii?: boolean | undefined; find(scan: Scan): void }
  /** Asked once about every text that comes with a hint: the field's name it was found under, for instance. */
  | { readonly on: 'hint'; find(scan: Scan): void }
  /** Asked once about every text that holds at least so many ASCII digits, and told where they are. */
  | { readonly on: 'digits'; readonly fewest: number; find(scan: Scan, digits: DigitGroups): void };

/**
 * Machinery of the core that only some scanners need, such as reading numbers or context words: whoever asks for it brings it, so that a
 * bundle holds only what its scanners use. What stands in it is the core's own business.
 */
export type Brought = Readonly<Record<string, unknown>>;

/** `specific` beats `generic` beats `catch-all` where scores are in the same band. */
export type Specificity = 'specific' | 'generic' | 'catch-all';

/** Finds one kind of personal information, or a few that belong together. `defineDetector` checks one and completes it. */
export interface Detector<E extends string = string> {
  /** Names it in findings and traces: lower case with hyphens. */
  readonly id: string;
  /** Every entity it may report, in upper snake case. */
  readonly entities: readonly E[];
  /** How far from a trigger it looks. */
  readonly reach: Reach;
  /** Default: `specific`. */
  readonly specificity?: Specificity | undefined;
  readonly triggers: readonly Trigger[];
  /** Context words of the detector's own, by topic: lower case, one to four words each, any language. */
  readonly keywords?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What it asks for; `defineDetector` brings everything. */
  readonly brings?: Brought | undefined;
  /** A detector that runs a caller's pattern is bound to the scanner's engine (or its own default) when the scanner is constructed. */
  bind?(engine: PatternEngine | undefined, path: string): Detector<E>;
}

/**
 * Says that a span is something else. Asked only about candidates that have no format or keyword of their own (evidence
 * holds neither `format` nor `context`), or about every candidate without `context` when `beatsFormat` is set.
 */
export interface Suppressor {
  readonly id: string;
  readonly reach: Reach;
  readonly beatsFormat?: boolean | undefined;
  /** Asked about candidates with `context`, too: the suppressor itself judges whether the keyword speaks of them. */
  readonly beatsContext?: boolean | undefined;
  /** Only candidates of these entities; default: all. */
  readonly entities?: readonly string[] | undefined;
  readonly keywords?: Readonly<Record<string, readonly string[]>> | undefined;
  /** What it asks for: context words, where it has keywords. */
  readonly brings?: Brought | undefined;
  /** True when the candidate lies wholly inside a span of this suppressor's kind. */
  covers(scan: Scan, start: number, end: number, entity: string): boolean;
}

/** A folded text with its way back: folded unit `i` stands for `[starts[i], ends[i])` of the text that was folded. */
export interface FoldedText {
  readonly text: string;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** Set where the fold met a bound of its own (nesting depth): the scanner reports it as `incomplete`. */
  readonly incomplete?: IncompleteReason | undefined;
}

/** A second reading of hostile or encoded text. */
export interface TextView {
  readonly id: string;
  readonly reach: Reach;
  /** Every finding made through the view carries it. */
  readonly evidence: Evidence;
  /** Scores of findings made through the view are multiplied by this: each assumption costs. */
  readonly confidence: number;
  /** ASCII characters of which one must stand in the text; `nonAscii` asks for any unit ≥ U+0080; neither: every text. */
  readonly characters?: string | undefined;
  readonly nonAscii?: boolean | undefined;
  /** Only texts that hold one of these words (lower case, letters only), or as many of them as `fewestWords` says. */
  readonly words?: readonly string[] | undefined;
  readonly fewestWords?: number | undefined;
  /** Only texts that hold at least so many ASCII digits. */
  readonly digits?: number | undefined;
  /** Only texts that hold a word of at least this many letters. Conditions are alternatives: one is enough. */
  readonly wordLength?: number | undefined;
  /** Of the texts that meet one, only those with a capital letter of ASCII. */
  readonly capitals?: boolean | undefined;
  /** What it asks for; `defineView` brings it. */
  readonly brings?: Brought | undefined;
  /** Undefined when nothing changes: the common case, which must be cheap and allocate nothing. */
  fold(text: string): FoldedText | undefined;
}

/** Context words of one language by topic. */
export interface ContextPack {
  /** BCP 47 */
  readonly language: string;
  readonly topics: Readonly<Record<string, readonly string[]>>;
}

// ── operators ───────────────────────────────────────────────────────────────────────────────────────────────────

/** Where a replacement stands, which decides the spelling of its label. */
export type Place = 'text' | 'url' | 'host';

/** What an operator is told of a finding. */
export interface OperatorInput {
  readonly entity: string;
  /** The matched text: operators are the only place that sees it. */
  readonly matched: string;
  /** The label that fits the place: `[EMAIL_ADDRESS]`, `EMAIL_ADDRESS` or `email-address.invalid`. */
  readonly label: string;
  readonly place: Place;
}

/** What is done to a finding. */
export interface Operator {
  readonly id: string;
  /** `keep` leaves the text, `block` empties the whole result; everything else writes what `apply` returns. */
  readonly effect: 'replace' | 'keep' | 'block';
  apply(input: OperatorInput): string;
}

/** Which operator each entity gets; the others get `default`, and without it their label. */
export type Policy<E extends string = string> = { readonly [entity in E | 'default']?: Operator | undefined };

// ── engines for callers' patterns ───────────────────────────────────────────────────────────────────────────────

/** Finds all matches of one compiled pattern in linear time. */
export interface CompiledPattern {
  /** Spans of all non-overlapping, non-empty matches. */
  matchAll(text: string): readonly (readonly [number, number])[];
  /** Does the pattern match the whole text? */
  matchesWhole(text: string): boolean;
}

/** Compiles callers' patterns: the checked subset by default, `re2Engine()` for any pattern of RE2. */
export interface PatternEngine {
  readonly id: string;
  /** Throws a `PiiSieveError` for the option at `path` when the engine cannot run the pattern in linear time. */
  compile(pattern: RegExp, path?: string): CompiledPattern;
}

// ── tracing ─────────────────────────────────────────────────────────────────────────────────────────────────────

/** What became of one candidate. */
export interface TraceEvent {
  readonly entity: string;
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly detector: string;
  readonly evidence: readonly Evidence[];
  readonly outcome: 'kept' | 'suppressed' | 'below-threshold' | 'overlapped' | 'allowed';
  /** The suppressor, the winning entity, or the threshold that decided. */
  readonly by?: string | undefined;
}

/** Is told what became of every candidate; an untraced scan pays nothing for it. */
export type Trace = (event: TraceEvent) => void;

// ── scanners ────────────────────────────────────────────────────────────────────────────────────────────────────

/** The least score, 0 to 1, of what is reported: one for all entities, or one each and `default` for the others. */
export type MinScore<E extends string = string> =
  | number
  | ({ readonly [entity in E]?: number | undefined } & { readonly default?: number | undefined });

/** What a scanner is made of. */
export interface ScannerOptions<E extends string = string> {
  readonly detectors: readonly Detector<E>[];
  /** What may claim that a candidate is something else. Default: none. */
  readonly suppressors?: readonly Suppressor[] | undefined;
  /** Further readings of the text, in the order they are tried. Default: none. */
  readonly views?: readonly TextView[] | undefined;
  /** Context words, besides the detectors' own. Default: none. */
  readonly context?: readonly ContextPack[] | undefined;
  /** Default: every finding is replaced by its label. */
  readonly policy?: Policy<E> | undefined;
  /** Default: 0.5. */
  readonly minScore?: MinScore<E> | undefined;
  /** Values that are no finding: strings whatever their case and width, patterns where they match the whole value. */
  readonly allow?: readonly (string | RegExp)[] | undefined;
  /** Whole words that are findings of this entity wherever they stand, also in the id of a video. */
  readonly deny?: { readonly [entity: string]: readonly string[] } | undefined;
  /** Runs callers' patterns, those of `allow` too. Default: the checked subset. */
  readonly engine?: PatternEngine | undefined;
  /** UTF-16 units of a text that are looked at; what is behind is reported in `incomplete` and replaced as a whole. Default: all. */
  readonly maxLength?: number | undefined;
  /** Called with every finding of `scan` and `redact`; what it throws is not caught. */
  readonly onFinding?: ((finding: Finding<E>) => void) | undefined;
  readonly trace?: Trace | undefined;
}

/** Looks at texts. Keeps nothing of them, and may be used for any number, one inside the other too. All calls take time linear in the text. */
export interface Scanner<E extends string = string> {
  /** Is anything found, or was anything not looked at? The cheapest of the three. */
  test(text: string): boolean;
  /** Tells what is found, and where. */
  scan(text: string): ScanResult<E>;
  /** Tells the same, and gives the text as the policy leaves it. Redacting its output again changes nothing. */
  redact(text: string): RedactResult<E>;
  /**
   * The same scanner with another policy: cheap, nothing is compiled again.
   *
   * @throws {PiiSieveError} `unknown-entity` where the policy names one that no detector of the scanner has.
   */
  withPolicy(policy: Policy<E>): Scanner<E>;
}
