import type { Platform } from '../../src/video-reference/platforms/table.js';

/** An id that fits a shape. */
export function idFor(shape: string): string {
  if (shape === 'u') return '26b3ae9e-4a48-4dcc-96ba-0befba08a0fb';
  if (shape === 'e') return '1_jovey5nu';
  if (shape === 'g') return 'movies@video.example.org';
  const length = Number(/\d+/.exec(shape)?.[0] ?? 12);
  const source = shape.startsWith('d') || shape.startsWith('k') ? '7106594312292453675123456789' : 'a3b5c7d9e1f2a4b6c8d0';
  return source.repeat(4).slice(0, length);
}

/** The template, which may begin with a kind, with everything filled in: an id of the platform's own shape unless one is given. */
export function fill({ hosts, shape = 'w' }: Platform, template: string, id?: string): string {
  const path = template.slice(template.indexOf(' ') + 1);
  const filled = path
    .replace(/\{([^}]*)\}/, (_, own: string) => id ?? idFor(own || shape))
    .replace('<h>', 'abcdef1234')
    .replace('<u>', 'someone')
    .replaceAll('**', 'some')
    .replaceAll('*', 'thing')
    .replace(/\$$/, '');
  const host = hosts === '*' ? 'tube.example.org' : hosts.split(' ', 1)[0]!;
  return `https://${filled.startsWith('/') ? host : ''}${filled}`;
}
