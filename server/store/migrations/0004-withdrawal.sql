-- When consent was withdrawn is known without opening anything: content is erased a minute later, also after a restart.

alter table meeting add column withdrawn_at timestamptz;
create index meeting_withdrawn on meeting (withdrawn_at) where withdrawn_at is not null and erased_at is null;

drop function append_events(text, integer, text, text, timestamptz, bytea[], text[], text[]);

-- `withdrawal`: 'withdrawn' and 'takenBack' set and clear the mark in the same transaction as the events that say so.
create function append_events(
  the_id text, expected_version integer, the_command text, by_whom text, at_time timestamptz,
  payloads bytea[], seats text[], secret_hashes text[], withdrawal text
) returns table (kind text, version integer) language plpgsql as $$
declare
  locked meeting;
  known_version integer;
begin
  select * into locked from meeting m where m.id = the_id and m.erased_at is null for update;
  if locked.id is null then
    return query select 'missing', 0;
    return;
  end if;
  select c.version into known_version from command c where c.meeting_id = the_id and c.command_id = the_command;
  if known_version is not null then
    return query select 'known', known_version;
    return;
  end if;
  if locked.version <> expected_version then
    return query select 'conflict', locked.version;
    return;
  end if;
  perform insert_events(locked, the_command, at_time, payloads);
  perform insert_links(locked, at_time, seats, secret_hashes);
  if withdrawal is not null then
    update meeting m set withdrawn_at = case withdrawal when 'withdrawn' then at_time end where m.id = the_id;
  end if;
  insert into audit (at, host_authority_id, meeting_id, what, by_whom, version)
    values (at_time, locked.host_authority_id, the_id, coalesce('consent ' || withdrawal, 'eventsAppended'), by_whom, expected_version + cardinality(payloads));
  return query select 'appended', expected_version + cardinality(payloads);
end $$;
