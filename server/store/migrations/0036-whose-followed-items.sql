-- By which kind of organisation an item is done, and in which month at the latest: what is left of who and when, so that the next meeting on the code knows its items.
alter table followed_item add column organisation text;
alter table followed_item add column by_month text check (by_month ~ '^[0-9]{4}-[0-9]{2}$');

-- Of a code of the team: which items its holder is asked about, those they were to do themselves, or all where the talk afterwards is theirs.
alter table case_code add column asks integer[] not null default '{}';
