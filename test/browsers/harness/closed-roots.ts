import type { CDPSession, Page } from 'puppeteer-core';

/** What CDP says of a node, as far as it counts here. */
interface Node {
  readonly localName: string;
  readonly backendNodeId: number;
  readonly children?: readonly Node[];
  readonly shadowRoots?: readonly Node[];
  readonly contentDocument?: Node;
}

/**
 * Runs a function on each closed shadow root of a page and its frames whose host has this name, in the page's own world: the bundle that is
 * tested is the one that ships, and its roots are closed. Chromium only; in Firefox nothing but a picture shows what is in them.
 *
 * ```ts
 * const [words] = await inClosedRoots(page, 'dadeumi-marks', (root) => root.querySelector('[role=status]')!.textContent);
 * ```
 */
export async function inClosedRoots<Given extends unknown[], Result>(
  page: Page,
  host: string,
  task: (root: ShadowRoot, ...given: Given) => Result,
  ...given: Given
): Promise<Awaited<Result>[]> {
  const session = await page.createCDPSession();
  try {
    const { root } = (await session.send('DOM.getDocument', { depth: -1, pierce: true })) as { root: Node };
    const found: Awaited<Result>[] = [];
    for (const shadow of rootsUnder(root, host)) found.push(await runOn(session, shadow, String(task), given));
    return found;
  } finally {
    await session.detach();
  }
}

async function runOn<Result>(session: CDPSession, { backendNodeId }: Node, task: string, given: readonly unknown[]): Promise<Result> {
  const { object } = await session.send('DOM.resolveNode', { backendNodeId });
  const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
    objectId: object.objectId!,
    functionDeclaration: `function (...given) { return (${task})(this, ...given); }`,
    arguments: given.map((value) => ({ value })),
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}

function* rootsUnder(node: Node, host: string): Generator<Node> {
  if (node.localName === host) yield* node.shadowRoots ?? [];
  for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? []), ...(node.contentDocument ? [node.contentDocument] : [])])
    yield* rootsUnder(child, host);
}
