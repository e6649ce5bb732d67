import { describe, expect, it } from 'vitest';
import { createUrlCursor, emptyUrlParameter, nextParameter, parameterAt, partAt, URL_REACH } from '../../src/core/url.js';

/** Every URL the cursor sees in the text, asked at every position, in order of appearance. */
function urls(text: string): string[] {
  const cursor = createUrlCursor();
  const seen: string[] = [];
  for (let at = 0; at < text.length; at++) {
    const url = cursor.at(text, at);
    if (url === undefined) continue;
    const found = text.slice(url.start, url.end);
    if (seen[seen.length - 1] !== found) seen.push(found);
  }
  return seen;
}

function parts(text: string, at = 0): Record<string, string> {
  const url = createUrlCursor().at(text, at);
  if (url === undefined) return {};
  const all = {
    scheme: text.slice(url.start, url.schemeEnd),
    user: text.slice(url.userStart, url.userEnd),
    password: text.slice(url.passwordStart, url.passwordEnd),
    host: text.slice(url.hostStart, url.hostEnd),
    port: text.slice(url.portStart, url.portEnd),
    path: text.slice(url.pathStart, url.pathEnd),
    query: text.slice(url.queryStart, url.queryEnd),
    fragment: text.slice(url.fragmentStart, url.fragmentEnd),
  };
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== ''));
}

describe('a URL in text', () => {
  it.each<[string, string[]]>([
    ['watch https://example.com/a?b=c#d now', ['https://example.com/a?b=c#d']],
    ['watch youtu.be/dQw4w9WgXcQ, then eat', ['youtu.be/dQw4w9WgXcQ']],
    ['www.example.com is up', ['www.example.com']],
    ['src=//cdn.example.com/a.mp4', ['//cdn.example.com/a.mp4']],
    ['[clip](https://example.com/a_(b)) and more', ['https://example.com/a_(b)']],
    [`<iframe src='https://example.com/e/1' width=5>`, ['https://example.com/e/1']],
    ['<a href="https://example.com/e/1">x</a>', ['https://example.com/e/1']],
    [
      'https://a.example/1,https://b.example/2;www.example.org/3',
      ['https://a.example/1', 'https://b.example/2', 'www.example.org/3'],
    ],
    [
      'https://example.com/r?u=https://example.org/v/9&x=1',
      ['https://example.com/r?u=https://example.org/v/9&x=1', 'https://example.org/v/9&x=1'],
    ],
    ['blob:https://example.com/1-2', ['https://example.com/1-2']],
    ['看 https://example.com/视频/1。好', ['https://example.com/视频/1']],
    ['go to example.com:8080/x!', ['example.com:8080/x']],
    ['url=youtu.be/abc&v=1', ['youtu.be/abc&v=1']],
    ['rtsp://[2001:db8::1]:554/cam', ['rtsp://[2001:db8::1]:554/cam']],
    ['either/or, 1.2/3, jane.doe@example.com/x, a.b', []],
    ['C:\\Users\\Jane\\x.y/z and /home/jane/a.b/c', []],
    ['// see below', []],
    ['', []],
  ])('%s', (text, expected) => {
    expect(urls(text)).toEqual(expected);
  });

  it('has parts', () => {
    expect(parts('https://user:pa:ss@example.com:81/a/b?c=d#e?f')).toEqual({
      scheme: 'https',
      user: 'user',
      password: 'pa:ss',
      host: 'example.com',
      port: '81',
      path: '/a/b',
      query: 'c=d',
      fragment: 'e?f',
    });
    expect(parts('http://[2001:db8::1]:8080/x')).toEqual({ scheme: 'http', host: '[2001:db8::1]', port: '8080', path: '/x' });
    expect(parts('http://[2001:db8::1]/x')).toEqual({ scheme: 'http', host: '[2001:db8::1]', path: '/x' });
    expect(parts('youtu.be/a@b')).toEqual({ host: 'youtu.be', path: '/a@b' });
    expect(parts('file:///Users/x')).toEqual({ scheme: 'file', path: '/Users/x' });
    expect(parts('https://jane@example.com')).toEqual({ scheme: 'https', user: 'jane', host: 'example.com' });
    expect(parts('https://example.com#a')).toEqual({ scheme: 'https', host: 'example.com', fragment: 'a' });
  });

  it('is found from any of its positions, and names the part there', () => {
    const text = 'see https://u:p@example.com:81/a?b#c.';
    const url = createUrlCursor().at(text, text.indexOf('b#'))!;
    const names = [...text].map((_, at) => partAt(url, at)[0]).join('');
    expect(names).toBe('nnnnsssssnnnunpnhhhhhhhhhhhnppppnqnfn'.slice(0, text.length));
  });

  it('is the same from any position, in any order', () => {
    const text =
      'a youtu.be/x https://example.com/r?u=https://example.org/v?w=1,https://example.net/ (www.example.com) b.example/q';
    const forward = createUrlCursor();
    const backward = createUrlCursor();
    const rows = [...text].map((_, at) => ({ ...forward.at(text, at) }));
    for (let at = text.length - 1; at >= 0; at--) {
      expect({ ...backward.at(text, at) }).toEqual(rows[at]);
      expect({ ...createUrlCursor().at(text, at) }).toEqual(rows[at]);
    }
  });

  it('reaches as far as it says', () => {
    const text = `https://example.com/${'a'.repeat(2 * URL_REACH)}`;
    const cursor = createUrlCursor();
    expect(cursor.at(text, URL_REACH - 1)?.end).toBe(URL_REACH);
    expect(cursor.at(text, URL_REACH + 5)).toBeUndefined();
    expect(createUrlCursor().at(text, URL_REACH + 5)).toBeUndefined();
  });

  it('does not fall on hostile text', () => {
    for (const piece of [
      'https://',
      '://',
      'a.',
      '//',
      '/',
      'a.b/',
      '@',
      ',https://a.b/',
      '(',
      'x'.repeat(300),
      '\ufdd0',
      '\ud800',
    ]) {
      const text = piece.repeat(400);
      const cursor = createUrlCursor();
      for (let at = 0; at < text.length; at += 7) {
        const url = cursor.at(text, at);
        if (url !== undefined) expect(url.start <= at && at < url.end).toBe(true);
      }
    }
  });
});

