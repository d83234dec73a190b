import type { Response } from '../api.ts';
import type { OutlineLevel } from '../vocabulary.ts';
import { createByteReader, createByteWriter } from './bytes.ts';
import { seal, unseal } from './sealed.ts';

type Outlines = { readonly [Level in OutlineLevel]: Response<'outlines'> };

/** The outlines of all levels in one file, from the TopoJSON of each as text. */
export function encodeOutlines(topologies: Readonly<Record<OutlineLevel, string>>): Uint8Array {
  const writer = createByteWriter();
  writer.text(`{"province":${topologies.province},"regency":${topologies.regency}}`);
  return seal('outlines', writer.bytes());
}

/** @throws DamagedFile when it is not whole, not sound, or none. */
export function decodeOutlines(file: Uint8Array): Outlines {
  const reader = createByteReader(unseal('outlines', file));
  const outlines: Outlines = JSON.parse(reader.text());
  reader.end();
  return outlines;
}
