import { createServer, type RequestListener, type Server } from 'node:http';
import type { Config } from './config.ts';
import { ConfigError } from './config.ts';

/** The HTTP server, listening, with a handler that can be exchanged. */
export interface Listener {
  readonly port: number;
  readonly handle: (listener: RequestListener) => void;
  /** Takes no new requests, lets those under way end, at the longest for `patience` milliseconds. */
  readonly drain: (patience: number) => Promise<void>;
}

/** Said by the exchange handler until the program is ready. */
const starting: RequestListener = (_request, response) => {
  response.writeHead(503, {
    'Content-Type': 'application/problem+json',
    'Retry-After': '5',
    'Cache-Control': 'no-store',
  });
  response.end(
    JSON.stringify({
      type: 'about:blank',
      title: 'Service unavailable',
      status: 503,
      detail: 'The server is starting. Please try again in a minute.',
    }),
  );
};

/** @throws ConfigError when the port is taken or not allowed. */
export async function listen({ host, port }: Config): Promise<Listener> {
  let current = starting;
  const server = createServer((request, response) => current(request, response));
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(new ConfigError(sentenceFor(error, host, port))));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    handle: (listener) => {
      current = listener;
    },
    drain: (patience) => drain(server, patience),
  };
}

function sentenceFor(error: NodeJS.ErrnoException, host: string, port: number): string {
  if (error.code === 'EADDRINUSE')
    return `Port ${port} is in use by another program. Set PORT to a free one, for example PORT=${port + 1} npm start.`;
  if (error.code === 'EACCES')
    return `Port ${port} needs more rights than this user has. Set PORT to a number above 1024.`;
  return `The server cannot listen on HOST=${host}, PORT=${port}: ${error.message}.`;
}

async function drain(server: Server, patience: number): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeIdleConnections();
  const impatience = setTimeout(() => server.closeAllConnections(), patience);
  await closed;
  clearTimeout(impatience);
}
