-- When the files were swept of what an erasing deleted. Null: it is still to be done, also after a restart.
alter table erasure_proof add column swept_at timestamptz;

-- Decisions are added, and never changed.
create trigger authority_setting_is_append_only before update or delete or truncate on authority_setting
  for each statement execute function refuse_change_of_audit();

-- A meeting that was planned before its day was noted is given time to be held.
create or replace function erase_after(m meeting) returns timestamptz language sql stable as $$
  select coalesce(m.closed_at, greatest(coalesce(m.starts_at, m.created_at + interval '90 days'), (select max(at) from event where meeting_id = m.id)))
    + make_interval(days => coalesce((
        select retention_days from authority_setting s
        where s.host_authority_id = m.host_authority_id and (m.closed_at is null or s.at <= m.closed_at)
        order by version desc limit 1), 14));
$$;
