import type { PlanLevel } from '../use-plan-region.ts';
import { COLUMNS, HEIGHT } from './page-size.ts';
import type { Block } from './paginate.ts';
import type { FarVillage } from './report-data.ts';

export type BlockKey = 'sites' | 'checklist' | 'villages' | 'parts' | 'method';

/** Villages that are printed of a province or of the country, the farthest; of smaller regions all are. */
const MOST_PRINTED = 330;

export function printedVillages(level: PlanLevel, far: readonly FarVillage[]): readonly FarVillage[] {
  return level === 'country' || level === 'province' ? far.slice(0, MOST_PRINTED) : far;
}

interface Amounts {
  readonly level: PlanLevel;
  readonly sites: number;
  /** Villages in the list. */
  readonly printed: number;
  readonly parts: number;
}

/** What flows over the pages after the first, with the heights that `blocks.css` gives it. */
export function blocksOf({ sites, printed, parts }: Amounts): Block<BlockKey>[] {
  const { gap, title, caption, line, head, siteRow, checkHead, checkRow, villageRow, partRow } = HEIGHT;
  const usual = { gap, head: 0, foot: 0 };
  const blocks: Block<BlockKey>[] = [
    {
      ...usual,
      key: 'sites',
      title: title + 2 * line,
      head: sites > 0 ? head : 0,
      rows: sites,
      row: siteRow,
      least: 2,
    },
  ];
  if (sites > 0) {
    blocks.push({ ...usual, key: 'checklist', title: caption, head: checkHead, rows: sites, row: checkRow, least: 2 });
  }
  blocks.push({
    ...usual,
    key: 'villages',
    title: title + 2 * caption,
    rows: Math.ceil(printed / COLUMNS),
    row: villageRow,
    least: 4,
  });
  if (parts > 0) {
    const foot = partRow + caption + 4;
    blocks.push({ ...usual, key: 'parts', title, head, rows: parts, row: partRow, foot, least: 3 });
  }
  blocks.push({ ...usual, key: 'method', title, rows: 1, row: 240 });
  return blocks;
}
