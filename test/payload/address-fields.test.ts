import { expect, it } from 'vitest';
import { payloadScanner } from '../../src/presets/index.js';

const scanner = payloadScanner();

it.each([
  ['streetAddress', '671 Muster Ferry'],
  ['address_line_1', '30 Sampleton Croft'],
])('a field called %s holds an address without a word for streets', (key, value) => {
  expect(scanner.redact({ [key]: value }).value).toEqual({ [key]: '[STREET_ADDRESS]' });
});

it.each([
  ['title', '671 Muster Ferry'],
  ['address', '12 bytes'],
  ['ip_address', '12 muster'],
  ['street', 'Muster'],
])('a field called %s that holds %j is left', (key, value) => {
  expect(scanner.redact({ [key]: value }).value).toEqual({ [key]: value });
});
