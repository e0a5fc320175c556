/** What most never need is a script of its own: the engine of regular expressions, loaded with the first one. */
export const expressionsBundle = {
  stdin: { contents: "export { RE2JS, RE2JSSyntaxException } from 're2js';", resolveDir: import.meta.dirname },
  outfile: 'dist/expressions.js',
  format: 'iife',
  globalName: 'causerieExpressions',
  footer: { js: "if (typeof module === 'object') module.exports = causerieExpressions;" },
};

const taking = {
  node: "module.exports = require('./expressions.js');",
  browser: "module.exports = causerieLoad('./expressions.js') ?? causerieExpressions;",
};

/** Whoever imports it takes it from `dist/expressions.js`. */
export function expressionsApart(platform) {
  return {
    name: 'expressions-apart',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^re2js$/ }, ({ path }) => ({ path, namespace: 'expressions' }));
      onResolve({ filter: /^\.\/expressions\.js$/, namespace: 'expressions' }, ({ path }) => ({
        path,
        external: true,
      }));
      onLoad({ filter: /.*/, namespace: 'expressions' }, () => ({
        contents: taking[platform],
        loader: 'js',
        resolveDir: import.meta.dirname,
      }));
    },
  };
}
