import { demand, demandOptions, isObject, orFactory } from '../core/checks.js';

/** What a scanner's results hold: `text` those of texts, `value` those of payloads. */
type Holds = 'text' | 'value';

const KINDS: Readonly<Record<Holds, string>> = { text: 'must be a scanner of texts', value: 'must be a payload scanner' };

/**
 * Refuses what is no scanner of the kind that is needed here. Types tell them apart, but not everyone has types: a scanner of texts would
 * hand back nothing for a request's body.
 */
export function demandScanner(scanner: unknown, ...kinds: readonly Holds[]): void {
  const message = kinds.map((kind) => KINDS[kind]).join(', or ');
  const redact = isObject(scanner) && 'redact' in scanner ? scanner.redact : undefined;
  demand(typeof redact === 'function', 'invalid-option', 'scanner', orFactory(scanner, message));
  const result: unknown = redact.call(scanner, '');
  demand(isObject(result) && kinds.some((kind) => kind in result), 'invalid-option', 'scanner', message);
}

/** Refuses options that are none, and hooks that cannot be called. */
export function demandIntegration(options: unknown, known: readonly string[], hook?: string): void {
  demandOptions(options, known, 'integration');
  const called: unknown = hook && (options as Record<string, unknown>)[hook];
  demand(called === undefined || typeof called === 'function', 'invalid-option', String(hook), 'must be a function');
}
