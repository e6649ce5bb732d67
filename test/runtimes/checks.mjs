// What every runtime has to get right. No test framework, no built-in of any runtime: this file is bundled for workers and browsers, too.

const KEY = Uint8Array.from({ length: 32 }, (_, index) => index);

/** Read by the three presets, findings and all; every runtime must read them as the first one does, to the last offset and score. */
const QUERIES = [
  'iphone 15 vs pixel 8, 1080p 60fps',
  'taylor swift eras tour full concert',
  'mail jane.doe+news@example.com',
  'john dot smith at example dot com',
  'call me at (415) 555-0132',
  'whatsapp +44 7700 900123 ext. 4',
  'tel 030 123456 berlin, fax 0301234567',
  'card 4111 1111 1111 1111 exp 12/29 cvv 123',
  'IBAN DE89 3704 0044 0532 0130 00',
  'ssn 078-05-1120 and 536-22-4567',
  'nino AB123456C, nhs 943 476 5919',
  'mi dni es 12345678Z y vivo en calle mayor 5, 28013 madrid',
  'jane doe 12 elm st springfield phone',
  'my name is taryn meyers and i was born on 12 march 1984',
  'меня зовут Анна Иванова, телефон 8 (495) 555-01-32',
  '我叫王小明 电话 138 0013 8000',
  'أنا اسمي ليلى رقم الهاتف ٠١٢٣٤٥٦٧٨٩',
  'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
  'mail jаne@example.com',
  'ja\u200bne@exam\u00adple.com and e\u0301milie@example.org',
  '😀👩‍👩‍👧 jane@example.com 😀',
  'lone \ud800 surrogate \udc00 jane@example.com \udbff',
  'amFuZUBleGFtcGxlLmNvbQ== is base64',
  'jane%2540example%252Ecom',
  'jane&#64;example&period;com \\u006aane\\u0040example\\u002ecom',
  'jane@xn--mnchen-3ya.example.com jürgen@münchen.de',
  'four one five five five five zero one three two call',
  'İSTANBUL ŞİFRE: Çok-Gizli-99, kullanıcı adı: jdoe84',
  'password: hunter2-but-longer and token ghp_16C7e42F292c6912E7710c838347Ae178B4a',
  '0x52908400098527886E0F7030069857D2E4169EE7 and 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  'server 192.168.0.1 or 2001:db8::8a2e:370:7334, mac 00:1b:44:11:3a:b7',
  'VIN 1M8GDM9AXKP042788, imei 490154203237518',
  'isbn 978-3-16-148410-0 tracking 1Z999AA10123456784',
  'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.dozjgNryP4J3jVmNHl0w5N_XgL0n3I9PlFUP0THsR8U',
  '[EMAIL_ADDRESS] and [PHONE_NUMBER] stay',
  'i am 16, my son is 6 years old, tengo 47 años, 47歳',
  '',
];

const REFERENCES = [
  'https://www.youtube.com/watch?v=dQw4w9WgXcQ&t=43s',
  'youtu.be/4155550132a?email=jane%40example.com',
  'https://vimeo.com/123456789?by=jane%40example.com',
  'https://zoom.us/rec/share/aB3dE?pwd=s3cretPass99&email=jane@example.com',
  'https://jane:s3cret-pass@cdn.example.com/videos/4111111111111111.mp4',
  'https://bucket.s3.amazonaws.com/a.mp4?X-Amz-Signature=0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef',
  'file:///C:/Users/Jane%20Doe/Videos/birthday.mp4',
  'https://contoso-my.sharepoint.com/personal/jane_doe_contoso_com/Documents/clip.mp4',
  'https://例え.example.com/動画?名前=jane@example.com#😀',
  'dQw4w9WgXcQ',
];

const PAYLOADS = [
  { query: 'mail jane@example.com', limit: 10, customer_phone: '4155550132', viewCount: 4155550132 },
  { 'jane@example.com': ['a', { ip: '203.0.113.7', note: null }], url: 'https://vimeo.com/123456789?by=jane%40example.com' },
  ['😀 jane@example.com', [true, 1.5, 'ssn 536-22-4567']],
];

