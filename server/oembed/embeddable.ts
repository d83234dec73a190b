import { DEFAULT_EMBED, EMBED, type EmbedOptions, isPointId, readEmbed } from '../../shared/embed-options.ts';
import { NEAR, readFind } from '../../shared/find-query.ts';
import { LANGUAGES } from '../../shared/language.ts';

/** Every address that can be shown in a frame, as the specification writes URL schemes. */
const PATTERNS = ['/', NEAR, '/titik/:id', '/wilayah/:code', '/rencana', EMBED] as const;

/**
 * What a frame shows for an address of ours; null: it is not ours, or there is no frame for it.
 * http and https are one site: links are pasted as they were found.
 */
export function embeddable(address: string, publicUrl: string): EmbedOptions | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  const site = new URL(publicUrl);
  const folder = site.pathname.replace(/\/$/, '');
  if (!/^https?:$/.test(url.protocol) || url.username || url.password) return null;
  if (url.host !== site.host || !url.pathname.startsWith(`${folder}/`)) return null;
  const found = match(url.pathname.slice(folder.length));
  if (!found) return null;
  const { pattern, value } = found;
  if (pattern === EMBED) return readEmbed(url.searchParams).options;
  const options = readPage(url.searchParams);
  if (pattern === '/rencana')
    return { ...options, screen: 'plan', region: region(url.searchParams.get('region') ?? '') };
  if (pattern === '/titik/:id') return isPointId(value) ? { ...options, point: value } : null;
  if (pattern !== '/wilayah/:code') return options;
  const code = region(value);
  return code === null && value !== 'ID' ? null : { ...options, region: code };
}

function match(path: string): { pattern: (typeof PATTERNS)[number]; value: string } | null {
  for (const pattern of PATTERNS) {
    if (!pattern.includes(':')) {
      if (path === pattern || path === `${pattern}/`) return { pattern, value: '' };
      continue;
    }
    const head = pattern.slice(0, pattern.indexOf(':'));
    const rest = path.slice(head.length).replace(/\/$/, '');
    if (path.startsWith(head) && rest !== '' && !rest.includes('/')) return { pattern, value: decoded(rest) };
  }
  return null;
}

/** Place, filters and language, which the pages of the site name alike. */
function readPage(parameters: URLSearchParams): EmbedOptions {
  const stated = parameters.get('lang');
  const language = LANGUAGES.find((one) => one === stated) ?? 'id';
  return { ...DEFAULT_EMBED, language, find: readFind(parameters) };
}

function region(code: string): string | null {
  return readEmbed(new URLSearchParams({ region: code })).options.region;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}
