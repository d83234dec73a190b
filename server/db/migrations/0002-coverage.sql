-- How far is it from each village to the nearest active access point, and what follows for each region?

-- Measured when a data set is published, one partition a data set. A village's code begins with those of its district, regency
-- and province, so that ranges of the key are regions; the collation makes its order that of the bytes on every machine.
create table village_coverage (
  dataset integer not null references dataset (id),
  village text collate "C" not null,
  population integer not null check (population >= 0), -- of the areas that were measured with
  nearest_point text,
  distance double precision check (distance >= 0),     -- metres along the WGS84 spheroid; null: no point is active
  primary key (dataset, village),
  check ((nearest_point is null) = (distance is null))
) partition by list (dataset);

-- What does not depend on a radius. The row of the country has the code 'ID' and is written last: while it is missing, the
-- measurement is not complete.
create table region_coverage (
  dataset integer not null references dataset (id),
  region text collate "C" not null,
  points integer not null check (points >= 0),         -- active ones
  villages integer not null check (villages > 0),
  population integer not null check (population >= 0),
  median_distance double precision,                    -- half of the people live within it; null: no people or no active point
  p90_distance double precision,                       -- nine tenths of the people live within it
  primary key (dataset, region)
);

-- Sets of regencies that planners look at together.
create table destination (
  code text primary key,
  name text not null,
  regencies text[] not null check (array_length(regencies, 1) > 0), -- Kemendagri codes of today
  position integer not null
);
