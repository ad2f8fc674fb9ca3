-- What a chair lets go on from a meeting to those who can mend the system: words about how authorities work together, and nothing of anybody.
-- The id is the one that the note had in its meeting, whose log is sealed and erased: then it leads nowhere.
create table released_gap (
  host_authority_id text not null references host_authority (id),
  id                text not null,
  year              integer not null,
  half              integer not null check (half in (1, 2)),
  form_id           text not null,
  kind              text not null check (kind in ('gap', 'success')),
  words             text not null,
  -- A day and no moment: nobody tells from the clock which meeting it was.
  released_on       text not null check (released_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  answer            text,
  answered_at       timestamptz,
  answered_by       text check (answered_by in ('coordinator', 'steeringGroup')),
  primary key (host_authority_id, id),
  check ((answer is null) = (answered_at is null) and (answer is null) = (answered_by is null))
);

create index released_gap_of_time on released_gap (host_authority_id, year, half);
