import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import { ipAddress } from '../../src/detectors/ip-address.js';
import { phone } from '../../src/detectors/phone.js';
import { lookAlikes } from '../../src/suppressors/index.js';
import { seen } from '../support/sieve.js';

/**
 * Where this library reads numbers otherwise than Presidio's own recogniser tests do, and why. Of its cases for telephones, cards, IBANs, IP and MAC addresses,
 * crypto addresses, ABA routing and American bank numbers, those of cards, IBANs, MAC and crypto addresses, ABA and bank numbers all agree. Every row
 * stands for one kind of disagreement; the texts are our own.
 */
const balanced = createScanner({ detectors: [phone(), ipAddress()], suppressors: lookAlikes() });
const strict = createScanner({ detectors: [phone(), ipAddress()], suppressors: lookAlikes(), minScore: 0.05 });
const turkish = createScanner({ detectors: [phone({ countries: ['TR'] })], suppressors: lookAlikes() });

describe('left where Presidio finds', () => {
  it.each([
    ['ping ::1', 'loopback addresses are everyone’s: reported to strict users, with evidence `local`'],
    ['route fe80::2', 'link-local addresses say nothing outside their cable'],
    ['listen on ::', 'the unspecified address is no address'],
    ['broadcast 255.255.255.255', 'the broadcast address is everyone’s'],
    ['private 10.0.0.0', 'a network, not a host: reported to strict users'],
    ['link-local 169.254.7.9', 'link-local addresses say nothing outside their cable'],
    ['10.20.0.0/16', 'a range of private addresses is a setting, not a person’s'],
    ['192.168.7.1@eth0', 'a home router’s default address is everyone’s'],
    ['oid 198.51.100.7.1', 'five numbers joined by dots are an outline or object identifier, not an address and a rest'],
    ['note::ffff:198.51.100.7', 'letters touch it: a name in a program, not an address'],
    ['foo2001:db8::198.51.100.7', 'letters touch it'],
    ['5301234567', 'ten bare digits fit many plans: they wait for a word, or for the country'],
    ['530.123.45.67', 'four numbers joined by dots are a version or outline unless the country is listed'],
  ])('%s: %s', (text) => {
    expect(balanced.scan(text).findings).toEqual([]);
  });

  it.each(['ping ::1', 'route fe80::2', 'private 10.0.0.0', 'link-local 169.254.7.9', '192.168.7.1@eth0'])(
    '%s is there for strict users',
    (text) => {
      expect(strict.test(text)).toBe(true);
    },
  );

  it.each(['5301234567', '530.123.45.67'])('%s is found where its country is listed', (text) => {
    expect(seen(text, turkish.scan(text))).toEqual([`PHONE_NUMBER ${text}`]);
  });
});

describe('found where Presidio leaves', () => {
  it.each([
    ['917 555 0147', 'no Philippine mobile without its 0, but 917 is New York’s', ['PHONE_NUMBER 917 555 0147']],
    ['917-555-0147', 'the same', ['PHONE_NUMBER 917-555-0147']],
    [
      'us (415) 555-0132 or +91 4155 550132',
      'strict grouping is no condition for a valid number',
      ['PHONE_NUMBER (415) 555-0132', 'PHONE_NUMBER +91 4155 550132'],
    ],
  ])('%s: %s', (text, _, spans) => {
    expect(seen(text, balanced.scan(text))).toEqual(spans);
  });
});

describe('other spans', () => {
  it('leaves the prefix length behind an address: the address alone names the host', () => {
    expect(seen('use 2001:db8:7::/48', balanced.scan('use 2001:db8:7::/48'))).toEqual(['IP_ADDRESS 2001:db8:7::']);
  });
});
