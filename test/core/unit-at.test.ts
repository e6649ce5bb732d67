import { expect, it } from 'vitest';
import { unitAt } from '../../src/core/characters.js';
import { queryScanner, videoReferenceScanner } from '../../src/presets/index.js';

/** Who asks `unitAt` for a unit beyond the text while this runs. */
function askersBeyond(work: () => void): string[] {
  const original = String.prototype.charCodeAt;
  const askers = new Set<string>();
  String.prototype.charCodeAt = function (this: string, at: number) {
    const unit = original.call(this, at);
    if (!Number.isNaN(unit)) return unit;
    String.prototype.charCodeAt = original;
    const [, , caller = '', asker = ''] = new Error('beyond').stack!.split('\n');
    if (caller.includes('unitAt')) askers.add(asker.trim());
    String.prototype.charCodeAt = counting;
    return unit;
  };
  const counting = String.prototype.charCodeAt;
  try {
    work();
  } finally {
    String.prototype.charCodeAt = original;
  }
  return [...askers];
}

const TEXTS = [
  'who owns jane.roe@example.com, call +1 (415) 555-0132 x89',
  'ana (11) 96123-4567 venmo me @jane-doe-99',
  'GB82WEST12345698765432 ssn 536-22-1234 4111 1111 1111 1111',
  'mrs dolores tewksbry 12 elm st springfield il 62704-1234',
  'fe80::1ff:fe23:4567:890a%eth0 00:1a:2b:3c:4d:5e 198.51.100.23',
  'https://user:pw@tube.example.com/a_b/v?q=jane+doering%20phone&t=eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln#x&#64;',
  'fm1_aB3+/ key: sk_live_4eC39HqLyjWDarjtT1zdp7dc aHR0cHM6Ly9leGFtcGxlLmNvbQ==',
  '我叫李晓明 меня зовут анна １２３ é',
];

it('sees who asks beyond', () => {
  expect(askersBeyond(() => unitAt('a', 1))).toHaveLength(1);
  expect(askersBeyond(() => unitAt('a', 0) + 'a'.charCodeAt(1))).toEqual([]);
});

// One such call would make every reader of text slow.
it('is asked for no unit beyond a text, wherever it ends or begins', () => {
  const scanners = [queryScanner({ level: 'strict' }), videoReferenceScanner()];
  const askers = askersBeyond(() => {
    for (const text of TEXTS)
      for (let cut = 1; cut <= text.length; cut++)
        for (const scanner of scanners) for (const part of [text.slice(0, cut), text.slice(-cut)]) scanner.scan(part);
  });
  expect(askers).toEqual([]);
});
