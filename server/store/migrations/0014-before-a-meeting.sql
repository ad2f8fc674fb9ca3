-- What is written before there is a meeting: a plan that grows, and a referral that waits. Each is sealed under a key of its own, which goes with its row.
create table kept_draft (
  id                text not null,
  host_authority_id text not null references host_authority (id),
  kind              text not null check (kind in ('plan', 'referral')),
  version           integer not null check (version > 0),
  wrapped           bytea not null,
  sealed            bytea not null,
  created_at        timestamptz not null,
  changed_at        timestamptz not null,
  expires_at        timestamptz not null,
  primary key (host_authority_id, id)
);
create index kept_draft_over on kept_draft (expires_at);

-- How whoever wrote a referral, and the person it is about, come back to it: a number that is no secret, and a code of which only a slow hash is kept.
create table referral_code (
  number            text primary key,
  referral_id       text not null,
  host_authority_id text not null references host_authority (id),
  part              text not null check (part in ('referrer', 'person')),
  salt              bytea not null,
  code_hash         bytea not null,
  tries             integer not null default 0,
  tries_since       timestamptz,
  -- What became of it stays to be read when its words are gone.
  state             text not null default 'waiting' check (state in ('waiting', 'planned', 'closed', 'timeIsOver')),
  expires_at        timestamptz not null
);
create index referral_code_of_referral on referral_code (host_authority_id, referral_id);
