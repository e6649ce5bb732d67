import type { Detector } from '../core/types.js';
import { type PhoneOptions, phone as phoneWithMetadata } from './phone/core.js';
import { MAX_METADATA } from './phone/max-metadata.data.js';
import type { PhoneMetadata } from './phone/plans.js';

export type { PhoneOptions } from './phone/core.js';

/** 95 kB of text: parsed in about 2 ms when the first number that may be a telephone number is met, and never before. */
function maxMetadata(): PhoneMetadata {
  return JSON.parse(MAX_METADATA.replaceAll('#', '\\\\d')) as PhoneMetadata;
}

/**
 * Finds telephone numbers of every country, by the numbering plans that libphonenumber-js knows.
 *
 * International forms (`+`, `00`, `011`) are found anywhere. National forms need a telling punctuation, a word for telephones near, or a plan so tight that
 * chance is small; of countries that are listed they are believed more readily. Extensions belong to the span, as does an opening bracket.
 * Toll-free and premium-rate numbers score lower (evidence `toll-free`, `premium-rate`), numbers set aside for drama carry `reserved`. Emergency numbers and short
 * codes are not reported. Linear in the digits.
 *
 * Throws a `PiiSieveError` at construction when `countries` is empty or names no country.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone()] }).redact('call (415) 555-0132').text // 'call [PHONE_NUMBER]'
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function phone(options: PhoneOptions = {}): Detector<'PHONE_NUMBER'> {
  return phoneWithMetadata({ ...options, metadata: maxMetadata });
}
