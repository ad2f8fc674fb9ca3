-- Each voice answers with a code of its own. `voice` is null of codes from before: they answer for every voice that has no code of its own. `answerer`: whose answer of the team's it is, by a number of chance that lives as long as the code and those that replace it.
alter table case_code add column voice text check (voice in ('participant', 'referrer', 'team'));
alter table case_code add column answerer text not null default '';
alter table followed_answer add column answerer text not null default '';
alter table followed_answer drop constraint followed_answer_pkey;
alter table followed_answer add primary key (case_id, months, voice, answerer);

-- A meeting with several cases has a follow-up for each; `of_case` says which while the meeting is there. `is_named`: it is about a person who was asked, and not about a case or nobody.
alter table followed_case add column of_case text not null default '';
alter table followed_case add column is_named boolean not null default true;
alter table followed_case drop constraint followed_case_meeting_id_key;
alter table followed_case add unique (meeting_id, of_case);

create or replace function let_go_of_followed() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    delete from followed_case where meeting_id = new.id;
  else
    update case_code k set seat_id = null from followed_case c where c.id = k.case_id and c.meeting_id = new.id;
    update followed_case set meeting_id = null, of_case = '' where meeting_id = new.id;
  end if;
  return null;
end $$;
