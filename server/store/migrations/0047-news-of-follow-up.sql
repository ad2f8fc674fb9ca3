-- Each of the team may be told at an address of their own that something new was answered. Whose it is: `answerer`, empty for who brought the question.
alter table reminder_address add column answerer text not null default '';
alter table reminder add column answerer text not null default '';
alter table reminder drop constraint reminder_case_id_fkey;
alter table reminder_address drop constraint reminder_address_pkey;
alter table reminder_address add primary key (case_id, answerer);
alter table reminder add foreign key (case_id, answerer) references reminder_address (case_id, answerer) on delete cascade;
alter table reminder drop constraint reminder_case_id_due_at_key;
alter table reminder add unique (case_id, answerer, due_at);

-- How much support the participant said before or in the meeting that they had, so that nobody has to remember it afterwards.
alter table followed_case add column support_before text check (support_before in ('none', 'little', 'fair', 'good'));

-- How often what became of the items was said, or said otherwise. What somebody in the office has seen of a case is the sum of it at that time.
alter table followed_answer add column times integer not null default 0;
update followed_answer set times = 1 where jsonb_array_length(answers -> 'outcomes') > 0;

create table followed_seen (
  case_id           text not null,
  host_authority_id text not null,
  by_whom           text not null,
  times             integer not null,
  primary key (case_id, by_whom),
  foreign key (case_id, host_authority_id) references followed_case (id, host_authority_id) on delete cascade
);
