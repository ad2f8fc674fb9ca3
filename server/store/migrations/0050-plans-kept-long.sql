-- Whether who plans may keep an unfinished plan for 14 days; where an authority says no, none is kept for longer than a day.
alter table authority_setting add column keeps_plans_long boolean not null default true;
