import { request } from 'node:http';
import { describe, expect, inject, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import { openDatabase } from '../../server/db/connect.ts';
import { distance } from '../../shared/text-format.ts';
import { filledDatabase, serve } from './harness.ts';

const database = filledDatabase();
const OEBELO = { lon: 123.7502, lat: -10.1133 };

const text = (html: string) =>
  html
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/[ \n]+/g, ' ');

async function somePoint(condition = 'true') {
  const [row] = await database.sql.unsafe<{ id: string; name: string; lon: number; lat: number }[]>(
    `select id, name, ST_X(location::geometry) as lon, ST_Y(location::geometry) as lat from access_point
     where dataset = ${database.published.points} and ${condition} order by id limit 1`,
  );
  if (!row) throw new Error(`No point where ${condition}.`);
  return row;
}

/** Asks with a Host header of one's own, which fetch would not send. */
function askAs(host: string, path: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asked = request(database.app.url + path, { headers: { Host: host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve(body));
    });
    asked.once('error', reject);
    asked.end();
  });
}

describe('the poster of a point', () => {
  it('says in both languages that internet is here, when it is open, that the data are simulated, and where to go instead', async () => {
    const { id, name, lon, lat } = await somePoint(`status = 'active' and opening_hours = 'Mo-Fr 08:00-15:00'`);
    const { status, headers, text: html } = await database.ask(`/titik/${id}/poster`);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/html');
    expect(headers.get('cache-control')).toContain('private');
    const said = text(html);
    for (const sentence of [
      name,
      'di sini',
      'Free internet here',
      'Senin–Jumat\u00a008.00–15.00',
      'Monday–Friday\u00a008:00–15:00',
    ])
      expect(said).toContain(sentence);
    expect(said).toContain('Data simulasi, bukan lokasi resmi.');
    expect(said).toContain('Simulated data, not official locations.');
    const near = (await database.ask(`/api/v1/points/nearest?lon=${lon}&lat=${lat}&limit=2&status=active`)).body;
    const other = near.features.find((feature: { id: string }) => feature.id !== id);
    expect(said).toContain(
      `Bila di sini terputus: ${other.properties.name}, ${distance(other.properties.distance, 'id')}`,
    );
    expect(html).not.toMatch(/<style|\sstyle=|<script(?![^>]*\bsrc=)/);
  });

  it.each([
    ['a position', `lat=${OEBELO.lat}&lon=${OEBELO.lon}`],
    ['the code of a village', 'dari=53.01.08.2010'],
  ])('that is to hang elsewhere, at %s, tells distance and direction from there', async (_, query) => {
    const { id } = await somePoint(`status = 'active' and name like '%Alak%'`);
    const village = (await database.ask('/api/v1/regions/53.01.08.2010')).body;
    const from = query.startsWith('dari') ? village : OEBELO;
    const said = text((await database.ask(`/titik/${id}/poster?${query}`)).text);
    const [row] = await database.sql<{ metres: number }[]>`
      select ST_Distance(location, ST_SetSRID(ST_MakePoint(${from.lon}, ${from.lat}), 4326)::geography) as metres
      from access_point where dataset = ${database.published.points} and id = ${id}`;
    const metres = row?.metres ?? Number.NaN;
    expect(said).toMatch(new RegExp(`Internet gratis ${distance(metres, 'id')} ke [a-z]`));
    expect(said).toMatch(new RegExp(`Free internet, ${distance(metres, 'en')} to the [a-z]`));
    expect(said).not.toContain('di sini');
  });

  it.each(['lat=north&lon=123', 'lat=0&lon=0', 'dari=99.99.99.9999', "dari=' or 1=1", 'lat=1&lat=2&lon=120'])(
    'that is to hang nowhere we know (%s) is for the point itself',
    async (query) => {
      const { id } = await somePoint(`status = 'active'`);
      const { status, text: html } = await database.ask(`/titik/${id}/poster?${query}`);
      expect(status).toBe(200);
      expect(text(html)).toContain('di sini');
    },
  );

  it('promises nothing where the point is not in use', async () => {
    for (const [word, sentence] of [
      ['trouble', 'Sedang terganggu'],
      ['contract-ended', 'Kontraknya berakhir'],
      ['unverified', 'Belum diperiksa'],
    ]) {
      const { id } = await somePoint(`status = '${word}'`);
      expect(text((await database.ask(`/titik/${id}/poster`)).text)).toContain(sentence);
    }
  });

  it.each(['/titik/NO-SUCH/poster', '/wilayah/53/poster', '/wilayah/53.71.01.9999/poster', '/wilayah/x/poster'])(
    'is not there for what is not there: %s',
    async (path) => {
      const { status, text: html } = await database.ask(path);
      expect(status).toBe(404);
      expect(html).toContain('<h1>Poster ini tidak ada.</h1>');
      expect(html).toContain('action="/dekat"');
      expect((await database.ask(`${path}?lang=en`)).text).toContain('<h1>There is no such poster.</h1>');
    },
  );
});

describe('the poster of a village office', () => {
  it('lists the active points nearest to the village, as the interface does', async () => {
    const village = (await database.ask('/api/v1/regions/53.71.01.1001')).body;
    const { features } = (
      await database.ask(`/api/v1/points/nearest?lon=${village.lon}&lat=${village.lat}&limit=5&status=active`)
    ).body;
    const { status, text: html } = await database.ask('/wilayah/53.71.01.1001/poster');
    expect(status).toBe(200);
    const names = [...html.matchAll(/<h2>([^<]+)<\/h2>/g)].map(([, name = '']) => text(name));
    expect(names).toEqual(features.map(({ properties }: { properties: { name: string } }) => properties.name));
    const distances = [...html.matchAll(/<b>([^<]+\s(?:k?m))<\/b>/g)].map(([, far]) => far);
    expect(distances).toEqual(
      features.map(({ properties }: { properties: { distance: number } }) => distance(properties.distance, 'id')),
    );
    expect(text(html)).toContain(village.name);
    expect(text(html)).toContain('Data simulasi');
  });
});

describe('the address on a poster', () => {
  const path = async () => `/titik/${(await somePoint(`status = 'active'`)).id}`;

  it('is the public one where it is set, whatever host was asked', async () => {
    const own = await openDatabase(readConfig(inject('environment')));
    const app = await serve(own, { config: readConfig({ PUBLIC_URL: 'https://titik.example.id/' }) });
    try {
      const html = await (await fetch(`${app.url}${await path()}/poster`)).text();
      expect(html).toContain(`titik.example.id${await path()}</p>`);
      expect(html).not.toContain('PUBLIC_URL');
    } finally {
      await app.close();
      await own.close();
    }
  });

  it('is the one that was asked where none is set', async () => {
    const html = await askAs('titik.desa.id:8080', `${await path()}/poster`);
    expect(html).toContain(`>titik.desa.id:8080${await path()}</p>`);
    expect(html).not.toContain('PUBLIC_URL');
  });

  it('comes with a warning where it leads to this computer only', async () => {
    for (const host of ['localhost:8080', '127.0.0.1'])
      expect(await askAs(host, `${await path()}/poster`)).toContain('PUBLIC_URL');
  });

  it.each(['evil.example/x?', 'a"><script>', 'user@evil.example', 'evil.example#'])(
    'is never made of a host that is none: %s',
    async (host) => {
      const html = await askAs(host, `${await path()}/poster`);
      expect(html).not.toMatch(/evil|"><script>/);
    },
  );
});
