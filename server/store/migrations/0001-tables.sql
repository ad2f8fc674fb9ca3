-- Every row carries its host authority; the composite keys make a row of one authority unable to point at another's meeting.

create table host_authority (
  id   text primary key,
  name text not null
);

create table meeting (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  version           integer not null check (version >= 0),
  created_at        timestamptz not null,
  closed_at         timestamptz,
  erased_at         timestamptz,
  unique (id, host_authority_id)
);
create index meeting_of_authority on meeting (host_authority_id, created_at desc) where erased_at is null;

create table meeting_key (
  meeting_id        text primary key,
  host_authority_id text not null,
  wrapped           bytea not null,
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

create table event (
  meeting_id        text not null,
  version           integer not null check (version > 0),
  host_authority_id text not null,
  at                timestamptz not null,
  payload           bytea not null,
  primary key (meeting_id, version),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

create table command (
  meeting_id        text not null,
  command_id        text not null,
  host_authority_id text not null,
  version           integer not null,
  primary key (meeting_id, command_id),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

create table seat_link (
  secret_hash       text primary key,
  seat_id           text not null,
  meeting_id        text not null,
  host_authority_id text not null,
  created_at        timestamptz not null,
  ended_at          timestamptz,
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index seat_link_of_meeting on seat_link (meeting_id);

create table seat_session (
  token_hash        text primary key,
  meeting_id        text not null,
  seat_id           text not null,
  host_authority_id text not null,
  device            text not null,
  created_at        timestamptz not null,
  expires_at        timestamptz not null,
  ended_at          timestamptz,
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index seat_session_of_seat on seat_session (meeting_id, seat_id);

create table staff_token (
  token_hash        text primary key,
  host_authority_id text not null references host_authority (id),
  label             text not null,
  created_at        timestamptz not null,
  expires_at        timestamptz not null
);

create table erasure_proof (
  meeting_id        text primary key,
  host_authority_id text not null,
  created_at        timestamptz not null,
  erased_at         timestamptz not null,
  event_count       integer not null,
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

-- One sealed constant: tells at once whether a master key fits this database.
create table master_key_check (
  is_only boolean primary key default true check (is_only),
  sealed  bytea not null
);
