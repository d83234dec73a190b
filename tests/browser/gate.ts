import { request as ask, createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { siteOrigin } from './journey.ts';

/** One answer on its way to the browser. */
export interface Passing {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly body: Buffer;
}

/** May answer by itself, or change what the site answers, which is given uncompressed; null lets it pass as it is. */
export type Keeper = (path: string, site: (path?: string) => Promise<Passing>) => Promise<Passing> | null;

/**
 * A way to the site that can be shut and opened again at the same address: shut, it refuses connections as a stopped server does,
 * and breaks those that are open.
 */
export class Gate {
  keeper: Keeper = () => null;
  /** Paths that were asked for, in their order. */
  readonly asked: string[] = [];
  #server: Server | null = null;
  #port = 0;
  readonly #sockets = new Set<Socket>();

  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  async open(): Promise<void> {
    const server = createServer((request, response) => void this.#pass(request, response));
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.once('close', () => this.#sockets.delete(socket));
    });
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.#port, '127.0.0.1', resolve);
    });
    this.#server = server;
    this.#port = (server.address() as AddressInfo).port;
  }

  async shut(): Promise<void> {
    const server = this.#server;
    if (server === null) return;
    this.#server = null;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const path = request.url ?? '/';
    this.asked.push(path);
    try {
      const site = (other = path) => fetched(request, other, 'identity');
      const { status, headers, body } = await (this.keeper(path, site) ?? fetched(request, path));
      response.writeHead(status, headers).end(body);
    } catch {
      response.destroy();
    }
  }
}

/** What the site itself answers, compressed as the browser asked for unless another encoding is named. */
function fetched({ method = 'GET', headers }: IncomingMessage, path: string, encoding?: string): Promise<Passing> {
  return new Promise((resolve, reject) => {
    const { host: _, ...rest } = headers;
    if (encoding !== undefined) rest['accept-encoding'] = encoding;
    const asked = ask(new URL(path, siteOrigin()), { method, headers: rest }, (answer) => {
      const parts: Buffer[] = [];
      answer.on('data', (part: Buffer) => parts.push(part));
      answer.on('error', reject);
      answer.on('end', () => {
        const { connection: _, 'transfer-encoding': __, 'content-length': ___, ...kept } = answer.headers;
        resolve({ status: answer.statusCode ?? 502, headers: kept, body: Buffer.concat(parts) });
      });
    });
    asked.on('error', reject);
    asked.end();
  });
}
