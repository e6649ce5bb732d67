import { readFileSync } from 'node:fs';
import type { Random } from './random.js';

const lines = (name: string): string[] =>
  readFileSync(new URL(`../corpora/${name}.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '');

const QUERIES = lines('clean-queries');
const URLS = lines('video-urls').slice(0, 54);
const PERSONAL = lines('personal-queries');
/** Words of the clean queries: new queries and sentences are put together from them. */
const WORDS = [...new Set(QUERIES.flatMap((query) => query.split(' ')).filter((word) => /^[a-z]{2,}$/.test(word)))];
const LOCALES = ['en-US', 'de-DE', 'es-ES', 'fr-FR', 'ja-JP', 'pt-BR'] as const;
const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Texts and records such as video-search services store and log, of which one in `personalIn` queries holds something personal. */
export class Records {
  readonly #random: Random;
  readonly #personalIn: number;

  constructor(random: Random, personalIn: number) {
    this.#random = random;
    this.#personalIn = personalIn;
  }

  words(count: number): string {
    return Array.from({ length: count }, () => this.#random.pick(WORDS)).join(' ');
  }

  /** A third are queries as people type them, the others are put together from the same words. */
  query(): string {
    const random = this.#random;
    if (this.#personalIn > 0 && random.once(this.#personalIn)) return random.pick(PERSONAL);
    return random.once(3) ? random.pick(QUERIES) : this.words(2 + random.below(4));
  }

  sentence(): string {
    const text = this.words(6 + this.#random.below(10));
    return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
  }

  videoId(): string {
    return Array.from({ length: 11 }, () => ALPHABET.charAt(this.#random.below(64))).join('');
  }

  url(): string {
    return this.#random.once(3) ? this.#random.pick(URLS) : `https://www.youtube.com/watch?v=${this.videoId()}`;
  }

  uuid(): string {
    const { hex } = this.#random;
    return `${hex(8)}-${hex(4)}-4${hex(3)}-a${hex(3)}-${hex(12)}`;
  }

  time(): string {
    return new Date(1_700_000_000_000 + this.#random.below(30_000_000) * 1000).toISOString();
  }

  /** A search as a log holds it: one query, ids, a time and a few short keys. About 260 bytes. */
  search(): Record<string, unknown> {
    const random = this.#random;
    return {
      id: 7_000_000_000_000 + random.below(1_000_000_000),
      request_id: this.uuid(),
      created_at: this.time(),
      query: this.query(),
      locale: random.pick(LOCALES),
      page: random.below(7),
      results: random.below(100_000),
      took_ms: random.below(900),
      cached: random.once(2),
      video_id: this.videoId(),
    };
  }

  video(): Record<string, unknown> {
    const random = this.#random;
    return {
      id: this.videoId(),
      url: this.url(),
      title: this.query(),
      description: this.sentence(),
      channel: { id: `UC${this.videoId()}${this.videoId()}`, title: this.words(2) },
      publishedAt: this.time(),
      duration: random.below(7200),
      viewCount: random.below(50_000_000),
      score: random.below(10_000) / 10_000,
      tags: Array.from({ length: 1 + random.below(4) }, () => random.pick(WORDS)),
      thumbnails: { default: { url: `https://i.ytimg.com/vi/${this.videoId()}/default.jpg`, width: 120, height: 90 } },
    };
  }

  /** A request and its answer, as API documentation and tests carry them. */
  exchange(videos: number): Record<string, unknown> {
    return {
      request: { ...this.search(), filters: { duration: 'short', hd: true, safe: 'moderate' } },
      response: { total: videos, nextPageToken: this.#random.hex(24), items: Array.from({ length: videos }, () => this.video()) },
    };
  }
}
