import { isReserved, reservedRanges } from './reserved.js';

/**
 * The metadata of libphonenumber-js (`libphonenumber-js/max/metadata`, `/min/metadata` or a caller's own cut of them), as far as it is read
 * here: a region is an array, by position 0 calling code, 2 pattern of national numbers, 3 their lengths, 5 national prefix, 7 pattern of what may
 * be dialled before a national number, 8 what that is replaced by, 10 leading digits, 11 patterns by type.
 */
export interface PhoneMetadata {
  readonly country_calling_codes: Readonly<Record<string, readonly string[]>>;
  readonly countries: Readonly<Record<string, readonly unknown[]>>;
  readonly nonGeographic?: Readonly<Record<string, readonly unknown[]>> | undefined;
}

/** What kind of line a valid number is: toll-free and premium-rate numbers are companies', the rest may be anyone's. */
export type LineKind = 'mobile' | 'line' | 'toll-free' | 'premium-rate';

/** Positions in the list of types. */
const MOBILE = 1;
const TOLL_FREE = 2;
const PREMIUM_RATE = 3;
const SHARED_COST = 9;

interface TypePattern {
  readonly kind: LineKind;
  readonly source: string;
  pattern: RegExp | undefined;
}

/** One region's plan. What is not needed to tell a plan from others is read when first asked: most regions never are. */
interface Plan {
  readonly region: string;
  readonly callingCode: string;
  /** Bit n: national numbers of n digits exist. */
  readonly lengths: number;
  /**
   * Bit n: n digits may be dialled inside the country. A national prefix has one digit (two in Hungary); where a rule rewrites what is dialled (carrier
   * codes, area codes left out) any count may do.
   */
  readonly dialled: number;
  readonly nationalPrefix: string;
  readonly prefixSource: string;
  readonly transform: string | undefined;
  readonly entry: readonly unknown[];
  details: PlanDetails | undefined;
}

interface PlanDetails {
  /** Bit d: national numbers may start with the digit d. */
  readonly firsts: number;
  readonly pattern: RegExp;
  readonly prefixPattern: RegExp;
  readonly types: readonly TypePattern[] | undefined;
  /** The ranges of its calling code that are set aside for drama; mostly none. */
  readonly reserved: readonly string[];
}

/** A number that a plan has. */
export interface PlanMatch {
  readonly kind: LineKind;
  /** Set aside for drama and documentation. */
  readonly reserved: boolean;
  /** The plan's longest national number, in digits. */
  readonly longest: number;
  /** The plan has the national prefix 0 (06 in Hungary), and the number was written without it; 1 and 8 are left out everywhere. */
  readonly prefixLeftOut: boolean;
}

/** What a row of digits is by the world's numbering plans. */
export interface NumberingPlans {
  readonly regions: readonly string[];
  /**
   * A number written with its calling code (`442079460958`); undefined when no plan has it. A national prefix after the calling
   * code (`+44 (0)20 …`) is forgiven. A number no plan can hold by code, length and first digit costs three look-ups.
   */
  international(digits: ArrayLike<number>, from: number, count: number): PlanMatch | undefined;
  /** How many digits the calling code at the start has, 0 when it is none. */
  callingCodeLength(digits: ArrayLike<number>): number;
  /** A number written as in its own country, with or without the national prefix. */
  national(region: string, digits: ArrayLike<number>, count: number): PlanMatch | undefined;
  /** A number written with the calling code of one of these regions, the plus sign left out. */
  internationalOf(regions: readonly string[], digits: ArrayLike<number>, count: number): PlanMatch | undefined;
  /** Ten digits, or eleven with a 1 before, in any region of the North American plan. */
  northAmerican(digits: ArrayLike<number>, count: number): PlanMatch | undefined;
  /**
   * The same in any of these regions, by their order, a mobile before a company's line; all regions when undefined. `trunk` asks only plans whose national
   * prefix is 0.
   */
  anyNational(
    regions: readonly string[] | undefined,
    digits: ArrayLike<number>,
    count: number,
    trunk: boolean,
  ): PlanMatch | undefined;
}

/**
 * Bits of the digits that a match of `pattern` can start with. Reads the subset of RegExp syntax that numbering plans are written in: digits, `\d`,
 * classes, non-capturing groups, `|`, `?` and counted repetition.
 */
export function firstDigits(pattern: string): number {
  const [bits] = firstOfAlternatives(pattern, 0);
  return bits;
}

