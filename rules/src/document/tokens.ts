import type { Root } from 'mdast';
import type { CompileContext, Token as MicromarkToken } from 'mdast-util-from-markdown';
import { parse, preprocess } from 'micromark';
import type { Construct } from 'micromark-util-types';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { type Processor, unified } from 'unified';
import { isNote } from './labels.ts';

/** One end of a token of the parser; the offsets are those of the whole token. */
export interface Token {
  readonly edge: 'enter' | 'exit';
  readonly type: string;
  readonly start: number;
  readonly end: number;
}

declare module 'mdast' {
  interface RootData {
    tokens?: Token[];
  }
}

/** Reads text into the parser's tokens. */
export type TokenReader = (text: string) => readonly Token[];

/** Types of token that say what the words are and where they stand. */
const KEPT = [
  ...['paragraph', 'atxHeading', 'atxHeadingSequence', 'setextHeading', 'setextHeadingText', 'setextHeadingLineSequence', 'thematicBreak'],
  ...['blockQuote', 'listOrdered', 'listUnordered', 'listItem', 'listItemPrefix', 'taskListCheck'],
  ...['codeFenced', 'codeIndented', 'htmlFlow', 'yaml', 'definition', 'definitionLabelString'],
  ...['gfmFootnoteDefinition', 'gfmFootnoteDefinitionLabel', 'gfmFootnoteDefinitionLabelString', 'gfmFootnoteCall'],
  ...['table', 'tableRow', 'tableDelimiterRow', 'tableHeader', 'tableData'],
  ...['data', 'lineEnding', 'characterEscape', 'characterReference', 'strong', 'codeText', 'htmlText', 'image', 'resource', 'reference'],
  ...['autolinkProtocol', 'autolinkEmail', 'literalAutolinkHttp', 'literalAutolinkWww', 'literalAutolinkEmail'],
];
/** Types that mdast has other handles for. Without the nodes of those above they have nothing to work on, and the tree is half the time of a long table. */
const IDLE = [
  ...['autolink', 'literalAutolink', 'emphasis', 'strikethrough', 'hardBreakEscape', 'hardBreakTrailing', 'link', 'label', 'labelText'],
  ...['referenceString', 'resourceDestinationString', 'resourceTitleString', 'definitionDestinationString', 'definitionTitleString'],
  ...['characterEscapeValue', 'characterReferenceMarkerHexadecimal', 'characterReferenceMarkerNumeric', 'characterReferenceValue'],
  ...[
    'codeFencedFence',
    'codeFencedFenceInfo',
    'codeFencedFenceMeta',
    'codeFlowValue',
    'codeTextData',
    'htmlFlowData',
    'htmlTextData',
    'yamlValue',
  ],
  ...['listItemValue', 'taskListCheckValueChecked', 'taskListCheckValueUnchecked', 'gfmFootnoteCallString'],
];

/** Leaves the parser's tokens on the root: mdast's text nodes have lost their offsets (escapes, entities, literal autolinks), tokens have not. */
function keepTokens(this: Processor): void {
  const note = (edge: Token['edge']) =>
    function (this: CompileContext, token: MicromarkToken): undefined {
      const root = this.stack[0] as Root;
      root.data ??= {};
      root.data.tokens ??= [];
      root.data.tokens.push({ edge, type: token.type, start: token.start.offset, end: token.end.offset });
    };
  const handles = (edge: Token['edge']) =>
    Object.fromEntries([...KEPT.map((type) => [type, note(edge)]), ...IDLE.map((type) => [type, () => undefined])]);
  const data = this.data();
  data.fromMarkdownExtensions ??= [];
  data.fromMarkdownExtensions.push({ enter: handles('enter'), exit: handles('exit') });
}

/** `gfmFootnotes` is where micromark-extension-gfm-footnote keeps its own. */
function tellLabels(parser: { readonly defined: string[]; gfmFootnotes?: string[] }, labels: readonly string[]): void {
  parser.gfmFootnotes ??= [];
  for (const label of labels) {
    const kept = isNote(label) ? parser.gfmFootnotes : parser.defined;
    kept.push(label.slice(1));
  }
}

/** Makes the parser know the labels that other Blocks define. The construct takes nothing; it is there to be asked at the first line. */
function knowLabels(this: Processor, labels: readonly string[]): void {
  const told = new WeakSet<object>();
  const tell: Construct = {
    tokenize(_effects, _ok, nok) {
      if (told.has(this.parser)) return nok;
      told.add(this.parser);
      tellLabels(this.parser, labels);
      return nok;
    },
  };
  const data = this.data();
  data.micromarkExtensions ??= [];
  data.micromarkExtensions.push({ document: { null: tell } });
}

/** The parser, for whole Blocks and for the words of one paragraph, heading or cell. */
export interface MarkdownReader {
  readonly block: TokenReader;
  readonly inline: TokenReader;
}

/** A reader that knows `labels`; front matter is read at the start of a text alone, so `top` says that the Block stands there. */
export function markdownReader(labels: Iterable<string>, { top }: { readonly top: boolean }): MarkdownReader {
  const known = [...labels];
  const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly);
  if (top) processor.use(remarkFrontmatter);
  // Last, so that its handles replace those of the others.
  processor.use(keepTokens);
  if (known.length > 0) processor.use(knowLabels, known);
  processor.freeze();
  const parser = parse({ extensions: processor.data().micromarkExtensions ?? [] });
  tellLabels(parser, known);
  return {
    block: (text) => processor.parse(text).data?.tokens ?? [],
    inline: (text) =>
      parser
        .text()
        .write(preprocess()(text, undefined, true))
        .map(([edge, { type, start, end }]) => ({ edge, type, start: start.offset, end: end.offset })),
  };
}
