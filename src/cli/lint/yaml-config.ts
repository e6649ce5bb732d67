// A module of its own, so that only a config in YAML loads `yaml`; imported by name, which is what survives bundling.
import { parseDocument } from 'yaml';
import { UsageError } from '../exit.js';
import { LineIndex } from './line-index.js';

/** Reads a config in YAML. @throws UsageError that names the line and holds nothing of the text */
export function parseYamlConfig(text: string, shown: string): unknown {
  const document = parseDocument(text, { logLevel: 'silent' });
  const [error] = document.errors;
  if (error !== undefined) {
    const { line, column } = new LineIndex(text).place(error.pos[0]);
    throw new UsageError(`${shown}:${line}:${column}: not valid YAML (${error.code})`);
  }
  try {
    return document.toJS();
  } catch {
    throw new UsageError(`${shown}: aliases that lead nowhere, or expand without bounds`);
  }
}
