import type { Context, MiddlewareHandler } from 'hono';
import { type RequestOptions, type RequestPart, requestSieve } from './request.js';

export type { Refusal, RequestAction } from './request.js';

export interface HonoOptions extends Omit<RequestOptions<Context>, 'parts'> {
  /** Default: both. Path parameters are part of the route and are not rewritten. */
  readonly parts?: readonly Exclude<RequestPart, 'params'>[] | undefined;
}

/** Methods that carry no body. */
const BODILESS: readonly string[] = ['GET', 'HEAD'];

/**
 * Hono middleware that cleans JSON and form bodies and query parameters before the handlers see them: `c.req` reads the cleaned request.
 * Bodies of other types are left alone.
 *
 * @throws {PiiSieveError} `invalid-option` with the option's path.
 * @example
 * ```ts
 * app.use(piiSieve({ scanner: payloadScanner() }));
 * ```
 * @since 0.1.0
 */
export function piiSieve(options: HonoOptions): MiddlewareHandler {
  const sieve = requestSieve<Context>(options, ['body', 'query']);
  return async (context, next) => {
    const { raw } = context.req;
    let url = raw.url;
    let body: string | undefined;
    for (const part of sieve.parts) {
      const read = part === 'query' ? readQuery(raw.url) : await readBody(raw);
      if (read === undefined) continue;
      const result = sieve.look(part, read.value, context);
      if ('refusal' in result) return context.json(result.refusal, sieve.status as 422);
      if (result.value === read.value) continue;
      if (part === 'query') url = read.write(result.value);
      else body = read.write(result.value);
    }
    if (url !== raw.url || body !== undefined) {
      context.req.raw = rebuilt(raw, url, body);
      // What was read of the body before is not what it is now.
      context.req.bodyCache = {};
    }
    return next();
  };
}

/** A part as a value, and the way back to how it is written. */
interface ReadPart {
  readonly value: unknown;
  write(value: unknown): string;
}

/** Repeated parameters are a list under one name. */
function readQuery(address: string): ReadPart | undefined {
  const url = new URL(address);
  if (url.search === '') return undefined;
  return {
    value: toValue(url.searchParams),
    write(value) {
      url.search = fromValue(value).toString();
      return url.href;
    },
  };
}

async function readBody(request: Request): Promise<ReadPart | undefined> {
  if (BODILESS.includes(request.method) || request.body === null) return undefined;
  const type = request.headers.get('content-type') ?? '';
  const text = async () => request.clone().text();
  if (/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) {
    try {
      return { value: JSON.parse(await text()), write: JSON.stringify };
    } catch {
      // The handler will find the same and answer as it always does.
      return undefined;
    }
  }
  if (/^application\/x-www-form-urlencoded\b/i.test(type)) {
    return { value: toValue(new URLSearchParams(await text())), write: (value) => fromValue(value).toString() };
  }
  return undefined;
}

function toValue(parameters: URLSearchParams): Map<string, string | string[]> {
  const value = new Map<string, string | string[]>();
  for (const key of parameters.keys()) {
    const all = parameters.getAll(key);
    value.set(key, all.length === 1 ? all[0]! : all);
  }
  return value;
}

function fromValue(value: unknown): URLSearchParams {
  const parameters = new URLSearchParams();
  for (const [key, one] of value as Map<string, string | string[]>) {
    for (const item of Array.isArray(one) ? one : [one]) parameters.append(key, item);
  }
  return parameters;
}

function rebuilt(request: Request, url: string, body: string | undefined): Request {
  const { method, headers, signal } = request;
  if (body === undefined) {
    if (BODILESS.includes(method) || request.body === null) return new Request(url, { method, headers, signal });
    // A stream may be sent on only where it is said that nothing is sent back meanwhile.
    return new Request(url, { method, headers, signal, body: request.body, duplex: 'half' } as RequestInit);
  }
  const changed = new Headers(headers);
  changed.delete('content-length');
  return new Request(url, { method, headers: changed, signal, body });
}
