import { describe, expect, it } from 'vitest';
import { createScanner } from '../../src/index.js';
import { allDetectors, allSuppressors } from '../../src/presets/detectors.js';
import { compilePreset } from '../../src/presets/options.js';
import { allViews } from '../../src/views/index.js';

/** Queries that nobody hides anything in, in the scripts and with the words that views look for. */
const CLEAN = [
  'look at dot com bubble',
  'meet at five',
  'one two three four song',
  'at t com',
  'support at aol',
  'shop at walmart dot com',
  'what happened at five points',
  'connect the dots at school',
  'polka dot dress at target',
  'who lives at 10 downing street',
  'dot and the kangaroo at the movies',
  'laugh at dot dot dot emoji',
  'dinner at eight 1933 cast',
  'one hundred and one dalmatians',
  'two broke girls season five episode six',
  'seven brides for seven brothers',
  'nine to five dolly parton',
  'twelve angry men one set design',
  'count one two three four five six seven eight nine ten',
  'uno dos tres cuatro cinco seis siete ocho nueve diez canción',
  'un deux trois quatre cinq six sept huit neuf dix comptine',
  'eins zwei drei vier fünf sechs sieben acht neun zehn lied',
  '5 4 3 2 1 countdown',
  '1 2 3 4 5 6 7 8 9 10 song for kids',
  'ab initio dft 6-31g* basis set',
  'canvas 24x36x2 inch frame',
  'led panel 600x600x40',
  'c++ vs c# vs f# speed',
  'rock & roll hall of fame',
  '100% wool 50% off',
  'x=5&y=6 parametric equation',
  'regex \\d+ \\w+ \\s meaning',
  'c:\\users\\public\\videos',
  'how to escape " in json',
  'base64 encode online',
  'what is dGVzdA==',
  'internationalization of JavaScriptFrameworks',
  'dQw4w9WgXcQ lyrics',
  'sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709',
  'uuid 123e4567-e89b-12d3-a456-426614174000',
  'what is =?utf-8? in email subjects',
  'xn-- prefix meaning',
  'the @ symbol history',
  'concert @ red rocks',
  'watching @magician and @pistol on twitter. it was fun',
  'O2 arena seating plan',
  'h2o and co2 molar mass',
  'windows 10 lol 2015 meme',
  'level racecar madam backwards words',
  'nº 5 chanel 100 ml',
  'm² to ft² converter',
  'x² + y² = r²',
  'H₂SO₄ + NaOH',
  '½ cup to ml',
  'trip to Málaga – Córdoba 1914–1918',
  '“smart quotes” and — dashes',
  'NBA・ドラフト 2019年',
  '「君の名は。」の監督は誰？',
  'ＮＨＫ紅白歌合戦の司会者は？',
  '５Ｇスマホ おすすめ',
  '三十六计走为上计',
  '二〇二四年一月一日天气',
  '一二三四五六七八九十',
  '331，1kv压敏电阻',
  '轮胎16×8.00－7',
  '下午3点到5点的电影',
  '艾特英四轮车',
  '토익 900점 100일',
  '서점 com 도메인',
  '한국어 점 하나 영화',
  'ฉันรักภาษาไทย จุดเด่น 2562',
  'क्या १९४७ में भारत आज़ाद हुआ',
  'एक दो तीन चार गाना',
  '১৯৭১ সালের মুক্তিযুদ্ধ',
  'در سال ۱۳۵۷ چه دوره\u200cای بود',
  'كَمْ عَدَدُ سُكَّانِ مِصْرَ ٢٠٢٣',
  'שָׁלוֹם עֲלֵיכֶם מילים',
  'Сколько стоит iPhone 15 в 2024 году',
  'собака точка зрения фильм',
  'одна два три четыре пять я иду искать',
  'Ποιος έγραψε το Ω',
  'Việt Nam có bao nhiêu tỉnh',
  'Größe von Zürich in km²',
  '👨‍👩‍👧‍👦 family emoji meaning ❤️',
] as const;

describe('clean queries', () => {
  const preset = compilePreset({});
  const options = { detectors: allDetectors(preset), suppressors: allSuppressors(), minScore: 0.5 };
  const without = createScanner(options);

  it.each(['balanced', 'strict'] as const)('have not one more finding with the views of %s', (level) => {
    const scanner = createScanner({ ...options, views: allViews(level) });
    for (const text of CLEAN) {
      expect(scanner.scan(text), text).toEqual(without.scan(text));
      expect(scanner.redact(text).verdict, text).toBe(without.redact(text).verdict);
    }
  });
});
