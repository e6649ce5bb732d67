// Every entry of the package but `re2` (a native module) by `require`.
const hono = require('hono');
const metadata = require('libphonenumber-js/max/metadata');
const { z: zod } = require('zod');

const modules = {
  '.': require('pii-sieve'),
  './detectors': require('pii-sieve/detectors'),
  './detectors/crypto-address': require('pii-sieve/detectors/crypto-address'),
  './detectors/phone': require('pii-sieve/detectors/phone'),
  './detectors/phone/core': require('pii-sieve/detectors/phone/core'),
  './detectors/national-id': require('pii-sieve/detectors/national-id'),
  './detectors/person-name': require('pii-sieve/detectors/person-name'),
  './suppressors': require('pii-sieve/suppressors'),
  './views': require('pii-sieve/views'),
  './context': require('pii-sieve/context'),
  './structured': require('pii-sieve/structured'),
  './presets': require('pii-sieve/presets'),
  './crypto': require('pii-sieve/crypto'),
  './config': require('pii-sieve/config'),
  './formatters': require('pii-sieve/formatters'),
  './zod': require('pii-sieve/zod'),
  './express': require('pii-sieve/express'),
  './fastify': require('pii-sieve/fastify'),
  './hono': require('pii-sieve/hono'),
  './pino': require('pii-sieve/pino'),
  './stream': require('pii-sieve/stream'),
};

import('./checks.mjs')
  .then(({ runChecks }) => runChecks(modules, { hono, zod, metadata }))
  .then((result) => console.log(JSON.stringify(result)));
