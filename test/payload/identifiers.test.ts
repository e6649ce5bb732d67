import { describe, expect, it } from 'vitest';
import { patternDetector } from '../../src/index.js';
import { fieldTable } from '../../src/payload/field.js';
import { isIdentifier, PLAIN_IDENTIFIERS } from '../../src/payload/identifiers.js';
import { createPayloadScanner } from '../../src/payload/index.js';
import { compileRoutes } from '../../src/payload/routes.js';
import { payloadScanner, queryScanner } from '../../src/presets/index.js';

const table = fieldTable(compileRoutes(undefined));
const under = (key: string, text: string) => isIdentifier(`"${text}"`, 1, text.length + 1, table.child(table.root, key));

describe('identifiers', () => {
  it('are UUIDs, timestamps with a time, and ids of videos under names for ids', () => {
    for (const text of [
      '6fa459ea-ee8a-3ca4-894e-db77e160355e',
      '6FA459EA-EE8A-3CA4-894E-DB77E160355E',
      '2024-02-29T12:34Z',
      '2024-02-29T12:34:56Z',
      '2024-02-29 12:34:56.123456789+01:00',
      '2024-02-29T12:34:56-0800',
    ])
      expect([text, under('anything', text)]).toEqual([text, true]);
    for (const key of ['id', 'user_id', 'video_id', 'videoId', 'url']) expect(under(key, 'dQw4w9WgXcQ')).toBe(true);
  });

  it('are nothing else', () => {
    for (const text of [
      '',
      '6fa459ea-ee8a-3ca4-894e-db77e160355',
      '6fa459ea-ee8a-3ca4-894e-db77e160355g',
      '6fa459eaaee8a-3ca4-894e-db77e160355e',
      '2024-02-29',
      '2024-13-29T12:34:56Z',
      '2024-02-29T12:34:56',
      '2024-02-29T12:34:56.Z',
      '2024-02-29T12:34:56Z ',
      '2024-02-29T12:34:56+1',
      'ann@example.com.au',
      '+1 (415) 555-0132 999',
    ])
      expect([text, under('anything', text)]).toEqual([text, false]);
    expect(under('query', 'dQw4w9WgXcQ')).toBe(false);
    for (const text of ['JaneDoe1984', '14155550132', 'SBIN0001234', 'jane.doe-84', 'janedoe1984'])
      expect([text, under('id', text)]).toEqual([text, false]);
  });

  it('are left alone by the presets, whatever looks personal in them', () => {
    const scanner = payloadScanner({ level: 'strict' });
    for (let index = 0; index < 3000; index += 1) {
      const digits = ((index + 1) * 7919 * 104_729).toString(16).padStart(12, '0').slice(-12);
      const value = { request_id: `a3${digits.slice(0, 6)}-${digits.slice(2, 6)}-4dad-a${digits.slice(5, 8)}-${digits}` };
      expect(scanner.scan(value).findings).toEqual([]);
    }
  });

  it('are looked at where the name says that they are personal', () => {
    expect(
      payloadScanner().scan({ date_of_birth: '1984-05-03T00:00:00Z', created_at: '1984-05-03T00:00:00Z' }).findings,
    ).toMatchObject([{ entity: 'DATE_OF_BIRTH', path: '/date_of_birth' }]);
    expect(payloadScanner().test({ password: '6fa459ea-ee8a-3ca4-894e-db77e160355e' })).toBe(
      queryScanner().test('password: 6fa459ea-ee8a-3ca4-894e-db77e160355e'),
    );
  });

  it("are looked at by a caller's own detectors, unless the caller says otherwise", () => {
    const id = '6fa459ea-ee8a-3ca4-894e-db77e160355e';
    const detectors = [patternDetector({ entity: 'TENANT', pattern: /\b6fa459ea-[0-9a-f-]{27}/ })];
    expect(createPayloadScanner({ detectors }).redact({ tenant: id, id }).value).toEqual({ tenant: '[TENANT]', id: '[TENANT]' });
    expect(createPayloadScanner({ detectors, identifiers: 'skip' }).redact({ id }).value).toEqual({ id });
    expect(() => payloadScanner({ identifiers: 'leave' as 'skip' })).toThrow(/identifiers/);
  });

  it('of the trial hold nothing by chance', () => {
    const scanner = queryScanner({ level: 'strict' });
    for (const text of PLAIN_IDENTIFIERS) expect([text, scanner.test(text)]).toEqual([text, false]);
  });
});
