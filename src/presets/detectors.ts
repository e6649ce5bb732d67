import type { Detector } from '../core/types.js';
import { cryptoAddress } from '../detectors/crypto-address.js';
import { email } from '../detectors/email.js';
import { iban } from '../detectors/iban.js';
import { ipAddress } from '../detectors/ip-address.js';
import { macAddress } from '../detectors/mac-address.js';
import { paymentCard } from '../detectors/payment-card.js';
import { urlCredentials } from '../detectors/url-credentials.js';
import type { CompiledPreset } from './options.js';

/** Detectors without dependencies, names or phone metadata: what fits into a bundle. */
export function structuredDetectors(_preset: CompiledPreset): Detector[] {
  return [email(), paymentCard(), iban(), ipAddress(), macAddress(), urlCredentials()];
}

/** Everything. */
export function allDetectors(preset: CompiledPreset): Detector[] {
  return [...structuredDetectors(preset), cryptoAddress()];
}
