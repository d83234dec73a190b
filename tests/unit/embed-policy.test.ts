import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import express from 'express';
import { pino } from 'pino';
import { describe, expect, it } from 'vitest';
import { countEmbeds } from '../../server/http/embed-policy.ts';

/** What is logged when these requests are made, one after the other. */
async function loggedAfter(requests: readonly { path?: string; headers: Record<string, string> }[]): Promise<object[]> {
  let logged = '';
  const stream = new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  });
  const log = pino({ base: null, timestamp: false }, stream);
  const app = express().use(countEmbeds(log, 'https://titik.example.id'));
  app.get(['/embed', '/other'], (_request, response) => void response.send('here'));
  const server = createServer(app);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  for (const { path = '/embed', headers } of requests) {
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    await answer.text();
  }
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  return logged.trim() === ''
    ? []
    : logged
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
}

const from = (Referer: string, path?: string) => ({
  ...(path && { path }),
  headers: { Referer, 'Sec-Fetch-Dest': 'iframe', 'User-Agent': 'Secret/1' },
});

describe('the counter of embeds', () => {
  it('writes the origin of the page round a frame, and nothing else of it or of its reader', async () => {
    expect(
      await loggedAfter([from('https://user:pw@kota.go.id/berita/7?nama=Siti#x', '/embed?lat=-10.1&lon=123.7')]),
    ).toEqual([{ level: 30, origin: 'https://kota.go.id', msg: 'embed' }]);
  });

  it('tells a frame without an origin as one, and makes none of what is no address of the web', async () => {
    const strange = ['', 'about:blank', 'file:///home/siti/x.html', 'javascript:alert(1)', 'no address'];
    const logged = await loggedAfter(strange.map((referrer) => from(referrer)));
    expect(logged).toEqual(strange.map(() => ({ level: 30, origin: null, msg: 'embed' })));
  });

  it('counts neither our own previews, nor other pages, nor visits, nor what is not there', async () => {
    const logged = await loggedAfter([
      from('https://titik.example.id/sematkan'),
      from('https://kota.go.id/', '/other'),
      from('https://kota.go.id/', '/embed/nothing'),
      { headers: { Referer: 'https://kota.go.id/', 'Sec-Fetch-Dest': 'document' } },
    ]);
    expect(logged).toEqual([]);
  });
});
