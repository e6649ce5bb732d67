import type { Policy } from '../core/types.js';
import { CleanMemory } from './clean-memory.js';
import { type Field, fieldTable } from './field.js';
import { lookAtJson, lookAtString, type NOT_JSON } from './json-text.js';
import type { Look, Outcome } from './look.js';
import { compileRoutes } from './routes.js';
import type { PayloadFieldOptions, PayloadScanners } from './types.js';

/** Redacts JSON as it is written, and single values of it; for streams of records, where parsing and writing anew would change bytes. */
export interface JsonTextScanner {
  /** Looks at every token of the JSON text at `[start, end)`. Undefined: clean, nothing changes. */
  redactJson(text: string, start: number, end: number): Outcome | undefined | typeof NOT_JSON;
  /** Looks at one string as the value of the field that these keys lead to. Undefined: clean. */
  redactValue(text: string, keys: readonly string[]): Outcome | undefined;
}

/** Makes a redactor of written JSON out of scanners; options as for a payload scanner. */
export function jsonTextScanner(scanners: PayloadScanners, { fields, keys, identifiers }: PayloadFieldOptions): JsonTextScanner {
  const table = fieldTable(compileRoutes(fields));
  const look: Look = {
    query: scanners.query,
    videoReference: scanners.videoReference ?? scanners.query,
    fields: table,
    mode: 'redact',
    rewriteKeys: keys === 'redact',
    skipIdentifiers: identifiers === 'skip',
    memory: new CleanMemory(),
  };
  const fieldOf = new Map<string, Field>();
  return {
    redactJson(text, start, end) {
      table.trim();
      return lookAtJson(look, text, table.root, start, end);
    },
    redactValue(text, path) {
      const name = path.join('\0');
      let field = fieldOf.get(name);
      if (field === undefined) {
        field = path.reduce((at, key) => table.child(at, key), table.root);
        fieldOf.set(name, field);
      }
      return lookAtString(look, text, field);
    },
  };
}

/** The same scanners under another policy. */
export function withPolicy({ query, videoReference }: PayloadScanners, policy: Policy): PayloadScanners {
  return { query: query.withPolicy(policy), videoReference: videoReference?.withPolicy(policy) };
}
