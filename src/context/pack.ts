import type { ContextPack } from '../core/types.js';

/** Topics of a pack as they are written in its file: words and phrases of up to four words, lower case, parted by commas. */
export type WrittenTopics = Readonly<Record<string, string>>;

/** Makes a pack whose lists are split when they are first read, so that importing it costs nothing. */
/* @__NO_SIDE_EFFECTS__ */
export function pack(language: string, written: WrittenTopics): ContextPack {
  let topics: Record<string, readonly string[]> | undefined;
  return {
    language,
    get topics() {
      topics ??= Object.fromEntries(Object.entries(written).map(([topic, words]) => [topic, words.split(', ')]));
      return topics;
    },
  };
}
