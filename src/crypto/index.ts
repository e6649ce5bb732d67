export { encrypt } from '../operators/encrypt.js';
export { fpe } from '../operators/fpe.js';
export { hash } from '../operators/hash.js';
export type { Key, KeyOptions } from '../operators/keyed/keys.js';
export { pseudonymize } from '../operators/pseudonymize.js';
export { type RevealOptions, reveal } from './reveal.js';
