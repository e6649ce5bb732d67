import { describe, expect, it } from 'vitest';
import { mask } from '../../src/operators/mask.js';

const apply = (operator: ReturnType<typeof mask>, matched: string, entity = 'CREDIT_CARD') =>
  operator.apply({ entity, matched, label: `[${entity}]`, place: 'text' } as never);

describe('mask()', () => {
  it.each([
    ['4111 1111 1111 1111', '**** **** **** ****'],
    ['+49 (30) 901-820', '+** (**) ***-***'],
    ["j.o'brien_x@corp.com", "*.*'*****_*@****.***"],
    ['12–34‑56', '**–**‑**'],
    ['\u{1F600}jane@corp.com', '*****@****.***'],
    ['e\u0301', '**'],
    ['\u{1F468}\u200d\u{1F469}', '***'],
    ['\ud83d x', '* *'],
  ])('%j → %j', (matched, masked) => {
    expect(apply(mask(), matched)).toBe(masked);
  });

  it('leaves nothing of a secret but its blanks', () => {
    expect(apply(mask(), 'correct-horse $taple!', 'PASSWORD')).toBe('************* *******');
    expect(apply(mask(), 'jane:p@$$', 'URL_CREDENTIALS')).toBe('*********');
  });

  it('keeps the last of a value that is long enough without its separators', () => {
    const last = mask({ keepLast: 4 });
    expect(apply(last, '4111-1111-1111-1111')).toBe('****-****-****-1111');
    expect(apply(last, '123456789')).toBe('*****6789');
    expect(apply(last, '12345678')).toBe('********');
    expect(apply(last, '1-2-3-4-5')).toBe('*-*-*-*-*');
  });
});
