import 'wxt/browser';

declare module 'wxt/browser' {
  interface WxtRuntime {
    /** The address of a file of the extension. */
    getURL(path: string): string;
  }
}
