import type { Peer } from './peer.js';

export const peer: Peer = {
  name: 'llm-sanitize',
  async load(load) {
    const { sanitizeInput } = (await load('llm-sanitize')) as { sanitizeInput(text: string): { text: string } };
    return (text) => sanitizeInput(text).text;
  },
};
