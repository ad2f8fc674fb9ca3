-- Who asks for a meeting may be told by mail, once, that there is something to read: that it was planned, closed or its time is over.
-- Address and outbox are one row, since one mail goes: it is deleted when that has gone, or is wanted no more.
create table asker_notice (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  referral_id       text not null,
  part              text not null check (part in ('referrer', 'person')),
  address           bytea not null,
  language          text not null,
  state             text not null default 'asked' check (state in ('asked', 'waiting', 'sending')),
  attempts          integer not null default 0,
  due_at            timestamptz,
  next_try_at       timestamptz,
  claimed_at        timestamptz,
  unique (host_authority_id, referral_id, part)
);
create index asker_notice_waiting on asker_notice (next_try_at) where state = 'waiting';
