import express from 'express';
import fastify from 'fastify';
import { Hono } from 'hono';
import pino from 'pino';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { createScanner } from '../../src/core/create-scanner.js';
import { email } from '../../src/detectors/email.js';
import { piiSieve as expressSieve } from '../../src/integrations/express.js';
import { piiSieve as fastifySieve } from '../../src/integrations/fastify.js';
import { piiSieve as honoSieve } from '../../src/integrations/hono.js';
import { piiSieveHooks } from '../../src/integrations/pino.js';
import type { RequestOptions } from '../../src/integrations/request.js';
import { redacted, withoutPersonalData } from '../../src/integrations/zod.js';
import { block } from '../../src/operators/block.js';
import { createPayloadScanner } from '../../src/payload/index.js';

const texts = createScanner({ detectors: [email()] });
const scanner = createPayloadScanner({ detectors: [email()] });
const MAIL = 'ann@example.com';

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

type Send = (
  options: Partial<RequestOptions<never>>,
  path: string,
  body?: unknown,
  headers?: Record<string, string>,
) => Promise<Answer>;

/** Each framework echoes the query and the body that its handler sees. */
const frameworks: Record<string, Send> = {
  async express(options, path, body, headers) {
    const app = express();
    app.use(express.json(), expressSieve({ scanner, ...options } as never));
    app.all('/search', (request, response) => {
      response.json({ query: request.query, body: request.body as unknown });
    });
    const server = app.listen(0);
    try {
      const { port } = server.address() as { port: number };
      return await answerOf(fetch(`http://127.0.0.1:${port}${path}`, init(body, headers)));
    } finally {
      server.close();
    }
  },
  async fastify(options, path, body, headers) {
    const app = fastify();
    await app.register(fastifySieve, { scanner, ...options } as never);
    app.route({
      method: ['GET', 'POST'],
      url: '/search',
      handler: (request) => ({ query: request.query, body: request.body ?? undefined }),
    });
    const response = await app.inject({
      method: body === undefined ? 'GET' : 'POST',
      url: path,
      headers: body === undefined ? {} : { 'content-type': 'application/json', ...headers },
      ...(body === undefined ? {} : { payload: JSON.stringify(body) }),
    });
    return { status: response.statusCode, body: response.json() };
  },
  async hono(options, path, body, headers) {
    const app = new Hono();
    app.use(honoSieve({ scanner, ...options } as never));
    app.all('/search', async (context) =>
      context.json({
        query: context.req.query(),
        ...(context.req.method === 'POST' ? { body: await context.req.json<unknown>() } : {}),
      }),
    );
    return answerOf(Promise.resolve(app.request(`http://localhost${path}`, init(body, headers))));
  },
};

const init = (body: unknown, headers: Record<string, string> = {}): RequestInit =>
  body === undefined
    ? {}
    : { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };

async function answerOf(response: Promise<Response>): Promise<Answer> {
  const { status } = await response;
  return { status, body: await (await response).json() };
}

describe.each(Object.entries(frameworks))('%s', (_, send) => {
  it('gives handlers the cleaned query and body', async () => {
    expect(await send({}, `/search?q=mail+${MAIL}&n=1`, { deep: [{ text: MAIL }], id: 7 })).toEqual({
      status: 200,
      body: { query: { q: 'mail [EMAIL_ADDRESS]', n: '1' }, body: { deep: [{ text: '[EMAIL_ADDRESS]' }], id: 7 } },
    });
  });

  it('leaves clean requests as they are, and those without a body', async () => {
    expect(await send({}, '/search?q=cats', { text: 'dogs' })).toEqual({
      status: 200,
      body: { query: { q: 'cats' }, body: { text: 'dogs' } },
    });
    expect(await send({}, `/search?q=${MAIL}`)).toEqual({ status: 200, body: { query: { q: '[EMAIL_ADDRESS]' } } });
  });

  it('refuses on demand, without showing what was found', async () => {
    const answer = await send({ action: 'reject' }, '/search', { a: { b: MAIL } });
    expect(answer).toEqual({
      status: 422,
      body: {
        error: 'personal-information',
        message: 'The request holds personal information.',
        findings: [{ entity: 'EMAIL_ADDRESS', part: 'body', path: '/a/b' }],
      },
    });
    expect((await send({ action: 'reject', status: 400 }, `/search?q=${MAIL}`)).status).toBe(400);
  });

  it('refuses what the policy blocks, whatever the action', async () => {
    const blocking = scanner.withPolicy({ EMAIL_ADDRESS: block() });
    expect((await send({ scanner: blocking, action: 'report' }, '/search', { a: MAIL })).status).toBe(422);
  });

  it('only reports on demand, and looks at the parts it is told to', async () => {
    const seen: string[] = [];
    const onResult: RequestOptions<unknown>['onResult'] = ({ findings }, part) =>
      seen.push(`${part} ${findings.map(({ path }) => path).join()}`);
    const body = { a: MAIL };
    expect((await send({ action: 'report', onResult }, `/search?q=${MAIL}`, body)).body).toEqual({ query: { q: MAIL }, body });
    expect(seen).toEqual(['body /a', 'query /q']);
    expect((await send({ parts: ['query'] }, `/search?q=${MAIL}`, body)).body).toEqual({ query: { q: '[EMAIL_ADDRESS]' }, body });
  });

  it('refuses wrong options when it is made', async () => {
    for (const [options, path] of [
      [{ scanner: {} }, 'scanner'],
      [{ parts: ['head'] }, 'parts[0]'],
      [{ action: 'drop' }, 'action'],
      [{ status: 200 }, 'status'],
    ] as const) {
      await expect(send(options as never, '/search')).rejects.toMatchObject({ code: 'invalid-option', path });
    }
  });
});

