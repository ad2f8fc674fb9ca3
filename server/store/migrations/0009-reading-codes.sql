-- How a letter is opened afterwards: a number that is no secret, and a code that was handed over. Of the code only a slow hash is kept.

create table reading_code (
  number            text primary key,
  meeting_id        text not null,
  host_authority_id text not null,
  recipient         text not null check (recipient in ('participant', 'referrer')),
  seat_id           text not null,
  salt              bytea not null,
  code_hash         bytea not null,
  issued_at         timestamptz not null,
  tries             integer not null default 0,
  tries_since       timestamptz,
  unique (meeting_id, recipient),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

-- A letter that was opened with its code. The token lives in the page alone, and not for long.
create table reading (
  token_hash        text primary key,
  number            text not null references reading_code (number) on delete cascade,
  meeting_id        text not null,
  host_authority_id text not null,
  opened_at         timestamptz not null,
  expires_at        timestamptz not null,
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index reading_of_meeting on reading (meeting_id);

drop function erase_meeting(text, timestamptz);

create function erase_meeting(the_id text, at_time timestamptz, the_reason text) returns boolean language plpgsql as $$
declare
  locked meeting;
begin
  select * into locked from meeting m where m.id = the_id for update;
  if locked.id is null or locked.erased_at is not null then
    return locked.id is not null;
  end if;
  delete from meeting_key where meeting_id = the_id;
  delete from event where meeting_id = the_id;
  delete from command where meeting_id = the_id;
  delete from reading where meeting_id = the_id;
  delete from reading_code where meeting_id = the_id;
  delete from seat_link where meeting_id = the_id;
  delete from seat_session where meeting_id = the_id;
  delete from seat_account where meeting_id = the_id;
  delete from teams_meeting where meeting_id = the_id;
  update meeting set erased_at = at_time where id = the_id;
  insert into erasure_proof (meeting_id, host_authority_id, created_at, erased_at, event_count, why)
    values (the_id, locked.host_authority_id, locked.created_at, at_time, locked.version, the_reason);
  insert into audit (at, host_authority_id, meeting_id, what, version)
    values (at_time, locked.host_authority_id, the_id, 'meetingErased', locked.version);
  return true;
end $$;
