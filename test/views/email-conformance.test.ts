import { describe, expect, it } from 'vitest';
import { queryScanner } from '../../src/presets/index.js';

/**
 * Addresses in running text where well-known libraries (linkifyjs, linkify-it, twitter-text, presidio) have test cases of their own, in
 * our words. `theirs` is what a library expects where it differs, and `why` says why we do not agree.
 */
interface Case {
  readonly text: string;
  readonly found: readonly string[];
  readonly theirs?: string;
  readonly why: string;
}

const cases: readonly Case[] = [
  {
    text: 'emails: info@example.com or other-info@example.org',
    found: ['info@example.com', 'other-info@example.org'],
    why: 'presidio: several',
  },
  { text: 'user@xn--80ak6aa92e.com', found: ['user@xn--80ak6aa92e.com'], why: 'presidio: an internationalised domain in ASCII' },
  { text: 'a@xn--d1acufc.xn--p1ai', found: ['a@xn--d1acufc.xn--p1ai'], why: 'presidio: and its top-level domain' },
  { text: 'my email is info@presidio.', found: [], why: 'presidio: no top-level domain' },
  { text: 'and the email is <strong>test@example.com</strong><br>', found: ['test@example.com'], why: 'linkifyjs: in HTML' },
  {
    text: '<a href="mailto:test@example.com">test@example.com</a>',
    found: ['test@example.com', 'test@example.com'],
    why: 'linkifyjs: in a link',
  },
  { text: 'mailto:test@example.com?subject=Hello%20there', found: ['test@example.com'], why: 'linkifyjs: the query stays' },
  { text: 'https://maps.example/maps/@43.472082,-80.5426668,18z?hl=en', found: [], why: 'linkifyjs: co-ordinates' },
  { text: 'an email: test.wut.yo@example.co.uk!', found: ['test.wut.yo@example.co.uk'], why: 'linkifyjs: punctuation behind' },
  { text: 'nick@soapbox.soda (invalid)', found: [], why: 'linkifyjs: no registered top-level domain' },
  { text: 'http://username:password@example.com', found: [], why: 'linkifyjs: user info of a URL, which urlCredentials() finds' },
  { text: 'テスト@example.com', found: ['テスト@example.com'], why: 'linkifyjs: RFC 6531' },
  {
    text: '~a@example.org',
    found: ['a@example.org'],
    theirs: '~a@example.org',
    why: 'in running text a tilde is decoration; nothing of a person stays',
  },
  {
    text: '~emersion/soju-dev@example.org',
    found: ['soju-dev@example.org'],
    theirs: '~emersion/soju-dev@example.org',
    why: 'a slash ends a local part: paths are more common',
  },
  {
    text: 'Email me at name.al-lastname@example.com or name.al+lastname@example.com',
    found: ['name.al-lastname@example.com', 'name.al+lastname@example.com'],
    why: 'twitter-text: no URL there, but addresses',
  },
  {
    text: '@username email me @test@example.com',
    found: ['test@example.com'],
    theirs: 'none',
    why: 'twitter-text looks for handles; this is an address with a sign before it',
  },
  {
    text: '#test.com @test.com #http://test.com @http://test.com',
    found: [],
    why: 'twitter-text: sites and handles, whatever blanks are between',
  },
  { text: '@twitter.com @twitter.co.jp', found: [], why: 'twitter-text: handles' },
  {
    text: 'john.doe.gov@mail.example.com',
    found: ['john.doe.gov@mail.example.com'],
    why: 'twitter-text: a top-level domain in the local part',
  },
  { text: 'jane@example.com.', found: ['jane@example.com'], why: 'linkify-it: the end of a sentence' },
  { text: '(jane@example.com)', found: ['jane@example.com'], why: 'linkify-it: brackets' },
  { text: '"jane@example.com", said jane', found: ['jane@example.com'], why: 'linkify-it: quotation marks' },
  {
    text: 'jane@localhost',
    found: [],
    theirs: 'jane@localhost (fuzzy)',
    why: 'a user on a host is no address that reaches a person',
  },
];

describe('e-mail addresses in running text', () => {
  const scanner = queryScanner();

  it.each(cases)('$why: $text', ({ text, found }) => {
    const addresses = scanner.scan(text).findings.filter(({ entity }) => entity === 'EMAIL_ADDRESS');
    expect(addresses.map(({ start, end }) => text.slice(start, end))).toEqual(found);
  });
});
