import { z } from 'zod';
import { DATASET_KINDS, OFFLINE_FILES } from './vocabulary.ts';

/** The files that a browser keeps to answer without a connection. All of one answer belong together. */
export const offlineFilesResponse = z.object({
  version: z.string().describe('hash of the published data, as in `dataset`'),
  kind: z.enum(DATASET_KINDS),
  asOf: z.iso.date().describe('the day the list of points speaks of'),
  publishedAt: z.iso.datetime(),
  files: z.array(
    z.object({
      name: z.enum(OFFLINE_FILES),
      path: z.string().describe('where it is; its content never changes, and it stays for a while after a new version'),
      hash: z.string().describe('SHA-256 of the file, in hexadecimal; the path holds its first 16 digits'),
      bytes: z
        .int()
        .min(1)
        .describe(
          'how many bytes travel, compressed by brotli; a little fewer once there was time to compress tightly',
        ),
      size: z.int().min(1).describe('how many bytes the file itself has'),
    }),
  ),
});
