// Every entry of the package but `re2` (a native module) as ES modules, and the peers that some of them take.
import * as hono from 'hono';
import metadata from 'libphonenumber-js/max/metadata';
import * as core from 'pii-sieve';
import * as config from 'pii-sieve/config';
import * as context from 'pii-sieve/context';
import * as crypto from 'pii-sieve/crypto';
import * as detectors from 'pii-sieve/detectors';
import * as detectorsCryptoAddress from 'pii-sieve/detectors/crypto-address';
import * as detectorsNationalId from 'pii-sieve/detectors/national-id';
import * as detectorsPersonName from 'pii-sieve/detectors/person-name';
import * as detectorsPhone from 'pii-sieve/detectors/phone';
import * as detectorsPhoneCore from 'pii-sieve/detectors/phone/core';
import * as express from 'pii-sieve/express';
import * as fastify from 'pii-sieve/fastify';
import * as formatters from 'pii-sieve/formatters';
import * as honoEntry from 'pii-sieve/hono';
import * as pino from 'pii-sieve/pino';
import * as presets from 'pii-sieve/presets';
import * as stream from 'pii-sieve/stream';
import * as structured from 'pii-sieve/structured';
import * as suppressors from 'pii-sieve/suppressors';
import * as views from 'pii-sieve/views';
import * as zodEntry from 'pii-sieve/zod';
import { z as zod } from 'zod';
import { runChecks } from './checks.mjs';

const modules = {
  '.': core,
  './detectors': detectors,
  './detectors/crypto-address': detectorsCryptoAddress,
  './detectors/phone': detectorsPhone,
  './detectors/phone/core': detectorsPhoneCore,
  './detectors/national-id': detectorsNationalId,
  './detectors/person-name': detectorsPersonName,
  './suppressors': suppressors,
  './views': views,
  './context': context,
  './structured': structured,
  './presets': presets,
  './crypto': crypto,
  './config': config,
  './formatters': formatters,
  './zod': zodEntry,
  './express': express,
  './fastify': fastify,
  './hono': honoEntry,
  './pino': pino,
  './stream': stream,
};

/** Runs the checks in the runtime that loaded this. */
export const run = () => runChecks(modules, { hono, zod, metadata });
