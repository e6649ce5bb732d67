import { withPlainSpellings } from '../core/accents.js';
import { isDigit } from '../core/characters.js';
import { context } from '../core/context.js';
import { LINE_REACH } from '../core/line.js';
import { numbers } from '../core/sweep-numbers.js';
import { words } from '../core/sweep-words.js';
import type { Detector, Scan } from '../core/types.js';
import {
  reportBox,
  reportByCode,
  reportByContext,
  reportByUnit,
  reportMilitary,
  reportOwn,
  reportStreet,
} from './address/forms.js';
import { mayHoldPostalCode } from './address/postal-shapes.js';
import { AddressReader } from './address/reader.js';
import { BOX, MILITARY, UNIT } from './address/roles.js';
import { createTables } from './address/tables.js';
import { NUMBER, WORD } from './address/tokens.js';
import { findUnspacedAddress } from './address/unspaced.js';
import * as vocabulary from './address/words.js';

/** What somebody says of their own address, and of living somewhere; with the words for addresses. */
const OWN = ['own-address', 'own-home'];
const SAID = ['address-is', 'own-address', 'own-home'];

/** `12-elm-street-springfield-il-62704` in a link or the name of a file: number, words, a state and its ZIP code, and no title with the number of its page. */
const SLUG = /(?<![\w-])\d+(?:[-_][a-z\d]+){2,8}[-_](?!at|by|is|my|of|on|to|up|us|vs)[a-z]{2}[-_]\d{5}(?![\w-])/gi;

function find(scan: Scan, text: string, reader: AddressReader): void {
  const { tokens } = reader;
  reader.read(text);
  const own = scan.mentions(OWN);
  /** Tokens before this index belong to an address already. */
  let floor = 0;
  for (let i = 0; i < tokens.count; i++) {
    let next = -1;
    if (tokens.kinds[i] === NUMBER) {
      const strength = reader.strength(i);
      if (own && strength > 1) reportOwn(scan, reader, i, strength);
      if (strength > 0) {
        next = reportStreet(scan, reader, i, strength);
        if (next < 0) next = reportByCode(scan, reader, i, floor);
        if (next < 0) next = reportByContext(scan, reader, i);
      } else next = reportByCode(scan, reader, i, floor);
    } else if (tokens.kinds[i] === WORD && reader.leadsToNumber(i + 1)) {
      const role = reader.role(i);
      if (role & UNIT) next = reportByUnit(scan, reader, i, floor);
      else if (role & MILITARY) next = reportMilitary(scan, reader, i, floor);
      if (next < 0 && role & BOX) next = reportBox(scan, reader, i);
    }
    if (next > i) {
      floor = next;
      i = next - 1;
    }
  }
  reader.text = '';
}

/**
 * Finds postal addresses: house number and street in either order (US, UK, CA, AU, IN; DE, FR, ES, IT, NL, BR, MX, Nordic and eastern forms), post
 * boxes, and Chinese, Japanese and Korean addresses, joined with unit, town, region, postal code and country into one span. The more parts, the
 * higher the score; the addresses of films, songs and landmarks score low. O(n): the text is read once, each number looks a few words around.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [streetAddress()] }).redact('homes near 12 elm st springfield il 62704').text // 'homes near [STREET_ADDRESS]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function streetAddress(): Detector<'STREET_ADDRESS'> {
  const keywords = withPlainSpellings(vocabulary.KEYWORDS.split('|'));
  let reader: AddressReader | undefined;
  /** The look at a text that holds a word for a street, a unit or a box. */
  let named = 0;
  return {
    id: 'street-address',
    entities: ['STREET_ADDRESS'],
    reach: { before: LINE_REACH, after: LINE_REACH + 160 },
    triggers: [
      {
        on: 'word',
        words: vocabulary.streetWords(),
        digits: 1,
        find({ text, look }, start) {
          // "21st century", "3rd movement": an ordinal.
          if (!isDigit(text.charCodeAt(start - 1))) named = look;
        },
      },
      {
        on: 'digits',
        fewest: 1,
        find(scan, groups) {
          const isSlug = named === scan.look && /[-_]\d{5}/.test(scan.text);
          const text = isSlug ? scan.text.replace(SLUG, (slug) => slug.replace(/[-_]/g, ' ')) : scan.text;
          // Every other form has a blank between its parts; a URL has none.
          if (text.indexOf(' ') < 0) return;
          // Without a word of its own an address has a postal code beside the house's number, or is called one.
          const coded = mayHoldPostalCode(text, groups);
          reader ??= new AddressReader(createTables());
          if (named === scan.look || coded || scan.mentions(SAID) || reader.holdsCompound(scan)) find(scan, text, reader);
        },
      },
      {
        on: 'number',
        digits: [1, 8],
        nonAscii: true,
        find(scan, run) {
          if (run.before >= 0x3000 || run.before === 32 || run.after >= 0x3000) findUnspacedAddress(scan, run);
        },
      },
    ],
    brings: { context, numbers, words },
    keywords: {
      address: keywords,
      'address-is': keywords,
      'own-address': ['my address is'],
      'own-home': ['i live at', 'who lives at'],
    },
  };
}
