/** What a rival does to one text: its redaction, whatever it calls it. */
export type Redact = (text: string) => string | Promise<string>;

/** One rival. */
export interface Peer {
  readonly name: string;
  /** `load` imports a package of `bench/node_modules`; throws when it is not installed. */
  load(load: (specifier: string) => Promise<unknown>): Promise<Redact>;
}
