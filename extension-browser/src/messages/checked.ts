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
  /** Of the page that the script runs in. */
  readonly origin: string | undefined;
}

/** What browsers say of a sender, as far as it counts here. */
interface RawSender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id?: number };
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

/** Answers a message, once its sender and its shape are in order; what is not gets a refusal and changes nothing. Returns what ends it. */
export function answer<Name extends MessageName>(
  name: Name,
  answering: (asks: Asks<Name>, sender: Sender) => Answers<Name> | Promise<Answers<Name>>,
): () => void {
  return onUnchecked(name, (message) => {
    const sender = (message as unknown as { sender: RawSender }).sender;
    if (sender.id !== browser.runtime.id || !may[comesFrom(sender)].has(name)) throw new MessageRefused(`${name} is not taken from there`);
    const read = schemas[name].asks.safeParse(message.data ?? undefined);
    if (!read.success) throw new MessageRefused(`${name} is not in order`);
    return answering(read.data as Asks<Name>, { tab: sender.tab?.id, frame: sender.frameId, origin: sender.origin }) as never;
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

/** A script in a page has a tab and a web address; a page of the extension in a tab has its own address; the background has neither tab nor page. */
function comesFrom(sender: RawSender): 'page' | 'own' | 'background' {
  const own = browser.runtime.getURL('/');
  const at = sender.url ?? '';
  if (sender.tab && !at.startsWith(own)) return 'page';
  return at.startsWith(own) && /\.html(?:[?#]|$)/.test(at) ? 'own' : 'background';
}
