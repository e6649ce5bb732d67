import { describe, expect, it } from 'vitest';
import { parseVideoReference } from '../../src/video-reference/index.js';
import { platformOfHost, templatesOf } from '../../src/video-reference/platforms/match.js';
import { platformRows } from '../../src/video-reference/platforms/rows.js';
import { platforms } from '../../src/video-reference/platforms/table.js';

const KINDS = [
  'video',
  'live',
  'clip',
  'audio',
  'playlist',
  'channel',
  'post',
  'event',
  'recording',
  'meeting',
  'file',
  'folder',
];

/** An id that fits a shape. */
function idFor(shape: string): string {
  if (shape === 'u') return '26b3ae9e-4a48-4dcc-96ba-0befba08a0fb';
  if (shape === 'e') return '1_jovey5nu';
  if (shape === 'g') return 'movies@video.example.org';
  const length = Number(/\d+/.exec(shape)?.[0] ?? 12);
  const source = shape.startsWith('d') || shape.startsWith('k') ? '7106594312292453675123456789' : 'a3b5c7d9e1f2a4b6c8d0';
  return source.repeat(4).slice(0, length);
}

describe('the table of platforms', () => {
  it('has at least 120 entries with ids, hosts and schemes of their own', () => {
    expect(platforms.length).toBeGreaterThanOrEqual(120);
    expect(new Set(platforms.map(({ id }) => id)).size).toBe(platforms.length);
    const hosts = platforms.filter(({ hosts }) => hosts !== '*').flatMap(({ hosts }) => hosts.split(' '));
    expect(hosts.filter((host, i) => hosts.indexOf(host) !== i)).toEqual([]);
    const schemes = platforms.flatMap(({ schemes }) => schemes?.split(' ') ?? []);
    expect(schemes.filter((scheme, i) => schemes.indexOf(scheme) !== i)).toEqual([]);
  });

  it('is written in the form that the matcher reads', () => {
    for (const platform of platforms) {
      expect(platform.id).toMatch(/^[a-z0-9][a-z0-9-]*$/);
      expect(platform.paths.length, platform.id).toBeGreaterThan(0);
      for (const list of [platform.hosts, platform.opens, platform.noise, platform.persons, platform.schemes]) {
        if (list !== undefined) expect(list, platform.id).toMatch(/^\S+(?: \S+)*$/);
      }
      for (const template of templatesOf(platform)) {
        expect(KINDS, `${platform.id} ${template.kind}`).toContain(template.kind);
        expect(template.path.startsWith('/'), `${platform.id} ${template.path}`).toBe(true);
        expect(template.shape, `${platform.id} ${template.path}`).toMatch(/^[dxawkusfeg](?:\d+(?:-\d+)?)?$/);
      }
    }
  });

  it('reads every template of its own, and gives the id back', () => {
    const wrong: string[] = [];
    for (const platform of platforms) {
      platform.paths.forEach((source) => {
        const path = source.slice(source.indexOf(' ') + 1);
        const shape = /\{([^}]*)\}/.exec(path)?.[1] || platform.shape || 'w';
        if (!path.includes('{') || shape === 'f') return;
        const id = idFor(shape);
        const filled = path
          .replace(/\{[^}]*\}/, id)
          .replace('<h>', 'abcdef1234')
          .replace('<u>', 'someone')
          .replaceAll('**', 'some')
          .replaceAll('*', 'thing')
          .replace(/\$$/, '');
        const host = filled.startsWith('/')
          ? platform.hosts === '*'
            ? 'tube.example.org'
            : platform.hosts.split(' ', 1)[0]
          : '';
        const found = parseVideoReference(`https://${host}${filled}`);
        if (found?.id !== id) wrong.push(`${platform.id} ${source}: ${found?.platform} ${found?.kind} ${found?.id}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it('knows hosts by their suffix', () => {
    expect(platformOfHost('m.youtube.com')?.id).toBe('youtube');
    expect(platformOfHost('youtu.be')?.id).toBe('youtube');
    expect(platformOfHost('player.vimeo.com')?.id).toBe('vimeo');
    expect(platformOfHost('notyoutube.com')).toBeUndefined();
    expect(platformOfHost('youtube.com.example.org')).toBeUndefined();
    expect(platformOfHost('')).toBeUndefined();
  });

  it('tells what is kept and what goes, row by row', () => {
    const rows = platformRows();
    expect(rows.length).toBe(platforms.length);
    expect(rows[0]).toMatchObject({ id: 'youtube', name: 'YouTube', example: 'www.youtube.com/watch?v=ID' });
    expect(rows.find(({ id }) => id === 'zoom')).toMatchObject({
      example: 'zoom.us/rec/share/ID',
      opens: ['pwd', 'passcode', 'tk', 'startTime'],
    });
    for (const { example } of rows) expect(example).not.toMatch(/[{}<>*$]/);
  });
});
