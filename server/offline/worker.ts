import { parentPort } from 'node:worker_threads';
import type { EverydayName, PlacedRegion, PlacedVillage } from '../../shared/offline/places-file.ts';
import type { SavedPoint } from '../../shared/offline/points-file.ts';
import { makeFiles, tighten } from './make-files.ts';
import type { FromMaker, ToMaker } from './messages.ts';

const port = parentPort;
if (!port) throw new Error('This file is run as a worker thread.');
const send = (message: FromMaker) => port.postMessage(message);

const points: SavedPoint[] = [];
const villages: PlacedVillage[] = [];
let regions: readonly PlacedRegion[] = [];
let everydayNames: readonly EverydayName[] = [];
let topologies = { province: 'null', regency: 'null' };

port.on('message', (message: ToMaker) => {
  switch (message.kind) {
    case 'points':
      return void points.push(...message.rows);
    case 'villages':
      return void villages.push(...message.rows);
    case 'regions':
      ({ regions, everydayNames } = message);
      return;
    case 'outlines':
      topologies = message.topologies;
      return;
    case 'make': {
      const files = makeFiles({ facts: message.facts, points, villages, regions, everydayNames, topologies });
      send({ files, isTight: false });
      send({ files: files.map(tighten), isTight: true });
    }
  }
});
