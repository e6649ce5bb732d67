import type { Peer } from './peer.js';

export const peer: Peer = {
  name: '@redactpii/node',
  async load(load) {
    const { Redactor } = (await load('@redactpii/node')) as { Redactor: new () => { redact(text: string): string } };
    const redactor = new Redactor();
    return (text) => redactor.redact(text);
  },
};
