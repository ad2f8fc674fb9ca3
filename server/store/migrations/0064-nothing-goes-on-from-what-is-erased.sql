-- Which meetings were of one series is no proof of an erasing: it is kept while both are there, and goes with either of them. Whoever goes on from it is never waited for: where somebody holds that one's row the sweep that comes next lets go of which one it followed.
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

update meeting m set follows = null where follows is not null and (erased_at is not null or exists (select from meeting b where b.id = m.follows and b.erased_at is not null));

-- A meeting that is planned while consent is being taken back for the one before takes nothing of it along: whoever asks plans it anew without.
create or replace function create_meeting(
  the_id text, authority text, the_command text, by_whom text, at_time timestamptz,
  wrapped_key bytea, payloads bytea[], seats text[], secret_hashes text[], starts timestamptz, lines text[], follows_meeting text, about_nobody boolean
) returns text language plpgsql as $$
declare
  before meeting;
  made meeting;
begin
  if follows_meeting is not null and not exists (select from meeting where id = the_id) then
    select * into before from meeting m where m.id = follows_meeting for share;
    if before.withdrawn_at is not null or before.erased_at is not null then
      return 'followsGone';
    end if;
  end if;
  insert into meeting (id, host_authority_id, version, created_at, starts_at, follows, is_about_nobody) values (the_id, authority, 0, at_time, starts, follows_meeting, about_nobody)
    on conflict (id) do nothing returning * into made;
  if made.id is null then
    if exists (select from command where meeting_id = the_id and command_id = the_command) then
      return 'known';
    end if;
    return 'taken';
  end if;
  insert into meeting_key (meeting_id, host_authority_id, wrapped) values (the_id, authority, wrapped_key);
  perform insert_events(made, the_command, at_time, payloads);
  perform insert_links(made, at_time, seats, secret_hashes);
  perform insert_audit(made, at_time, array['meetingCreated'] || lines, by_whom, cardinality(payloads));
  return 'created';
end $$;
