import { context } from '../core/context.js';
import type { Suppressor } from '../core/types.js';
import { AROUND, isNumberEntity, tokenAround } from './around.js';

/** UPS (1Z and 16 characters), USPS (92 to 95 and 20 digits), Royal Mail and other S10 codes of the Universal Postal Union. */
const PARCEL = /^(?:1z[0-9a-z]{16}|9[2-5]\d{18,20}|[a-z]{2}\d{9}[a-z]{2})$/i;

/**
 * Covers order, invoice, booking, parcel and flight numbers: a bare number right beside its word, and parcel codes by their shape.
 *
 * @example
 * ```ts
 * createScanner({ detectors: [phone({ countries: ['US'] })], suppressors: [businessNumber()] }).test('order number 4155550132') // false
 * ```
 * @since 0.1.0
 */
/* @__NO_SIDE_EFFECTS__ */
export function businessNumber(): Suppressor {
  return {
    id: 'business-number',
    reach: { before: AROUND + 80, after: AROUND + 80 },
    brings: { context },
    keywords: {
      order: [
        'order',
        'order number',
        'order id',
        'invoice',
        'invoice number',
        'booking',
        'reference',
        'reference number',
        'receipt',
        'ticket',
        'ticket number',
        'case number',
        'confirmation',
      ],
      tracking: ['tracking', 'tracking number', 'shipment', 'parcel', 'waybill', 'awb', 'consignment'],
      flight: ['flight', 'flight number', 'pnr', 'train number'],
    },
    covers(scan, start, end, entity) {
      if (!isNumberEntity(entity)) return false;
      for (const topic of ['order', 'tracking', 'flight']) if (scan.near(topic, start, end) === 2) return true;
      const token = tokenAround(scan.text, start, end);
      return PARCEL.test(scan.text.slice(token.start, token.end));
    },
  };
}
