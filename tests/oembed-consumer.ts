import { SaxesParser } from 'saxes';

/** What a consumer may be told (oembed.com, 2.3.4). */
export interface Oembed {
  readonly type: string;
  readonly fields: Readonly<Record<string, string | number>>;
}

const REQUIRED: Readonly<Record<string, readonly string[]>> = {
  photo: ['url', 'width', 'height'],
  video: ['html', 'width', 'height'],
  link: [],
  rich: ['html', 'width', 'height'],
};
const NUMBERS = ['width', 'height', 'thumbnail_width', 'thumbnail_height', 'cache_age'];
const TYPES = { json: /^application\/json(;|$)/, xml: /^text\/xml(;|$)/ };

/** The discovery links in the head of a page (section 4), by format. Attributes may stand in any order. */
export function discover(page: string): { json?: string; xml?: string } {
  const head = page.slice(0, page.search(/<\/head>/i));
  const links = head.match(/<link\b[^>]*>/gi) ?? [];
  const find = (type: string) => {
    const link = links.find((one) => attribute(one, 'type') === type && attribute(one, 'rel') === 'alternate');
    return link && attribute(link, 'href');
  };
  const [json, xml] = [find('application/json+oembed'), find('text/xml+oembed')];
  return { ...(json && { json }), ...(xml && { xml }) };
}

/**
 * Reads an answer as the specification demands.
 * @throws when a required parameter is absent, a number is none, or the answer is larger than was asked for.
 */
export async function consume(
  response: Response,
  format: 'json' | 'xml',
  limits: Record<string, number> = {},
): Promise<Oembed> {
  if (response.status !== 200) throw new Error(`Status ${response.status}.`);
  const mediaType = response.headers.get('content-type') ?? '';
  if (!TYPES[format].test(mediaType)) throw new Error(`The type is ${mediaType}.`);
  const text = await response.text();
  const fields = format === 'json' ? JSON.parse(text) : readXml(text);
  const type = String(fields.type);
  if (fields.version !== '1.0') throw new Error(`The version is ${fields.version}.`);
  for (const name of REQUIRED[type] ?? [type]) if (!(name in fields)) throw new Error(`${name} is absent.`);
  for (const name of NUMBERS)
    if (name in fields && !(Number.isInteger(fields[name]) && fields[name] > 0))
      throw new Error(`${name} is no number.`);
  const thumbnail = ['thumbnail_url', 'thumbnail_width', 'thumbnail_height'].filter((name) => name in fields);
  if (![0, 3].includes(thumbnail.length)) throw new Error('A thumbnail is told by all three or none.');
  for (const side of ['width', 'height'])
    for (const name of [side, `thumbnail_${side}`])
      if (name in fields && fields[name] > (limits[`max${side}`] ?? Number.POSITIVE_INFINITY))
        throw new Error(`${name} is too large.`);
  return { type, fields };
}

/** One element `oembed`, whose children hold text. */
function readXml(text: string): Record<string, string | number> {
  const fields: Record<string, string | number> = {};
  const open: string[] = [];
  let value = '';
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    open.push(name);
    value = '';
    if (open[0] !== 'oembed' || open.length > 2) throw new Error(`${open.join('/')} is not foreseen.`);
  });
  parser.on('text', (part) => {
    value += part;
  });
  parser.on('closetag', ({ name }) => {
    if (open.length === 2) fields[name] = NUMBERS.includes(name) ? Number(value) : value;
    open.pop();
  });
  parser.write(text).close();
  return fields;
}

function attribute(tag: string, name: string): string | undefined {
  const value = new RegExp(`\\s${name}="([^"]*)"`, 'i').exec(tag)?.[1];
  return value
    ?.replace(/&amp;/g, '&')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");
}
