import { z } from 'zod';

/** Further forms of an answer, at the same path with the name as its ending. */
export const FORMATS = {
  csv: {
    mediaType: 'text/csv',
    summary: 'CSV for spreadsheets (RFC 4180, UTF-8)',
    options: z.strictObject({
      delimiter: z
        .enum([',', ';'], 'a comma or a semicolon')
        .default(',')
        .describe('what stands between values: a comma or a semicolon'),
      bom: z
        .enum(['true', 'false'], 'true or false')
        .default('false')
        .describe('whether a byte order mark stands first, by which spreadsheets know UTF-8'),
    }),
  },
  geojson: {
    mediaType: 'application/geo+json',
    summary: 'GeoJSON with approximate outlines',
    options: z.strictObject({}),
  },
} as const;

export type FormatName = keyof typeof FORMATS;
export type FormatOptions<Name extends FormatName> = z.output<(typeof FORMATS)[Name]['options']>;

/** What an endpoint takes when it is asked in a form: its own parameters and those of the form. */
export function requestAs(format: FormatName, request: z.ZodObject): z.ZodObject {
  const options: z.ZodRawShape = FORMATS[format].options.shape;
  return request.safeExtend(options);
}
