-- From which meetings words are still to be taken out: one that has not begun and goes on from one whose consent is taken back (`meeting:` and its id), or whichever of an authority's began with what a follow-up told that is taken away (`followed:` and its id). Written in the transaction in which those are erased, deleted when it is done. Ids and when; no word.
create table taking_out (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  at                timestamptz not null
);

-- As before, but whoever goes on from it is never waited for: where somebody holds that one's row the sweep that comes next lets go of which one it followed.
create or replace function erase_meeting(the_id text, at_time timestamptz, the_reason text) returns boolean language plpgsql as $$
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
  update meeting set follows = null where id in (select f.id from meeting f where f.follows = the_id for update skip locked);
  update meeting set erased_at = at_time, follows = null where id = the_id;
  insert into erasure_proof (meeting_id, host_authority_id, created_at, erased_at, event_count, why)
    values (the_id, locked.host_authority_id, locked.created_at, at_time, locked.version, the_reason);
  insert into audit (at, host_authority_id, meeting_id, what, version)
    values (at_time, locked.host_authority_id, the_id, 'meetingErased', locked.version);
  return true;
end $$;
