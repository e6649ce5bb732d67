import { PiiSieveError } from './errors.js';

const ENTITY = /^[A-Z][A-Z0-9_]{2,63}$/;

export function requireEntity(entity: unknown, path: string): asserts entity is string {
  if (typeof entity !== 'string' || !ENTITY.test(entity)) {
    throw new PiiSieveError('invalid-detector', path, 'must be upper snake case, 3 to 64 characters, such as EMPLOYEE_ID');
  }
}

export function requireScore(score: number, path: string): void {
  if (!(typeof score === 'number' && score >= 0 && score <= 1)) {
    throw new PiiSieveError('invalid-detector', path, 'must be a number from 0 to 1');
  }
}
