import { Privacy } from '../privacy';

/** The side panel. */
export function Panel() {
  return <Privacy />;
}
