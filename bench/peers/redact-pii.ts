import type { Peer } from './peer.js';

export const peer: Peer = {
  name: 'redact-pii',
  async load(load) {
    const { SyncRedactor } = (await load('redact-pii')) as { SyncRedactor: new () => { redact(text: string): string } };
    const redactor = new SyncRedactor();
    return (text) => redactor.redact(text);
  },
};
