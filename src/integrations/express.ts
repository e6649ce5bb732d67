import type { Request, RequestHandler } from 'express';
import { type RequestOptions, requestSieve } from './request.js';

export type { Refusal, RequestAction, RequestPart } from './request.js';
/** What the Express middleware takes. */
export type ExpressOptions = RequestOptions<Request>;

/**
 * Express middleware (4 and 5) that cleans requests before the handlers see them. Put it behind the body parser.
 *
 * @throws {PiiSieveError} `invalid-option` with the option's path.
 * @example
 * ```ts
 * app.use(express.json(), piiSieve({ scanner: payloadScanner() }));
 * ```
 * @since 0.1.0
 */
export function piiSieve(options: ExpressOptions): RequestHandler {
  const sieve = requestSieve(options);
  return (request, response, next) => {
    for (const part of sieve.parts) {
      const before = request[part] as unknown;
      if (before === undefined) continue;
      const result = sieve.look(part, before, request);
      if ('refusal' in result) {
        response.status(sieve.status).json(result.refusal);
        return;
      }
      // Express 5 reads the query anew at every access: an own property stands before that.
      if (result.value !== before)
        Object.defineProperty(request, part, { value: result.value, writable: true, configurable: true, enumerable: true });
    }
    next();
  };
}
