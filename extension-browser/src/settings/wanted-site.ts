import * as z from 'zod/mini';
import { stored } from './stored';

/**
 * The site that the browser is being asked the permission for; empty for none. Browsers close a popup while they ask, and then nobody is
 * left there to turn the site on.
 */
export const wantedSite = stored('session:wanted', z.string(), '');
