import type { Operator } from '../core/types.js';

/**
 * Keeps inside the label what is useful and not personal: the domain of an e-mail address, the /24 network of an IPv4 address,
 * the country of an IBAN, the year of a birth date. Everything else gets its plain label.
 *
 * @example
 * ```ts
 * generalize()   // "192.0.2.17" → "[IP_ADDRESS:192-0-2-0]"
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function generalize(): Operator {
  return {
    id: 'generalize',
    effect: 'replace',
    apply({ entity, matched, label, place }) {
      if (place !== 'text') return label;
      const rest = generalized(entity, matched);
      return rest === undefined ? label : `[${entity}:${rest}]`;
    },
  };
}

/** What is left, in characters a label may hold (`[A-Za-z0-9_=-]`). */
function generalized(entity: string, matched: string): string | undefined {
  switch (entity) {
    case 'EMAIL_ADDRESS': {
      const domain = matched.slice(matched.lastIndexOf('@') + 1);
      return /^[a-z0-9.-]+$/i.test(domain) && domain !== matched ? domain.toLowerCase().replaceAll('.', '-') : undefined;
    }
    case 'IP_ADDRESS': {
      const parts = /^(\d+)\.(\d+)\.(\d+)\.\d+$/.exec(matched);
      return parts ? `${parts[1]}-${parts[2]}-${parts[3]}-0` : undefined;
    }
    case 'IBAN_CODE':
      return /^[a-z]{2}/i.test(matched) ? matched.slice(0, 2).toUpperCase() : undefined;
    case 'DATE_OF_BIRTH': {
      const year = /(?:19|20)\d\d/.exec(matched);
      return year?.[0];
    }
    default:
      return undefined;
  }
}
