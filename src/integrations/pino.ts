import type { LoggerOptions } from 'pino';
import type { PayloadScanner } from '../payload/types.js';
import { demandIntegration, demandScanner } from './options.js';

/** What the pino hooks take. */
export interface PinoOptions {
  /** Looks at messages and at everything that is logged with them. */
  readonly scanner: PayloadScanner;
}

/**
 * Hooks for pino (9.5 or later) that clean every line on its way out: messages, merged objects, bindings of child loggers and errors alike. A line
 * is changed where something was found and nowhere else; one that the policy blocks is replaced by a line that says so.
 *
 * @throws {PiiSieveError} `invalid-option` when the scanner is none.
 * @example
 * ```ts
 * const logger = pino({ hooks: piiSieveHooks({ scanner: payloadScanner() }) });
 * logger.info({ query: 'mail jane@example.com' }, 'searched');   // … "query":"mail [EMAIL_ADDRESS]" …
 * ```
 * @since 0.1.0
 */
export function piiSieveHooks(options: PinoOptions): NonNullable<LoggerOptions['hooks']> {
  demandIntegration(options, ['scanner']);
  const { scanner } = options;
  demandScanner(scanner, 'value');
  return {
    streamWrite(line) {
      const { value } = scanner.redact(line);
      return value ?? '{"level":40,"msg":"a line was blocked: it held personal information"}\n';
    },
  };
}
