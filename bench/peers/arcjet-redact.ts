import type { Peer } from './peer.js';

export const peer: Peer = {
  name: '@arcjet/redact',
  async load(load) {
    const { redact } = (await load('@arcjet/redact')) as { redact(text: string): Promise<[string]> };
    return async (text) => (await redact(text))[0];
  },
};
