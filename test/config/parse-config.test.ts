import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import { configJsonSchema, parseConfig } from '../../src/config/index.js';

const GOOD = {
  $schema: './node_modules/pii-sieve/dist/config.schema.json',
  extends: './base.json',
  files: ['samples/**'],
  ignore: ['samples/old/**'],
  level: 'strict',
  countries: ['DE', 'FR'],
  minScore: { default: 0.4, PERSON: 0.9 },
  severity: { default: 'error', PERSON: 'off' },
  reserved: 'off',
  failOn: 'note',
  overrides: [{ files: ['**/*.md'], format: 'markdown', severity: { EMAIL_ADDRESS: 'warning' } }],
};

const BAD: readonly (readonly [unknown, string])[] = [
  [{ failOn: 'fatal' }, 'c.json: failOn: not allowed; allowed: error, warning, note'],
  [{ severity: { PERSON: 'loud' } }, 'c.json: severity.PERSON: not allowed; allowed: error, warning, note, off'],
  [
    { overrides: [{ files: ['a'], severity: { PERSON: 1 } }] },
    'c.json: overrides[0].severity.PERSON: not allowed; allowed: error, warning, note, off',
  ],
  [{ overrides: [{}] }, 'c.json: overrides[0].files: must be an array'],
  [{ overrides: [{ files: [] }] }, 'c.json: overrides[0].files: must not be empty'],
  [{ minScore: 2 }, 'c.json: minScore: must be at most 1'],
  [{ minScore: { PERSON: -1 } }, 'c.json: minScore.PERSON: must be at least 0'],
  [{ files: 'a' }, 'c.json: files: must be an array'],
  [{ countries: ['Germany'] }, 'c.json: countries[0]: must be an ISO 3166-1 alpha-2 code in capitals, such as DE or GB'],
  [{ severity: { person: 'off' } }, 'c.json: severity.person: must be an entity in capitals, such as EMAIL_ADDRESS, or default'],
  [{ maxFileSize: 'big' }, 'c.json: maxFileSize: must be a number'],
  [{ maxFileSize: 1.5 }, 'c.json: maxFileSize: must be a whole number'],
  [{ fields: { '': 'query' } }, 'c.json: fields[""]: must not be empty'],
  [{ maxFileSize: 0 }, 'c.json: maxFileSize: must be at least 1'],
  [[], 'c.json: must be an object'],
  [{ extends: 3 }, 'c.json: extends: must be a string or an array'],
];

describe('parseConfig', () => {
  it('takes a config as its author wrote it', () => {
    expect(parseConfig(GOOD, 'c.json')).toEqual(GOOD);
    expect(parseConfig({}, 'c.json')).toEqual({});
  });

  it.each(BAD)('%j → %s', (config, message) => {
    expect(() => parseConfig(config, 'c.json')).toThrow(expect.objectContaining({ code: 'invalid-config', message }));
  });

  it('lists the options it knows beside one it does not', () => {
    expect(() => parseConfig({ colour: true }, 'c.json')).toThrow(
      /^c\.json: colour: unknown option; allowed: \$schema, extends, files, /,
    );
    expect(() => parseConfig({ overrides: [{ files: ['a'], baseline: 'b' }] }, 'c.json')).toThrow(
      /^c\.json: overrides\[0\]\.baseline: unknown option; allowed: files, level, /,
    );
  });

  it('never quotes what stands in the config', () => {
    expect(() => parseConfig({ allow: 'jane@corp.com' }, 'c.json')).toThrow(
      expect.not.objectContaining({ message: expect.stringContaining('jane') }),
    );
  });
});

describe('configJsonSchema', () => {
  const validate = new Ajv2020({ strict: false }).compile(configJsonSchema());

  it('accepts what parseConfig accepts', () => {
    expect(validate(GOOD)).toBe(true);
    expect(validate({})).toBe(true);
  });

  it.each(BAD)('refuses what parseConfig refuses: %j', (config) => {
    expect(validate(config)).toBe(false);
  });

  it('describes every option', () => {
    const { properties } = configJsonSchema() as { properties: Record<string, { description?: string }> };
    expect(Object.entries(properties).filter(([, { description }]) => description === undefined)).toEqual([]);
  });
});
