import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/core/create-scanner.js';
import type { Operator } from '../../src/core/types.js';
import { createPayloadScanner, type PayloadFieldOptions, type PayloadScannerOptions } from '../../src/payload/index.js';
import { stubScanner } from './stub-scanner.js';

const MAIL = 'ann@example.com';
const CARD = '4111111111111111';

function make(options: PayloadFieldOptions = {}) {
  const query = stubScanner();
  const videoReference = stubScanner();
  return { query, videoReference, scanner: createPayloadScanner({ scanners: { query, videoReference }, ...options }) };
}

const redact = <T>(value: T, options: PayloadFieldOptions = {}) => make(options).scanner.redact(value);

describe('values', () => {
  it('replaces strings at any depth and gives pointers', () => {
    const result = redact({ a: [{ 'b/c~d': `mail ${MAIL}` }], clean: 'cats' });
    expect(result.value).toEqual({ a: [{ 'b/c~d': 'mail [EMAIL_ADDRESS]' }], clean: 'cats' });
    expect(result.findings).toMatchObject([{ entity: 'EMAIL_ADDRESS', path: '/a/0/b~1c~0d', in: 'value', start: 5, end: 20 }]);
    expect(result.replacements).toMatchObject([{ finding: { path: '/a/0/b~1c~0d' }, outputStart: 5, outputEnd: 20 }]);
    expect(result.verdict).toBe('redacted');
  });

  it('gives clean values back as they are, with the same verdict for every kind', () => {
    for (const value of [
      { a: 'cats', b: [1, true, null, undefined] },
      [],
      {},
      '',
      'cats',
      0,
      null,
      undefined,
      false,
      12.5,
      Symbol('s'),
      () => MAIL,
    ]) {
      const result = redact(value);
      expect(result.value).toBe(value);
      expect(result.verdict).toBe('clean');
    }
  });

  it('shares unchanged parts and never changes the input', () => {
    const clean = { deep: ['cats'] };
    const input = Object.freeze({ clean, list: Object.freeze([MAIL, clean]) });
    const { value } = redact(input);
    expect(value).toEqual({ clean, list: ['[EMAIL_ADDRESS]', clean] });
    expect(value?.clean).toBe(clean);
    expect(value?.list[1]).toBe(clean);
  });

  it('makes numbers 0, also big ones, and leaves other numbers', () => {
    expect(redact({ card: 4111111111111111, big: 4111111111111111n, n: 12, nan: Number.NaN }).value).toEqual({
      card: 0,
      big: 0n,
      n: 12,
      nan: Number.NaN,
    });
    expect(redact(4111111111111111)).toMatchObject({
      value: 0,
      replacements: [{ outputStart: 0, outputEnd: 1 }],
      findings: [{ path: '', start: 0, end: 16 }],
    });
  });

  it('answers test, scan and redact alike', () => {
    const { scanner } = make();
    for (const [value, found] of [
      [{ a: MAIL }, true],
      [{ [MAIL]: 1 }, true],
      [{ a: ['cats'] }, false],
    ] as const) {
      expect(scanner.test(value)).toBe(found);
      const scanned = scanner.scan(value);
      expect(scanned.findings.length + scanned.incomplete.length > 0).toBe(found);
      const { findings, incomplete } = scanner.redact(value);
      expect({ findings, incomplete }).toEqual(scanned);
    }
  });

  it('says where something was not looked at', () => {
    const query = createScanner({ detectors: [], maxLength: 5 });
    const scanner = createPayloadScanner({ scanners: { query } });
    expect(scanner.redact({ a: ['too long'] })).toMatchObject({
      value: { a: ['too [NOT_SCANNED]'] },
      verdict: 'incomplete',
      incomplete: [{ path: '/a/0', start: 4, end: 8, reason: 'max-length' }],
    });
    expect(scanner.test({ a: ['too long'] })).toBe(true);
  });

  it('changes nothing more the second time', () => {
    const once = redact(
      { [MAIL]: MAIL, text: `${MAIL} ${CARD}`, json: JSON.stringify({ m: MAIL }), n: 4111111111111111 },
      { keys: 'redact' },
    );
    const twice = redact(once.value, { keys: 'redact' });
    expect(twice.value).toBe(once.value);
    expect(twice.verdict).toBe('clean');
  });
});