/**
 * Checks the package as this runtime loaded it.
 *
 * @param {Record<string, any>} modules the package's entries by their name in `exports`
 * @param {{ hono: any, zod: any, metadata: any }} peers
 * @returns {Promise<{ entries: string[], checks: number, failures: string[], transcript: string[] }>} `transcript` is what must not differ
 *   between runtimes.
 */
export async function runChecks(modules, { hono, zod, metadata }) {
  const failures = [];
  let checks = 0;
  const check = async (name, expected, compute) => {
    checks += 1;
    let actual;
    try {
      actual = await compute();
    } catch (error) {
      actual = `threw ${error?.stack ?? error}`;
    }
    if (!same(actual, expected)) failures.push(`${name}: expected ${show(expected)}, got ${show(actual)}`);
  };
  const codeOf = (construct) => {
    try {
      construct();
      return 'no error';
    } catch (error) {
      return `${error.name} ${error.code} ${error.path}`;
    }
  };

  const core = modules['.'];
  const detectors = modules['./detectors'];
  const presets = modules['./presets'];
  const crypto = modules['./crypto'];
  const formatters = modules['./formatters'];
  const one = (detector, more) => core.createScanner({ detectors: [detector], ...more });
  const mail = 'mail jane@example.com';
  const cleanMail = 'mail [EMAIL_ADDRESS]';

  for (const [name, module] of Object.entries(modules)) {
    await check(`${name} has exports`, true, () =>
      Object.keys(module).some((key) => key !== 'default' && module[key] !== undefined),
    );
  }

  // The core, alone.
  const scanner = one(detectors.email());
  await check('findings carry spans, no text', [{ entity: 'EMAIL_ADDRESS', start: 8, end: 24, detector: 'email' }], () =>
    scanner
      .scan('😀 mail jane@example.com')
      .findings.map(({ entity, start, end, detector }) => ({ entity, start, end, detector })),
  );
  await check('a clean text is the same string', ['wedding songs 2026', 'clean', 0], () => {
    const { text, verdict, findings } = scanner.redact('wedding songs 2026');
    return [text, verdict, findings.length];
  });
  await check('replacements tell where they stand', [[5, 20], cleanMail, 'redacted'], () => {
    const { text, verdict, replacements } = scanner.redact(mail);
    return [[replacements[0].outputStart, replacements[0].outputEnd], text, verdict];
  });
  await check('test', [true, false], () => [scanner.test(mail), scanner.test('no mail')]);
  await check('what is no string is incomplete, not an error', ['not-a-string', true], () => [
    scanner.scan(42).incomplete[0].reason,
    scanner.test(undefined),
  ]);
  await check('past maxLength is incomplete', ['incomplete', 'max-length'], () => {
    const { verdict, incomplete } = one(detectors.email(), { maxLength: 10 }).redact('a'.repeat(100));
    return [verdict, incomplete[0].reason];
  });
  const operators = {
    replace: core.replace('<{entity}>'),
    redact: core.redact(),
    mask: core.mask({ keepLast: 4 }),
    keep: core.keep(),
  };
  const written = { replace: '<CREDIT_CARD>', redact: '', mask: '**** **** **** 1111', keep: '4111 1111 1111 1111', block: '' };
  for (const [name, operator] of Object.entries({ ...operators, block: core.block() })) {
    const text = name === 'block' ? written[name] : `card ${written[name]}`;
    await check(`operator ${name}`, text.trim(), () =>
      one(detectors.paymentCard(), { policy: { CREDIT_CARD: operator } })
        .redact('card 4111 1111 1111 1111')
        .text.trim(),
    );
  }
  await check('operator generalize', 'string', () => {
    const policy = { IP_ADDRESS: core.generalize() };
    const { text } = one(detectors.ipAddress(), { policy }).redact('from 203.0.113.7');
    return text.includes('113.7') ? text : typeof text;
  });
  await check("a caller's pattern, dictionary, allow and deny", '<ticket>: [PROJECT], a@example.com, [EMAIL_ADDRESS]', () => {
    const ticket = core.patternDetector({ entity: 'TICKET', pattern: /\bTCK-\d{6}\b/ });
    const options = { policy: { TICKET: core.replace('<ticket>') }, allow: ['a@example.com'], deny: { PROJECT: ['blue heron'] } };
    const own = core.createScanner({ detectors: [ticket, detectors.email()], ...options });
    return own.redact('TCK-123456: Blue Heron, a@example.com, b@example.com').text;
  });

  // Errors: one type, a code, the option's path.
  const name = 'PiiSieveError';
  await check('minScore', `${name} invalid-option minScore`, () =>
    codeOf(() => core.createScanner({ detectors: [], minScore: 7 })),
  );
  await check('unknown entity', `${name} unknown-entity policy.NO_SUCH`, () =>
    codeOf(() => one(detectors.email(), { policy: { NO_SUCH: core.keep() } })),
  );
  await check('unsafe pattern', `${name} unsafe-pattern detectors[0].pattern`, () =>
    codeOf(() => core.createScanner({ detectors: [core.patternDetector({ entity: 'TICKET', pattern: /(a+)+$/ })] })),
  );
  await check('unknown country', `${name} unknown-country`, () =>
    codeOf(() => presets.queryScanner({ countries: ['UK'] })).replace(/ \S*$/, ''),
  );
  await check('weak key', `${name} invalid-key hash.key`, () => codeOf(() => crypto.hash({ key: 'short' })));
  await check('invalid config', `${name} invalid-config c.json: failOn`, () =>
    codeOf(() => modules['./config'].parseConfig({ failOn: 'fatal' }, 'c.json')),
  );
  await check('config', { failOn: 'warning' }, () => modules['./config'].parseConfig({ failOn: 'warning' }, 'c.json'));

  // Detectors with an entry of their own, suppressors, views, context.
  await check(
    'phone',
    'call [PHONE_NUMBER]',
    () => one(modules['./detectors/phone'].phone()).redact('call +1 415 555 0132').text,
  );
  await check(
    'phone/core',
    'call [PHONE_NUMBER]',
    () => one(modules['./detectors/phone/core'].phone({ metadata, countries: ['US'] })).redact('call (415) 555-0132').text,
  );
  const { nationalId, usSsn } = modules['./detectors/national-id'];
  await check('national-id', 'ssn [US_SSN]', () => one(usSsn()).redact('ssn 536-22-4567').text);
  await check(
    'national-id by country',
    'dni [ES_NIF]',
    () => one(nationalId({ countries: ['ES'] })).redact('dni 12345678Z').text,
  );
  await check(
    'person-name',
    'my name is [PERSON]',
    () => one(modules['./detectors/person-name'].personName()).redact('my name is jane doe').text,
  );
  await check(
    'crypto-address',
    'to [CRYPTO]',
    () => one(modules['./detectors/crypto-address'].cryptoAddress()).redact('to 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa').text,
  );
  await check('views', ['[EMAIL_ADDRESS]', 'folded'], () => {
    const { text, findings } = one(detectors.email(), { views: modules['./views'].allViews() }).redact(
      'ｊａｎｅ＠ｅｘａｍｐｌｅ．ｃｏｍ',
    );
    return [text, findings[0].evidence.find((word) => word === 'folded')];
  });
  await check('suppressors', [14, 'function'], () => {
    const all = modules['./suppressors'].lookAlikes();
    return [all.length, typeof all[0].covers];
  });
  await check(
    'context',
    'karte [CREDIT_CARD]',
    () => one(detectors.paymentCard(), { context: [modules['./context'].de] }).redact('karte 4111111111111111').text,
  );

  // Presets, and what they promise.
  const queries = presets.queryScanner();
  const references = presets.videoReferenceScanner();
  const payloads = presets.payloadScanner();
  const { structuredScanner, structuredVideoReferenceScanner } = modules['./structured'];
  await check('structured', cleanMail, () => structuredScanner().redact(mail).text);
  await check(
    'structured, references',
    'https://vimeo.com/123456789?by=EMAIL_ADDRESS',
    () => structuredVideoReferenceScanner().redact('https://vimeo.com/123456789?by=jane%40example.com').text,
  );
  await check('video id', ['youtube', 'dQw4w9WgXcQ', 43], () => {
    const { platform, id, timestamp } = core.parseVideoReference('https://youtu.be/dQw4w9WgXcQ?t=43');
    return [platform, id, timestamp];
  });
  await check(
    'purpose forward',
    'https://zoom.us/rec/share/aB3dE?pwd=s3cretPass99&email=EMAIL_ADDRESS',
    () => presets.videoReferenceScanner({ purpose: 'forward' }).redact(REFERENCES[3]).text,
  );
  await check('payload', { value: { query: cleanMail, n: 7 }, path: '/query' }, () => {
    const { value, findings } = payloads.redact({ query: mail, n: 7 });
    return { value, path: findings[0].path };
  });
  for (const text of QUERIES) {
    await check(
      `redacting twice changes nothing more: ${text}`,
      queries.redact(text).text,
      () => queries.redact(queries.redact(text).text).text,
    );
  }

  // Keyed operators: against the runtime's own cryptography, and back.
  await check(
    'hash is HMAC-SHA-256 under an HKDF key',
    `mail [EMAIL_ADDRESS:${await fingerprint('EMAIL_ADDRESS\0jane@example.com')}]`,
    () => one(detectors.email(), { policy: { default: crypto.hash({ key: KEY }) } }).redact(mail).text,
  );
  const spoken = 'mail jané@example.com or 😀 4111 1111 1111 1111';
  const keyed = { encrypt: crypto.encrypt, fpe: crypto.fpe };
  for (const [name, factory] of Object.entries(keyed)) {
    await check(`${name} and reveal`, [spoken, false], () => {
      const { text } = presets.queryScanner({ policy: { default: factory({ key: KEY }) } }).redact(spoken);
      return [crypto.reveal(text, { key: KEY }), text.includes('example.com')];
    });
  }
  await check('pseudonymize', true, () => {
    const own = one(detectors.email(), { policy: { default: crypto.pseudonymize({ key: KEY }) } });
    return own.redact(mail).text === own.redact('mail JANE@example.com').text;
  });

  // Integrations.
  const { redacted, withoutPersonalData } = modules['./zod'];
  await check('zod, redacted', cleanMail, () => zod.string().transform(redacted(queries)).parse(mail));
  await check('zod, refused', ['custom', 'EMAIL_ADDRESS'], () => {
    const [issue] = zod.string().superRefine(withoutPersonalData(queries)).safeParse(mail).error.issues;
    return [issue.code, issue.params.entity];
  });
  await check('hono', { query: cleanMail }, async () => {
    const app = new hono.Hono();
    app.use(modules['./hono'].piiSieve({ scanner: payloads }));
    app.post('/search', async (context) => context.json(await context.req.json()));
    const headers = { 'content-type': 'application/json' };
    const response = await app.request('/search', { method: 'POST', headers, body: JSON.stringify({ query: mail }) });
    return response.json();
  });
  await check('express', { query: cleanMail }, () => {
    const request = { body: { query: mail }, query: undefined };
    let went = false;
    modules['./express'].piiSieve({ scanner: payloads })(request, {}, () => {
      went = true;
    });
    return went && request.body;
  });
  await check('fastify', { query: cleanMail }, async () => {
    let hook;
    const addHook = (_, handler) => {
      hook = handler;
    };
    await modules['./fastify'].piiSieve({ addHook }, { scanner: payloads });
    const request = { body: { query: mail } };
    hook(request, {}, () => {});
    return request.body;
  });
  await check('pino', `{"level":30,"msg":"${cleanMail}"}\n`, () =>
    modules['./pino'].piiSieveHooks({ scanner: payloads }).streamWrite(`{"level":30,"msg":"${mail}"}\n`),
  );
  await check('a web stream, cut inside an address', `${cleanMail} and on`, async () => {
    const { readable, writable } = modules['./stream'].redactStream({ scanner: queries });
    const writer = writable.getWriter();
    const sent = (async () => {
      for (const piece of ['mail jane@exa', 'mple.c', 'om and on']) await writer.write(piece);
      await writer.close();
    })();
    let text = '';
    const reader = readable.getReader();
    for (let next = await reader.read(); !next.done; next = await reader.read()) text += next.value;
    await sent;
    return text;
  });
  await check('pieces', cleanMail, async () => {
    let text = '';
    for await (const piece of modules['./stream'].redactPieces(['mail jane@', 'example.com'], { scanner: queries }))
      text += piece;
    return text;
  });
  await check('formatters', ['2.1.0', 0], () => {
    const summary = { files: 0, errors: 0, warnings: 0, notes: 0, ignored: 0, baselined: 0, fixed: 0, incomplete: 0, skipped: 0 };
    const report = { tool: { name: 'pii-sieve', version: '0' }, findings: [], incomplete: [], skipped: [], summary };
    return [JSON.parse(formatters.sarif(report)).version, JSON.parse(formatters.json(report)).findings.length];
  });

  const strict = presets.queryScanner({ level: 'strict' });
  const encrypting = presets.queryScanner({
    policy: { default: crypto.encrypt({ key: KEY }), PERSON: crypto.pseudonymize({ key: KEY }) },
  });
  const formatPreserving = queries.withPolicy({ default: crypto.fpe({ key: KEY }) });
  const transcript = [
    ...QUERIES.map((text) => reading(queries.redact(text), text)),
    ...QUERIES.map((text) => reading(strict.redact(text), text)),
    ...QUERIES.map((text) => reading(encrypting.redact(text), text)),
    ...QUERIES.map((text) => reading(formatPreserving.redact(text), text)),
    ...REFERENCES.map((text) => reading(references.redact(text), text)),
    ...REFERENCES.map((text) => show(core.parseVideoReference(text))),
    ...PAYLOADS.map((value) => reading(payloads.redact(value), show(value))),
  ];
  return { entries: Object.keys(modules), checks, failures, transcript };
}

