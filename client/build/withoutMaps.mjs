import { readFileSync } from 'node:fs';

/** Maps and palettes, which Observable Plot takes up and the report never draws. */
const modules = /[\\/]node_modules[\\/]d3-(?:geo|scale-chromatic)[\\/]dist[\\/][\w-]+\.mjs$/;

/** A bundle with the names of these modules and nothing behind them. */
export const withoutMaps = {
  name: 'without-maps',
  setup(build) {
    build.onLoad({ filter: modules }, ({ path }) => {
      const lists = [...readFileSync(path, 'utf8').matchAll(/^export \{([^}]*)\}/gm)];
      const names = lists.flatMap(([, list]) =>
        list.split(',').map((name) =>
          name
            .trim()
            .split(/\s+as\s+/)
            .at(-1),
        ),
      );
      if (names.length === 0) throw new Error(`${path} exports nothing that can be left out`);
      const exported = names.map((name) => `nothing as ${name}`).join(', ');
      return { contents: `const nothing = () => undefined; export { ${exported} };`, loader: 'js' };
    });
  },
};
