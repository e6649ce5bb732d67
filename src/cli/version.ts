import manifest from '../../package.json' with { type: 'json' };

/** The version of the package, as its manifest says. */
export const VERSION: string = manifest.version;
