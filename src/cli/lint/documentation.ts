import type { RawFinding } from './raw-finding.js';

/** "user:password", and one word twice: `postgres:postgres`. */
const STAND_IN = /^(?:user(?:name)?:pass(?:word|wd)?|(\w+):\1)$/i;
/** Hosts that RFC 2606 reserves. */
const RESERVED_HOST = /^(?:[\w-]+\.)*(?:example(?:\.(?:com|net|org))?|test|invalid)(?![\w.-])/i;
/** Longest host (RFC 1035). */
const MAX_HOST = 255;

/** Is it a value that documentation uses: by the evidence of its detector, or credentials of a URL that open nothing? */
export function isDocumentation(source: string, { entity, evidence, start, end }: RawFinding): boolean {
  if (evidence.includes('reserved')) return true;
  if (entity !== 'URL_CREDENTIALS') return false;
  return STAND_IN.test(source.slice(start, end)) || RESERVED_HOST.test(source.slice(end + 1, end + 1 + MAX_HOST));
}
