import type { Context, MiddlewareHandler } from 'hono';
import { type RequestOptions, type RequestPart, requestSieve } from './request.js';

export type { Refusal, RequestAction } from './request.js';

/** What the Hono middleware takes. */
export interface HonoOptions extends Omit<RequestOptions<Context>, 'parts'> {
  /** Default: both. Path parameters are part of the route and are not rewritten. */
  readonly parts?: readonly Exclude<RequestPart, 'params'>[] | undefined;
}

/** Methods that carry no body. */
const BODILESS: readonly string[] = ['GET', 'HEAD'];

/**
 * Hono middleware that cleans bodies (JSON, forms, text) and query parameters before the handlers see them: `c.req` reads the cleaned request.
 * Files of a form and bodies of other types are left alone.
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
    let body: BodyInit | undefined;
    for (const part of sieve.parts) {
      const read = part === 'query' ? readQuery(raw.url) : await readBody(context);
      if (read === undefined) continue;
      const result = sieve.look(part, read.value, context);
      if ('refusal' in result) return context.json(result.refusal, sieve.status as 422);
      if (result.value === read.value) continue;
      const written = read.write(result.value);
      if (part === 'query') url = written as string;
      else body = written;
    }
    if (url !== raw.url || body !== undefined) {
      context.req.raw = rebuilt(raw, url, body);
      // What was read of the body before is not what it is now.
      if (body !== undefined || !raw.bodyUsed) context.req.bodyCache = {};
    }
    return next();
  };
}

/** A part as a value, and the way back to how it is written. */
interface ReadPart {
  readonly value: unknown;
  write(value: unknown): BodyInit;
}

/** Parameters of a query or a form, as far as both have them. */
interface Parameters {
  forEach(each: (item: string | File, key: string) => void): void;
  append(name: string, value: string): void;
}

/** Repeated parameters are a list under one name. */
function readQuery(address: string): ReadPart | undefined {
  const url = new URL(address);
  if (url.search === '') return undefined;
  return {
    value: toValue(url.searchParams),
    write(value) {
      const search = new URLSearchParams();
      fromValue(value, url.searchParams, search);
      url.search = search.toString();
      return url.href;
    },
  };
}

async function readBody({ req }: Context): Promise<ReadPart | undefined> {
  const { raw } = req;
  if (BODILESS.includes(raw.method) || raw.body === null) return undefined;
  const type = raw.headers.get('content-type') ?? '';
  // Middleware before this one may have read the body, which Hono then has; what nobody read stays to be read by others.
  const from = raw.bodyUsed ? req : raw.clone();
  try {
    if (/^application\/(?:[\w.+-]+\+)?json\b/i.test(type)) return { value: JSON.parse(await from.text()), write: JSON.stringify };
    if (/^text\//i.test(type)) return { value: await from.text(), write: String };
    if (/^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i.test(type)) {
      const form = await from.formData();
      const write = (value: unknown) => {
        const changed = /^multipart/i.test(type) ? new FormData() : new URLSearchParams();
        fromValue(value, form, changed);
        return changed;
      };
      return { value: toValue(form), write };
    }
  } catch {
    // No JSON, no form, or a body that is gone: the handler will find the same and answer as it always does.
  }
  return undefined;
}

/** The texts among the parameters; files are nobody's to read here. */
function toValue(parameters: Parameters): Map<string, string | string[]> {
  const value = new Map<string, string | string[]>();
  parameters.forEach((item, key) => {
    if (typeof item !== 'string') return;
    const before = value.get(key);
    if (Array.isArray(before)) before.push(item);
    else value.set(key, before === undefined ? item : [before, item]);
  });
  return value;
}

/** The parameters in their order, with the texts of a value that was made of them, whose keys may have other names now. */
function fromValue(value: unknown, parameters: Parameters, into: Parameters): void {
  const after = [...(value as Map<string, string | string[]>)];
  const now = new Map([...toValue(parameters).keys()].map((key, index) => [key, after[index]!]));
  const written = new Map<string, number>();
  parameters.forEach((item, key) => {
    const [name, texts] = now.get(key) ?? [key, []];
    const index = written.get(key) ?? 0;
    if (typeof item !== 'string') into.append(name, item as never);
    else {
      written.set(key, index + 1);
      into.append(name, Array.isArray(texts) ? texts[index]! : texts);
    }
  });
}

function rebuilt(request: Request, url: string, body: BodyInit | undefined): Request {
  const { method, headers, signal } = request;
  if (body === undefined) {
    if (BODILESS.includes(method) || request.body === null || request.bodyUsed)
      return new Request(url, { method, headers, signal });
    // A stream may be sent on only where it is said that nothing is sent back meanwhile.
    return new Request(url, { method, headers, signal, body: request.body, duplex: 'half' } as RequestInit);
  }
  const changed = new Headers(headers);
  changed.delete('content-length');
  // The boundary between the fields of a form is another one.
  if (body instanceof FormData) changed.delete('content-type');
  return new Request(url, { method, headers: changed, signal, body });
}
