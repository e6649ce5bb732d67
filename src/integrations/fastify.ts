import type { FastifyPluginAsync, FastifyRequest, RegisterOptions } from 'fastify';
import { type RequestOptions, requestSieve } from './request.js';

export type { Refusal, RequestAction, RequestPart } from './request.js';
/** What the Fastify plugin takes. */
export type FastifyOptions = RequestOptions<FastifyRequest>;

const plugin: FastifyPluginAsync<FastifyOptions> = async (instance, options) => {
  // `register` has options of its own, and hands all of them on.
  const {
    prefix: _prefix,
    logLevel: _logLevel,
    logSerializers: _logSerializers,
    ...own
  } = options as FastifyOptions & RegisterOptions;
  const sieve = requestSieve<FastifyRequest>(own);
  instance.addHook('preValidation', (request, reply, next) => {
    for (const part of sieve.parts) {
      const before = request[part];
      if (before === undefined || before === null) continue;
      const result = sieve.look(part, before, request);
      if ('refusal' in result) {
        reply.code(sieve.status).send(result.refusal);
        return;
      }
      if (result.value !== before) (request as { [key in typeof part]: unknown })[part] = result.value;
    }
    next();
  });
};

/**
 * Fastify plugin that cleans requests before validation and handlers see them, for all routes of the instance it is registered on.
 *
 * @throws {PiiSieveError} `invalid-option` with the option's path, from `register`.
 * @example
 * ```ts
 * await app.register(piiSieve, { scanner: payloadScanner() });
 * ```
 * @since 0.1.0
 */
export const piiSieve: FastifyPluginAsync<FastifyOptions> = /* @__PURE__ */ Object.assign(plugin, {
  // Fastify reads these: hooks count outside the plugin, too, and errors name it.
  [Symbol.for('skip-override')]: true,
  [Symbol.for('fastify.display-name')]: 'pii-sieve',
});
