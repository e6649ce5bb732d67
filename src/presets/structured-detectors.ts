import type { Detector } from '../core/types.js';
import { apiKey } from '../detectors/api-key.js';
import { email } from '../detectors/email.js';
import { homeDirectory } from '../detectors/home-directory.js';
import { iban } from '../detectors/iban.js';
import { ipAddress } from '../detectors/ip-address.js';
import { jwt } from '../detectors/jwt.js';
import { macAddress } from '../detectors/mac-address.js';
import { paymentCard } from '../detectors/payment-card.js';
import { personalSite } from '../detectors/personal-site.js';
import { privateKey } from '../detectors/private-key.js';
import { sessionToken } from '../detectors/session-token.js';
import { signedUrlToken } from '../detectors/signed-url-token.js';
import { urlCredentials } from '../detectors/url-credentials.js';
import { urlPerson } from '../detectors/url-person.js';

/** Detectors without dependencies, names, national ids or phone metadata: what fits into a bundle. */
export function structuredDetectors(): Detector[] {
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
    apiKey(),
    jwt(),
    privateKey(),
    sessionToken(),
  ];
}