describe('parameters', () => {
  const read = (query: string) => {
    const out = emptyUrlParameter();
    const rows: string[][] = [];
    for (let at = 0; ; ) {
      at = nextParameter(query, at, query.length, out);
      if (at === -1) return rows;
      rows.push([query.slice(out.nameStart, out.nameEnd), query.slice(out.valueStart, out.valueEnd)]);
    }
  };

  it.each<[string, string[][]]>([
    ['a=1&b=2', [['a', '1'], ['b', '2']]], // biome-ignore format: one row
    ['a=1&amp;b=2', [['a', '1'], ['b', '2']]], // biome-ignore format: one row
    ['a=1;b=2', [['a', '1'], ['b', '2']]], // biome-ignore format: one row
    ['type=video/mp4;base64&b=', [['type', 'video/mp4;base64'], ['b', '']]], // biome-ignore format: one row
    ['abc', [['', 'abc']]],
    ['a==&&x[]=1', [['a', '='], ['x[]', '1']]], // biome-ignore format: one row
    ['', []],
  ])('%s', (query, expected) => {
    expect(read(query)).toEqual(expected);
  });

  it('are found around a position', () => {
    const text = 'https://example.com/x?a=1&phone=555&b#t=9';
    const url = createUrlCursor().at(text, 5)!;
    const out = emptyUrlParameter();
    expect(parameterAt(text, url, text.indexOf('555'), out)).toBe(true);
    expect(text.slice(out.nameStart, out.nameEnd)).toBe('phone');
    expect(parameterAt(text, url, text.indexOf('9'), out)).toBe(true);
    expect(text.slice(out.nameStart, out.nameEnd)).toBe('t');
    expect(parameterAt(text, url, 3, out)).toBe(false);
  });
});
