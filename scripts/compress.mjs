// Packs the built files of the client beside themselves, as tightly as brotli and gzip can, once instead of at each request.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const PACKED = ['.br', '.gz'];
/** What shrinks: text, and WebAssembly. Pictures and fonts are packed already. */
const SHRINKS = ['.js', '.css', '.html', '.svg', '.json', '.webmanifest', '.txt', '.xml', '.wasm', '.ico', '.ttf'];
/** Smaller files fit into one packet either way. */
const SMALLEST = 600;

/** Writes `name.br` and `name.gz` beside each file below a folder that becomes smaller by it. */
export async function compress(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !path.relative(folder, entry.parentPath ?? entry.path).startsWith('.'))
    .map((entry) => path.join(entry.parentPath ?? entry.path, entry.name));
  for (const file of files) if (PACKED.includes(path.extname(file))) rmSync(file);
  await Promise.all(files.filter((file) => SHRINKS.includes(path.extname(file))).map(pack));
}

async function pack(file) {
  const content = readFileSync(file);
  if (content.length < SMALLEST) return;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.length,
  };
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(content, { params }),
    promisify(gzip)(content, { level: constants.Z_BEST_COMPRESSION }),
  ]);
  if (br.length < content.length) writeFileSync(`${file}.br`, br);
  if (gz.length < content.length) writeFileSync(`${file}.gz`, gz);
}
