import { email } from '../../src/detectors/email.js';
import { homeDirectory } from '../../src/detectors/home-directory.js';
import { iban } from '../../src/detectors/iban.js';
import { ipAddress } from '../../src/detectors/ip-address.js';
import { jwt } from '../../src/detectors/jwt.js';
import { paymentCard } from '../../src/detectors/payment-card.js';
import { personalSite } from '../../src/detectors/personal-site.js';
import { phone } from '../../src/detectors/phone.js';
import { signedUrlToken } from '../../src/detectors/signed-url-token.js';
import { urlCredentials } from '../../src/detectors/url-credentials.js';
import { urlPerson } from '../../src/detectors/url-person.js';
import { createVideoReferenceScanner, type VideoReferencePurpose } from '../../src/video-reference/index.js';

/** A scanner of references with the detectors that leaks in links need. */
export function referenceScanner(options: { minScore?: number; purpose?: VideoReferencePurpose } = {}) {
  return createVideoReferenceScanner({
    detectors: [
      email(),
      phone(),
      paymentCard(),
      iban(),
      ipAddress(),
      urlCredentials(),
      signedUrlToken(),
      urlPerson(),
      jwt(),
      homeDirectory(),
      personalSite(),
    ],
    ...options,
  });
}
