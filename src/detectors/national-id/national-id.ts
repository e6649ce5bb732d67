import { withPlainSpellings } from '../../core/accents.js';
import { PiiSieveError } from '../../core/errors.js';
import type { Detector } from '../../core/types.js';
import { chooseAmong } from './choose.js';
import { COUNTRIES, type NationalIdEntity } from './countries.js';
import { detectSchemes } from './detect.js';

/** Whose numbers are looked for. */
export interface NationalIdOptions {
  /**
   * ISO 3166-1 alpha-2 codes. A list narrows the search to these countries and believes their numbers more readily; `'all'`, the default,
   * knows every scheme and lets weak forms wait for a keyword.
   */
  readonly countries?: readonly string[] | 'all' | undefined;
}

/**
 * Finds national identity, tax, social security and health numbers, passports and driving licences of the given countries.
 *
 * @throws `PiiSieveError` `unknown-country` for a country without a scheme, which lists those that have one; `invalid-option` for an empty list.
 * @example
 * ```ts
 * createScanner({ detectors: [nationalId({ countries: ['ES'] })] }).redact('dni 12345678z').text // 'dni [ES_NIF]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function nationalId(options: NationalIdOptions = {}): Detector<NationalIdEntity> {
  const countries = options?.countries ?? 'all';
  const known = Object.keys(COUNTRIES);
  if (countries === 'all') return build(known, false);
  if (!Array.isArray(countries) || countries.length === 0) {
    throw new PiiSieveError(
      'invalid-option',
      'countries',
      "must be 'all' or a list of country codes with at least one entry",
      known.sort(),
    );
  }
  countries.forEach((country: unknown, index) => {
    if (typeof country === 'string' && Object.hasOwn(COUNTRIES, country)) return;
    const reason = country === 'UK' ? 'the ISO 3166-1 code of the United Kingdom is GB' : 'no scheme is known for this country';
    throw new PiiSieveError('unknown-country', `countries[${index}]`, reason, known.sort());
  });
  return build(
    known.filter((country) => countries.includes(country)),
    true,
  );
}

function build(countries: readonly string[], listed: boolean): Detector<NationalIdEntity> {
  const schemes = countries
    .flatMap((country) => COUNTRIES[country] ?? [])
    .map((scheme) => ({ ...scheme, words: withPlainSpellings(scheme.words.split('|')).join('|') }));
  return detectSchemes('national-id', schemes, () => chooseAmong(schemes, listed)) as Detector<NationalIdEntity>;
}
