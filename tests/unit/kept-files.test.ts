import { spawn } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findKept, keepFiles, keyOf, readKept } from '../../server/offline/kept-files.ts';
import type { MadeFile } from '../../server/offline/messages.ts';
import { OFFLINE_FILES } from '../../shared/vocabulary.ts';
import { KEPT_FILES_ENTRY } from '../db/built.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'titik-kept-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const params = { [constants.BROTLI_PARAM_QUALITY]: 1 };
const version = (seed: string, size = 3000): MadeFile[] =>
  OFFLINE_FILES.map((name) => {
    const identity = Buffer.concat([Buffer.from(`${name} of ${seed}`), randomBytes(size)]);
    const hash = createHash('sha256').update(identity).digest('hex');
    const codings = { br: brotliCompressSync(identity, { params }), gzip: gzipSync(identity), identity };
    return { name, fileName: `${name}-${hash.slice(0, 16)}.bin`, hash, codings };
  });
const told = (files: readonly MadeFile[] | null) =>
  files?.map(({ name, fileName, hash, codings: { br, gzip, identity } }) =>
    [
      name,
      fileName,
      hash,
      ...[br, gzip, identity].map((bytes) => createHash('sha256').update(bytes).digest('hex')),
    ].join(),
  ) ?? null;
const stored = (ending: string) => readdirSync(folder).filter((name) => name.endsWith(ending));

describe('what is stored', () => {
  it('is read again as it was made, under its own key only', async () => {
    const [one, other] = [version('one'), version('other')];
    await keepFiles(folder, keyOf('one'), one);
    await keepFiles(folder, keyOf('other'), other);
    expect(told(await readKept(folder, keyOf('one')))).toEqual(told(one));
    expect(told(await readKept(folder, keyOf('other')))).toEqual(told(other));
    expect(await readKept(folder, keyOf('a third'))).toBeNull();
    for (const file of one) expect(told([(await findKept(folder, file.fileName)) as MadeFile])).toEqual(told([file]));
  });

  it('is nothing when any bit of a file is another, when it ends early or goes on', async () => {
    const files = version('one', 200);
    await keepFiles(folder, keyOf('one'), files);
    const address = path.join(folder, `${files[1]?.fileName}.kept`);
    const sound = readFileSync(address);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.record({ at: fc.nat(sound.length * 8 - 1) }).map(({ at }) => {
            const damaged = Buffer.from(sound);
            damaged[at >> 3] = (damaged[at >> 3] as number) ^ (1 << (at & 7));
            return damaged;
          }),
          fc.nat(sound.length - 1).map((length) => sound.subarray(0, length)),
          fc.uint8Array({ minLength: 1, maxLength: 9 }).map((more) => Buffer.concat([sound, more])),
        ),
        async (damaged) => {
          writeFileSync(address, damaged);
          expect(await readKept(folder, keyOf('one'))).toBeNull();
          expect(await findKept(folder, files[1]?.fileName ?? '')).toBeNull();
        },
      ),
      { numRuns: 300 },
    );
    writeFileSync(address, sound);
    expect(told(await readKept(folder, keyOf('one')))).toEqual(told(files));
  });

  it('is nothing when a sound file stands under the name of another, or the list names what it should not', async () => {
    const [one, other] = [version('one'), version('other')];
    await keepFiles(folder, keyOf('one'), one);
    await keepFiles(folder, keyOf('other'), other);
    copyFileSync(path.join(folder, `${other[0]?.fileName}.kept`), path.join(folder, `${one[0]?.fileName}.kept`));
    expect(await readKept(folder, keyOf('one'))).toBeNull();
    expect(told(await readKept(folder, keyOf('other')))).toEqual(told(other));
    const names = other.map(({ fileName }) => fileName);
    for (const text of [
      '',
      '[',
      'null',
      '{}',
      '[]',
      JSON.stringify([...names].reverse()),
      JSON.stringify(names.slice(1)),
    ]) {
      writeFileSync(path.join(folder, `${keyOf('other')}.json`), text);
      expect(await readKept(folder, keyOf('other')), text).toBeNull();
    }
  });

  it('is never what lies elsewhere', async () => {
    writeFileSync(path.join(folder, 'secret.kept'), 'x');
    for (const name of [
      '../secret',
      'secret',
      'points-0123456789abcdef.bin/../../secret',
      'points-0123456789ABCDEF.bin',
    ])
      expect(await findKept(path.join(folder, 'offline'), name)).toBeNull();
  });
});

