import { describe, expect, it } from 'vitest';
import { payloadScanner } from '../../src/presets/index.js';

const scanner = payloadScanner();
const redact = (value: object) => scanner.redact(value).value;

describe('names under the names of fields', () => {
  it.each(['fullName', 'first_name', 'lastName', 'patient-name', 'cardholder', 'contactPerson', 'nachname', 'nombreCompleto'])(
    '%s holds one',
    (key) => expect(redact({ [key]: 'Imogen' })).toEqual({ [key]: '[PERSON]' }),
  );

  it.each([{ patient: { name: 'Imogen Hartwell' } }, { students: [{ name: 'Imogen Hartwell' }] }])(
    'whose name it is says the field around it: %j',
    (value) => {
      expect(JSON.stringify(redact(value))).toContain('"name":"[PERSON]"');
    },
  );

  it.each([
    { name: 'Imogen Hartwell' },
    { product: { name: 'Red Shoes' } },
    { parent: { name: 'Electronics' } },
    { driver: { name: 'postgres' } },
    { artist: { name: 'The Harbour Lights' } },
    { fullName: 'com.example.Reader' },
    { full_name: 'octocat/hello-world' },
    { firstName: 'required' },
    { cardholder: 'Acme Ltd' },
  ])('things have names, too: %j', (value) => {
    expect(redact(value)).toEqual(value);
  });
});
