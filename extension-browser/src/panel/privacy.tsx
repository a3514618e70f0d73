import { useSay } from './own-page';

/** What every page of the extension promises, always in sight. */
export function Privacy() {
  const say = useSay();
  return <footer class="privacy">{say('privacy')}</footer>;
}
