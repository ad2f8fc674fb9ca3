-- Hard words that a host authority explains itself. Every change is a row of its own: the newest counts, the others are its history.
create table own_term (
  id                text not null,
  version           integer not null check (version > 0),
  host_authority_id text not null references host_authority (id),
  term              text not null,
  aliases           text[] not null,
  plain_sv          text not null,
  plain_en          text not null,
  -- The day by which the authority looks at it again.
  review_by         text not null,
  is_removed        boolean not null,
  at                timestamptz not null,
  by_whom           text not null,
  primary key (host_authority_id, id, version)
);
