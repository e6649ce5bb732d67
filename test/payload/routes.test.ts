import { describe, expect, it } from 'vitest';
import { compileRoutes } from '../../src/payload/routes.js';
import type { FieldRoute } from '../../src/payload/types.js';

const follow = (fields: { [pattern: string]: FieldRoute }, path: string) =>
  (path === '' ? [] : path.split('.')).reduce((state, key) => state.next(key), compileRoutes(fields)).route;

describe('compileRoutes', () => {
  it('follows keys, one-segment and many-segment wildcards', () => {
    const fields = { query: 'query', 'videos.*.url': 'videoReference', '**.raw': 'skip' } as const;
    expect(follow(fields, 'query')).toBe('query');
    expect(follow(fields, 'videos.0.url')).toBe('videoReference');
    expect(follow(fields, 'videos.12.url')).toBe('videoReference');
    expect(follow(fields, 'raw')).toBe('skip');
    expect(follow(fields, 'a.b.c.raw')).toBe('skip');
  });

  it('does not follow what no pattern names', () => {
    const fields = { query: 'query', 'videos.*.url': 'videoReference' } as const;
    for (const path of ['', 'a', 'a.query', 'query.a', 'videos', 'videos.0', 'videos.url', 'videos.0.1.url', 'videos.0.url.x']) {
      expect(follow(fields, path), path).toBeUndefined();
    }
  });

  it('prefers the pattern with fewer wildcards, then the later one', () => {
    expect(follow({ 'a.b': 'query', '**': 'skip' }, 'a.b')).toBe('query');
    expect(follow({ '**': 'skip', 'a.b': 'query' }, 'a.b')).toBe('query');
    expect(follow({ '**': 'skip', 'a.b': 'query' }, 'a.c')).toBe('skip');
    expect(follow({ 'a.*': 'skip', '*.b': 'query' }, 'a.b')).toBe('query');
  });

  it('reads JSON Pointers, so that keys may hold dots', () => {
    expect(compileRoutes({ '/a.b/c~1d': 'query' }).next('a.b').next('c/d').route).toBe('query');
    expect(compileRoutes({ '/a.b/c~1d': 'query' }).next('a').next('b').route).toBeUndefined();
  });

  it('knows keys that are names of Object.prototype', () => {
    expect(follow({ '__proto__.constructor': 'skip' }, '__proto__.constructor')).toBe('skip');
    expect(follow({ a: 'skip' }, 'toString')).toBeUndefined();
  });

  it('stays small for wildcards in a row', () => {
    const pattern = `${'**.'.repeat(20)}a`;
    let state = compileRoutes({ [pattern]: 'skip' });
    for (let depth = 0; depth < 1000; depth += 1) state = state.next('b');
    expect(state.next('a').route).toBe('skip');
  });

  it('refuses unknown routes and empty segments by path', () => {
    expect(() => compileRoutes({ a: 'nothing' as FieldRoute })).toThrow(
      expect.objectContaining({
        code: 'invalid-option',
        path: 'fields["a"]',
        allowed: ['query', 'videoReference', 'skip', 'auto'],
      }) as Error,
    );
    expect(() => compileRoutes({ 'a..b': 'query' })).toThrow(
      expect.objectContaining({ code: 'invalid-option', path: 'fields["a..b"]' }) as Error,
    );
  });
});
