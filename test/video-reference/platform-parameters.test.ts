import { describe, expect, it } from 'vitest';
import { videoReferenceScanner } from '../../src/presets/index.js';
import { structuredVideoReferenceScanner } from '../../src/presets/structured.js';
import { platformRows } from '../../src/video-reference/platforms/rows.js';
import { platforms } from '../../src/video-reference/platforms/table.js';
import { fill } from './platform-links.js';

/** What README's table of platforms says about parameters is what happens to them. */
const rows = platformRows().map((row, i) => ({ ...row, link: fill(platforms[i]!, platforms[i]!.paths[0]!) }));

/** What a person's parameter holds: as its name says, or a login. */
function sampleOf(name: string): string {
  if (/mail/i.test(name)) return 'jdoe84%40example.com';
  if (name === 'ip') return '203.0.113.7';
  if (name === 'phone') return '14155550132';
  return 'jdoe84-k7';
}

/** A link of the platform with a parameter, as it is written there. */
function withParameter(link: string, name: string, value: string): string {
  // Teams writes the organiser's id as a member of its `context`.
  const parameter = name === 'Oid' ? `context=%7b%22${name}%22%3a%22${value}%22%7d` : `${name}=${value}`;
  return `${link}${link.includes('?') ? '&' : '?'}${parameter}`;
}

/** A page of no platform. */
const NOBODY = 'https://video.example.com/v/12345?';

describe('parameters that carry a person', () => {
  const parameters = rows.flatMap(({ name, link, persons }) => persons.map((parameter) => ({ name, link, parameter })));
  const leak = ({ link, parameter }: (typeof parameters)[number]) => {
    const value = parameter === 'Oid' ? '5e6f7a8b-1111-4222-8333-444455556666' : sampleOf(parameter);
    return { text: withParameter(link, parameter, value), value };
  };

  it.each(parameters)('$name: $parameter goes', (row) => {
    const { text, value } = leak(row);
    for (const scanner of [videoReferenceScanner(), structuredVideoReferenceScanner()]) {
      const redacted = scanner.redact(text).text;
      expect(redacted).not.toContain(value);
      expect(redacted.startsWith(text.slice(0, text.indexOf(value)).slice(0, -1)), redacted).toBe(true);
    }
  });

  it('are in no other column', () => {
    for (const { name, persons, noise } of rows)
      expect({ name, both: persons.filter((parameter) => noise.includes(parameter)) }).toEqual({ name, both: [] });
  });

  it('stay on other hosts where their name alone says nothing', () => {
    const scanner = videoReferenceScanner();
    for (const parameter of ['un', 's', 'profile_id', 'wkey', 'regTag']) {
      for (const value of ['some-k7', 'Jane+Doe']) {
        const text = `${NOBODY}${parameter}=${value}`;
        expect(scanner.redact(text).text).toBe(text);
      }
    }
  });

  it('stay where they hold nothing', () => {
    const scanner = videoReferenceScanner();
    for (const row of parameters) {
      for (const value of ['', 'null', '{{user}}', '0']) {
        if (row.parameter === 'Oid') continue;
        const text = withParameter(row.link, row.parameter, value);
        expect(scanner.redact(text).text).toBe(text);
      }
    }
  });

  it('goes as what it is', () => {
    const scanner = videoReferenceScanner();
    const redacted = (text: string) => scanner.redact(text).text;
    expect(redacted('https://zoom.us/wc/join/85012345678?un=Taryn%20Meyers')).toBe(
      'https://zoom.us/wc/join/85012345678?un=PERSON',
    );
    expect(redacted('https://www.facebook.com/watch/?v=10153231379946729&profile_id=100012345678901')).toBe(
      'https://www.facebook.com/watch/?v=10153231379946729&profile_id=USERNAME',
    );
    expect(
      redacted(
        'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?context=%7b%22Tid%22%3a%221a2b3c4d-1111-4222-8333-444455556666%22%2c%22Oid%22%3a%225e6f7a8b-1111-4222-8333-444455556666%22%7d',
      ),
    ).toBe(
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?context=%7b%22Tid%22%3a%221a2b3c4d-1111-4222-8333-444455556666%22%2c%22Oid%22%3a%22USERNAME%22%7d',
    );
    // Who registered for a webinar.
    expect(
      redacted(
        'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?context=%7b%22Tid%22%3a%221a2b3c4d-1111-4222-8333-444455556666%22%2c%22prid%22%3a%225e6f7a8b-1111-4222-8333-444455556666%22%2c%22isPublic%22%3atrue%7d',
      ),
    ).toBe(
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?context=%7b%22Tid%22%3a%221a2b3c4d-1111-4222-8333-444455556666%22%2c%22prid%22%3a%22USERNAME%22%2c%22isPublic%22%3atrue%7d',
    );
    expect(redacted('https://www.bilibili.com/video/BV1xx411c7mD?up_id=12345678')).toBe(
      'https://www.bilibili.com/video/BV1xx411c7mD?up_id=12345678',
    );
  });
});

describe('parameters that open the link', () => {
  const parameters = rows.flatMap(({ name, link, opens }) => opens.map((parameter) => ({ name, link, parameter })));
  const forward = videoReferenceScanner({ purpose: 'forward' });

  it.each(parameters)('$name: $parameter stays in forward', ({ link, parameter }) => {
    for (const value of ['aB3dE5fG7hI9jK1lM3nO', '0a1b2c3d4e5f60718293a4b5c6d7e8f9', 's3cretPass99']) {
      const text = withParameter(link, parameter, value);
      expect(forward.redact(text).text).toBe(text);
    }
  });

  it('stay in forward behind a hash, and with a member that is a person', () => {
    for (const text of [
      'https://example.rev.vbrick.com/#/videos/1a2b3c4d-1111-4222-8333-444455556666?accessToken=aB3dE5fG7hI9jK1l',
      'http://plex.example.com:32400/library/parts/1234/file.mkv?X-Plex-Token=aB3dE5fG7hI9jK1lM3nO',
      'https://example.vbrickrev.com/#/videos/1a2b3c4d-1111-4222-8333-444455556666?accessToken=aB3dE5fG7hI9jK1l',
      'https://teams.microsoft.com/l/meetup-join/19%3ameeting_NTg0%40thread.v2/0?context=%7b%22Oid%22%3a%225e6f7a8b-1111-4222-8333-444455556666%22%7d',
    ])
      expect(forward.redact(text).text).toBe(text);
  });
});

describe('parameters that say who shared it', () => {
  const parameters = rows.flatMap(({ name, link, noise }) => noise.map((parameter) => ({ name, link, parameter })));
  const scanner = videoReferenceScanner();

  it.each(parameters)('$name: $parameter stays in balanced', ({ link, parameter }) => {
    for (const value of ['aB3dE5fG7hI9jK1lM3nO', '104812345678901']) {
      const text = withParameter(link, parameter, value);
      expect(scanner.redact(text).text).toBe(text);
    }
  });
});
