import { allowTerm } from '../settings/options';
import { useSay } from './own-page';

/** Allows the name that a finding is about, for good and everywhere. */
export function AllowButton({ term }: { readonly term: string }) {
  const say = useSay();
  return (
    <button type="button" class="fix" onClick={() => void allowTerm(term)}>
      <span>{say('allow_term')}</span>
      <small>{say('allow_term_kept', term)}</small>
    </button>
  );
}
