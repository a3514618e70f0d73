// Written by `npm run generate`; edit what it is made of.
import type { Profile } from './schema.ts';
import general from './general.ts';
import ictDemonstration from './ict-demonstration.ts';
import ictTemporaryPermit from './ict-temporary-permit.ts';
import kstartupEarly2026 from './kstartup-early-2026.ts';
import kstartupPre2026 from './kstartup-pre-2026.ts';
import locationPermit2018 from './location-permit-2018.ts';
import locationRegistration2026 from './location-registration-2026.ts';
import pipcOnestop from './pipc-onestop.ts';
import pipcPriorAdequacy from './pipc-prior-adequacy.ts';

/** The built-in guidelines, by id. */
export const profiles: readonly Profile[] = [general, ictDemonstration, ictTemporaryPermit, kstartupEarly2026, kstartupPre2026, locationPermit2018, locationRegistration2026, pipcOnestop, pipcPriorAdequacy];
