-- What happened, when and by which seat: never a word of what was said.

create table audit (
  id                bigint generated always as identity primary key,
  written_at        timestamptz not null default clock_timestamp(),
  at                timestamptz not null,
  host_authority_id text not null references host_authority (id),
  meeting_id        text,
  what              text not null,
  by_whom           text,
  version           integer
);
create index audit_of_meeting on audit (host_authority_id, meeting_id, id);

create function refuse_change_of_audit() returns trigger language plpgsql as $$
begin
  raise exception 'The audit log is append only.' using errcode = 'insufficient_privilege';
end $$;

create trigger audit_is_append_only before update or delete or truncate on audit
  for each statement execute function refuse_change_of_audit();
