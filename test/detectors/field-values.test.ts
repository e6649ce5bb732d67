import { describe, expect, it } from 'vitest';
import { age } from '../../src/detectors/age.js';
import { apiKey } from '../../src/detectors/api-key.js';
import { dateOfBirth } from '../../src/detectors/date-of-birth.js';
import { licensePlate } from '../../src/detectors/license-plate.js';
import { medicalRecordNumber } from '../../src/detectors/medical-record-number.js';
import { password } from '../../src/detectors/password.js';
import { postalCode } from '../../src/detectors/postal-code.js';
import { streetAddress } from '../../src/detectors/street-address.js';
import { username } from '../../src/detectors/username.js';
import { createPayloadScanner } from '../../src/index.js';

const scanner = createPayloadScanner({
  detectors: [
    age(),
    apiKey(),
    dateOfBirth(),
    licensePlate(),
    medicalRecordNumber(),
    password(),
    postalCode(),
    streetAddress(),
    username(),
  ],
});

const found = (value: Record<string, unknown>) => scanner.scan(value).findings.map(({ entity, path }) => `${path} ${entity}`);

describe("a field's name speaks for its whole value", () => {
  it.each([
    [{ password: 'correcthorse' }, 'PASSWORD'],
    [{ username: 'janedoe' }, 'USERNAME'],
    [{ apiKey: '9f86d081884c7d659a2feaa0c55ad015' }, 'API_KEY'],
    [{ age: 47 }, 'AGE'],
    [{ dateOfBirth: '12 March 1985' }, 'DATE_OF_BIRTH'],
    [{ zip: '10115' }, 'POSTAL_CODE'],
    [{ address: '5638 Aasa 43' }, 'STREET_ADDRESS'],
    [{ mrn: '00482913' }, 'MEDICAL_RECORD_NUMBER'],
    [{ licensePlate: 'AB51 ABC' }, 'LICENSE_PLATE'],
  ])('%j', (value, entity) => {
    expect(found(value)).toEqual([`/${Object.keys(value)[0]} ${entity}`]);
  });

  it.each([
    { title: 'correcthorse' },
    { views: 47 },
    { password: '********' },
    { username: 'admin password reset help' },
    { age: 4700 },
    { created: '1985-03-12' },
    { zip: 'see below' },
    { mrn: 'none' },
  ])('%j', (value) => {
    expect(found(value)).toEqual([]);
  });

  it.each(['Password', 'Contraseña', 'Passwort', 'パスワード', '비밀번호'])("a form's label is no value: %s", (label) => {
    expect(found({ password: label })).toEqual([]);
    expect(found({ password: `${label}22!` })).toEqual(['/password PASSWORD']);
  });
});
