import type { Operator, Policy } from '../../core/types.js';
import { encrypt, fpe, hash, pseudonymize } from '../../crypto/index.js';
import { block } from '../../operators/block.js';
import { generalize } from '../../operators/generalize.js';
import { keep } from '../../operators/keep.js';
import { mask } from '../../operators/mask.js';
import { redact } from '../../operators/redact.js';
import { replace } from '../../operators/replace.js';
import { UsageError } from '../exit.js';

const PLAIN: Readonly<Record<string, () => Operator>> = { replace, redact, mask, generalize, keep, block };
const KEYED: Readonly<Record<string, (options: { key: string }) => Operator>> = { hash, pseudonymize, encrypt, fpe };
/** The names that `--policy` takes. */
export const OPERATORS = [...Object.keys(PLAIN), ...Object.keys(KEYED)];

/**
 * Reads `--policy` values: `mask`, `EMAIL_ADDRESS=hash`, or several with commas between.
 *
 * @example
 * ```ts
 * parsePolicy(['EMAIL_ADDRESS=hash,default=mask']) // { EMAIL_ADDRESS: 'hash', default: 'mask' }
 * ```
 */
export function parsePolicy(values: readonly string[]): Record<string, string> {
  const policy: Record<string, string> = {};
  for (const entry of values.flatMap((value) => value.split(','))) {
    const [left = '', right, ...more] = entry.split('=').map((part) => part.trim());
    const [entity, operator] = right === undefined ? ['default', left] : [left, right];
    if (!/^(?:default|[A-Z][A-Z0-9_]*)$/.test(entity) || more.length > 0)
      throw new UsageError('--policy: must be OPERATOR, or ENTITY=OPERATOR with an entity in capitals');
    if (!OPERATORS.includes(operator))
      throw new UsageError(`--policy${entity === 'default' ? '' : ` ${entity}`}: not one of ${OPERATORS.join(', ')}`);
    policy[entity] = operator;
  }
  return policy;
}

/** Makes the operators. Keyed ones need a key, and say so. */
export function buildPolicy(names: Readonly<Record<string, string>>, key: string | undefined): Policy {
  const made = new Map<string, Operator>();
  const operatorOf = (name: string): Operator => {
    const known = made.get(name);
    if (known !== undefined) return known;
    const keyed = KEYED[name];
    if (keyed !== undefined && key === undefined) {
      throw new UsageError(
        `--policy ${name} needs a key of at least 32 bytes: --key-file FILE, or PII_SIEVE_KEY in the environment`,
      );
    }
    const operator = keyed === undefined ? PLAIN[name]!() : keyed({ key: key! });
    made.set(name, operator);
    return operator;
  };
  return Object.fromEntries(Object.entries(names).map(([entity, name]) => [entity, operatorOf(name)]));
}
