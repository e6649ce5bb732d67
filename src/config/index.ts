export { configJsonSchema } from './json-schema.js';
export { parseConfig } from './parse-config.js';
export { type Config, type ConfigOverride, configSchema, defineConfig } from './schema.js';
