import type { Detector, Scan } from '../core/types.js';
import { cursorOf, emptyUrlParameter, namedValueAt, URL_REACH } from '../core/url.js';
import { opensLink, readUrl } from './parse.js';

/** As `signedUrlToken` scores what only names an unlisted thing: found in `strict` alone. */
const SHARED = 0.3;

/** A key or a share's id, and no number, day or word: letters and digits, or sixteen units and more. */
const KEY = /^(?!\d{4}-?\d\d-?\d\d(?:T|$))(?:(?=[^a-z]*[a-z])(?=\D*\d)[\w.~%-]{5,}|[\w.~%-]{16,})$/i;
const LONGEST_KEY = 512;

/** Signatures are lists of parameters, most of them dates and names of methods; what is secret in them goes by its own name. */
const OF_SIGNATURE = /^(?:[xq]-|s[a-z]{1,4}$)|date|expire|algorithm/;

/**
 * Finds what opens an unlisted link by the table of platforms: its parameters, the part of the path behind the id, the key behind the hash. Its
 * score is one of `strict`: where the threshold is above it, as in `balanced`, it looks at nothing.
 */
/* @__NO_SIDE_EFFECTS__ */
export function unlistedKey(): Detector<'SIGNED_URL_TOKEN'> {
  const parameter = emptyUrlParameter();

  const report = (scan: Scan, start: number, end: number): void => {
    if (end - start <= LONGEST_KEY && KEY.test(scan.text.slice(start, end)))
      scan.report('SIGNED_URL_TOKEN', start, end, SHARED, ['url-part']);
  };

  const find = (scan: Scan, at: number): void => {
    const { text } = scan;
    if (scan.least > SHARED) return;
    const unit = text[at];
    if (unit === ':' && !text.startsWith('//', at + 1)) return;
    const url = cursorOf(scan).at(text, at);
    if (url === undefined) return;
    if (unit !== '=') {
      // Once for a URL: a path may hold another's "://", a fragment another hash.
      if (at === (unit === ':' ? url.schemeEnd : url.fragmentStart - 1)) {
        const reading = readUrl(text, url);
        if (reading !== undefined && reading.openStart < reading.openEnd) report(scan, reading.openStart, reading.openEnd);
        // `#!id!key`, as MEGA wrote it before: the last part.
        else if (unit === '#' && opensLink(text, url, '#', reading))
          report(scan, at + 2 + text.slice(at + 1, url.end).lastIndexOf('!'), url.end);
      }
    } else if (namedValueAt(text, url, at, parameter) && parameter.nameStart >= url.pathEnd) {
      const name = text.slice(parameter.nameStart, at).toLowerCase();
      if (!OF_SIGNATURE.test(name) && opensLink(text, url, name)) report(scan, parameter.valueStart, parameter.valueEnd);
    }
  };

  return {
    id: 'unlisted-key',
    entities: ['SIGNED_URL_TOKEN'],
    reach: { before: URL_REACH, after: URL_REACH },
    triggers: [{ on: 'character', characters: ':#=', find }],
  };
}