/** Bits, offset behind the closing bracket or end, and whether the empty text matches. */
function firstOfAlternatives(pattern: string, from: number): [bits: number, end: number, empty: boolean] {
  let bits = 0;
  let anyEmpty = false;
  let empty = true;
  let i = from;
  while (i < pattern.length && pattern[i] !== ')') {
    if (pattern[i] === '|') {
      anyEmpty ||= empty;
      empty = true;
      i++;
      continue;
    }
    let atom: number;
    let atomEmpty = false;
    if (pattern[i] === '(') {
      const start = pattern[i + 1] === '?' ? i + 3 : i + 1;
      const [inner, end, innerEmpty] = firstOfAlternatives(pattern, start);
      atom = inner;
      atomEmpty = innerEmpty;
      i = end;
    } else if (pattern[i] === '[') {
      const close = pattern.indexOf(']', i);
      atom = classDigits(pattern.slice(i + 1, close));
      i = close + 1;
    } else if (pattern[i] === '\\') {
      atom = 0x3ff;
      i += 2;
    } else {
      atom = 1 << Number(pattern[i]);
      i++;
    }
    if (pattern[i] === '?') {
      atomEmpty = true;
      i++;
    } else if (pattern[i] === '{') {
      if (pattern[i + 1] === '0') atomEmpty = true;
      i = pattern.indexOf('}', i) + 1;
    }
    if (empty) bits |= atom;
    empty &&= atomEmpty;
  }
  return [bits, i + 1, anyEmpty || empty];
}

function classDigits(inside: string): number {
  let bits = 0;
  for (let i = 0; i < inside.length; i++) {
    if (inside[i] === '\\') return 0x3ff;
    const first = Number(inside[i]);
    let last = first;
    if (inside[i + 1] === '-') {
      i += 2;
      last = Number(inside[i]);
    }
    for (let digit = first; digit <= last; digit++) bits |= 1 << digit;
  }
  return bits;
}

function readPlan(region: string, entry: readonly unknown[]): Plan {
  const nationalPrefix = (entry[5] as string | 0 | undefined) || '';
  let lengths = 0;
  for (const length of entry[3] as readonly number[]) lengths |= 1 << length;
  const prefixSource = (entry[7] as string | 0 | undefined) || nationalPrefix;
  const transform = (entry[8] as string | 0 | undefined) || undefined;
  return {
    region,
    callingCode: entry[0] as string,
    lengths,
    dialled: transform !== undefined ? -1 : prefixSource === '' ? lengths : lengths | (lengths << 1) | (lengths << 2),
    nationalPrefix,
    prefixSource,
    transform,
    entry,
    details: undefined,
  };
}

function detailsOf(plan: Plan): PlanDetails {
  if (plan.details !== undefined) return plan.details;
  const { entry } = plan;
  const source = entry[2] as string;
  const types = entry[11] as readonly ([string, ...unknown[]] | 0)[] | 0 | undefined;
  plan.details = {
    firsts: firstDigits(source),
    pattern: whole(source),
    prefixPattern: new RegExp(`^(?:${plan.prefixSource})`),
    types: types ? types.flatMap((type, index) => typePattern(type, index)) : undefined,
    reserved: reservedRanges().filter((range) => range.startsWith(plan.callingCode)),
  };
  return plan.details;
}

function typePattern(type: readonly [string, ...unknown[]] | 0 | undefined, index: number): TypePattern[] {
  if (!type || type[0] === '') return [];
  const kind =
    index === TOLL_FREE
      ? 'toll-free'
      : index === PREMIUM_RATE || index === SHARED_COST
        ? 'premium-rate'
        : index === MOBILE
          ? 'mobile'
          : 'line';
  return [{ kind, source: type[0], pattern: undefined }];
}

function whole(source: string): RegExp {
  return new RegExp(`^(?:${source})$`);
}

function matched(plan: Plan, kind: LineKind, reserved: boolean): PlanMatch {
  return { kind, reserved, longest: 31 - Math.clz32(plan.lengths), prefixLeftOut: plan.nationalPrefix.startsWith('0') };
}

/** A national significant number under one plan. */
function matchNumber(plan: Plan, number: string): PlanMatch | undefined {
  if (((plan.lengths >> number.length) & 1) === 0) return undefined;
  const { reserved: ranges, firsts, pattern, types } = detailsOf(plan);
  // Some plans hold no numbers where the reserved ones lie: those are lines of no known kind.
  const reserved = ranges.length > 0 && isReserved(ranges, plan.callingCode + number);
  const unknown = reserved ? matched(plan, 'line', true) : undefined;
  if (((firsts >> (number.charCodeAt(0) - 48)) & 1) === 0 || !pattern.test(number)) return unknown;
  if (types === undefined) return matched(plan, 'line', reserved);
  for (const type of types) {
    type.pattern ??= whole(type.source);
    if (type.pattern.test(number)) return matched(plan, type.kind, reserved);
  }
  return unknown;
}

/** A number as it is dialled inside the country. */
function matchDialled(plan: Plan, number: string): PlanMatch | undefined {
  const found = matchNumber(plan, number);
  if (found !== undefined || plan.prefixSource === '') return found;
  const match = detailsOf(plan).prefixPattern.exec(number);
  if (match === null || match[0] === '') return undefined;
  // A rule applies where the pattern's last group took part ("15" of Argentine mobiles, carrier codes of Brazil); else the match is cut off.
  const rule = match.length > 1 && match[match.length - 1] !== undefined ? plan.transform : undefined;
  const rest = number.slice(match[0].length);
  const stripped = rule === undefined ? rest : rule.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '') + rest;
  if (stripped === number || stripped === '') return undefined;
  const dialled = matchNumber(plan, stripped);
  return dialled && { ...dialled, prefixLeftOut: false };
}

