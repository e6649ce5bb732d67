import type { Detector, Suppressor } from '../core/types.js';
import { cryptoAddress } from '../detectors/crypto-address.js';
import { COUNTRIES } from '../detectors/national-id/countries.js';
import { nationalId } from '../detectors/national-id/national-id.js';
import { phone } from '../detectors/phone.js';
import { videoId } from '../suppressors/video-id.js';
import type { CompiledPreset } from './options.js';
import { structuredDetectors } from './structured-detectors.js';

/** Everything. */
export function allDetectors({ countries }: CompiledPreset): Detector[] {
  return [...structuredDetectors(), cryptoAddress(), phone({ countries }), ...nationalIds(countries)];
}

/** Presets take any country; one without a scheme adds nothing here. */
function nationalIds(countries: CompiledPreset['countries']): Detector[] {
  if (countries === 'all') return [nationalId()];
  const known = countries.filter((country) => Object.hasOwn(COUNTRIES, country));
  return known.length === 0 ? [] : [nationalId({ countries: known })];
}

/** What says that a number is something else. */
export function allSuppressors(): Suppressor[] {
  return [videoId()];
}
