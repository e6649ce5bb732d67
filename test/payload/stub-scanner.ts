import { createScanner } from '../../src/core/create-scanner.js';
import { defineDetector } from '../../src/core/define-detector.js';
import type { Detector, Scanner } from '../../src/core/types.js';

/** The texts a stub was asked about. */
export interface StubScanner extends Scanner {
  readonly asked: string[];
}

const EMAIL = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+/g;

function byPattern(entity: string, pattern: RegExp): Detector {
  return defineDetector({
    id: entity.toLowerCase().replace('_', '-'),
    entities: [entity],
    reach: { before: 128, after: 128 },
    triggers: [
      {
        on: 'text',
        characters: '',
        find(scan) {
          for (const { index, 0: text } of scan.text.matchAll(pattern))
            scan.report(entity, index, index + text.length, 0.9, ['format']);
        },
      },
    ],
  });
}

/** Numbers are phones where the word `phone` is near, or stands before the text as the field's name. */
const phone: Detector = defineDetector({
  id: 'phone',
  entities: ['PHONE_NUMBER'],
  reach: { before: 0, after: 0 },
  keywords: { phone: ['phone'], count: ['views'] },
  triggers: [
    {
      on: 'number',
      digits: [7, 15],
      find(scan, { start, end, whole }) {
        if (!whole || scan.near('phone', start, end) === 0) return;
        scan.report('PHONE_NUMBER', start, end, 0.8, ['context']);
      },
    },
  ],
});

const card: Detector = defineDetector({
  id: 'card',
  entities: ['CREDIT_CARD'],
  reach: { before: 0, after: 0 },
  triggers: [
    {
      on: 'number',
      digits: [16, 16],
      find: (scan, { start, end, whole }) => whole && scan.report('CREDIT_CARD', start, end, 0.9, ['checksum']),
    },
  ],
});

/** A small scanner: e-mail addresses, sixteen digits, and numbers near `phone`; it remembers what it was asked about. */
export function stubScanner(): StubScanner {
  const asked: string[] = [];
  const listen: Detector = {
    id: 'listen',
    entities: ['NOTHING'],
    reach: { before: 0, after: 0 },
    triggers: [{ on: 'text', characters: '', find: ({ text }) => asked.push(text) }],
  };
  const scanner = createScanner({ detectors: [byPattern('EMAIL_ADDRESS', EMAIL), card, phone, listen] });
  return Object.assign(scanner, { asked });
}
