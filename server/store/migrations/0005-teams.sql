-- Whose account sits on which seat, and which meeting of ours a meeting in Teams is. Both are kept as hashes made with a key that is not in the database.

create table seat_account (
  account_hash      text not null,
  seat_id           text not null,
  meeting_id        text not null,
  host_authority_id text not null,
  -- The device that the account is for its meeting, wherever it is opened.
  device            text not null,
  -- Who has signed out comes in again only by asking for it.
  is_signed_out     boolean not null default false,
  -- Named when the meeting was planned, and not come yet: planning again may take it back.
  is_invited        boolean not null default false,
  created_at        timestamptz not null,
  primary key (meeting_id, account_hash),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index seat_account_of_person on seat_account (account_hash);

-- A recurring meeting in Teams has one id for all its days: each day is a meeting of ours, bound anew.
create table teams_meeting (
  teams_hash        text not null,
  meeting_id        text not null,
  host_authority_id text not null,
  bound_at          timestamptz not null,
  primary key (teams_hash, meeting_id),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
create index teams_meeting_of_meeting on teams_meeting (meeting_id);

create or replace function erase_meeting(the_id text, at_time timestamptz) returns boolean language plpgsql as $$
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
  delete from seat_link where meeting_id = the_id;
  delete from seat_session where meeting_id = the_id;
  delete from seat_account where meeting_id = the_id;
  delete from teams_meeting where meeting_id = the_id;
  update meeting set erased_at = at_time where id = the_id;
  insert into erasure_proof (meeting_id, host_authority_id, created_at, erased_at, event_count)
    values (the_id, locked.host_authority_id, locked.created_at, at_time, locked.version);
  insert into audit (at, host_authority_id, meeting_id, what, version)
    values (at_time, locked.host_authority_id, the_id, 'meetingErased', locked.version);
  return true;
end $$;
