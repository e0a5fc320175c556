/** In a worker, what most never need is a script of its own: the engine of regular expressions, loaded with the first one. */
export const expressionsBundle = {
  stdin: { contents: "export { RE2JS, RE2JSSyntaxException } from 're2js';", resolveDir: import.meta.dirname },
  outfile: 'dist/expressions.js',
  format: 'iife',
  globalName: 'causerieExpressions',
};

/** Whoever imports it takes it from `dist/expressions.js`, beside the other scripts: a worker from a blob says where. */
export const expressionsApart = {
  name: 'expressions-apart',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^re2js$/ }, ({ path }) => ({ path, namespace: 'expressions' }));
    onLoad({ filter: /.*/, namespace: 'expressions' }, () => ({
      contents: [
        "importScripts(new URL('expressions.js', globalThis.causerieScripts ?? location.href));",
        'module.exports = causerieExpressions;',
      ].join('\n'),
      loader: 'js',
    }));
  },
};
