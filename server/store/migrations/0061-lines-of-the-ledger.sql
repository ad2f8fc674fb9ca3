-- What the ledger of erasings is to say of a text, a follow-up, a counted meeting or a no to being counted, written in the transaction in which it went: a server that ends before it has written its line adds it at its next start. An id, when and why; nothing of what stood there.
create table ledger_line (
  id  text primary key,
  at  timestamptz not null,
  why text not null
);

-- As before, and with a consent that was taken back go the follow-ups and their lines at once.
create or replace function let_go_of_followed() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    with gone as (delete from followed_case where meeting_id = new.id returning id)
    insert into ledger_line (id, at, why) select 'followed:' || id, new.erased_at, 'consentWithdrawn' from gone on conflict do nothing;
  else
    update case_code k set seat_id = null from followed_case c where c.id = k.case_id and c.meeting_id = new.id;
    update followed_case set meeting_id = null, of_case = '' where meeting_id = new.id;
  end if;
  return null;
end $$;
