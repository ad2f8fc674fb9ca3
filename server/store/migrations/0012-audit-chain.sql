-- Every line of the audit log carries a hash of itself and of the line before it. The lines of a meeting are a chain, and those of an
-- authority that are of no meeting another. `place` counts in the chain, since ids are given before anybody has taken their turn.

alter table audit add column place integer;
alter table audit add column hash bytea;

create function audit_hash(line audit, before bytea) returns bytea language sql stable as $$
  select sha256(coalesce(before, '') || convert_to(jsonb_build_array(
    line.id, line.place,
    to_char(line.written_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), to_char(line.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
    line.host_authority_id, line.meeting_id, line.what, line.by_whom, line.version)::text, 'UTF8'));
$$;

alter table audit disable trigger audit_is_append_only;
do $$
declare
  line audit;
  before audit;
begin
  for line in select * from audit order by host_authority_id, meeting_id nulls first, id loop
    if before.host_authority_id is distinct from line.host_authority_id or before.meeting_id is distinct from line.meeting_id then
      before := null;
    end if;
    line.place := coalesce(before.place, 0) + 1;
    line.hash := audit_hash(line, before.hash);
    update audit set place = line.place, hash = line.hash where id = line.id;
    before := line;
  end loop;
end $$;
alter table audit enable trigger audit_is_append_only;

alter table audit alter column place set not null;
alter table audit alter column hash set not null;
create unique index audit_chain on audit (host_authority_id, coalesce(meeting_id, ''), place);

-- One writer at a time in a chain, until its transaction ends: the line before is then there to be seen, or was never written.
create function chain_audit() returns trigger language plpgsql as $$
declare
  before audit;
begin
  perform pg_advisory_xact_lock(hashtext('audit'), hashtext(new.host_authority_id || ' ' || coalesce(new.meeting_id, '')));
  select * into before from audit a
    where a.host_authority_id = new.host_authority_id and coalesce(a.meeting_id, '') = coalesce(new.meeting_id, '')
    order by a.place desc limit 1;
  new.place := coalesce(before.place, 0) + 1;
  new.hash := audit_hash(new, before.hash);
  return new;
end $$;
create trigger audit_is_chained before insert on audit for each row execute function chain_audit();

-- `lines`: what the log says of the events, which lie sealed: a kind from audit-kinds.ts and, after a space, what it was done to. Never content.
create function insert_audit(the_meeting meeting, at_time timestamptz, lines text[], by_whom text, the_version integer)
returns void language sql as $$
  insert into audit (at, host_authority_id, meeting_id, what, by_whom, version)
    select at_time, the_meeting.host_authority_id, the_meeting.id, line, by_whom, the_version
    from unnest(lines) with ordinality as given (line, n) order by n;
$$;

-- The meeting that this one goes on from, of the same authority: its content is kept until this one has closed, at most 60 days.
alter table meeting add column follows text;
alter table meeting add foreign key (follows, host_authority_id) references meeting (id, host_authority_id);
create index meeting_that_follows on meeting (follows) where follows is not null;

create or replace function erase_after(m meeting) returns timestamptz language sql stable as $$
  with own as (
    select coalesce(m.closed_at, greatest(coalesce(m.starts_at, m.created_at + interval '90 days'), (select max(at) from event where meeting_id = m.id)))
      + make_interval(days => coalesce((
          select retention_days from authority_setting s
          where s.host_authority_id = m.host_authority_id and (m.closed_at is null or s.at <= m.closed_at)
          order by version desc limit 1), 14)) as at
  ), next as (
    select count(*) as n, min(closed_at) as closed_at from meeting f where f.follows = m.id and f.erased_at is null
  )
  select case when next.n = 0 or m.closed_at is null then own.at
    else greatest(own.at, least(next.closed_at, m.closed_at + interval '60 days')) end
  from own, next;
$$;

drop function create_meeting(text, text, text, text, timestamptz, bytea, bytea[], text[], text[], timestamptz);

create function create_meeting(
  the_id text, authority text, the_command text, by_whom text, at_time timestamptz,
  wrapped_key bytea, payloads bytea[], seats text[], secret_hashes text[], starts timestamptz, lines text[], follows_meeting text
) returns text language plpgsql as $$
declare
  made meeting;
begin
  insert into meeting (id, host_authority_id, version, created_at, starts_at, follows) values (the_id, authority, 0, at_time, starts, follows_meeting)
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

drop function append_events(text, integer, text, text, timestamptz, bytea[], text[], text[], text);

create function append_events(
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
  if withdrawal is not null then
    update meeting m set withdrawn_at = case withdrawal when 'withdrawn' then at_time end where m.id = the_id;
  end if;
  perform insert_audit(locked, at_time, lines, by_whom, expected_version + cardinality(payloads));
  return query select 'appended', expected_version + cardinality(payloads);
end $$;
