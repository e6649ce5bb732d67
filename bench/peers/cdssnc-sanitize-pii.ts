import type { Peer } from './peer.js';

export const peer: Peer = {
  name: '@cdssnc/sanitize-pii',
  async load(load) {
    const { sanitizePii } = (await load('@cdssnc/sanitize-pii')) as { sanitizePii(text: string): string };
    return (text) => sanitizePii(text);
  },
};
