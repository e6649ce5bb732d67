import { PLATFORM_NAMES } from './names.js';
import { type Platform, platforms } from './table.js';

/** One line of the table "what is kept and what goes", for the documentation. */
export interface PlatformRow {
  readonly id: string;
  readonly name: string;
  readonly hosts: readonly string[];
  /** An example of a link, with `ID` where the id stands. */
  readonly example: string;
  /** Parameters that open the link: kept for `forward`; for `store` they go when they are secret, else in `strict`. */
  readonly opens: readonly string[];
  /** Parameters that carry a person: they go. */
  readonly persons: readonly string[];
  /** Parameters that only say who shared the link or how it was reached: they stay in `balanced`. */
  readonly noise: readonly string[];
}

/**
 * The table of platforms in the order of its data, one row each.
 *
 * @example
 * ```ts
 * platformRows()[0]   // { id: 'youtube', name: 'YouTube', hosts: ['www.youtube.com', …], example: 'www.youtube.com/watch?v=ID', … }
 * ```
 */
export function platformRows(): PlatformRow[] {
  return platforms.map((platform) => ({
    id: platform.id,
    name: PLATFORM_NAMES[platform.id]!,
    hosts: platform.hosts === '*' ? [] : platform.hosts.split(' '),
    example: exampleOf(platform),
    opens: wordsOf(platform.opens),
    persons: wordsOf(platform.persons),
    noise: wordsOf(platform.noise),
  }));
}

function wordsOf(list: string | undefined): string[] {
  return list === undefined ? [] : list.split(' ');
}

function exampleOf({ hosts, paths }: Platform): string {
  const first = paths[0]!;
  const path = first.slice(first.indexOf(' ') + 1);
  const host = path.startsWith('/') ? (hosts === '*' ? 'any.example' : hosts.split(' ', 1)[0]!) : '';
  return `${host}${path}`
    .replace(/\{[^}]*\}/g, 'ID')
    .replace('<h>', 'HASH')
    .replace('<u>', 'handle')
    .replaceAll('**', '…')
    .replaceAll('*', '…')
    .replace(/\$$/, '');
}
