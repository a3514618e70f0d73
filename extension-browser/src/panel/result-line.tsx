import type { TabState } from '../messages/state';
import { useSay } from './own-page';
import { resultOf } from './result';

/** What came of the check, told to screen readers whenever it changes. */
export function ResultLine({ state }: { readonly state: TabState }) {
  const say = useSay();
  return (
    <p class="result" role="status">
      {state.running === 'off' ? say('not_on_page') : resultOf(state, say).join(' · ')}
    </p>
  );
}
