/** The part of re2 that is used here. re2 is an optional peer, so its own types may not be there. */
declare module 're2' {
  export default class RE2 extends RegExp {
    constructor(source: string, flags: string);
  }
}
