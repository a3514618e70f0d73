import { Privacy } from '../privacy';

/** The settings of the extension. */
export function Options() {
  return <Privacy />;
}
