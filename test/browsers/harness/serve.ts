import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));
const NODE_MODULES = fileURLToPath(new URL('../../../node_modules/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
};

/** A form that a page has sent. */
interface Posted {
  readonly path: string;
  readonly body: string;
}

interface Put {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A web server for the pages of the tests. */
export interface Site {
  /** `http://127.0.0.1:PORT/path`; with `host: 'localhost'` the same page at another origin. */
  url(path: string, host?: 'localhost'): string;
  readonly origin: string;
  /** What pages have sent by POST, in order; each is answered with an empty page. */
  readonly posted: readonly Posted[];
  /** Serves `body` at a path, before any file: a page written in the test, a script bundled for it, a page with headers of its own. */
  put(path: string, body: string, headers?: Readonly<Record<string, string>>): void;
  close(): Promise<void>;
}

/** Serves test/browsers/pages, and `/node_modules/…` for the editors in them, over 127.0.0.1 at a free port. */
export async function serve(): Promise<Site> {
  const posted: Posted[] = [];
  const given = new Map<string, Put>();
  const server = createServer(
    (request, response) => void reply(request, response).catch((error: unknown) => response.destroy(error as Error)),
  );
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  async function reply(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = normalize(decodeURIComponent(new URL(request.url!, 'http://site').pathname));
    if (request.method === 'POST') {
      posted.push({ path, body: await bodyOf(request) });
      response.writeHead(200, { 'content-type': TYPES['.html'] }).end('<!doctype html><title>sent</title>');
      return;
    }
    const put = given.get(path);
    const file = path.startsWith('/node_modules/') ? join(NODE_MODULES, path.slice('/node_modules/'.length)) : join(PAGES, path);
    const body = put?.body ?? (await readFile(file).catch(() => undefined));
    if (body === undefined) response.writeHead(404).end();
    else response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...put?.headers }).end(body);
  }

  return {
    url: (path, host) => `http://${host ?? '127.0.0.1'}:${port}/${path.replace(/^\//, '')}`,
    origin: `http://127.0.0.1:${port}`,
    posted,
    put: (path, body, headers = {}) => void given.set(normalize(`/${path}`), { body, headers }),
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}