describe('keys', () => {
  it('are reported, and hidden in every pointer', () => {
    const input = { [MAIL]: { inner: 'bob@example.com' }, 'x bob@example.com': 1, 'amy@example.com': 2 };
    const result = redact(input);
    expect(result.findings.map(({ path, in: where }) => `${where} ${path}`)).toEqual([
      'key /[EMAIL_ADDRESS]0',
      'value /[EMAIL_ADDRESS]0/inner',
      'key /x [EMAIL_ADDRESS]0',
      'key /[EMAIL_ADDRESS]1',
    ]);
    expect(Object.keys(result.value!)).toEqual(Object.keys(input));
    expect(JSON.stringify([result.findings, result.replacements, result.incomplete])).not.toContain('@example.com');
  });

  it('are rewritten on demand, to the names that pointers show, and never onto another key', () => {
    const result = redact({ [MAIL]: 1, '[EMAIL_ADDRESS]0': 2, 'bob@example.com': 3 }, { keys: 'redact' });
    expect(Object.entries(result.value!)).toEqual([
      ['[EMAIL_ADDRESS]1', 1],
      ['[EMAIL_ADDRESS]0', 2],
      ['[EMAIL_ADDRESS]2', 3],
    ]);
    expect(result.findings.map(({ path }) => path)).toEqual(['/[EMAIL_ADDRESS]1', '/[EMAIL_ADDRESS]2']);
  });

  it('handles __proto__ and other names of Object.prototype as keys like any other', () => {
    const input = JSON.parse(`{"__proto__":{"polluted":"${MAIL}"},"constructor":"${MAIL}","toString":1}`) as object;
    const { value, findings } = redact(input);
    expect(JSON.stringify(value)).toBe(
      '{"__proto__":{"polluted":"[EMAIL_ADDRESS]"},"constructor":"[EMAIL_ADDRESS]","toString":1}',
    );
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
    expect(findings.map(({ path }) => path)).toEqual(['/__proto__/polluted', '/constructor']);
  });

  it('give their values context', () => {
    const { scanner } = make();
    expect(
      scanner.redact({ customer_phone: '030 123456', clientePhone: 5550123456, query: '030 123456', viewCount: '030 123456' })
        .value,
    ).toEqual({
      customer_phone: '[PHONE_NUMBER]',
      clientePhone: 0,
      query: '030 123456',
      viewCount: '030 123456',
    });
  });

  it('let a bare number under a counting or dating name be what the name says', () => {
    const value = { created_at: 1700000000000, view_count: '123456789', timestamp: 1700000000000000, updated: '20240131235959' };
    const { scanner, query } = make();
    expect(scanner.redact(value).value).toBe(value);
    expect(query.asked.filter((text) => /\d/.test(text))).toEqual([]);
    // No year, no count: a card stays a card.
    expect(redact({ created_at: 4111111111111111, view_count: CARD }).value).toEqual({
      created_at: 0,
      view_count: '[CREDIT_CARD]',
    });
  });

  it('let the name beside a value speak', () => {
    expect(redact({ headers: [{ name: 'X-Phone', value: '030 123456' }] }).value).toEqual({
      headers: [{ name: 'X-Phone', value: '[PHONE_NUMBER]' }],
    });
    expect(redact({ headers: [{ name: 'X-Other', value: '030 123456' }] }).verdict).toBe('clean');
    expect(redact('{"value":"030 123456"}').verdict).toBe('clean');
    expect(redact('{"type":"phone","value":"030 123456"}').value).toBe('{"type":"phone","value":"[PHONE_NUMBER]"}');
  });
});

describe('fields', () => {
  it('go to the scanner their path names, else by look', () => {
    const { scanner, query, videoReference } = make({
      fields: { query: 'query', 'videos.*.ref': 'videoReference', secret: 'skip' },
    });
    scanner.scan({
      query: 'https://example.com/a',
      videos: [{ ref: 'dQw4w9WgXcQ', other: 'some words' }],
      video_id: 'abcdefghijk',
      link: 'https://example.com/b',
      text: 'see https://example.com/c now',
      secret: MAIL,
    });
    expect(videoReference.asked).toEqual(['dQw4w9WgXcQ', 'abcdefghijk', 'https://example.com/b']);
    expect(query.asked).toContain('https://example.com/a');
    expect(query.asked).toContain('see https://example.com/c now');
    expect(query.asked.join()).not.toContain(MAIL);
  });

  it('that are skipped may hold fields that are not', () => {
    const fields = { '**': 'skip', 'a.b': 'auto', 'a.b.**': 'auto' } as const;
    const value = { x: MAIL, [MAIL]: 1, a: { b: { c: MAIL }, d: MAIL } };
    const expected = { x: MAIL, [MAIL]: 1, a: { b: { c: '[EMAIL_ADDRESS]' }, d: MAIL } };
    expect(redact(value, { fields }).value).toEqual(expected);
  });

  it('named as queries are not taken apart as JSON', () => {
    const { scanner, query } = make({ fields: { query: 'query' } });
    scanner.scan({ query: '{"a":"b"}' });
    expect(query.asked).toContain('{"a":"b"}');
  });
});

