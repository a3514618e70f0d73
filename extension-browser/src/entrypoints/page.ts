import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startPage } from '../page/page-script';

/** Where a script that was put into this frame before says so; pages see other globals. */
const RUNNING = Symbol.for('dadeumi');

/** What runs in a frame, and in which of its documents: a browser may load another into the same window. */
interface Running {
  readonly page: Document;
  readonly leave: () => void;
}

/**
 * Put into pages by the background, once or at every visit. No `defineContentScript`: that would bring an interval, listen to the page's own
 * messages and send one, and the page must not notice. It may be put into a page twice; the second does nothing.
 */
export default defineUnlistedScript(() => {
  const world = globalThis as { [RUNNING]?: Running };
  if (world[RUNNING]?.page === document) return;
  world[RUNNING]?.leave();
  const leave = startPage(document, () => {
    delete world[RUNNING];
  });
  world[RUNNING] = { page: document, leave };
});
