-- What a host authority has decided, each time as a row of its own: who decided it and when stays.

create table authority_setting (
  host_authority_id text not null references host_authority (id),
  version           integer not null check (version > 0),
  reading_gate      text not null check (reading_gate in ('readingCode', 'eId', 'paperOnly')),
  retention_days    integer not null check (retention_days between 1 and 30),
  at                timestamptz not null,
  by_whom           text not null,
  primary key (host_authority_id, version)
);

-- A meeting that is never closed is erased too: so long after the day it was planned for, or after what last happened in it.
alter table meeting add column starts_at timestamptz;
-- Why content was erased: 'consentWithdrawn' or 'timeIsOver'. Null for what was erased before this was noted.
alter table erasure_proof add column why text;

-- Who may change settings. A token that plans meetings sees content; this one sees none.
alter table staff_token add column is_administrator boolean not null default false;

drop function create_meeting(text, text, text, text, timestamptz, bytea, bytea[], text[], text[]);

create function create_meeting(
  the_id text, authority text, the_command text, by_whom text, at_time timestamptz,
  wrapped_key bytea, payloads bytea[], seats text[], secret_hashes text[], starts timestamptz
) returns text language plpgsql as $$
declare
  made meeting;
begin
  insert into meeting (id, host_authority_id, version, created_at, starts_at) values (the_id, authority, 0, at_time, starts)
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

-- When a meeting's content is to be gone. The number of days that stood when it closed counts, so that what people were told holds.
create function erase_after(m meeting) returns timestamptz language sql stable as $$
  select coalesce(m.closed_at, greatest(m.starts_at, m.created_at, (select max(at) from event where meeting_id = m.id)))
    + make_interval(days => coalesce((
        select retention_days from authority_setting s
        where s.host_authority_id = m.host_authority_id and (m.closed_at is null or s.at <= m.closed_at)
        order by version desc limit 1), 14));
$$;

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
