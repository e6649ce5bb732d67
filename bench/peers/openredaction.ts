import type { Peer } from './peer.js';

interface Detection {
  readonly redacted: string;
}

export const peer: Peer = {
  name: 'openredaction',
  async load(load) {
    const { OpenRedaction } = (await load('openredaction')) as {
      OpenRedaction: new (options: { redactionMode: string }) => { detect(text: string): Promise<Detection> };
    };
    const redactor = new OpenRedaction({ redactionMode: 'placeholder' });
    return async (text) => (await redactor.detect(text)).redacted;
  },
};
