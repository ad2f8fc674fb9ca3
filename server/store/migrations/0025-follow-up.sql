-- What became of what was agreed, in codes alone. `meeting_id` is there as long as the meeting's content is: then nothing leads back to it.

create table followed_case (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  meeting_id        text unique,
  form_id           text not null,
  kommun            text,
  held_on           date not null,
  may_count         boolean not null,
  gender            text check (gender in ('woman', 'man', 'other')),
  age_band          text check (age_band in ('16-24', '25-34', '35-44', '45-54', '55-64', '65-')),
  unique (id, host_authority_id),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index followed_case_of_authority on followed_case (host_authority_id, held_on);

create table followed_item (
  case_id           text not null,
  host_authority_id text not null,
  nr                integer not null check (nr > 0),
  kind              text not null,
  track             text,
  primary key (case_id, nr),
  foreign key (case_id, host_authority_id) references followed_case (id, host_authority_id) on delete cascade
);

-- Of a code a keyed, slow hash. `sees`: everything that is asked, or what became of it alone. `seat_id` is whose it is, as long as there are seats.
create table case_code (
  code_hash         bytea primary key,
  case_id           text not null,
  host_authority_id text not null,
  sees              text not null check (sees in ('questions', 'outcomes')),
  seat_id           text,
  foreign key (case_id, host_authority_id) references followed_case (id, host_authority_id) on delete cascade
);
create index case_code_of_case on case_code (case_id);

create table followed_answer (
  case_id           text not null,
  host_authority_id text not null,
  months            integer not null check (months in (0, 3, 6, 12)),
  voice             text not null check (voice in ('participant', 'referrer', 'team')),
  answers           jsonb not null,
  first_on          date not null,
  primary key (case_id, months, voice),
  foreign key (case_id, host_authority_id) references followed_case (id, host_authority_id) on delete cascade
);

-- The team's own words. Of no case: which form and which half-year is all that is kept with them.
create table team_word (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  form_id           text not null,
  half_year         text not null,
  sealed            bytea not null
);
create index team_word_of_authority on team_word (host_authority_id, half_year);

-- A work address that somebody wants to be reminded at, as long as a reminder waits. One row for each of them.
create table reminder_address (
  case_id           text primary key,
  host_authority_id text not null,
  address           bytea not null,
  address_hash      bytea not null,
  language          text not null,
  foreign key (case_id, host_authority_id) references followed_case (id, host_authority_id) on delete cascade
);
create index reminder_address_by_hash on reminder_address (address_hash);

create table reminder (
  id                text primary key,
  case_id           text not null references reminder_address (case_id) on delete cascade,
  host_authority_id text not null,
  due_at            timestamptz not null,
  state             text not null default 'waiting' check (state in ('waiting', 'sending', 'sent', 'failed', 'unsure')),
  attempts          integer not null default 0,
  next_try_at       timestamptz,
  claimed_at        timestamptz,
  unique (case_id, due_at)
);
create index reminder_waiting on reminder (next_try_at) where state = 'waiting';

-- With the meeting goes what led to it; with a consent that was taken back goes all of it.
create function let_go_of_followed() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    delete from followed_case where meeting_id = new.id;
  else
    update case_code k set seat_id = null from followed_case c where c.id = k.case_id and c.meeting_id = new.id;
    update followed_case set meeting_id = null where meeting_id = new.id;
  end if;
  return null;
end $$;
create trigger meeting_lets_go_of_followed after update of erased_at on meeting
  for each row when (old.erased_at is null and new.erased_at is not null) execute function let_go_of_followed();
