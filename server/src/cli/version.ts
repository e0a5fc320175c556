import manifest from '../../../package.json' with { type: 'json' };

/** Causerie's own version. */
export const version: string = manifest.version;
