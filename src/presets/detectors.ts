import * as packs from '../context/index.js';
import type { ContextPack, Detector, Suppressor } from '../core/types.js';
import { abaRoutingNumber } from '../detectors/aba-routing-number.js';
import { age } from '../detectors/age.js';
import { apiKey } from '../detectors/api-key.js';
import { auBsb } from '../detectors/au-bsb.js';
import { caTransitNumber } from '../detectors/ca-transit-number.js';
import { cryptoAddress } from '../detectors/crypto-address.js';
import { dateOfBirth } from '../detectors/date-of-birth.js';
import { declaredName } from '../detectors/declared-name.js';
import { geoCoordinates } from '../detectors/geo-coordinates.js';
import { homeDirectory } from '../detectors/home-directory.js';
import { iccid } from '../detectors/iccid.js';
import { imei } from '../detectors/imei.js';
import { inIfsc } from '../detectors/in-ifsc.js';
import { inUpi } from '../detectors/in-upi.js';
import { insuranceNumber } from '../detectors/insurance-number.js';
import { jwt } from '../detectors/jwt.js';
import { licensePlate } from '../detectors/license-plate.js';
import { medicalRecordNumber } from '../detectors/medical-record-number.js';
import { mxClabe } from '../detectors/mx-clabe.js';
import { COUNTRIES } from '../detectors/national-id/countries.js';
import { nationalId } from '../detectors/national-id/national-id.js';
import { password } from '../detectors/password.js';
import { personName } from '../detectors/person-name.js';
import { personalSite } from '../detectors/personal-site.js';
import { phone } from '../detectors/phone.js';
import { postalCode } from '../detectors/postal-code.js';
import { privateKey } from '../detectors/private-key.js';
import { sessionToken } from '../detectors/session-token.js';
import { signedUrlToken } from '../detectors/signed-url-token.js';
import { socialHandle } from '../detectors/social-handle.js';
import { streetAddress } from '../detectors/street-address.js';
import { swiftBic } from '../detectors/swift-bic.js';
import { ukBankAccount } from '../detectors/uk-bank-account.js';
import { urlPerson } from '../detectors/url-person.js';
import { usBankNumber } from '../detectors/us-bank-number.js';
import { username } from '../detectors/username.js';
import { vin } from '../detectors/vin.js';
import { lookAlikes } from '../suppressors/index.js';
import { videoId } from '../suppressors/video-id.js';
import { namedBeside } from '../video-reference/named-beside.js';
import { platforms } from '../video-reference/platforms/table.js';
import { unlistedKey } from '../video-reference/unlisted.js';
import type { CompiledPreset } from './options.js';
import { structuredDetectors } from './structured-detectors.js';

/** Everything. */
export function allDetectors({ countries }: CompiledPreset): Detector[] {
  return [
    ...structuredDetectors(),
    ...urlDetectors(),
    apiKey(),
    jwt(),
    privateKey(),
    sessionToken(),
    cryptoAddress(),
    phone({ countries }),
    ...bankDetectors(),
    ...nationalIds(countries),
    streetAddress(),
    postalCode(),
    dateOfBirth(),
    age(),
    geoCoordinates(),
    password(),
    username(),
    declaredName(),
    socialHandle(),
    licensePlate(),
    medicalRecordNumber(),
    insuranceNumber(),
    vin(),
    imei(),
    iccid(),
    personName(),
  ];
}

/** Bank numbers besides IBANs: most of them wait for a word of theirs. */
function bankDetectors(): Detector[] {
  return [
    abaRoutingNumber(),
    usBankNumber(),
    swiftBic(),
    ukBankAccount(),
    auBsb(),
    inIfsc(),
    inUpi(),
    caTransitNumber(),
    mxClabe(),
  ];
}

/** What stands in URLs and paths. */
function urlDetectors(): Detector[] {
  return [signedUrlToken(), unlistedKey(), urlPerson({ platforms }), namedBeside(), homeDirectory(), personalSite()];
}

/** Presets take any country; one without a scheme adds nothing here. */
function nationalIds(countries: CompiledPreset['countries']): Detector[] {
  if (countries === 'all') return [nationalId()];
  const known = countries.filter((country) => Object.hasOwn(COUNTRIES, country));
  return known.length === 0 ? [] : [nationalId({ countries: known })];
}

/** What says that a number is something else. */
export function allSuppressors(): Suppressor[] {
  return [videoId(), ...lookAlikes()];
}

/** Context words of every language. */
export function allContextPacks(): ContextPack[] {
  return Object.values(packs);
}
