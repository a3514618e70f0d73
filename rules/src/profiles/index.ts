// Written by `npm run generate`; edit what it is made of.
import type { Profile } from './schema.ts';
import general from './general.ts';
import ictTemporaryPermit from './ict-temporary-permit.ts';
import locationPermit2018 from './location-permit-2018.ts';
import locationRegistration2026 from './location-registration-2026.ts';
import pipcOnestop from './pipc-onestop.ts';

/** The built-in guidelines, by id. */
export const profiles: readonly Profile[] = [general, ictTemporaryPermit, locationPermit2018, locationRegistration2026, pipcOnestop];