describe('JSON inside strings', () => {
  it('is looked into and spliced, everything else stays as it is written', () => {
    const body = `{ "id": 12345678901234567890, "x": 1.0, "a":"b",  "a":"${MAIL}", "é\\u00e9": ["\\u0061nn@example.com \\/ \\n", 4111111111111111] }`;
    const result = redact({ body });
    expect(result.value?.body).toBe(
      '{ "id": 12345678901234567890, "x": 1.0, "a":"b",  "a":"[EMAIL_ADDRESS]", "é\\u00e9": ["[EMAIL_ADDRESS] / \\n", 0] }',
    );
    expect(result.findings.map(({ path, innerPath, start, end }) => [path, innerPath, body.slice(start, end)])).toEqual([
      ['/body', '/a', MAIL],
      ['/body', '/éé/0', '\\u0061nn@example.com'],
      ['/body', '/éé/1', CARD],
    ]);
    expect(result.replacements.map(({ outputStart, outputEnd }) => result.value?.body.slice(outputStart, outputEnd))).toEqual([
      '[EMAIL_ADDRESS]',
      '[EMAIL_ADDRESS]',
      '0',
    ]);
  });

  it('is looked into again inside its own strings', () => {
    const text = JSON.stringify({ one: JSON.stringify({ two: JSON.stringify([`"${MAIL}"`]) }) });
    const result = redact(text);
    expect(result.value).toBe(text.replace(MAIL, '[EMAIL_ADDRESS]'));
    expect(result.findings).toMatchObject([{ path: '', innerPath: '/one/two/0' }]);
    const { start, end } = result.findings[0]!;
    expect(text.slice(start, end)).toBe(MAIL);
  });

  it('reports its keys, and rewrites them on demand', () => {
    const text = `{"${MAIL}":1,"bob@example.com":{"[EMAIL_ADDRESS]0":"${CARD}"}}`;
    expect(redact(text)).toMatchObject({
      value: '{"ann@example.com":1,"bob@example.com":{"[EMAIL_ADDRESS]0":"[CREDIT_CARD]"}}',
      findings: [
        { in: 'key', innerPath: '/[EMAIL_ADDRESS]1' },
        { in: 'key', innerPath: '/[EMAIL_ADDRESS]2' },
        { in: 'value', innerPath: '/[EMAIL_ADDRESS]2/[EMAIL_ADDRESS]0' },
      ],
    });
    expect(redact(text, { keys: 'redact' }).value).toBe(
      '{"[EMAIL_ADDRESS]1":1,"[EMAIL_ADDRESS]2":{"[EMAIL_ADDRESS]0":"[CREDIT_CARD]"}}',
    );
  });

  it('takes what does not parse as text', () => {
    expect(redact(`[mail ${MAIL}]`).value).toBe('[mail [EMAIL_ADDRESS]]');
    expect(redact(`{"a": ${MAIL}}`).value).toBe('{"a": [EMAIL_ADDRESS]}');
  });
});

