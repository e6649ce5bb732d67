import { isAsciiLetter, isDigit, unitAt } from '../core/characters.js';
import { views } from '../core/through-views.js';
import type { TextView } from '../core/types.js';
import { FoldBuilder } from './fold-builder.js';
import { hexValue } from './utf8.js';

/** References that a browser also reads without their semicolon (HTML Standard §13.5), besides the letters of ISO 8859-1. */
const OPEN = 'amp=& AMP=& lt=< LT=< gt=> GT=> quot=" QUOT=" nbsp=\u00a0 shy=\u00ad';

/** Letters of ISO 8859-1 from U+00C0 to U+00FF in order; `-` keeps the place of the two arithmetic signs. */
const LATIN_1 =
  'Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml - Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml - oslash ugrave uacute ucirc uuml yacute thorn yuml';

/** The signs that numbers and addresses are made of, and what is not seen. A semicolon must follow. */
const CLOSED =
  "commat=@ period=. plus=+ colon=: sol=/ lowbar=_ UnderBar=_ hyphen=\u2010 dash=\u2010 ndash=\u2013 mdash=\u2014 minus=\u2212 num=# percnt=% lpar=( rpar=) comma=, semi=; equals== bsol=\\ ast=* midast=* excl=! quest=? dollar=$ lsqb=[ lbrack=[ rsqb=] rbrack=] lcub={ lbrace={ rcub=} rbrace=} verbar=| vert=| apos=' grave=` Hat=^ Tab=\t NewLine=\n ensp=\u2002 emsp=\u2003 thinsp=\u2009 hairsp=\u200a numsp=\u2007 puncsp=\u2008 ZeroWidthSpace=\u200b zwnj=\u200c zwj=\u200d lrm=\u200e rlm=\u200f NoBreak=\u2060 middot=\u00b7 bull=\u2022";

/** The longest name above. */
const LONGEST_NAME = 14;

/** What a browser reads for the numbers 128 to 159 (HTML Standard, numeric character reference end state: Windows-1252). */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

interface Names {
  readonly open: ReadonlyMap<string, string>;
  /** By {@link beginningOf} its first two letters, whether one of those begins so. */
  readonly beginnings: Uint8Array;
  readonly closed: ReadonlyMap<string, string>;
}

let names: Names | undefined;

/**
 * Decodes character references: decimal and hexadecimal with or without their semicolon, and the names that stand for what
 * addresses, numbers and names are written with. O(n).
 *
 * @example
 * ```ts
 * htmlEntities().fold('john&#64;example&period;com')?.text // 'john@example.com'
 * htmlEntities().fold('tom & jerry') // undefined
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function htmlEntities(): TextView {
  return {
    id: 'html-entities',
    reach: { before: 0, after: 16 },
    evidence: 'html-entity',
    confidence: 0.99,
    brings: { views },
    characters: '&',
    fold(text) {
      let out: FoldBuilder | undefined;
      for (let at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at)) {
        const end = text.charCodeAt(at + 1) === 0x23 ? numberEnd(text, at) : nameEnd(text, at);
        if (end > at) {
          const decoded = decode(text, at, end);
          if (decoded !== undefined) {
            // `&amp;amp;amp;`: however often it was escaped, one ampersand is left.
            if (decoded.text === '&') while (text.startsWith('amp;', decoded.end)) decoded.end += 4;
            out ??= new FoldBuilder(text);
            out.replace(at, decoded.end, decoded.text);
            at = decoded.end;
            continue;
          }
        }
        at++;
      }
      return out?.finish();
    },
  };
}

/** Where the digits of `&#…` end, or `at` where there are none. */
function numberEnd(text: string, at: number): number {
  const hex = (text.charCodeAt(at + 2) | 32) === 0x78;
  const first = at + (hex ? 3 : 2);
  let end = first;
  while (end < text.length && (hex ? hexValue(text.charCodeAt(end)) >= 0 : isDigit(text.charCodeAt(end)))) end++;
  return end === first ? at : end;
}

function nameEnd(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at <= LONGEST_NAME && isAsciiLetter(unitAt(text, end))) end++;
  return end === at + 1 ? at : end;
}

function decode(text: string, at: number, end: number): { text: string; end: number } | undefined {
  const closed = text.charCodeAt(end) === 0x3b;
  if (text.charCodeAt(at + 1) === 0x23) {
    const decoded = decodeNumber(text, at, end);
    return decoded === undefined ? undefined : { text: decoded, end: closed ? end + 1 : end };
  }
  names ??= buildNames();
  // The names of a URL's parameters end here.
  if (!closed && names.beginnings[beginningOf(text, at + 1)] === 0) return undefined;
  const name = text.slice(at + 1, end);
  if (closed) {
    const decoded = names.closed.get(name) ?? names.open.get(name);
    if (decoded !== undefined) return { text: decoded, end: end + 1 };
  }
  // `&eacutetude`: the longest name that the letters begin with.
  for (let length = Math.min(name.length, 6); length > 1; length--) {
    const decoded = names.open.get(name.slice(0, length));
    if (decoded !== undefined) return { text: decoded, end: at + 1 + length };
  }
  return undefined;
}

function decodeNumber(text: string, at: number, end: number): string | undefined {
  const hex = (text.charCodeAt(at + 2) | 32) === 0x78;
  let point = 0;
  for (let i = at + (hex ? 3 : 2); i < end; i++) {
    point = point * (hex ? 16 : 10) + hexValue(text.charCodeAt(i));
    if (point > 0x10ffff) return undefined;
  }
  if (point === 0 || (point >= 0xd800 && point < 0xe000)) return undefined;
  return point >= 0x80 && point < 0xa0 ? WINDOWS_1252[point - 0x80] : String.fromCodePoint(point);
}

function buildNames(): Names {
  const open = new Map<string, string>();
  const closed = new Map<string, string>();
  for (const pair of OPEN.split(' ')) open.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  LATIN_1.split(' ').forEach((name, index) => {
    if (name !== '-') open.set(name, String.fromCharCode(0xc0 + index));
  });
  for (const pair of CLOSED.split(' ')) closed.set(pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1));
  const beginnings = new Uint8Array(1024);
  for (const name of open.keys()) beginnings[beginningOf(name, 0)] = 1;
  return { open, closed, beginnings };
}

/** Two letters, small or capital, in ten bits. */
function beginningOf(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}
