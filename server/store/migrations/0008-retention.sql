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

-- Decisions are added, and never changed.
create trigger authority_setting_is_append_only before update or delete or truncate on authority_setting
  for each statement execute function refuse_change_of_audit();

-- A meeting that is never closed is erased too: so long after the day it was planned for, or after what last happened in it.
alter table meeting add column starts_at timestamptz;
-- Why content was erased: 'consentWithdrawn' or 'timeIsOver'. Null for what was erased before this was noted.
alter table erasure_proof add column why text;
-- When the files were swept of what an erasing deleted. Null: it is still to be done, also after a restart.
alter table erasure_proof add column swept_at timestamptz;

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
-- A meeting that was planned before its day was noted is given time to be held.
create function erase_after(m meeting) returns timestamptz language sql stable as $$
  select coalesce(m.closed_at, greatest(coalesce(m.starts_at, m.created_at + interval '90 days'), (select max(at) from event where meeting_id = m.id)))
    + make_interval(days => coalesce((
        select retention_days from authority_setting s
        where s.host_authority_id = m.host_authority_id and (m.closed_at is null or s.at <= m.closed_at)
        order by version desc limit 1), 14));
$$;
