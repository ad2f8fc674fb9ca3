-- Interventions that a host authority tells of: its catalogue. Every change is a row of its own: the newest counts, the others are its history.
create table catalogue_entry (
  host_authority_id text not null references host_authority (id),
  id                text not null,
  version           integer not null check (version > 0),
  entry             jsonb not null,
  is_withdrawn      boolean not null,
  at                timestamptz not null,
  -- Who decided, in their own words of who that is.
  by_whom           text not null,
  primary key (host_authority_id, id, version)
);

create trigger catalogue_entry_is_append_only before update or delete or truncate on catalogue_entry
  for each statement execute function refuse_change_of_audit();
