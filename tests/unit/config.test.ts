import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError, readConfig } from '../../server/config.ts';

describe('settings', () => {
  it('are all optional', () => {
    expect(readConfig({})).toEqual({
      port: 8080,
      host: '127.0.0.1',
      databaseUrl: undefined,
      dataDir: path.resolve('data'),
      publicUrl: 'http://localhost:8080',
      tileUrl: 'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      embedOrigins: 'anyone',
      countsEmbeds: false,
      trustProxy: false,
      logLevel: 'info',
    });
  });

  it('that are empty are as if they were absent', () => {
    const empty = { PORT: '', HOST: '', DATABASE_URL: '', DATA_DIR: '', PUBLIC_URL: '', TILE_URL: '', LOG_LEVEL: '' };
    expect(readConfig(empty)).toEqual(readConfig({}));
  });

  it('of others are left alone', () => {
    expect(readConfig({ PATH: '/bin', NODE_ENV: 'x' })).toEqual(readConfig({}));
  });

  it('are read', () => {
    const config = readConfig({
      PORT: '0',
      DATABASE_URL: 'postgresql://a:b@db/titik?sslmode=require',
      PUBLIC_URL: 'https://titik.example.id/',
      TILE_URL: 'off',
      TRUST_PROXY: 'true',
      LOG_LEVEL: 'silent',
    });
    expect(config).toMatchObject({
      port: 0,
      databaseUrl: 'postgresql://a:b@db/titik?sslmode=require',
      publicUrl: 'https://titik.example.id',
      tileUrl: null,
      trustProxy: true,
      logLevel: 'silent',
    });
  });

  it('say who may show the map inside their pages', () => {
    const origins = (EMBED_ORIGINS: string) => readConfig({ EMBED_ORIGINS }).embedOrigins;
    expect(origins('any')).toBe('anyone');
    expect(origins('off')).toEqual([]);
    expect(origins('https://kota.go.id, https://*.ntt.go.id\nhttp://localhost:3000')).toEqual([
      'https://kota.go.id',
      'https://*.ntt.go.id',
      'http://localhost:3000',
    ]);
  });

  it.each([
    ['PORT', 'abc', /port number between 0 and 65535/],
    ['PORT', '-1', /port number/],
    ['PORT', '65536', /port number/],
    ['PORT', '80.5', /port number/],
    ['DATABASE_URL', 'mysql://a@b/c', /postgres:\/\//],
    ['DATABASE_URL', 'localhost', /postgres:\/\//],
    ['PUBLIC_URL', 'titik.example.id', /https:\/\//],
    ['PUBLIC_URL', 'ftp://titik.example.id', /https:\/\//],
    ['TILE_URL', 'x', /\{z\}, \{x\} and \{y\}/],
    ['TILE_URL', 'https://tiles.example/{z}/{x}', /\{z\}, \{x\} and \{y\}/],
    ['TILE_URL', "https://tiles.example/{z}/{x}/{y}'; script-src *", /\{z\}, \{x\} and \{y\}/],
    ['EMBED_ORIGINS', 'kota.go.id', /origins such as https/],
    ['EMBED_ORIGINS', 'https://kota.go.id/berita', /origins such as https/],
    ['EMBED_ORIGINS', 'https://a.id; script-src *', /origins such as https/],
    ['EMBED_ORIGINS', 'any, https://kota.go.id', /origins such as https/],
    ['EMBED_ORIGINS', 'https://*', /origins such as https/],
    ['EMBED_COUNT', 'yes', /true or false/],
    ['TRUST_PROXY', 'yes', /true or false/],
    ['LOG_LEVEL', 'loud', /silent, error, warn, info or debug/],
  ])('that are wrong are named with what is accepted: %s=%s', (name, value, remedy) => {
    const message = messageFor({ [name]: value });
    expect(message).toContain(name);
    expect(message).toMatch(remedy);
    expect(message.split('\n')).toHaveLength(1);
  });

  it('that are wrong are told all at once', () => {
    const lines = messageFor({ PORT: 'abc', TILE_URL: 'x', LOG_LEVEL: 'loud' }).split('\n');
    expect(lines.map((line) => line.split('=')[0])).toEqual(['PORT', 'TILE_URL', 'LOG_LEVEL']);
  });

  it('that hold a password are never repeated', () => {
    expect(messageFor({ DATABASE_URL: 'mysql://titik:rahasia@db/titik' })).not.toMatch(/rahasia|titik:/);
  });
});

function messageFor(environment: Record<string, string>): string {
  try {
    readConfig(environment);
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigError);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('It was accepted.');
}
