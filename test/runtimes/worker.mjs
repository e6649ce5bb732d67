// A Worker that answers with the result.
import { run } from './suite.mjs';

export default {
  fetch: async () => Response.json(await run()),
};
