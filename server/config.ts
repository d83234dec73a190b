import path from 'node:path';
import { z } from 'zod';

const url = (protocols: RegExp, example: string) =>
  z.url({ protocol: protocols, error: `an address such as ${example}` });

/** Every setting, all optional. `.env.example` lists them for people. */
const settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'a port number between 0 and 65535')
    .transform(Number)
    .pipe(z.number().max(65535, 'a port number between 0 and 65535'))
    .default(8080),
  HOST: z.string().min(1, 'a host name or address to listen on, such as 127.0.0.1').default('127.0.0.1'),
  DATABASE_URL: url(/^postgres(ql)?$/, 'postgres://user:password@localhost:5432/titik').optional(),
  DATA_DIR: z.string().min(1, 'a folder').default('data'),
  PUBLIC_URL: url(/^https?$/, 'https://titik.example.id').optional(),
  TILE_URL: z
    .string()
    .refine((text) => text === 'off' || isTileUrl(text), 'off, or an https address with {z}, {x} and {y}')
    .default('https://tile.openstreetmap.org/{z}/{x}/{y}.png'),
  EMBED_ORIGINS: z
    .string()
    .transform((text) => text.split(/[\s,]+/).filter(Boolean))
    .refine(areFramers, 'any, off, or origins such as https://kupangkota.go.id, comma-separated')
    .default(['any']),
  EMBED_COUNT: z
    .enum(['true', 'false'], 'true or false')
    .default('false')
    .transform((text) => text === 'true'),
  TRUST_PROXY: z
    .enum(['true', 'false'], 'true or false')
    .default('false')
    .transform((text) => text === 'true'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug'], 'silent, error, warn, info or debug').default('info'),
});

function isTileUrl(text: string): boolean {
  return /^https?:\/\/[^\s"'<>]+$/.test(text) && ['{z}', '{x}', '{y}'].every((part) => text.includes(part));
}

/** `any` and `off` stand alone; an origin has no path, and `*.` for every subdomain at most. */
function areFramers(parts: readonly string[]): boolean {
  if (parts.length === 1 && (parts[0] === 'any' || parts[0] === 'off')) return true;
  return parts.every((part) => /^https?:\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)*(:\d{1,5})?$/i.test(part));
}

export interface Config {
  readonly port: number;
  readonly host: string;
  /** Absent: the embedded engine in `dataDir`. */
  readonly databaseUrl: string | undefined;
  /** Absolute path. */
  readonly dataDir: string;
  /** Without a slash at the end. */
  readonly publicUrl: string;
  readonly tileUrl: string | null;
  /** Who may show `/embed` in a frame; an empty list: nobody but the site itself. */
  readonly embedOrigins: 'anyone' | readonly string[];
  /** Whether the log tells from which sites frames are loaded. */
  readonly countsEmbeds: boolean;
  readonly trustProxy: boolean;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** One or more settings are wrong; the message names each, its value and what would be accepted. */
export class ConfigError extends Error {}

/**
 * Reads the settings from the environment.
 * @throws ConfigError with one line for each fault, all at once.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = settings.safeParse(given);
  if (!read.success) throw new ConfigError(read.error.issues.map((issue) => fault(issue, given)).join('\n'));
  const {
    PORT,
    HOST,
    DATABASE_URL,
    DATA_DIR,
    PUBLIC_URL,
    TILE_URL,
    EMBED_ORIGINS,
    EMBED_COUNT,
    TRUST_PROXY,
    LOG_LEVEL,
  } = read.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL,
    dataDir: path.resolve(DATA_DIR),
    publicUrl: (PUBLIC_URL ?? `http://localhost:${PORT}`).replace(/\/+$/, ''),
    tileUrl: TILE_URL === 'off' ? null : TILE_URL,
    embedOrigins: EMBED_ORIGINS[0] === 'any' ? 'anyone' : EMBED_ORIGINS.filter((origin) => origin !== 'off'),
    countsEmbeds: EMBED_COUNT,
    trustProxy: TRUST_PROXY,
    logLevel: LOG_LEVEL,
  };
}

function fault(issue: z.core.$ZodIssue, given: Readonly<Record<string, string | undefined>>): string {
  const name = String(issue.path[0]);
  // An address of a database holds a password; it is named, never shown.
  const value = name === 'DATABASE_URL' ? 'The value of DATABASE_URL' : `${name}=${given[name]}`;
  return `${value} is not accepted: give ${issue.message}.`;
}
