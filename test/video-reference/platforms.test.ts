import { describe, expect, it } from 'vitest';
import { parseVideoReference } from '../../src/video-reference/index.js';
import { platformOfHost, templatesOf } from '../../src/video-reference/platforms/match.js';
import { PLATFORM_NAMES } from '../../src/video-reference/platforms/names.js';
import { platformRows } from '../../src/video-reference/platforms/rows.js';
import { platforms } from '../../src/video-reference/platforms/table.js';
import { fill, idFor } from './platform-links.js';

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
        const found = parseVideoReference(fill(platform, source, id));
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
    expect(Object.keys(PLATFORM_NAMES)).toEqual(platforms.map(({ id }) => id));
    expect(rows[0]).toMatchObject({ id: 'youtube', name: 'YouTube', example: 'www.youtube.com/watch?v=ID' });
    expect(rows.find(({ id }) => id === 'zoom')).toMatchObject({
      example: 'zoom.us/rec/share/ID',
      opens: ['pwd', 'passcode', 'tk', 'startTime'],
    });
    for (const { example } of rows) expect(example).not.toMatch(/[{}<>*$]/);
  });
});
