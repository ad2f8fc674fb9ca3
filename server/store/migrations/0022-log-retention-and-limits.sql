-- For how many years an authority keeps its lines of the audit log. What is older is taken away from the beginning of its chain, and an
-- anchor says where what is left begins: a chain can then be counted from there.

alter table authority_setting add column log_retention_years integer not null default 5 check (log_retention_years in (2, 5, 10));

-- `place` and `hash` of the last line that was taken away: so many lines are gone. `meeting_id` is empty for the authority's own chain.
create table audit_anchor (
  host_authority_id text not null references host_authority (id),
  meeting_id        text not null,
  place             integer not null check (place > 0),
  hash              bytea not null,
  trimmed_at        timestamptz not null,
  primary key (host_authority_id, meeting_id)
);

create function refuse_change_of_anchor() returns trigger language plpgsql as $$
begin
  if tg_op <> 'UPDATE' then
    raise exception 'An anchor of the audit log stays.' using errcode = 'insufficient_privilege';
  end if;
  if new.place <= old.place or new.host_authority_id <> old.host_authority_id or new.meeting_id <> old.meeting_id then
    raise exception 'An anchor of the audit log only moves on.' using errcode = 'insufficient_privilege';
  end if;
  return new;
end $$;
create trigger audit_anchor_only_moves_on before update or delete on audit_anchor for each row execute function refuse_change_of_anchor();
create trigger audit_anchor_is_kept before truncate on audit_anchor for each statement execute function refuse_change_of_anchor();

-- Nothing is changed, and nothing goes but what an anchor says and is older than the shortest time there is, whoever asks.
drop trigger audit_is_append_only on audit;
create trigger audit_is_append_only before update or truncate on audit
  for each statement execute function refuse_change_of_audit();

create function refuse_loss_of_audit() returns trigger language plpgsql as $$
begin
  if exists (
    select from gone g
    left join audit_anchor a on a.host_authority_id = g.host_authority_id and a.meeting_id = coalesce(g.meeting_id, '') and g.place <= a.place
    where a.place is null or g.written_at > now() - interval '2 years'
  ) then
    raise exception 'The audit log is append only.' using errcode = 'insufficient_privilege';
  end if;
  return null;
end $$;
create trigger audit_loses_only_what_is_old after delete on audit referencing old table as gone
  for each statement execute function refuse_loss_of_audit();

-- A line follows the one before it, or the anchor where those before are gone. How old it is, is for the database to say.
create or replace function chain_audit() returns trigger language plpgsql as $$
declare
  before audit;
  anchor audit_anchor;
begin
  perform pg_advisory_xact_lock(hashtext('audit'), hashtext(new.host_authority_id || ' ' || coalesce(new.meeting_id, '')));
  select * into before from audit a
    where a.host_authority_id = new.host_authority_id and coalesce(a.meeting_id, '') = coalesce(new.meeting_id, '')
    order by a.place desc limit 1;
  if before.id is null then
    select * into anchor from audit_anchor a where a.host_authority_id = new.host_authority_id and a.meeting_id = coalesce(new.meeting_id, '');
  end if;
  new.written_at := clock_timestamp();
  new.place := coalesce(before.place, anchor.place, 0) + 1;
  new.hash := audit_hash(new, coalesce(before.hash, anchor.hash));
  return new;
end $$;

create function audit_kept_from(authority text) returns timestamptz language sql stable as $$
  select now() - make_interval(years => coalesce((
    select log_retention_years from authority_setting where host_authority_id = authority order by version desc limit 1), 5));
$$;

create index audit_by_age on audit (host_authority_id, written_at);
create index audit_of_erasing on audit (host_authority_id, meeting_id) where what = 'meetingErased';

-- Takes the old lines of one chain away, by the database's own clock. A meeting's are counted from when its content was erased, so that its
-- list stays whole until then. One chain in a transaction: who waits for a chain never holds another. False when there is none.
create function trim_audit() returns boolean language plpgsql security definer set search_path = public, pg_temp as $$
declare
  old audit;
  last_gone audit;
begin
  select first_line.* into old from host_authority h cross join lateral (
    select a.* from audit a
    where a.host_authority_id = h.id and a.written_at < audit_kept_from(h.id)
      and a.place = 1 + coalesce((select place from audit_anchor t where t.host_authority_id = h.id and t.meeting_id = coalesce(a.meeting_id, '')), 0)
      and (a.meeting_id is null or exists (
        select from audit e where e.host_authority_id = h.id and e.meeting_id = a.meeting_id and e.what = 'meetingErased' and e.written_at < audit_kept_from(h.id)))
    order by a.written_at limit 1) first_line limit 1;
  if old.id is null then
    return false;
  end if;
  perform pg_advisory_xact_lock(hashtext('audit'), hashtext(old.host_authority_id || ' ' || coalesce(old.meeting_id, '')));
  select * into last_gone from audit a
    where a.host_authority_id = old.host_authority_id and coalesce(a.meeting_id, '') = coalesce(old.meeting_id, '')
      and not exists (select from audit b where b.host_authority_id = a.host_authority_id and coalesce(b.meeting_id, '') = coalesce(a.meeting_id, '')
        and b.place <= a.place and b.written_at >= audit_kept_from(a.host_authority_id))
    order by a.place desc limit 1;
  -- Another server took them while this one waited.
  if last_gone.id is null then
    return true;
  end if;
  insert into audit_anchor (host_authority_id, meeting_id, place, hash, trimmed_at)
    values (old.host_authority_id, coalesce(old.meeting_id, ''), last_gone.place, last_gone.hash, now())
    on conflict (host_authority_id, meeting_id) do update set place = excluded.place, hash = excluded.hash, trimmed_at = excluded.trimmed_at;
  delete from audit a
    where a.host_authority_id = old.host_authority_id and coalesce(a.meeting_id, '') = coalesce(old.meeting_id, '') and a.place <= last_gone.place;
  return true;
end $$;
revoke all on function trim_audit() from public;

-- How many requests may still come from one address, so that a restart gives nobody a new day. Of the address a keyed hash, for a day.
create table asking_place (
  host_authority_id text not null references host_authority (id),
  place_hash        bytea not null,
  requests_left     double precision not null,
  asked_at          timestamptz not null,
  primary key (host_authority_id, place_hash)
);
create index asking_place_by_time on asking_place (asked_at);
