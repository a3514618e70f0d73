import { defineContentScript } from 'wxt/utils/define-content-script';

/** Registered by the background where the applicant turned the extension on; it declares no `matches`, which would ask for hosts at install. */
export default defineContentScript({
  registration: 'runtime',
  allFrames: true,
  matchAboutBlank: true,
  matchOriginAsFallback: true,
  main() {},
});
