-- A meeting about nobody at all is no case: its content may stay until the next one of its series is over, sixty days at most, also where
-- nobody has planned that one yet. Those who were there come along into the next plan, and what was answered can be read until then.
alter table meeting add column is_about_nobody boolean not null default false;

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
  select case
    when m.closed_at is null or (next.n = 0 and not m.is_about_nobody) then own.at
    else greatest(own.at, least(next.closed_at, m.closed_at + interval '60 days')) end
  from own, next;
$$;

drop function create_meeting(text, text, text, text, timestamptz, bytea, bytea[], text[], text[], timestamptz, text[], text);

create function create_meeting(
  the_id text, authority text, the_command text, by_whom text, at_time timestamptz,
  wrapped_key bytea, payloads bytea[], seats text[], secret_hashes text[], starts timestamptz, lines text[], follows_meeting text, about_nobody boolean
) returns text language plpgsql as $$
declare
  made meeting;
begin
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
