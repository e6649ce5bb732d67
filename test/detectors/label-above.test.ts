import { describe, expect, it } from 'vitest';
import { queryScanner } from '../../src/presets/index.js';

const scanner = queryScanner();
const found = (text: string) =>
  scanner.scan(text).findings.map(({ entity, start, end }) => `${entity} ${text.slice(start, end)}`);

/** Forms write the label on one line and the value on the next. */
describe('a label on the line above its value', () => {
  it.each([
    ['Phone\n2015550132', 'PHONE_NUMBER 2015550132'],
    ['Your mobile number (optional):\r\n2015550132', 'PHONE_NUMBER 2015550132'],
    ['电话\n2015550132', 'PHONE_NUMBER 2015550132'],
    ['Social security number\n\n 536 22 4567', 'US_SSN 536 22 4567'],
    ['BSN\n123456782', 'NL_BSN 123456782'],
    ['Passport No.\n531846290', 'US_PASSPORT 531846290'],
    ['IMEI\n353879234252633', 'IMEI 353879234252633'],
    ['Date of birth\n12 March 1984', 'DATE_OF_BIRTH 12 March 1984'],
    ['Routing number\n021000021\nAccount number\n6004307771', 'ABA_ROUTING_NUMBER 021000021', 'US_BANK_NUMBER 6004307771'],
  ])('%j names it', (text, ...findings) => {
    expect(found(text)).toEqual(findings);
  });

  it.each([
    ['who makes the best phone\n2015550132', 'a sentence'],
    ['phone 4 of 12\n2015550132', 'digits in the line above'],
    ['Phone\n2015550132 views', 'more on the line of the value'],
    ['BSN\n\n\n123456782', 'further off'],
    ['Order number\n201 555 0132', 'the label names something else'],
    ['BSN\n123456789', 'a wrong check digit stays wrong'],
  ])('%j does not: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('of one letter says nothing', () => {
    expect(found('v\n203.0.113.7')).toEqual(['IP_ADDRESS 203.0.113.7']);
    expect(found('Version\n203.0.113.7')).toEqual([]);
  });

  it('is no label once a value was found on it', () => {
    expect(scanner.redact('phone 201 555 0132\n2015550199').text).toBe('phone [PHONE_NUMBER]\n2015550199');
  });
});
