-- Consent that is taken back after the close: the meeting is hidden at once, and erased a minute later or, where its host authority had decided so, when its days are over.
alter table meeting add column keeps_withdrawn boolean not null default false;

-- A link that the host authority makes to a closed meeting's chair: for one device, and not for long. Null: a link that ends with the meeting.
alter table seat_link add column expires_at timestamptz;

-- `withdrawal`: 'withdrawn', 'kept' (withdrawn, and not to be erased for that) and 'takenBack', in the same transaction as the events that say so.
-- What waits to be sent is stopped in it too: whoever is about to send it sees it stopped, or had already begun.
create or replace function append_events(
  the_id text, expected_version integer, the_command text, by_whom text, at_time timestamptz,
  payloads bytea[], seats text[], secret_hashes text[], withdrawal text, lines text[]
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
  perform insert_audit(locked, at_time, lines, by_whom, expected_version + cardinality(payloads));
  if withdrawal is not null then
    update meeting m set withdrawn_at = case when withdrawal <> 'takenBack' then at_time end, keeps_withdrawn = (withdrawal = 'kept') where m.id = the_id;
  end if;
  if withdrawal in ('withdrawn', 'kept') then
    perform stop_notices(locked, at_time);
  end if;
  return query select 'appended', expected_version + cardinality(payloads);
end $$;

-- An address that nothing goes or has gone to is kept no longer.
create function stop_notices(of_meeting meeting, at_time timestamptz) returns void language plpgsql as $$
declare
  lines text[];
begin
  with stopped as (
    update notice set state = 'stopped', settled_at = at_time, next_try_at = null, why = 'withdrawn'
    where meeting_id = of_meeting.id and state = 'waiting' returning recipient
  )
  select array_agg('notice stopped ' || recipient) into lines from stopped;
  perform insert_audit(of_meeting, at_time, coalesce(lines, '{}'), null, null);
  delete from notice_address a where a.meeting_id = of_meeting.id and not exists (
    select from notice n where n.meeting_id = a.meeting_id and n.recipient = a.recipient and n.address_hash = a.address_hash and n.state in ('sending', 'sent', 'unsure'));
end $$;
