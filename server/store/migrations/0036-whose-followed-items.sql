-- By which kind of organisation an item is done, and in which month at the latest: what is left of who and when, so that the next meeting on the code knows its items.
alter table followed_item add column organisation text;
alter table followed_item add column by_month text check (by_month ~ '^[0-9]{4}-[0-9]{2}$');
