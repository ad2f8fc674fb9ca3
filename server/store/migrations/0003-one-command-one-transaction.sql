-- Each function is one statement for the server and so one transaction and one round trip.

create function insert_events(the_meeting meeting, the_command text, at_time timestamptz, payloads bytea[])
returns void language plpgsql as $$
begin
  insert into event (meeting_id, version, host_authority_id, at, payload)
    select the_meeting.id, the_meeting.version + n, the_meeting.host_authority_id, at_time, payload
    from unnest(payloads) with ordinality as given (payload, n);
  update meeting set version = the_meeting.version + cardinality(payloads) where id = the_meeting.id;
  insert into command (meeting_id, command_id, host_authority_id, version)
    values (the_meeting.id, the_command, the_meeting.host_authority_id, the_meeting.version + cardinality(payloads));
end $$;

create function insert_links(the_meeting meeting, at_time timestamptz, seats text[], secret_hashes text[])
returns void language sql as $$
  insert into seat_link (secret_hash, seat_id, meeting_id, host_authority_id, created_at)
    select secret_hash, seat, the_meeting.id, the_meeting.host_authority_id, at_time
    from unnest(seats, secret_hashes) as given (seat, secret_hash);
$$;

create function create_meeting(
  the_id text, authority text, the_command text, by_whom text, at_time timestamptz,
  wrapped_key bytea, payloads bytea[], seats text[], secret_hashes text[]
) returns text language plpgsql as $$
declare
  made meeting;
begin
  insert into meeting (id, host_authority_id, version, created_at) values (the_id, authority, 0, at_time)
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
  insert into audit (at, host_authority_id, meeting_id, what, by_whom, version)
    values (at_time, authority, the_id, 'meetingCreated', by_whom, cardinality(payloads));
  return 'created';
end $$;

create function append_events(
  the_id text, expected_version integer, the_command text, by_whom text, at_time timestamptz,
  payloads bytea[], seats text[], secret_hashes text[]
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
  insert into audit (at, host_authority_id, meeting_id, what, by_whom, version)
    values (at_time, locked.host_authority_id, the_id, 'eventsAppended', by_whom, expected_version + cardinality(payloads));
  return query select 'appended', expected_version + cardinality(payloads);
end $$;

create function erase_meeting(the_id text, at_time timestamptz) returns boolean language plpgsql as $$
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
  update meeting set erased_at = at_time where id = the_id;
  insert into erasure_proof (meeting_id, host_authority_id, created_at, erased_at, event_count)
    values (the_id, locked.host_authority_id, locked.created_at, at_time, locked.version);
  insert into audit (at, host_authority_id, meeting_id, what, version)
    values (at_time, locked.host_authority_id, the_id, 'meetingErased', locked.version);
  return true;
end $$;