describe('hono', () => {
  it('cleans forms and text, and leaves other bodies and broken JSON to the handler', async () => {
    const app = new Hono();
    app.use(honoSieve({ scanner }));
    app.post('/', async (context) => context.text(await context.req.text()));
    const post = async (type: string, body: string) =>
      (await app.request('http://localhost/', { method: 'POST', headers: { 'content-type': type }, body })).text();
    expect(await post('application/x-www-form-urlencoded', `a=1&q=${MAIL}&q=x`)).toBe('a=1&q=%5BEMAIL_ADDRESS%5D&q=x');
    expect(await post('application/x-www-form-urlencoded', `q=1&a=${MAIL}&q=x`)).toBe('q=1&a=%5BEMAIL_ADDRESS%5D&q=x');
    expect(await post('text/plain', MAIL)).toBe('[EMAIL_ADDRESS]');
    expect(await post('application/octet-stream', MAIL)).toBe(MAIL);
    expect(await post('application/json', '{')).toBe('{');
    expect(await post('application/vnd.api+json; charset=utf-8', `{"a":"${MAIL}"}`)).toBe('{"a":"[EMAIL_ADDRESS]"}');
  });

  it('cleans the texts of a form with files, whose keys may be personal, and hands the files on', async () => {
    for (const action of ['redact', 'reject'] as const) {
      const app = new Hono();
      const sieve = createPayloadScanner({ detectors: [email()], keys: 'redact' });
      app.use(honoSieve({ scanner: sieve, action }));
      app.post('/', async (context) => {
        const form = await context.req.formData();
        const fields: [string, string][] = [];
        const waiting: Promise<void>[] = [];
        form.forEach((item, key) => {
          const field: [string, string] = [key, String(item)];
          fields.push(field);
          const read = async () => {
            field[1] = await (item as Blob).text();
          };
          if (typeof item !== 'string') waiting.push(read());
        });
        await Promise.all(waiting);
        return context.json(fields);
      });
      const send = async (...fields: readonly (readonly [string, string | Blob])[]) => {
        const body = new FormData();
        for (const [key, item] of fields) body.append(key, item as string);
        const response = await app.request('http://localhost/', { method: 'POST', body });
        return { status: response.status, body: await response.json() };
      };
      const file = new Blob([MAIL]);
      expect(await send(['q', 'cats'], ['upload', file])).toEqual({
        status: 200,
        body: [
          ['q', 'cats'],
          ['upload', MAIL],
        ],
      });
      const dirty = await send(['q', 'a'], [MAIL, 'b'], ['q', MAIL], ['q', file], ['upload', file]);
      if (action === 'reject') expect(dirty.status).toBe(422);
      else
        expect(dirty.body).toEqual([
          ['q', 'a'],
          ['[EMAIL_ADDRESS]0', 'b'],
          ['q', '[EMAIL_ADDRESS]'],
          ['q', MAIL],
          ['upload', MAIL],
        ]);
    }
  });

  it.each(['json', 'text', 'parseBody', 'formData', 'arrayBuffer'] as const)(
    'cleans a body that middleware before it has read as %s',
    async (method) => {
      const app = new Hono();
      app.use(async ({ req }, next) => {
        await (req[method] as () => Promise<unknown>)();
        await next();
      });
      app.use(honoSieve({ scanner }));
      app.post('/', async ({ req }) => {
        const isForm = req.header('content-type')?.includes('form') === true;
        return Response.json({ query: req.query('q') ?? null, body: isForm ? await req.parseBody() : await req.json() });
      });
      const isForm = method === 'parseBody' || method === 'formData';
      const headers = { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' };
      const post = async (query: string, text: string) => {
        const body = isForm ? `a=${text}` : JSON.stringify({ a: text });
        const response = await app.request(`http://localhost/?q=${query}`, { method: 'POST', headers, body });
        return response.json();
      };
      expect(await post('x', MAIL)).toEqual({ query: 'x', body: { a: '[EMAIL_ADDRESS]' } });
      expect(await post(MAIL, 'x')).toEqual({ query: '[EMAIL_ADDRESS]', body: { a: 'x' } });
      expect(await post(MAIL, MAIL)).toEqual({ query: '[EMAIL_ADDRESS]', body: { a: '[EMAIL_ADDRESS]' } });
    },
  );
});

describe('pino', () => {
  const log = (write: (logger: pino.Logger) => void, sieve = scanner) => {
    const lines: string[] = [];
    write(
      pino(
        { hooks: piiSieveHooks({ scanner: sieve }), base: null, timestamp: false },
        { write: (line: string) => lines.push(line) },
      ),
    );
    return lines;
  };

  it('cleans messages, objects, bindings and errors', () => {
    const lines = log((logger) => {
      logger.info(`mail ${MAIL}`);
      logger.child({ user: MAIL }).warn({ query: [MAIL] }, 'to %s', MAIL);
      logger.error(new Error(`no ${MAIL}`));
      logger.info({ id: 12345678901234 }, 'clean');
    });
    expect(lines.join('')).not.toContain(MAIL);
    expect(JSON.parse(lines[0]!)).toEqual({ level: 30, msg: 'mail [EMAIL_ADDRESS]' });
    expect(JSON.parse(lines[1]!)).toEqual({
      level: 40,
      user: '[EMAIL_ADDRESS]',
      query: ['[EMAIL_ADDRESS]'],
      msg: 'to [EMAIL_ADDRESS]',
    });
    expect(JSON.parse(lines[2]!)).toMatchObject({ err: { type: 'Error', message: 'no [EMAIL_ADDRESS]' } });
    expect(lines[3]).toBe('{"level":30,"id":12345678901234,"msg":"clean"}\n');
  });

  it('replaces a blocked line by one that says so', () => {
    expect(log((logger) => logger.info(MAIL), scanner.withPolicy({ default: block() }))).toEqual([
      '{"level":40,"msg":"a line was blocked: it held personal information"}\n',
    ]);
    expect(() => piiSieveHooks({} as never)).toThrow(expect.objectContaining({ code: 'invalid-option' }) as Error);
  });
});

describe('zod', () => {
  it('refuses personal information, at its path and without showing it', () => {
    expect(z.string().superRefine(withoutPersonalData(texts)).safeParse('cats').success).toBe(true);
    const result = z
      .object({ query: z.string(), n: z.number() })
      .superRefine(withoutPersonalData(scanner))
      .safeParse({ query: MAIL, n: 1 });
    expect(result.error?.issues).toMatchObject([{ code: 'custom', path: ['query'], params: { entity: 'EMAIL_ADDRESS' } }]);
    expect(JSON.stringify(result.error)).not.toContain(MAIL);
    const short = createScanner({ detectors: [], maxLength: 3 });
    expect(z.string().superRefine(withoutPersonalData(short)).safeParse('long text').error?.issues).toMatchObject([
      { params: { reason: 'max-length' } },
    ]);
  });

  it('replaces personal information, and keeps the type', () => {
    const text: string = z.string().transform(redacted(texts)).parse(`mail ${MAIL}`);
    expect(text).toBe('mail [EMAIL_ADDRESS]');
    const value: { q: string } = z.object({ q: z.string() }).transform(redacted(scanner)).parse({ q: MAIL });
    expect(value).toEqual({ q: '[EMAIL_ADDRESS]' });
  });

  it('does not let blocked or unseen values through', () => {
    const blocked = z.string().transform(redacted(texts.withPolicy({ default: block() })));
    expect(blocked.safeParse(MAIL).error?.issues).toMatchObject([{ params: { verdict: 'blocked' } }]);
    const short = z.string().transform(redacted(createScanner({ detectors: [], maxLength: 3 })));
    expect(short.safeParse('long text').error?.issues).toMatchObject([{ params: { verdict: 'incomplete' } }]);
  });
});
