import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { today } from '../../shared/today.ts';

describe('today', () => {
  it('is the day by the clocks of Jakarta', () => {
    const jakarta = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Jakarta', dateStyle: 'short' });
    // From 1964 on Jakarta kept this time.
    const moments = fc.date({ min: new Date('1964-01-02'), max: new Date('2999-12-30'), noInvalidDate: true });
    fc.assert(
      fc.property(moments, (moment) => {
        expect(today(moment)).toBe(jakarta.format(moment));
      }),
      { seed: 7634, numRuns: 500 },
    );
  });

  it('changes with midnight there', () => {
    expect(today(new Date('2024-12-31T16:59:59.999Z'))).toBe('2024-12-31');
    expect(today(new Date('2024-12-31T17:00:00.000Z'))).toBe('2025-01-01');
  });
});