/** A result in one line. Scores come out of `Math.exp` in places, whose last bits ECMA-262 leaves to the engine. */
function reading({ text, value, verdict, findings, incomplete, replacements }, input) {
  const rounded = findings.map((finding) => ({ ...finding, score: Number(finding.score.toFixed(9)), alternatives: undefined }));
  const places = replacements?.map(({ outputStart, outputEnd }) => [outputStart, outputEnd]);
  return `${show(input)} → ${show({ text, value, verdict, findings: rounded, incomplete, places })}`;
}

function show(value) {
  return JSON.stringify(value) ?? String(value);
}

/** Keys may stand in any order. */
function same(a, b) {
  return a === b || show(sorted(a)) === show(sorted(b));
}

function sorted(value) {
  if (Array.isArray(value)) return value.map(sorted);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.keys(value)
      .sort()
      .map((key) => [key, sorted(value[key])]),
  );
}

/** What `hash()` documents, made by WebCrypto. */
async function fingerprint(text) {
  const { subtle } = globalThis.crypto;
  const bytes = (string) => new TextEncoder().encode(string);
  const root = await subtle.importKey('raw', KEY, 'HKDF', false, ['deriveBits']);
  const parameters = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: bytes('pii-sieve/hash/v1') };
  const derived = await subtle.deriveBits(parameters, root, 256);
  const key = await subtle.importKey('raw', derived, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const mac = new Uint8Array(await subtle.sign('HMAC', key, bytes(text)));
  return Array.from(mac.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
