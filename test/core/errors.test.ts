import { expect, it } from 'vitest';
import { PiiSieveError } from '../../src/core/errors.js';

it('names the code, the path of the option and what is allowed', () => {
  const error = new PiiSieveError('unknown-country', 'countries[0]', 'is no country', ['GB', 'US']);
  expect(error).toMatchObject({ name: 'PiiSieveError', code: 'unknown-country', path: 'countries[0]', allowed: ['GB', 'US'] });
  expect(error.message).toBe('countries[0]: is no country; allowed: GB, US');
});