describe('who stores', () => {
  it('and is killed at any moment leaves whole versions or none', async () => {
    const made = Array.from({ length: 3 }, (_, number) => version(String(number), 300_000));
    const home = folder;
    const source = path.join(home, 'source');
    for (const [number, files] of made.entries()) await keepFiles(source, keyOf(number), files);
    let whole = 0;
    let gone = 0;
    for (let round = 0; round < 12; round += 1) {
      folder = path.join(home, String(round));
      await killedWriter(source, folder, round);
      for (const [number, files] of made.entries()) {
        const read = told(await readKept(folder, keyOf(number)));
        if (read === null) gone += 1;
        else expect(read).toEqual(told(files));
        whole += Number(read !== null);
      }
      // The next server stores what is missing, whatever lies about.
      await keepFiles(folder, keyOf(2), made[2] as MadeFile[]);
      expect(told(await readKept(folder, keyOf(2)))).toEqual(told(made[2] as MadeFile[]));
    }
    folder = home;
    expect(whole).toBeGreaterThan(0);
    expect(gone).toBeGreaterThan(0);
  });

  it('beside another in the same folder disturbs nobody who reads', async () => {
    const made = [version('one'), version('two')];
    const reading = new Set<string>();
    await keepFiles(folder, keyOf(0), made[0] as MadeFile[]);
    await Promise.all(
      Array.from({ length: 24 }, async (_, turn) => {
        const number = turn % 2;
        await keepFiles(folder, keyOf(number), made[number] as MadeFile[]);
        const read = told(await readKept(folder, keyOf(0)));
        expect(read).toEqual(told(made[0] as MadeFile[]));
        reading.add(String(read));
      }),
    );
    expect(reading.size).toBe(1);
    expect(stored('.part')).toEqual([]);
  });

  it('is told that a folder cannot be written, and leaves nothing there', async () => {
    const file = path.join(folder, 'a file');
    writeFileSync(file, '');
    await expect(keepFiles(path.join(file, 'offline'), keyOf(1), version('one'))).rejects.toThrow(/ENOTDIR|EEXIST/);
    expect(await readKept(path.join(file, 'offline'), keyOf(1))).toBeNull();
  });
});

describe('what goes', () => {
  const aged = (name: string, hours: number) => {
    const time = new Date(Date.now() - hours * 3_600_000);
    utimesSync(path.join(folder, name), time, time);
  };

  it('is the version that was used longest ago, with the files that no other has', async () => {
    const made = Array.from({ length: 4 }, (_, number) => version(String(number)));
    // The second keeps the outlines of the first.
    (made[1] as MadeFile[])[2] = (made[0] as MadeFile[])[2] as MadeFile;
    for (const number of [0, 1, 2]) {
      await keepFiles(folder, keyOf(number), made[number] as MadeFile[]);
      aged(`${keyOf(number)}.json`, 9 - number);
    }
    for (const name of stored('.kept')) aged(name, 5);
    await keepFiles(folder, keyOf(3), made[3] as MadeFile[]);
    expect(await readKept(folder, keyOf(0))).toBeNull();
    for (const number of [1, 2, 3])
      expect(told(await readKept(folder, keyOf(number)))).toEqual(told(made[number] as MadeFile[]));
    expect(stored('.kept').sort()).toEqual(
      [...new Set(made.slice(1).flatMap((files) => files.map(({ fileName }) => `${fileName}.kept`)))].sort(),
    );
  });

  it('is not a version that is used, however old', async () => {
    for (const number of [0, 1, 2]) {
      await keepFiles(folder, keyOf(number), version(String(number)));
      aged(`${keyOf(number)}.json`, 9 - number);
    }
    await readKept(folder, keyOf(0));
    await keepFiles(folder, keyOf(3), version('3'));
    expect(await readKept(folder, keyOf(0))).not.toBeNull();
    expect(await readKept(folder, keyOf(1))).toBeNull();
  });

  it('is what a killed writer left, once it is old; never what is not ours', async () => {
    const part = `${version('x')[0]?.fileName}.kept.6a1f0a52-7d5f-4b39-8d0a-0d6b2f4f2b11.part`;
    for (const name of [part, part.replace('6a1f', '7a1f'), 'catatan.txt', 'points.bin', 'engine.lock']) {
      writeFileSync(path.join(folder, name), 'x');
      aged(name, name === part ? 0 : 48);
    }
    await keepFiles(folder, keyOf(1), version('one'));
    expect(readdirSync(folder)).toEqual(expect.arrayContaining([part, 'catatan.txt', 'points.bin', 'engine.lock']));
    expect(stored('.part')).toEqual([part]);
  });
});

/** A process that stores version after version and is killed after so many changes of its folder. */
async function killedWriter(source: string, into: string, round: number): Promise<void> {
  const program = `
    import { mkdirSync, watch } from 'node:fs';
    import { keepFiles, keyOf, readKept } from ${JSON.stringify(KEPT_FILES_ENTRY.href)};
    const [source, into, most] = process.argv.slice(1);
    const made = await Promise.all([0, 1, 2].map((number) => readKept(source, keyOf(number))));
    mkdirSync(into);
    let seen = 0;
    watch(into, () => {
      seen += 1;
      if (seen > Number(most)) process.kill(process.pid, 'SIGKILL');
    });
    for (const [number, files] of made.entries()) await keepFiles(into, keyOf(number), files);
    process.kill(process.pid, 'SIGKILL');`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', program, source, into, String(2 + 4 * round)], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const signal = await new Promise((resolve) => child.once('exit', (_, how) => resolve(how)));
  expect(signal).toBe('SIGKILL');
}
