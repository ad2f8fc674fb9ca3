-- What is counted of meetings that are over, and what is shown of whole years.

alter table authority_setting add column is_counted boolean not null default false;
alter table authority_setting add column municipalities text not null default '';

-- One meeting as codes, under a number that says nothing, until its year is shown.
create table coded_meeting (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  year              integer not null,
  codes             jsonb not null,
  -- The meetings that go on from each other have one in common.
  series            text not null,
  -- From the referral to the meeting; unknown where nobody had asked.
  days              integer
);
create index coded_meeting_of_year on coded_meeting (year);

-- That a meeting has been counted, as it stood at a version, and where; it goes when the meeting is erased, and then nothing leads from one to the other.
create table counted_meeting (
  meeting_id        text primary key references meeting (id),
  host_authority_id text not null references host_authority (id),
  version           integer not null,
  -- Empty: it is not to be counted.
  coded_id          text references coded_meeting (id) on delete set null
);

create index counted_meeting_of_row on counted_meeting (coded_id);

-- What is shown of a year, for good.
create table published_year (
  year         integer not null,
  kind         text not null check (kind in ('meetings', 'followUps')),
  figures      jsonb not null,
  published_at timestamptz not null,
  primary key (year, kind)
);

-- Consent that is taken back takes what was counted with it, in the same transaction; an erased meeting takes the way there.
create function let_go_of_counted() returns trigger language plpgsql as $$
begin
  if new.withdrawn_at is not null then
    delete from coded_meeting c using counted_meeting m where m.meeting_id = new.id and c.id = m.coded_id;
  end if;
  delete from counted_meeting where meeting_id = new.id;
  return null;
end $$;
create trigger meeting_lets_go_of_counted after update of withdrawn_at, erased_at on meeting for each row
  when (new.withdrawn_at is distinct from old.withdrawn_at or new.erased_at is distinct from old.erased_at)
  execute function let_go_of_counted();
