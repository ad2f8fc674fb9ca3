-- Whose of a case the words of a team are: each lies under a key of its own, so that whoever wrote them takes them away without anybody else's. Those from before lie under one key for all of their case, and nobody knows whose they are (`answerer` is null).
create table own_word (
  key_id            text primary key references text_key (id) on delete cascade,
  case_id           text not null,
  host_authority_id text not null,
  answerer          text,
  unique (case_id, answerer),
  foreign key (case_id, host_authority_id) references followed_case (id, host_authority_id) on delete cascade
);
insert into own_word (key_id, case_id, host_authority_id)
  select k.id, c.id, c.host_authority_id from followed_case c join text_key k on k.id = c.words_key;

drop trigger followed_case_takes_its_words on followed_case;
alter table followed_case drop column words_key;
create or replace function let_go_of_words() returns trigger language plpgsql as $$
begin
  delete from text_key where id = old.key_id;
  return null;
end $$;
create trigger own_word_takes_its_key after delete on own_word for each row execute function let_go_of_words();

-- What is new is counted on in a case, and each item that somebody spoke of has the number at which it was last said otherwise, so that what is taken away is news no longer. Before, each answer had how often it was said, and somebody had seen the sum of them.
alter table followed_answer add column news jsonb not null default '{}';
update followed_answer a set news = coalesce((select jsonb_object_agg(o ->> 'nr', (select sum(b.times) from followed_answer b where b.case_id = a.case_id)) from jsonb_array_elements(a.answers -> 'outcomes') o), '{}');
alter table followed_answer drop column times;
alter table followed_seen rename column times to news;

-- At which number somebody of the team is to be told first: where nothing that others said is as new any longer, nobody is.
alter table reminder add column news integer;
-- Of those that wait: at what others have said that still stands; where nothing does, nobody is told.
update reminder r set news = (select coalesce(max(n.value::int), 0) from followed_answer a, jsonb_each_text(a.news) n where a.case_id = r.case_id and a.answerer <> r.answerer) where r.state = 'waiting' and r.answerer <> '';
delete from reminder where state = 'waiting' and news = 0;
