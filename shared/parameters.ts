import { z } from 'zod';
import { type Bbox, numberFromText } from './lon-lat.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this expression is for
const CONTROL_CHARACTERS = /[\u0000-\u001f\u007f-\u009f]/;

/** Text of a query: trimmed, bounded, without control characters or lone surrogates. */
export const queryText = (longest: number) =>
  z
    .string()
    .max(longest, `at most ${longest} characters`)
    .refine((text) => !CONTROL_CHARACTERS.test(text), 'text without control characters')
    .refine((text) => text.isWellFormed(), 'well-formed Unicode text')
    .transform((text) => text.trim());

const decimal = z.string().transform((text, context) => {
  const value = numberFromText(text);
  if (value !== undefined) return value;
  context.addIssue({ code: 'custom', message: 'a decimal number with a point, such as -10.17' });
  return z.NEVER;
});

/** A number given as text, between two bounds, both included. */
export const numberBetween = (low: number, high: number, unit: string) =>
  decimal.pipe(
    z.number().min(low, `${unit} between ${low} and ${high}`).max(high, `${unit} between ${low} and ${high}`),
  );

/** A whole number given as text, between two bounds, both included. */
export const wholeBetween = (low: number, high: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, `a whole number between ${low} and ${high}`)
    .transform(Number)
    .pipe(
      z
        .number()
        .min(low, `a whole number between ${low} and ${high}`)
        .max(high, `a whole number between ${low} and ${high}`),
    );

export const longitude = numberBetween(-180, 180, 'degrees of longitude');
export const latitude = numberBetween(-90, 90, 'degrees of latitude');

const BBOX_FORM =
  'west,south,east,north in degrees, with west < east and south < north, such as 123.5,-10.4,124.1,-9.9';

/** `west,south,east,north` as one parameter. */
export const bbox = z.string().transform((text, context): Bbox => {
  const [west, south, east, north, ...rest] = text.split(',').map(numberFromText);
  const whole = west !== undefined && south !== undefined && east !== undefined && north !== undefined;
  if (whole && rest.length === 0 && west >= -180 && east <= 180 && south >= -90 && north <= 90) {
    if (west < east && south < north) return [west, south, east, north];
  }
  context.addIssue({ code: 'custom', message: BBOX_FORM });
  return z.NEVER;
});

/** One or more values of a closed list, comma-separated. */
export const listOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.string().transform((text, context): Values[number][] => {
    const given = text.split(',').map((part) => part.trim());
    const unknown = given.filter((part) => !values.includes(part));
    if (unknown.length === 0) return [...new Set(given)] as Values[number][];
    context.addIssue({ code: 'custom', message: `one or more of ${values.join(', ')}, comma-separated` });
    return z.NEVER;
  });

/** A Kemendagri code: province `53`, regency `53.71`, district `53.71.01`, village `53.71.01.1001`. */
export const regionCode = z
  .string()
  .regex(/^\d{2}(\.\d{2}(\.\d{2}(\.\d{4})?)?)?$/, 'a Kemendagri code such as 53, 53.71, 53.71.01 or 53.71.01.1001');

/** Codes of villages, comma-separated, each once; none when absent. */
export const listOfCodes = (most: number) =>
  z
    .string()
    .default('')
    .transform((text) => [...new Set(text.split(',').map((part) => part.trim()))].filter((part) => part !== ''))
    .refine(
      (codes) => codes.length <= most && codes.every((code) => /^\d{2}\.\d{2}\.\d{2}\.\d{4}$/.test(code)),
      `up to ${most} codes of villages such as 53.71.01.1001, comma-separated`,
    );

/** The request of an endpoint that takes nothing. */
export const emptyRequest = z.strictObject({});
