-- Which follow-ups are about the same case, under a number that says nothing: five answers of one person are not about five persons.
alter table followed_case add column series text;
update followed_case set series = id;
alter table followed_case alter column series set not null;
