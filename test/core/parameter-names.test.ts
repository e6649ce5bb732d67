import { describe, expect, it } from 'vitest';
import { createParameterNames } from '../../src/core/parameter-names.js';
import { countReads } from '../support/count-reads.js';

const table = () =>
  createParameterNames(() => ({
    names: ['token', 'accesstoken', 'key', 'sig', 'zip', 'email'].map((name): [string, string] => [name, name]),
    lastWords: 'token sig',
    endings: 'token',
  }));
const named = (name: string, before = '?'): string | undefined => {
  const text = `${before}${name}=value`;
  return table().at(text, text.indexOf('=value'));
};

describe('names of parameters', () => {
  it.each([
    ['token', 'token', 'the whole name'],
    ['TOKEN', 'token', 'capitals'],
    ['access_token', 'accesstoken', 'separators'],
    ['Access-Token', 'accesstoken', 'any of them'],
    ['accessToken', 'accesstoken', 'humps'],
    ['zoom_access_token', 'accesstoken', 'the last two words before the last one'],
    ['myAccessToken', 'accesstoken', 'and by humps'],
    ['x_key', undefined, 'a last word that is not sure'],
    ['cdn_token', 'token', 'one that is'],
    ['cdnToken', 'token', 'behind a hump'],
    ['cdntoken', 'token', 'an ending'],
    ['upsig', undefined, 'a word that is no ending'],
    ['up_sig', 'sig', 'but a last word'],
    ['billing[zip]', 'zip', 'in brackets'],
    ['user.email', 'email', 'behind a dot'],
    ['access[token]', 'accesstoken', 'the whole over its part'],
    ['zip[code]', undefined, 'what stands before brackets'],
    ['zipper', undefined, 'a longer word'],
    ['v', undefined, 'an id'],
    ['', undefined, 'nothing'],
  ])('%s → %s: %s', (name, expected, _why) => {
    expect(named(name)).toBe(expected);
    expect(named(name, 'https://video.example/w?v=1&')).toBe(expected);
  });

  it('reads a bounded stretch before each sign, and makes nothing of longer names', () => {
    const names = table();
    const long = `?${'x'.repeat(5_000)}token=1`;
    expect(names.at(long, long.indexOf('='))).toBeUndefined();
    const reads = countReads(() => names.at(long, long.indexOf('=')));
    expect(reads).toBeLessThan(80);
  });
});
