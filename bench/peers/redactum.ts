import type { Peer } from './peer.js';

export const peer: Peer = {
  name: 'redactum',
  async load(load) {
    const { redactum } = (await load('redactum')) as { redactum(text: string): { redactedText: string } };
    return (text) => redactum(text).redactedText;
  },
};
