import { isLetter, unitAt } from '../../core/characters.js';
import { hashSpan, hashWord } from '../../core/words.js';

/**
 * States and territories of the United States with the first three digits of their ZIP codes (USPS Publication 65): abbreviation, then
 * ranges, then the name.
 */
const US_STATES =
  'al350-369alabama|ak995-999alaska|az850-865arizona|ar716-729arkansas|ca900-961california|co800-816colorado|ct060-069connecticut|de197-199delaware|' +
  'dc200-205district of columbia|fl320-349florida|ga300-319,398-399georgia|hi967-968hawaii|id832-838idaho|il600-629illinois|in460-479indiana|ia500-528iowa|' +
  'ks660-679kansas|ky400-427kentucky|la700-714louisiana|me039-049maine|md206-219maryland|ma010-027massachusetts|mi480-499michigan|mn550-567minnesota|' +
  'ms386-397mississippi|mo630-658missouri|mt590-599montana|ne680-693nebraska|nv889-898nevada|nh030-038new hampshire|nj070-089new jersey|nm870-884new mexico|' +
  'ny005-005,100-149new york|nc270-289north carolina|nd580-588north dakota|oh430-459ohio|ok730-749oklahoma|or970-979oregon|pa150-196pennsylvania|' +
  'ri028-029rhode island|sc290-299south carolina|sd570-577south dakota|tn370-385tennessee|tx750-799,885-885texas|ut840-847utah|vt050-059vermont|' +
  'va201-201,220-246virginia|wa980-994washington|wv247-268west virginia|wi530-549wisconsin|wy820-831wyoming|pr006-009puerto rico|vi008-008virgin islands|' +
  'gu969-969guam|aa340-340armed forces americas|ae090-098armed forces europe|ap962-966armed forces pacific';
/** Older and shorter spellings that people type. */
const US_ALIASES =
  'calif ca|mass ma|penn pa|tenn tn|wash wa|conn ct|ariz az|colo co|fla fl|ill il|ind in|mich mi|minn mn|okla ok|ore or|tex tx|wisc wi|ala al';
/** Provinces of Canada, states of Australia, federal units of Brazil that nothing else is called. Their codes have telling shapes or follow a comma. */
const OTHER_REGIONS =
  'ontario|quebec|québec|british columbia|alberta|manitoba|saskatchewan|nova scotia|new brunswick|newfoundland|prince edward island|yukon|nunavut|northwest territories|bc|qc|ab|mb|sk|ns|nb|nl|pe|on|yt|nu|new south wales|' +
  'victoria|queensland|south australia|western australia|tasmania|northern territory|nsw|vic|qld|tas|act|sp|rj|mg|rs|sc|df|cdmx|jal|edo mex|maharashtra|karnataka|tamil nadu|kerala|gujarat|telangana|punjab';

export interface Region {
  /** Ranges of the first three digits of its ZIP codes; none outside the United States. */
  readonly zips: readonly (readonly [number, number])[];
  /** A word of two letters that is a word of English too ("in", "or", "me", "hi", "ok", "la", "on"): needs its code behind it. */
  readonly ambiguous: boolean;
}

interface Entry {
  readonly region: Region;
  /** Hashes of the words after the first. */
  readonly rest: readonly number[];
}

/** Regions by the hash of their first word, longest name first. */
export type Regions = ReadonlyMap<number, readonly Entry[]>;

const AMBIGUOUS = 'in or me hi ok la de id on pe act victoria mass wash ill ind ore';

/** Builds the table of regions: about 150 entries. */
export function createRegions(): Regions {
  const table = new Map<number, Entry[]>();
  const ambiguous = new Set(AMBIGUOUS.split(' '));
  const byCode = new Map<string, readonly (readonly [number, number])[]>();
  const add = (name: string, zips: Region['zips']): void => {
    const [first, ...rest] = name.split(' ');
    const entry = { region: { zips, ambiguous: ambiguous.has(name) }, rest: rest.map(hashWord) };
    const hash = hashWord(first!);
    const known = table.get(hash);
    if (known === undefined) table.set(hash, [entry]);
    else {
      known.push(entry);
      known.sort((a, b) => b.rest.length - a.rest.length);
    }
  };
  for (const line of US_STATES.split('|')) {
    const match = /^([a-z]{2})([\d,-]+)(.+)$/.exec(line)!;
    const zips = match[2]!.split(',').map((range): [number, number] => [Number(range.slice(0, 3)), Number(range.slice(4))]);
    byCode.set(match[1]!, zips);
    add(match[1]!, zips);
    add(match[3]!, zips);
  }
  for (const alias of US_ALIASES.split('|')) {
    const [word, code] = alias.split(' ');
    add(word!, byCode.get(code!)!);
  }
  for (const name of OTHER_REGIONS.split('|')) add(name, []);
  return table;
}

/** Does a ZIP code with these first three digits lie in the region? */
export function hasZip(region: Region, prefix: number): boolean {
  for (const [from, to] of region.zips) if (prefix >= from && prefix <= to) return true;
  return false;
}

/**
 * Does the ZIP code that begins with `prefix` belong to the region read at `at`? An abbreviation in capitals is believed whatever the digits,
 * because addresses that people make up are addresses to those who read them.
 */
export function fitsZip(text: string, at: number, end: number, region: Region, prefix: number): boolean {
  if (region.zips.length === 0 || hasZip(region, prefix)) return true;
  return end - at === 2 && text.charCodeAt(at) < 91 && text.charCodeAt(at + 1) < 91;
}

/** Where the word that starts at `at` ends. */
export function wordEndAt(text: string, at: number): number {
  let i = at;
  while (i < text.length && i - at < 24 && isLetter(unitAt(text, i))) i++;
  return i;
}

/** Reads the name or abbreviation of a region that starts at `at`: the longest that fits. */
export function readRegion(
  text: string,
  at: number,
  regions: Regions,
): { readonly region: Region; readonly end: number } | undefined {
  const first = wordEndAt(text, at);
  const entries = regions.get(hashSpan(text, at, first));
  if (entries === undefined) return undefined;
  for (const { region, rest } of entries) {
    let end = first;
    let fits = true;
    for (const hash of rest) {
      const start = end + 1;
      end = wordEndAt(text, start);
      fits &&= hashSpan(text, start, end) === hash;
    }
    if (fits) return { region, end };
  }
  return undefined;
}
