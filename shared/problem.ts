import { z } from 'zod';

/** Problem details by RFC 9457, with the faulty parameters named. */
export const problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string(),
  errors: z.array(z.object({ parameter: z.string(), value: z.string().nullable(), accepted: z.string() })).optional(),
});
export type Problem = z.infer<typeof problem>;
