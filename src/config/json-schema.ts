import { z } from 'zod';
import { configSchema } from './schema.js';

/**
 * JSON Schema (2020-12) of the config file, for editors: what `$schema` points at.
 *
 * @example
 * ```ts
 * configJsonSchema().title // 'pii-sieve config'
 * ```
 * @since 0.1.0
 */
export function configJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(configSchema, { io: 'input' }), title: 'pii-sieve config' };
}
