import type { Detector, Suppressor } from '../core/types.js';
import { cryptoAddress } from '../detectors/crypto-address.js';
import { email } from '../detectors/email.js';
import { homeDirectory } from '../detectors/home-directory.js';
import { iban } from '../detectors/iban.js';
import { ipAddress } from '../detectors/ip-address.js';
import { macAddress } from '../detectors/mac-address.js';
import { paymentCard } from '../detectors/payment-card.js';
import { personalSite } from '../detectors/personal-site.js';
import { phone } from '../detectors/phone.js';
import { signedUrlToken } from '../detectors/signed-url-token.js';
import { urlCredentials } from '../detectors/url-credentials.js';
import { urlPerson } from '../detectors/url-person.js';
import { videoId } from '../suppressors/video-id.js';
import type { CompiledPreset } from './options.js';

/** Detectors without dependencies, names or phone metadata: what fits into a bundle. */
export function structuredDetectors(_preset: CompiledPreset): Detector[] {
  return [
    email(),
    paymentCard(),
    iban(),
    ipAddress(),
    macAddress(),
    urlCredentials(),
    signedUrlToken(),
    urlPerson(),
    homeDirectory(),
    personalSite(),
  ];
}

/** Everything. */
export function allDetectors(preset: CompiledPreset): Detector[] {
  return [...structuredDetectors(preset), cryptoAddress(), phone({ countries: preset.countries })];
}

/** What says that a number is something else. */
export function allSuppressors(): Suppressor[] {
  return [videoId()];
}
