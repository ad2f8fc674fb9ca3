-- How often a code was written wrongly from each place, so that nobody locks out its reader from elsewhere. A place is a few signs of a keyed hash of an
-- address; it goes a quarter of an hour later at the next try, and with the row.
alter table reading_code add column tried_from jsonb not null default '{}';
alter table referral_code add column tried_from jsonb not null default '{}';
