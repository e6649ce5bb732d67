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
    { name: { first: 'Imogen' } },
    { user: { name: { last: 'Hartwell' } } },
    { customerName: { given: 'Imogen' } },
    { name: [{ family: 'Hartwell' }] },
    { fullName: { middle: 'Imogen' } },
  ])('a name has parts: %j', (value) => {
    expect(JSON.stringify(redact(value))).toContain('"[PERSON]"');
    expect(JSON.stringify(redact({ json: JSON.stringify(value) }))).toContain('[PERSON]');
  });

  it.each([
    { fontName: { family: 'Garamond' } },
    { product: { name: { first: 'Garamond' } } },
    { name: { common: 'Jordan', official: 'Hashemite Kingdom of Jordan' } },
    { name: { en: 'Georgia' } },
    { family: 'Garamond', given: 'Garamond' },
    { first: 'Garamond' },
  ])('things have parts, too: %j', (value) => {
    expect(redact(value)).toEqual(value);
  });

  it.each([
    { Name: 'given_name', Value: 'Imogen' },
    { Key: 'firstName', Value: 'Imogen' },
    { property: 'lastname', value: 'Hartwell' },
  ])('the text beside a value names it: %j', (value) => {
    expect(JSON.stringify(redact(value))).toMatch(/"[vV]alue":"\[PERSON\]"/);
    expect(JSON.stringify(redact({ json: JSON.stringify(value) }))).toContain('[PERSON]');
  });

  it.each([
    { Name: 'color', Value: 'Imogen' },
    { property: 'firstName', values: 'Imogen' },
  ])('and not always: %j', (value) => {
    expect(redact(value)).toEqual(value);
  });

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
