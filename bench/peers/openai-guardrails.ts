import type { Peer } from './peer.js';

interface Checked {
  readonly info: { readonly checked_text: string };
}

export const peer: Peer = {
  name: '@openai/guardrails pii',
  async load(load) {
    const { pii, PIIConfig } = (await load('@openai/guardrails')) as {
      pii(context: object, text: string, config: unknown): Promise<Checked> | Checked;
      PIIConfig: { parse(options: object): unknown };
    };
    const config = PIIConfig.parse({});
    return async (text) => (await pii({}, text, config)).info.checked_text;
  },
};