describe('what is no plain JSON', () => {
  it('keeps cycles as cycles that do not lead back to the input', () => {
    interface Node {
      mail: string;
      self?: Node;
      list: unknown[];
    }
    const input: Node = { mail: MAIL, list: [] };
    input.self = input;
    input.list.push(input, { up: input });
    const { value, verdict } = redact(input);
    expect(verdict).toBe('redacted');
    expect(value?.mail).toBe('[EMAIL_ADDRESS]');
    expect(value?.self).toBe(value);
    expect(value?.list[0]).toBe(value);
    expect((value!.list[1] as { up: Node }).up).toBe(value);
    expect(input.mail).toBe(MAIL);
    const clean: { self?: unknown } = {};
    clean.self = clean;
    expect(redact(clean).value).toBe(clean);
  });

  it('finds what comes after a cycle inside the cycle', () => {
    const input: Record<string, unknown> = {};
    input['a'] = { up: input };
    input['mail'] = MAIL;
    const value = redact(input).value as { a: { up: unknown }; mail: string };
    expect(value.mail).toBe('[EMAIL_ADDRESS]');
    expect(value.a.up).toBe(value);
  });

  it('looks into maps and sets', () => {
    const map = new Map<unknown, unknown>([
      ['phone', '030 123456'],
      [1, MAIL],
      [MAIL, 'cats'],
    ]);
    const result = redact({ map, set: new Set(['cats', MAIL]) }, { keys: 'redact' });
    expect(result.value).toEqual({
      map: new Map<unknown, unknown>([
        ['phone', '[PHONE_NUMBER]'],
        [1, '[EMAIL_ADDRESS]'],
        ['[EMAIL_ADDRESS]0', 'cats'],
      ]),
      set: new Set(['cats', '[EMAIL_ADDRESS]']),
    });
    expect(result.findings.map(({ path }) => path)).toEqual(['/map/phone', '/map/1', '/map/[EMAIL_ADDRESS]0', '/set/1']);
    expect(redact(new Map([[{}, 1]])).incomplete).toMatchObject([{ reason: 'not-a-string' }]);
  });

  it('keeps class instances what they are', () => {
    class User {
      constructor(readonly mail: string) {}
      shout() {
        return this.mail.toUpperCase();
      }
    }
    const { value } = redact(new User(MAIL));
    expect(value).toBeInstanceOf(User);
    expect(value?.shout()).toBe('[EMAIL_ADDRESS]');
    expect(redact(Object.assign(Object.create(null) as object, { mail: MAIL })).value).toEqual(
      Object.assign(Object.create(null) as object, { mail: '[EMAIL_ADDRESS]' }),
    );
  });

  it('reads what is written as something else', () => {
    const clean = new URL('https://example.com/cats');
    expect(redact({ clean }).value?.clean).toBe(clean);
    expect(redact({ url: new URL(`https://example.com/?m=${MAIL}`) }).value).toEqual({
      url: 'https://example.com/?m=EMAIL_ADDRESS',
    });
    expect(redact({ toJSON: () => ({ mail: MAIL }) }).value).toEqual({ mail: '[EMAIL_ADDRESS]' });
    expect(redact(Object(MAIL)).value).toBe('[EMAIL_ADDRESS]');
    const date = new Date();
    expect(redact({ date, b: MAIL }).value?.date).toBe(date);
  });

  it('reads the message of an error', () => {
    const error = Object.assign(new TypeError(`no ${MAIL}`), { code: 'E' });
    const { value } = redact(error);
    expect(value).toBeInstanceOf(TypeError);
    expect(value?.message).toBe('no [EMAIL_ADDRESS]');
    expect(value?.stack).not.toContain(MAIL);
    expect(Object.keys(value!)).toEqual(['code']);
  });

  it('names what it cannot read', () => {
    const { proxy, revoke } = Proxy.revocable({}, {});
    revoke();
    const value = {
      get broken(): string {
        throw new Error('no');
      },
      mail: MAIL,
      bytes: new Uint8Array(4),
      buffer: Buffer.from(MAIL),
      promise: Promise.resolve(MAIL),
      proxy,
    };
    const result = redact(value);
    expect(result.incomplete.map(({ path, reason }) => `${path} ${reason}`)).toEqual([
      '/broken unreadable',
      '/bytes not-a-string',
      '/buffer not-a-string',
      '/promise not-a-string',
      '/proxy unreadable',
    ]);
    expect(result.value?.mail).toBe('[EMAIL_ADDRESS]');
    expect(result.verdict).toBe('incomplete');
  });

  it('keeps holes of arrays', () => {
    const sparse: unknown[] = [];
    sparse[2] = MAIL;
    const { value } = redact(sparse);
    expect(value).toHaveLength(3);
    expect(0 in value!).toBe(false);
    const huge: unknown[] = [];
    huge[4_000_000_000] = MAIL;
    expect(redact(huge).value?.[4_000_000_000]).toBe('[EMAIL_ADDRESS]');
  });
});

