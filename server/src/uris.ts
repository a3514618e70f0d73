import { URI, Utils } from 'vscode-uri';

/** One spelling for all that a URI may be written as: clients differ in what they escape. */
export function keyOf(uri: string): string {
  return URI.parse(uri).toString();
}

export function parentOf(uri: string): string {
  return Utils.dirname(URI.parse(uri)).toString();
}

export function nameOf(uri: string): string {
  return Utils.basename(URI.parse(uri));
}

/** The extension in lower case, with its dot. */
export function extensionOf(uri: string): string {
  return Utils.extname(URI.parse(uri)).toLowerCase();
}

/** Settings, their bases and profiles are all written in it. */
export function isYaml(uri: string): boolean {
  return /^\.ya?ml$/.test(extensionOf(uri));
}

/** `path` counts from the folder, with `/`. */
export function inFolder(folder: string, path: string): string {
  return Utils.joinPath(URI.parse(folder), path).toString();
}

/** A URI's path from a folder, unescaped; `undefined` for what is not in it. */
export function pathFrom(folder: string, uri: string): string | undefined {
  const [outer, inner] = [URI.parse(folder), URI.parse(uri)];
  if (outer.scheme !== inner.scheme || outer.authority !== inner.authority) return undefined;
  const start = outer.path.endsWith('/') ? outer.path : `${outer.path}/`;
  return inner.path.startsWith(start) ? inner.path.slice(start.length) : undefined;
}

/** Whether a URI is a folder's, or of something in it; both by their keys, as it is asked of everything that is remembered. */
export function isWithin(folder: string, uri: string): boolean {
  return uri.startsWith(folder) && (uri.length === folder.length || folder.endsWith('/') || uri[folder.length] === '/');
}

/** A folder and those above it, the nearest first. */
export function upward(folder: string): string[] {
  const above = [folder];
  for (let at = folder, up = parentOf(at); up !== at; up = parentOf(at)) {
    above.push(up);
    at = up;
  }
  return above;
}

/** The way from a folder to a file as settings write it: `./a.yaml`, `../a.yaml`; `undefined` where there is none. */
export function wayFrom(folder: string, uri: string): string | undefined {
  let up = '';
  for (const at of upward(folder)) {
    const path = pathFrom(at, uri);
    if (path !== undefined) return `${up || './'}${path}`;
    up += '../';
  }
  return undefined;
}
