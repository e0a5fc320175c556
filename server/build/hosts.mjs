/** What a bundle for a host is made with: packages' ES modules first, since their CommonJS twins often bundle twice as large or not at all. */
export const hosts = {
  node: { platform: 'node', target: 'node20', mainFields: ['module', 'main'] },
  /** Nothing that only node has is found for browsers: importing it ends the build. */
  browser: { platform: 'browser', target: 'es2023', mainFields: ['browser', 'module', 'main'] },
};

/**
 * Begins a script of any host that loads others from beside it, at once: one that was made from a blob is told where they are.
 * The bundler is not to see `require`: it would put its own in its place.
 */
export const loadingBeside = `var causerieLoad = typeof require === 'function' ? require
  : (script) => importScripts(new URL(script, globalThis.causerieScripts ?? location.href));`;
