import type { Sql } from 'postgres';
import type { DatasetKind } from '../shared/vocabulary.ts';
import { versionOf } from './version.ts';

/** What readers see together: whose points, whose people, whose outlines, and what is told of them. */
export interface Release {
  readonly name: string;
  readonly kind: DatasetKind;
  readonly publisher: string;
  readonly source: string;
  readonly licence: string;
  /** ISO 8601. */
  readonly asOf: string;
  /** `null`: computed by this program. */
  readonly file: string | null;
  readonly fileHash: string | null;
  readonly rowsRead: number | null;
  readonly noted: number;
  readonly refused: readonly { readonly reason: string; readonly count: number }[];
  /** Hash of the points. */
  readonly content: string;
  /** The data set whose points are shown; `null`: its own. */
  readonly pointsOf: number | null;
  readonly populationList: number | null;
  readonly outlineList: number | null;
  /** Version of the areas. */
  readonly areas: string;
}

/** A release that is stored. */
export interface StoredRelease extends Release {
  readonly id: number;
  readonly version: string;
}

/** Which release do readers see? */
export async function findRelease(sql: Sql): Promise<StoredRelease | null> {
  const [row] = await sql<StoredRelease[]>`
    select id, version, name, kind, publisher, source, licence, as_of::text as "asOf", file, file_hash as "fileHash",
      rows_read as "rowsRead", noted, refused, content, points_of as "pointsOf", population_list as "populationList",
      outline_list as "outlineList", areas
    from dataset where state = 'published'`;
  return row ?? null;
}

/** Stores a release that no reader sees yet. @returns its number. */
export async function openRelease(sql: Sql, release: Release): Promise<number> {
  const [row] = await sql<{ id: number }[]>`
    insert into dataset (name, kind, publisher, source, licence, as_of, file, points_of, population_list, outline_list, areas)
    values (${release.name}, ${release.kind}, ${release.publisher}, ${release.source}, ${release.licence}, ${release.asOf},
      ${release.file}, ${release.pointsOf}, ${release.populationList}, ${release.outlineList}, ${release.areas})
    returning id`;
  if (!row) throw new Error('The database gave the new data set no number.');
  await describeRelease(sql, row.id, release);
  return row.id;
}

/** Stores what is known of a release once its list has been read to the end. */
export async function describeRelease(
  sql: Sql,
  id: number,
  {
    fileHash,
    rowsRead,
    noted,
    refused,
    content,
  }: Pick<Release, 'fileHash' | 'rowsRead' | 'noted' | 'refused' | 'content'>,
): Promise<void> {
  await sql`
    update dataset set file_hash = ${fileHash}, rows_read = ${rowsRead}, noted = ${noted}, content = ${content},
      refused = ${sql.json(refused.map(({ reason, count }) => ({ reason, count })))}
    where id = ${id}`;
}

/** The version of a release, from all that readers are told. Which file it came in does not matter. */
export async function versionOfRelease(sql: Sql, release: Release): Promise<string> {
  const lists = await sql<{ version: string }[]>`
    select version from area_list where id in (${release.populationList ?? 0}, ${release.outlineList ?? 0}) order by subject`;
  const { content, name, kind, publisher, source, licence, asOf, refused, areas } = release;
  return versionOf([
    content,
    name,
    kind,
    publisher,
    source,
    licence,
    asOf,
    refused,
    areas,
    lists.map((list) => list.version),
  ]);
}

/** Which areas are stored? */
export async function findAreaVersion(sql: Sql): Promise<string> {
  const [row] = await sql<{ version: string }[]>`select version from area_version`;
  return row?.version ?? '';
}
