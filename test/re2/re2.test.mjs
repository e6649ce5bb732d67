import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { describe, it } from 'node:test';
import { createScanner, patternDetector } from 'pii-sieve';
import { re2Engine } from 'pii-sieve/re2';

const engine = re2Engine();
const spansOf = (pattern, text) => engine.compile(pattern).matchAll(text);
const textsOf = (pattern, text) => spansOf(pattern, text).map(([start, end]) => text.slice(start, end));

describe('re2Engine', () => {
  it('finds all matches that are not empty, in UTF-16 offsets', () => {
    assert.deepEqual(spansOf(/\d+/, '😀 12 é 3\ud800 4'), [
      [3, 5],
      [8, 9],
      [11, 12],
    ]);
    assert.deepEqual(textsOf(/x*/, 'axxa😀x'), ['xx', 'x']);
    assert.deepEqual(spansOf(/a/, ''), []);
  });

  it('does not mind flags, and leaves the given pattern alone', () => {
    const sticky = /b/gy;
    sticky.lastIndex = 1;
    assert.deepEqual(textsOf(sticky, 'a b b'), ['b', 'b']);
    assert.equal(sticky.lastIndex, 1);
    assert.deepEqual(textsOf(/TCK-\d/i, 'tck-1'), ['tck-1']);
    assert.deepEqual(textsOf(/^b/m, 'a\nb'), ['b']);
  });

  it('matches whole texts, not lines', () => {
    const { matchesWhole } = engine.compile(/a|ab/m);
    assert.equal(matchesWhole('ab'), true);
    assert.equal(matchesWhole('a'), true);
    assert.equal(matchesWhole('a\nb'), false);
    assert.equal(matchesWhole('xa'), false);
  });

  it('finds in long texts what it finds in short ones, borders included', () => {
    const pattern = /\b(?:TCK-\d+|é{3})\b|^x|😀+/;
    const unit = 'TCK-12 no TCK-x éééé 😀😀 xTCK-3 ';
    const text = `x${unit.repeat(1000)}`;
    const native = Array.from(text.matchAll(/(?<![\w])TCK-\d+\b|^x|(?:😀)+/gu), ({ index, 0: match }) => [
      index,
      index + match.length,
    ]);
    assert.deepEqual(spansOf(pattern, text), native);
    for (let pad = 1000; pad < 1100; pad += 1) {
      const padded = `${' '.repeat(pad + 3000)}TCK-777777${' '.repeat(4000)}`;
      assert.deepEqual(spansOf(/\bTCK-\d{6}\b/, padded), [[pad + 3000, pad + 3010]]);
    }
  });

  it('follows long matches to their end', () => {
    const text = `${'-'.repeat(5000)}key: ${'x'.repeat(20_000)}\n${'-'.repeat(5000)}`;
    assert.deepEqual(spansOf(/key: .*/, text), [[5000, 25_005]]);
    assert.deepEqual(spansOf(/x+$/, `${'-'.repeat(5000)}${'x'.repeat(5000)}y${'-'.repeat(5000)}`), []);
  });

  it('runs in linear time what backtracking cannot, and finding all matches, too', () => {
    // Counted, not timed: a quadratic run over 400 kB would not end within the runner's patience.
    assert.deepEqual(spansOf(/(?:a+)+b/, 'a'.repeat(400_000)), []);
    assert.equal(spansOf(/a.*b|a/, 'a'.repeat(400_000)).length, 400_000);
  });

  it('refuses what RE2 cannot do, when the scanner is made', () => {
    for (const pattern of [/(a)\1/, /(?=a)b/, /(?<!a)b/]) {
      assert.throws(
        () => createScanner({ detectors: [patternDetector({ entity: 'TICKET', pattern })], engine }),
        (error) => error.name === 'PiiSieveError' && error.code === 'unsafe-pattern' && error.path === 'detectors[0].pattern',
      );
    }
  });

  it('serves a scanner: patterns the default subset refuses, and allow lists', () => {
    const pattern = /(?:(?:TCK|INC)-?)+\d+/;
    assert.throws(() => createScanner({ detectors: [patternDetector({ entity: 'TICKET', pattern })] }), {
      code: 'unsafe-pattern',
    });
    const scanner = createScanner({
      detectors: [patternDetector({ entity: 'TICKET', pattern })],
      engine,
      allow: [/(?:TCK-)+0+/],
    });
    assert.equal(scanner.redact('see TCK-INC-42 and TCK-000').text, 'see [TICKET] and TCK-000');
  });

  it('is the same through require', () => {
    const required = createRequire(import.meta.url)('pii-sieve/re2');
    assert.deepEqual(required.re2Engine().compile(/b+/).matchAll('abb'), [[1, 3]]);
  });
});
