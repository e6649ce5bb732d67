import type { Scanner } from '../core/types.js';
import { CleanMemory } from './clean-memory.js';
import { type Field, fieldTable } from './field.js';
import { lookAtString } from './json-text.js';
import { type Look, lookAtNumber, type Outcome } from './look.js';
import { compileRoutes } from './routes.js';
import type { PayloadFieldOptions, PayloadScanners } from './types.js';

/**
 * What a payload scanner says of single values, for a caller that walks a document of its own: YAML with places, a table. `F` stands for
 * everything the way to a value says about it; all of them begin at `root`.
 */
export interface FieldScanner<F = unknown> {
  /** Where a document begins. Fields of one document do not go with those of the next. */
  begin(): F;
  child(field: F, key: string): F;
  element(field: F, index: number): F;
  /** The field of a `value` beside the texts that name it. */
  named(field: F, names: string): F;
  /** What is found in a string; undefined when it is clean. */
  text(text: string, field: F): Outcome | undefined;
  /** The same for a number as it is written. */
  number(written: string, field: F): Outcome | undefined;
}

/** Makes a scanner of single values out of scanners; options as for a payload scanner. Clean short texts are remembered by their field. */
export function fieldScanner(scanners: PayloadScanners, { fields, identifiers }: PayloadFieldOptions): FieldScanner<Field> {
  const table = fieldTable(compileRoutes(fields));
  const look: Look = {
    query: scanners.query,
    videoReference: scanners.videoReference ?? (scanners.query as Scanner),
    fields: table,
    mode: 'scan',
    rewriteKeys: false,
    skipIdentifiers: identifiers === 'skip',
    memory: new CleanMemory(),
  };
  return {
    begin() {
      table.trim();
      return table.root;
    },
    child(field, key) {
      const known = field.below.get(key);
      if (known !== undefined) return known;
      const child = table.child(field, key);
      table.remember(field, key, child);
      return child;
    },
    element: table.element,
    named: table.named,
    text: (text, field) => lookAtString(look, text, field),
    number: (written, field) => lookAtNumber(look, written, field),
  };
}
