import { mkdtempSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { readConfig } from '../../server/config.ts';
import type { Response } from '../../shared/api.ts';
import { MAKER_ENTRY } from './built.ts';
import { type App, serve } from './harness.ts';
import { publish } from './offline-files.ts';
import { type OwnDatabase, ownDatabase } from './own-database.ts';

type Offered = Response<'offlineFiles'>;

let own: OwnDatabase;
let home: string;
let dataDir: string;
beforeAll(async () => {
  own = await ownDatabase();
  await publish(own, 'SD Satu');
  home = mkdtempSync(path.join(tmpdir(), 'titik-kept-'));
});
beforeEach(() => {
  dataDir = mkdtempSync(path.join(home, 'data-'));
});
afterAll(async () => {
  await own?.remove();
  rmSync(home, { recursive: true, force: true });
});

/** A thread that never makes anything: what such a server offers, it has found. */
const NEVER = new URL('data:text/javascript,process.exit(1)');

interface Started extends App {
  readonly offered: () => Promise<Offered | number>;
  /** Resolves when the files are stored, with the reason why not. */
  readonly stored: Promise<string | null>;
}

async function start(folder: string, { build = 'test', entry = MAKER_ENTRY } = {}): Promise<Started> {
  let onStored: (unkept: string | null) => void = () => undefined;
  const stored = new Promise<string | null>((resolve) => {
    onStored = resolve;
  });
  const config = readConfig({ DATA_DIR: folder });
  const app = await serve(own.database, { config, build, freshFor: 0, maker: { entry, onStored } });
  const offered = async () => {
    const answer = await fetch(`${app.url}/api/v1/offline`);
    return answer.ok ? ((await answer.json()) as Offered) : answer.status;
  };
  return { ...app, offered, stored };
}

/** Packs and stores what is published, and ends: what was offered at the end. */
async function packed(folder: string): Promise<Offered> {
  const app = await start(folder);
  try {
    await app.offered();
    expect(await app.stored).toBeNull();
    return (await app.offered()) as Offered;
  } finally {
    await app.close();
  }
}

const bytesOf = async (app: App, { path: address }: { readonly path: string }) => {
  const answer = await fetch(app.url + address);
  return { status: answer.status, bytes: Buffer.from(await answer.arrayBuffer()) };
};

it('after a restart the same files are offered and sent without being made again', async () => {
  const before = await packed(dataDir);
  const app = await start(dataDir, { entry: NEVER });
  try {
    expect(await app.offered()).toEqual(before);
    for (const file of before.files) {
      const { status, bytes } = await bytesOf(app, file);
      expect({ status, length: bytes.length }).toEqual({ status: 200, length: file.size });
    }
  } finally {
    await app.close();
  }
});

it('they are not those of another program, nor of other data', async () => {
  await packed(dataDir);
  const other = await start(dataDir, { build: 'another', entry: NEVER });
  try {
    expect(await other.offered()).toBe(503);
  } finally {
    await other.close();
  }
  await publish(own, 'SD Lain');
  const later = await start(dataDir, { entry: NEVER });
  try {
    expect(await later.offered()).toBe(503);
  } finally {
    await later.close();
  }
});

it('who has read of a file before a publication and a restart still gets it', async () => {
  await publish(own, 'SD Satu');
  const before = await packed(dataDir);
  await publish(own, 'SD Satu', 'SD Dua');
  const after = await packed(dataDir);
  const [old, fresh] = [before.files[0], after.files[0]];
  if (!old || !fresh) throw new Error('No files.');
  expect(fresh.hash).not.toBe(old.hash);
  // Neither waits for the making, which never succeeds here.
  const app = await start(dataDir, { entry: NEVER });
  try {
    expect((await bytesOf(app, old)).bytes.length).toBe(old.size);
    expect((await bytesOf(app, fresh)).bytes.length).toBe(fresh.size);
    expect((await app.offered()) as Offered).toEqual(after);
  } finally {
    await app.close();
  }
});

it('a damaged file is not sent; it is made and stored again', async () => {
  const before = await packed(dataDir);
  const folder = path.join(dataDir, 'offline');
  const [first] = readdirSync(folder).filter((name) => name.startsWith('points-'));
  truncateSync(path.join(folder, String(first)), 40);
  const broken = await start(dataDir, { entry: NEVER });
  try {
    expect(await broken.offered()).toBe(503);
    const [points, places] = before.files;
    expect((await bytesOf(broken, points as (typeof before.files)[number])).status).toBe(503);
    expect((await bytesOf(broken, places as (typeof before.files)[number])).status).toBe(200);
  } finally {
    await broken.close();
  }
  expect(await packed(dataDir)).toEqual(before);
  const again = await start(dataDir, { entry: NEVER });
  try {
    expect(await again.offered()).toEqual(before);
  } finally {
    await again.close();
  }
});

it('a folder that cannot be written only means that they are made anew', async () => {
  // A file stands where the folder would be: nobody can write there, not even a superuser.
  writeFileSync(path.join(dataDir, 'offline'), 'here first');
  const hashes: string[] = [];
  for (let time = 0; time < 2; time += 1) {
    const app = await start(dataDir);
    try {
      const { files } = (await app.offered()) as Offered;
      expect(await app.stored).toMatch(/EEXIST|ENOTDIR/);
      hashes.push(files.map(({ hash }) => hash).join());
      for (const file of files) expect((await bytesOf(app, file)).status).toBe(200);
    } finally {
      await app.close();
    }
  }
  expect(hashes[1]).toBe(hashes[0]);
  expect(readFileSync(path.join(dataDir, 'offline'), 'utf8')).toBe('here first');
});

it('two servers that pack into one folder at once offer the same, and so does a third after them', async () => {
  const both = await Promise.all([start(dataDir), start(dataDir)]);
  try {
    await Promise.all(both.map(({ offered }) => offered()));
    expect(await Promise.all(both.map(({ stored }) => stored))).toEqual([null, null]);
    const [one, two] = await Promise.all(both.map(({ offered }) => offered()));
    expect(two).toEqual(one);
    const third = await start(dataDir, { entry: NEVER });
    try {
      expect(await third.offered()).toEqual(one);
    } finally {
      await third.close();
    }
    expect(readdirSync(path.join(dataDir, 'offline')).filter((name) => name.endsWith('.part'))).toEqual([]);
  } finally {
    await Promise.all(both.map(({ close }) => close()));
  }
});
