-- Who published each list, what became of its rows, and what changed from one publication to the next?

-- Official lists that take the place of what was estimated: people of villages, outlines of regions.
create table area_list (
  id integer generated always as identity primary key,
  subject text not null check (subject in ('population', 'outlines')),
  name text not null,
  publisher text not null,
  source text not null,
  licence text not null,
  as_of date not null,
  file text not null,                        -- its name without folders, or the address it came from
  file_hash text not null default '',        -- SHA-256; '' while it is read
  version text not null default '',          -- hash of what was taken from it; '' while it is stored
  rows_read integer not null default 0 check (rows_read >= 0),
  kept integer not null default 0 check (kept >= 0),
  refused jsonb not null default '[]',       -- [{ reason, count }]
  created_at timestamptz not null default now()
);

create table village_population (
  list integer not null references area_list (id) on delete cascade,
  village text collate "C" not null,         -- Kemendagri code of today
  population integer not null check (population >= 0),
  primary key (list, village)
);

-- List 0 is what this program computed.
alter table outline add column list integer not null default 0;
alter table outline drop constraint outline_pkey;
alter table outline add primary key (list, level);

-- A data set is what readers see together: points, people, outlines. Two data sets may share their points, people or outlines.
alter table dataset
  add column publisher text not null default '',
  add column file text,                      -- null: computed by this program
  add column file_hash text,
  add column rows_read integer check (rows_read >= 0),
  add column noted integer not null default 0 check (noted >= 0), -- rows kept with a note
  add column content text not null default '', -- hash of its points; '': not known
  add column points_of integer references dataset (id), -- whose points are shown; null: its own
  add column population_list integer references area_list (id), -- null: estimates
  add column outline_list integer references area_list (id),    -- null: computed outlines
  add column populations text not null default 'estimated'
    check (populations in ('estimated', 'partly-official', 'official')),
  add column areas text not null default ''; -- version of the areas it was measured with

update dataset set areas = coalesce((select version from area_version), '');

alter table access_point
  add column approximate boolean not null default false; -- the list had no coordinates: placed at its village

alter table village_coverage
  add column population_is_official boolean not null default false;
alter table region_coverage
  add column official_villages integer not null default 0 check (official_villages >= 0); -- villages whose people are from a list

-- Every switch, also back to an older data set. A row without a moment is being prepared.
create table publication (
  id integer generated always as identity primary key,
  dataset integer not null,                  -- may be gone by now
  version text not null,
  published_at timestamptz
);
insert into publication (dataset, version, published_at)
  select id, version, published_at from dataset where state = 'published';

-- How points differ from those of the publication before.
create table point_change (
  publication integer not null references publication (id) on delete cascade,
  point text collate "C" not null,
  kind text not null check (kind in ('added', 'removed', 'moved', 'changed')),
  fields text[] not null default '{}',       -- what is told differently, by the names of the API
  distance double precision check (distance >= 0), -- metres between the two places; null where it did not move
  primary key (publication, point)
);
insert into point_change (publication, point, kind)
  select p.id, a.id, 'added' from publication p join access_point a using (dataset);
