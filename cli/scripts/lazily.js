import { pathToFileURL } from 'node:url';

/**
 * A plugin of esbuild for CommonJS bundles: modules that are written as ordinary imports are read when something of them is first used.
 * Nothing that the module level of the importers runs may use them.
 *
 * @param {ReadonlyMap<string, string>} parts what to `require` at run time, by package name or by absolute path
 */
export function lazily(parts) {
  return {
    name: 'lazily',
    setup(build) {
      build.onResolve({ filter: /./ }, async ({ path, pluginData, namespace, ...from }) => {
        if (pluginData === lazily || namespace === 'lazily') return namespace === 'lazily' ? { path, external: true } : undefined;
        const target = path.startsWith('.') ? (await build.resolve(path, { ...from, pluginData: lazily })).path : path;
        return parts.has(target) ? { path: target, namespace: 'lazily', pluginData: from.resolveDir } : undefined;
      });
      build.onLoad({ filter: /./, namespace: 'lazily' }, async ({ path }) => ({ contents: standIn(await namesIn(path), parts.get(path)) }));
    },
  };
}

async function namesIn(module) {
  const names = Object.keys(await import(module.startsWith('/') ? pathToFileURL(module).href : module));
  return names.filter((name) => name !== 'default' && name !== 'module.exports');
}

/** esbuild keeps getters of CommonJS modules as they are and asks them at each use. Itself it is callable for modules that are a function. */
function standIn(names, target) {
  const getters = names.map((name) => `${JSON.stringify(name)}: { enumerable: true, get: () => load()[${JSON.stringify(name)}] }`);
  return [
    `const load = () => require(${JSON.stringify(target)});`,
    `module.exports = Object.defineProperties(function (...given) { return load()(...given); }, { ${getters.join(', ')} });`,
  ].join('\n');
}
