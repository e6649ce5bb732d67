import { z } from 'zod';

/** Entities are written in capitals: `EMAIL_ADDRESS`, `US_SSN`. */
const entity = z.string().regex(/^[A-Z][A-Z0-9_]*$/, 'an entity in capitals, such as EMAIL_ADDRESS');

const entityOrDefault = z
  .string()
  .regex(/^(?:default|[A-Z][A-Z0-9_]*)$/, 'an entity in capitals, such as EMAIL_ADDRESS, or default');

/** `UK` is no ISO 3166-1 code: it is reserved, and the United Kingdom's is `GB`. */
const country = z.string().regex(/^(?!UK)[A-Z]{2}$/, 'an ISO 3166-1 alpha-2 code in capitals, such as DE or GB');

const severity = z.enum(['error', 'warning', 'note', 'off']);
const globs = z.array(z.string().min(1));
const score = z.number().min(0).max(1);

/** What is read differently for some files. */
const fileOptions = {
  level: z
    .enum(['balanced', 'strict'])
    .describe('balanced: what a search box wants; strict: every person, every handle, down to score 0.05')
    .optional(),
  countries: z
    .union([z.literal('all'), z.array(country).min(1)])
    .describe('believe the national forms of these countries more readily')
    .optional(),
  minScore: z
    .union([score, z.record(entityOrDefault, score)])
    .describe('lowest score that counts, for all entities or by entity')
    .optional(),
  allow: z.array(z.string().min(1)).describe('values that are no findings').optional(),
  deny: z
    .record(entity, z.array(z.string().min(1)))
    .describe('words that are always findings, by entity')
    .optional(),
  severity: z
    .record(entityOrDefault, severity)
    .describe('how much a finding matters, by entity; `default` for the others')
    .optional(),
  reserved: severity.describe('severity of documentation values (example.com, 555-01xx, test cards); default: note').optional(),
  fields: z
    .record(z.string().min(1), z.enum(['query', 'videoReference', 'skip', 'auto']))
    .describe('what fields hold, by path pattern such as videos.*.url; default: by their name and look')
    .optional(),
  format: z
    .enum(['json', 'jsonc', 'json5', 'ndjson', 'yaml', 'csv', 'tsv', 'markdown', 'log', 'text'])
    .describe('how the files are read; default: by name')
    .optional(),
};

const override = z.strictObject({ files: globs.min(1).describe('the files this is for'), ...fileOptions });

/** Schema of `pii-sieve.config.*` and of the `pii-sieve` key in package.json. */
export const configSchema = z.strictObject({
  $schema: z.string().describe('where the JSON Schema of this file stands').optional(),
  extends: z
    .union([z.string().min(1), z.array(z.string().min(1))])
    .describe('other config files, relative to this one, which this one overrides')
    .optional(),
  files: globs.describe('what is linted when no path is given; default: everything below the working folder').optional(),
  ignore: globs.describe('what is never linted, beside what .gitignore names').optional(),
  ...fileOptions,
  overrides: z.array(override).describe('options for some files; later ones win').optional(),
  failOn: z
    .enum(['error', 'warning', 'note'])
    .describe('lowest severity that makes the command end with 1; default: warning')
    .optional(),
  baseline: z.string().min(1).describe('file of known findings, relative to this one').optional(),
  maxFileSize: z.int().min(1).describe('files of more bytes are named as not looked at; default: 5,000,000').optional(),
});

/** A config file, as its author writes it. */
export type Config = z.infer<typeof configSchema>;
/** An entry of `overrides`. */
export type ConfigOverride = z.infer<typeof override>;

/**
 * Gives a config back as it is, so that editors check and complete it.
 *
 * @example
 * ```ts
 * export default defineConfig({ severity: { default: 'error', PERSON: 'warning' } })
 * ```
 * @since 0.1.0
 */
export function defineConfig(config: Config): Config {
  return config;
}
