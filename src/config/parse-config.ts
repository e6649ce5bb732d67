import type { z } from 'zod';
import { PiiSieveError } from '../core/errors.js';
import { type Config, configSchema } from './schema.js';

/**
 * Checks a config. The error names the file, the path inside it and what is allowed there; it never quotes a value.
 *
 * @throws PiiSieveError with code `invalid-config`
 * @example
 * ```ts
 * parseConfig({ failOn: 'fatal' }, 'pii-sieve.config.json')
 * // PiiSieveError: pii-sieve.config.json: failOn: not allowed; allowed: error, warning, note
 * ```
 * @since 0.1.0
 */
export function parseConfig(value: unknown, file: string): Config {
  const result = configSchema.safeParse(value);
  if (result.success) return result.data;
  const { path, message, allowed } = describe(deepest(result.error.issues));
  throw new PiiSieveError('invalid-config', `${file}${path === '' ? '' : `: ${path}`}`, message, allowed);
}

interface Described {
  readonly path: string;
  readonly message: string;
  readonly allowed?: readonly string[] | undefined;
}

/** The first issue; for a union, the issue of the branch that got furthest. */
function deepest(issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue {
  const [first] = issues;
  if (first?.code !== 'invalid_union') return first!;
  const branches = first.errors.filter((branch) => branch.length > 0);
  const inner = branches.map(deepest).sort((a, b) => b.path.length - a.path.length)[0];
  if (inner === undefined || inner.path.length === 0) return first;
  return { ...inner, path: [...first.path, ...inner.path] } as z.core.$ZodIssue;
}

function describe(issue: z.core.$ZodIssue): Described {
  const path = pathText(issue.path);
  switch (issue.code) {
    case 'unrecognized_keys':
      return { path: pathText([...issue.path, issue.keys[0]!]), message: 'unknown option', allowed: keysAt(issue.path) };
    case 'invalid_value':
      return { path, message: 'not allowed', allowed: issue.values.map(String) };
    case 'invalid_type':
      return { path, message: `must be ${article(issue.expected)}` };
    case 'invalid_union':
      return { path, message: `must be ${unionText(issue)}` };
    case 'invalid_format':
      return { path, message: `must be ${issue.message}` };
    case 'invalid_key':
      return {
        path,
        message: issue.issues[0]?.code === 'invalid_format' ? `must be ${issue.issues[0].message}` : 'must not be empty',
      };
    case 'too_small':
      return {
        path,
        message: issue.origin === 'number' || issue.origin === 'int' ? `must be at least ${issue.minimum}` : 'must not be empty',
      };
    case 'too_big':
      return { path, message: `must be at most ${issue.maximum}` };
    default:
      return { path, message: 'not allowed' };
  }
}

function unionText(issue: z.core.$ZodIssueInvalidUnion): string {
  const kinds = issue.errors.flatMap((branch) =>
    branch.slice(0, 1).map((inner) => {
      if (inner.code === 'invalid_type') return article(inner.expected);
      if (inner.code === 'invalid_value') return inner.values.map((value) => `"${String(value)}"`).join(' or ');
      if (inner.code === 'invalid_format') return inner.message;
      return 'another value';
    }),
  );
  return [...new Set(kinds)].join(' or ');
}

function article(type: string): string {
  if (type === 'record') return 'an object';
  if (type === 'int') return 'a whole number';
  return `${/^[aeio]/.test(type) ? 'an' : 'a'} ${type}`;
}

function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`;
    return part === '' ? `${text}[""]` : `${text}${text === '' ? '' : '.'}${String(part)}`;
  }, '');
}

function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const { shape } = path[0] === 'overrides' ? configSchema.shape.overrides.unwrap().element : configSchema;
  return Object.keys(shape);
}
