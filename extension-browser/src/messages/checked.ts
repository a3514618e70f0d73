import { browser } from 'wxt/browser';
import {
  type Answers,
  type Asks,
  fromOwnPage,
  fromPage,
  type MessageName,
  onUnchecked,
  schemas,
  sendUnchecked,
  toOwnPages,
  toPage,
} from './protocol';

/** Who sent a message, as the browser says it. */
export interface Sender {
  readonly tab: number | undefined;
  readonly frame: number | undefined;
  /** Names one page load of the frame. */
  readonly document: string | undefined;
  /** Of the frame that the script runs in. */
  readonly origin: string | undefined;
  /** Of the page in the tab; absent where the extension may not look. */
  readonly tabOrigin: string | undefined;
}

/** What browsers say of a sender, as far as it counts here. */
interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly documentId?: string;
  readonly tab?: { readonly id?: number; readonly url?: string };
  readonly frameId?: number;
}

/** A message that is not what it should be, or comes from where it should not. */
export class MessageRefused extends Error {
  override readonly name = 'MessageRefused';
}

/** Which messages may come from where. Scripts in pages are not trusted: a page may have taken over the process that they run in. */
const may: Readonly<Record<'page' | 'own' | 'background', ReadonlySet<string>>> = {
  page: new Set(Object.keys(fromPage)),
  own: new Set(Object.keys(fromOwnPage)),
  background: new Set([...Object.keys(toPage), ...Object.keys(toOwnPages)]),
};

/** The page that Firefox runs the background in. */
const FIREFOX_BACKGROUND = '/_generated_background_page.html';

/** What may be answered: to a message that asks for nothing, nothing. */
// biome-ignore lint/suspicious/noConfusingVoidType: a function that ends without a word gives it.
type Answer<Name extends MessageName> = Answers<Name> extends undefined ? void : Answers<Name>;

/** Answers a message, once its sender and its shape are in order; what is not gets a refusal and changes nothing. Returns what ends it. */
export function answer<Name extends MessageName>(
  name: Name,
  answering: (asks: Asks<Name>, sender: Sender) => Answer<Name> | Promise<Answer<Name>>,
): () => void {
  return onUnchecked(name, (message) => {
    const sender = (message as unknown as { sender: RawSender }).sender;
    if (sender.id !== browser.runtime.id || !may[comesFrom(sender)].has(name)) throw new MessageRefused(`${name} is not taken from there`);
    const read = schemas[name].asks.safeParse(message.data ?? undefined);
    if (!read.success) throw new MessageRefused(`${name} is not in order`);
    return answering(read.data as Asks<Name>, readSender(sender)) as never;
  });
}

/** Sends a message and checks its answer. `to`: a tab, or a frame of one; without it, the background and the extension's own pages. */
export async function ask<Name extends MessageName>(
  name: Name,
  asks: Asks<Name>,
  to?: { readonly tab: number; readonly frame?: number },
): Promise<Answers<Name>> {
  const target = to && (to.frame === undefined ? [to.tab] : [{ tabId: to.tab, frameId: to.frame }]);
  const said: unknown = await (sendUnchecked as (...given: readonly unknown[]) => Promise<unknown>)(name, asks, ...(target ?? []));
  const read = schemas[name].answers.safeParse(said ?? undefined);
  if (!read.success) throw new MessageRefused(`the answer to ${name} is not in order`);
  return read.data as Answers<Name>;
}

function readSender({ tab, frameId, documentId, origin }: RawSender): Sender {
  return { tab: tab?.id, frame: frameId, document: documentId, origin, tabOrigin: tab?.url === undefined ? undefined : originOf(tab.url) };
}

/** Of an address that has one: the web's. */
export function originOf(address: string): string | undefined {
  const { protocol, origin } = URL.canParse(address) ? new URL(address) : { protocol: '', origin: '' };
  return protocol === 'http:' || protocol === 'https:' ? origin : undefined;
}

/** Only what has an address of the extension is the extension's; an own page may stand in a tab, and a page of the web in none. */
function comesFrom({ url = '' }: RawSender): 'page' | 'own' | 'background' {
  if (!url.startsWith(browser.runtime.getURL('/'))) return 'page';
  const { pathname } = new URL(url);
  return pathname.endsWith('.html') && pathname !== FIREFOX_BACKGROUND ? 'own' : 'background';
}
