import type { Detector } from '../core/types.js';
import { email } from '../detectors/email.js';
import { iban } from '../detectors/iban.js';
import { ipAddress } from '../detectors/ip-address.js';
import { macAddress } from '../detectors/mac-address.js';
import { paymentCard } from '../detectors/payment-card.js';
import { urlCredentials } from '../detectors/url-credentials.js';

/** Detectors without dependencies, names, national ids or phone metadata, each small: what fits into a bundle. */
export function structuredDetectors(): Detector[] {
  return [email(), paymentCard(), iban(), ipAddress(), macAddress(), urlCredentials()];
}
