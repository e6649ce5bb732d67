/** What a reader wants to know of an entity, in words that name no value. */
export interface EntityText {
  readonly name: string;
  readonly help: string;
}

const NAMES: Readonly<Record<string, string>> = {
  CREDIT_CARD: 'payment card number',
  CRYPTO: 'crypto-currency address',
  EMAIL_ADDRESS: 'e-mail address',
  IBAN_CODE: 'bank account number (IBAN)',
  IP_ADDRESS: 'IP address',
  MAC_ADDRESS: 'MAC address',
  PERSON: 'name of a person',
  PHONE_NUMBER: 'phone number',
  STREET_ADDRESS: 'street address',
  UNUSED_IGNORE: 'ignore comment that silences nothing',
  URL_CREDENTIALS: 'user name and password in a URL',
  US_SSN: 'US social security number',
};

/** A readable name: `e-mail address`, or the entity's own words (`ES_NIF` → `ES NIF`). */
export function entityName(entity: string): string {
  return NAMES[entity] ?? entity.replaceAll('_', ' ');
}

/** The sentence a report shows beside a finding. */
export function entityMessage(entity: string, reserved: boolean): string {
  if (entity === 'UNUSED_IGNORE') return 'This ignore comment silences nothing.';
  return reserved
    ? `Documentation value of the kind ${entityName(entity)}.`
    : `Looks like personal information: ${entityName(entity)}.`;
}

/** Name and help text of a rule. */
export function entityText(entity: string): EntityText {
  if (entity === 'UNUSED_IGNORE') {
    return {
      name: entityName(entity),
      help: 'The comment silences no finding any more. Remove it, so that it cannot hide a new one.',
    };
  }
  return {
    name: entityName(entity),
    help:
      `The file holds what looks like personal information (${entityName(entity)}). Replace it by a value that is reserved for documentation ` +
      '(such as example.com, 555-0100 or a published test card), for instance with `pii-sieve lint --fix`. If it is meant to stand there, ' +
      'silence it with a `pii-sieve-ignore-line` comment that gives the reason, or put it into the baseline.',
  };
}
