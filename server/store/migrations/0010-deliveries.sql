-- Notices by e-mail that there is a letter to read. The rows of a meeting go with its key.

-- To whom a letter was sent: the address is sealed under the meeting's key, and its hash is made with it, so that both say nothing without it.
create table notice_address (
  meeting_id        text not null references meeting_key (meeting_id) on delete cascade,
  host_authority_id text not null,
  recipient         text not null check (recipient in ('participant', 'referrer')),
  address_hash      bytea not null,
  address           bytea not null,
  seat_id           text not null,
  language          text not null,
  -- The version of the log that the letter was last compared at: what came after it may be a new version of the letter.
  compared_at       integer not null default 0,
  primary key (meeting_id, recipient, address_hash),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

create table notice (
  id                text primary key,
  meeting_id        text not null,
  host_authority_id text not null,
  recipient         text not null,
  address_hash      bytea not null,
  letter_version    integer not null check (letter_version > 0),
  state             text not null check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure', 'stopped')),
  attempts          integer not null default 0,
  asked_at          timestamptz not null,
  next_try_at       timestamptz,
  claimed_at        timestamptz,
  settled_at        timestamptz,
  why               text,
  -- Asked for twice is one.
  unique (meeting_id, recipient, letter_version, address_hash),
  foreign key (meeting_id) references meeting_key (meeting_id) on delete cascade,
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index notice_to_send on notice (next_try_at) where state in ('waiting', 'sending');

-- That somebody has read the letter, or has had it explained, as codes. `by_seat`: who explained it, null for somebody who has no seat.
create table receipt (
  meeting_id        text not null references meeting_key (meeting_id) on delete cascade,
  host_authority_id text not null,
  recipient         text not null check (recipient in ('participant', 'referrer')),
  letter_version    integer not null check (letter_version > 0),
  kind              text not null check (kind in ('read', 'explained')),
  by_seat           text,
  told_by           text not null check (told_by in ('reader', 'chair')),
  at                timestamptz not null,
  unique nulls not distinct (meeting_id, recipient, letter_version, kind, by_seat),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
