import { createWordBuffer, fillWords } from '../../src/core/words.js';
import { createTokens, describeTokens, type Tokens } from '../../src/detectors/person-name/features.js';

const buffer = createWordBuffer();

/** Reads a text into a table of its own (the trainer keeps it), the way the scanner reads it. */
export function readTokens(text: string): Tokens {
  fillWords(text, buffer);
  const { count, starts, ends, hashes } = buffer;
  const tokens = createTokens(count);
  tokens.text = text;
  tokens.words = { count, starts: starts.slice(0, count), ends: ends.slice(0, count), hashes: hashes.slice(0, count) };
  describeTokens(tokens);
  return tokens;
}