function textOf(digits: ArrayLike<number>, from: number, count: number): string {
  let text = '';
  for (let i = from; i < count; i++) text += digits[i];
  return text;
}

/**
 * Reads metadata into plans: one pass over some 250 regions, patterns are compiled when first needed.
 */
export function readPlans(metadata: PhoneMetadata): NumberingPlans {
  const plans = new Map<string, Plan>();
  for (const region of Object.keys(metadata.countries)) plans.set(region, readPlan(region, metadata.countries[region]!));
  /** By calling code: its plans, main country first, and what all of them together allow. */
  const codes: ({ plans: Plan[]; lengths: number } | undefined)[] = [];
  const addCode = (code: string, members: Plan[]) => {
    if (members.length > 0)
      codes[Number(code)] = { plans: members, lengths: members.reduce((bits, plan) => bits | plan.dialled, 0) };
  };
  for (const code of Object.keys(metadata.country_calling_codes)) {
    addCode(
      code,
      metadata.country_calling_codes[code]!.flatMap((region) => plans.get(region) ?? []),
    );
  }
  for (const code of Object.keys(metadata.nonGeographic ?? {})) addCode(code, [readPlan('001', metadata.nonGeographic![code]!)]);
  const all = [...plans.values()];

  function international(digits: ArrayLike<number>, from: number, count: number): PlanMatch | undefined {
    let code = 0;
    for (let size = 1; size <= 3; size++) {
      code = code * 10 + digits[from + size - 1]!;
      const family = codes[code];
      if (family === undefined) continue;
      const start = from + size;
      const length = count - start;
      if (length < 4 || ((family.lengths >> length) & 1) === 0) return undefined;
      const number = textOf(digits, start, count);
      for (const plan of family.plans) {
        const found = matchNumber(plan, number);
        if (found !== undefined) return found;
      }
      for (const plan of family.plans) {
        const found = matchDialled(plan, number);
        if (found !== undefined) return found;
      }
      return undefined;
    }
    return undefined;
  }

  /** Could this row of digits be a number of the plan, with or without its prefix? Three bit tests. */
  function possible(plan: Plan, digits: ArrayLike<number>, count: number): boolean {
    if (((plan.dialled >> count) & 1) === 0) return false;
    return plan.prefixSource !== '' || ((detailsOf(plan).firsts >> digits[0]!) & 1) !== 0;
  }

  return {
    regions: [...plans.keys()],
    international,
    callingCodeLength(digits) {
      let code = 0;
      for (let size = 1; size <= 3; size++) {
        code = code * 10 + digits[size - 1]!;
        if (codes[code] !== undefined) return size;
      }
      return 0;
    },
    national(region, digits, count) {
      const plan = plans.get(region);
      return plan !== undefined && possible(plan, digits, count) ? matchDialled(plan, textOf(digits, 0, count)) : undefined;
    },
    internationalOf(asked, digits, count) {
      for (const region of asked) {
        const plan = plans.get(region);
        if (plan === undefined || ((plan.lengths >> (count - plan.callingCode.length)) & 1) === 0) continue;
        const text = textOf(digits, 0, count);
        if (!text.startsWith(plan.callingCode)) continue;
        const found = matchNumber(plan, text.slice(plan.callingCode.length));
        if (found !== undefined) return found;
      }
      return undefined;
    },
    northAmerican(digits, count) {
      const from = count - 10;
      // Area and office codes start with 2 to 9 (NANPA).
      if (from !== 0 && (from !== 1 || digits[0] !== 1)) return undefined;
      if (digits[from]! < 2 || digits[from + 3]! < 2) return undefined;
      const number = textOf(digits, from, count);
      for (const plan of codes[1]?.plans ?? []) {
        const found = matchNumber(plan, number);
        if (found !== undefined) return found;
      }
      return undefined;
    },
    anyNational(regions, digits, count, trunk) {
      let text = '';
      let company: PlanMatch | undefined;
      for (const entry of regions ?? all) {
        const plan = typeof entry === 'string' ? plans.get(entry) : entry;
        if (plan === undefined || (trunk && plan.nationalPrefix !== '0') || !possible(plan, digits, count)) continue;
        text ||= textOf(digits, 0, count);
        const found = matchDialled(plan, text);
        if (found === undefined) continue;
        if (found.kind === 'line' && company === undefined) return found;
        // 0803 is toll-free in New Zealand, and everybody's mobile in Nigeria; 0800 and 0900 are companies' almost everywhere.
        if (found.kind === 'mobile' && (company === undefined || digits[2] !== 0 || digits[3] !== 0)) return found;
        company ??= found;
      }
      return company;
    },
  };
}
