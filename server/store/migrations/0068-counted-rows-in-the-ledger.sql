-- As before, and the row that goes with a consent that was taken back has its line for the ledger: a backup that is put back brings it back otherwise.
create or replace function let_go_of_counted() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    with gone as (delete from coded_meeting c using counted_meeting m where m.meeting_id = new.id and c.id = m.coded_id returning c.id)
    insert into ledger_line (id, at, why) select 'coded:' || id, coalesce(new.erased_at, new.withdrawn_at), 'consentWithdrawn' from gone on conflict do nothing;
  end if;
  delete from counted_meeting where meeting_id = new.id;
  return null;
end $$;
