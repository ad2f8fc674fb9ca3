-- Two texts outlive the meeting that they come from: a note that its chair let go on, and what a team writes when it is asked how it went. Each has a key of its own here, wrapped as those of meetings are; with the key goes the text.
create table text_key (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  wrapped           bytea not null
);

-- What lies there is sealed anew at the start (`seal-what-lies-open.ts`): SQL has no master key. Then `words` and `answer` are empty.
alter table released_gap add column key_id text references text_key (id) on delete cascade;
alter table released_gap add column sealed bytea;
alter table released_gap add column sealed_answer bytea;
alter table released_gap alter column words drop not null;
alter table released_gap drop constraint released_gap_check;
alter table released_gap add check ((words is null) <> (sealed is null));
alter table released_gap add check ((sealed is null) = (key_id is null));
alter table released_gap add check ((answer is null and sealed_answer is null) = (answered_at is null) and (answered_at is null) = (answered_by is null));
create index released_gap_by_key on released_gap (key_id);

-- The words of a team lie under the key of the follow-up that they were written in. Those from before have one each, since nobody knows where they came from.
alter table team_word add column key_id text references text_key (id) on delete cascade;
create index team_word_by_key on team_word (key_id);
alter table followed_case add column words_key text;

create function let_go_of_words() returns trigger language plpgsql as $$
begin
  delete from text_key where id = old.words_key;
  return null;
end $$;
create trigger followed_case_takes_its_words after delete on followed_case
  for each row when (old.words_key is not null) execute function let_go_of_words();
