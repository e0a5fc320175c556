/** Causerie's own version: of the manifest nothing else is bundled. */
export { version } from '../../../package.json';