describe('size', () => {
  it('walks 10,000 levels, with findings on every level', () => {
    let value: unknown = MAIL;
    for (let level = 0; level < 10_000; level += 1) value = level % 2 === 0 ? [value, MAIL] : { a: value, b: MAIL };
    const result = redact(value);
    expect(result.findings).toHaveLength(10_001);
    expect(redact(result.value).verdict).toBe('clean');
    expect(redact(`${'['.repeat(10_000)}"${MAIL}"${']'.repeat(10_000)}`).value).toBe(
      `${'['.repeat(10_000)}"[EMAIL_ADDRESS]"${']'.repeat(10_000)}`,
    );
  });

  it('ends where a structure makes itself', () => {
    class Endless {
      get next() {
        return new Endless();
      }
    }
    Object.defineProperty(Endless.prototype, 'toJSON', { value: () => ({ next: new Endless() }) });
    const result = redact({ a: new Endless(), b: MAIL });
    expect(result.incomplete).toMatchObject([{ reason: 'depth' }]);
    expect(result.value?.b).toBe('[EMAIL_ADDRESS]');
  });

  it('looks once at what is shared, however many ways lead there', () => {
    let value: unknown = { phone: '030 123456', mail: MAIL };
    for (let level = 0; level < 200; level += 1) value = { left: value, right: value, list: [value, value] };
    const { scanner, query } = make();
    const result = scanner.redact(value);
    expect(query.asked.length).toBeLessThan(10_000);
    expect(scanner.test(result.value)).toBe(false);
  });

  it('takes strings of 10 MB', () => {
    const text = `${'cats and dogs '.repeat(750_000)}${MAIL}`;
    expect(redact({ text }).value?.text.endsWith('dogs [EMAIL_ADDRESS]')).toBe(true);
  });

  it('reads JSON of many strings before a late escape in one pass', () => {
    const text = JSON.stringify([...Array.from({ length: 300_000 }, () => 'cats'), 'a\\b', MAIL]);
    expect(redact(text).value?.endsWith('"a\\\\b","[EMAIL_ADDRESS]"]')).toBe(true);
  });

  it('forgets field names between values', () => {
    const { scanner } = make();
    for (let round = 0; round < 3; round += 1) {
      const value = Object.fromEntries(
        Array.from({ length: 12_000 }, (_, index) => [`k${'abcdefghij'[index % 10]}${index.toString(36)}`, 'cats']),
      );
      expect(scanner.redact(value).value).toBe(value);
    }
  });
});

describe('policy', () => {
  const block: Operator = { id: 'block', effect: 'block', apply: () => '' };
  const star: Operator = { id: 'mask', effect: 'replace', apply: ({ matched }) => '*'.repeat(matched.length) };

  it('is handed to both scanners', () => {
    const { scanner } = make();
    const masked = scanner.withPolicy({ default: star });
    expect(masked.redact({ a: MAIL, url: `https://example.com/${MAIL}`, n: 4111111111111111 }).value).toEqual({
      a: '*'.repeat(15),
      url: `https://${'*'.repeat(0)}example.com/${'*'.repeat(15)}`,
      n: 0,
    });
  });

  it('blocks the whole value, also for a key', () => {
    for (const value of [{ a: [MAIL] }, { [MAIL]: 1 }, JSON.stringify({ m: MAIL })]) {
      expect(make().scanner.withPolicy({ EMAIL_ADDRESS: block }).redact(value)).toMatchObject({
        value: null,
        verdict: 'blocked',
        replacements: [],
      });
    }
  });
});

describe('construction', () => {
  it('refuses what cannot be meant, by path', () => {
    const scanners = { query: stubScanner() };
    const error = (options: unknown) => {
      try {
        createPayloadScanner(options as PayloadScannerOptions);
      } catch (thrown) {
        return thrown;
      }
      return undefined;
    };
    expect(error({ scanners, feilds: {} })).toMatchObject({ code: 'unknown-option', path: 'feilds' });
    expect(error({ scanners, keys: 'drop' })).toMatchObject({ code: 'invalid-option', path: 'keys' });
    expect(error({})).toMatchObject({ code: 'invalid-option', path: 'detectors' });
    expect(error({ scanners: {} })).toMatchObject({ code: 'invalid-option', path: 'scanners.query' });
    expect(error({ scanners, fields: { a: 'b' } })).toMatchObject({ code: 'invalid-option', path: 'fields["a"]' });
  });
});
