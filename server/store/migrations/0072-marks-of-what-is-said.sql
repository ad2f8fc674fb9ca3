-- By which mark each thing that somebody said is known: the ledger names what was taken away by it, so that a backup that is put back does not bring it back, and what is said anew has another. What was said before this has none, and is known by its place.
alter table followed_answer add column marks jsonb not null default '{}';
alter table followed_case add column marks jsonb not null default '{}';

-- A notice of what is new that was just being sent when news came to be counted by item has no number, and could go although what it tells of was taken away. It gets one, and goes where nothing stands that others have said.
update reminder r set news = (select coalesce(max(n.value::int), 0) from followed_answer a, jsonb_each_text(a.news) n where a.case_id = r.case_id and a.answerer <> r.answerer) where r.news is null and r.state in ('waiting', 'sending') and r.answerer <> '';
delete from reminder where state in ('waiting', 'sending') and news = 0;
