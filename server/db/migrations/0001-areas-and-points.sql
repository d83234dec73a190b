-- Which regions are there, where do people live, and which access points are published?

create extension if not exists postgis;
create extension if not exists pg_trgm;

create table region (
  code text primary key,                     -- Kemendagri code of today
  level text not null check (level in ('province', 'regency', 'district')),
  parent text references region (code),
  name text not null,
  population integer not null check (population >= 0),
  population_is_estimate boolean not null,
  area double precision check (area > 0),    -- km²
  underdeveloped_from date,                  -- on the list of Perpres 63/2020 from … until …, null: no end announced
  underdeveloped_until date,
  villages integer not null check (villages > 0),
  location geography (Point, 4326) not null, -- the village nearest to the mean of its villages
  bbox double precision[] not null check (array_length(bbox, 1) = 4), -- west, south, east, north of its villages
  check ((level = 'province') = (parent is null))
);
create index region_parent on region (parent);
create index region_location on region using gist (location);

create table village (
  code text primary key,                     -- Kemendagri code of today; it begins with that of its district even where today's list has no such village
  code_2020 text not null unique deferrable initially deferred,
  name text not null,
  district text not null references region (code),
  regency text not null references region (code),
  province text not null references region (code),
  postal_code text check (postal_code ~ '^\d{5}$'),
  population integer not null check (population >= 0), -- estimate: the regency's people spread evenly
  location geography (Point, 4326) not null
);
create index village_district on village (district);
create index village_regency on village (regency);
create index village_province on village (province);
create index village_postal_code on village (postal_code);
create index village_location on village using gist (location);

-- What a search can find among regions, villages and postal codes; everyday names stand as further rows of the same place.
create table place (
  id integer primary key,
  kind text not null check (kind in ('province', 'regency', 'district', 'village', 'postal-code')),
  code text not null,
  name text not null,                        -- as shown
  context text not null,                     -- the regions it lies in, smallest first
  search_name text not null,                 -- lower case, no marks, no "kabupaten", "kota", "desa" …
  search_context text not null,
  weight real not null,                      -- bigger places first: log10 of the people
  location geography (Point, 4326) not null,
  bbox double precision[] check (array_length(bbox, 1) = 4)
);
create index place_search_name_trigram on place using gin (search_name gin_trgm_ops);
create index place_search_name_prefix on place (search_name text_pattern_ops);

create table outline (
  level text primary key check (level in ('province', 'regency')),
  topology text not null                     -- TopoJSON, sent as it is
);

-- Where the areas come from: names, populations, outlines, lists.
create table area_source (
  subject text primary key,
  source text not null,
  licence text not null,
  as_of text not null,
  position integer not null
);

-- Which areas are loaded: hash of all of the above, one row.
create table area_version (
  version text primary key,
  loaded_at timestamptz not null default now()
);

create table dataset (
  id integer generated always as identity primary key,
  state text not null default 'loading' check (state in ('loading', 'published', 'retired')),
  name text not null,
  kind text not null check (kind in ('simulated', 'official')),
  source text not null,
  licence text not null,
  as_of date not null,
  version text not null default '',
  refused jsonb not null default '[]',       -- [{ reason, count }]
  created_at timestamptz not null default now(),
  published_at timestamptz,
  check ((state = 'loading') or (published_at is not null and version <> ''))
);
create unique index dataset_one_published on dataset (state) where state = 'published';

-- One partition a data set: loading beside the published one leaves its indexes alone, and retiring drops a table.
create table access_point (
  dataset integer not null references dataset (id),
  id text not null,
  name text not null,
  search_name text not null,
  category text not null,
  technology text not null,
  status text not null,
  verified_on date,
  bandwidth double precision check (bandwidth > 0), -- Mbit/s
  opening_hours text,
  provider text,
  address text,
  village text not null references village (code),
  location geography (Point, 4326) not null,
  primary key (dataset, id)
) partition by list (dataset);
create index access_point_location on access_point using gist (location);
create index access_point_village on access_point (village);
create index access_point_search_name_trigram on access_point using gin (search_name gin_trgm_ops);
-- Boxes are asked in degrees; a geography's own box is in another space and too wide.
create index access_point_box on access_point using gist ((location::geometry));
create index village_box on village using gist ((location::geometry));
create index region_box on region using gist ((location::geometry));
