-- An obstacle that a meeting about nobody by name hands on to another group waits here for that group's next meeting, which may come when the one it stood in is erased. Its words lie under a key of their own and go when that meeting is over; what was said of it stays as a code for half a year. Nothing here leads back to the meeting that it came from.
create table handed_on_obstacle (
  host_authority_id text not null references host_authority (id),
  id                text not null,
  from_form         text not null,
  to_form           text not null,
  handed_on         text not null check (handed_on ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}$'),
  key_id            text references text_key (id) on delete set null,
  sealed            bytea,
  taken_by          text,
  answer            text check (answer in ('done', 'underWay', 'waits', 'notDone', 'notKnown')),
  primary key (host_authority_id, id)
);
create index handed_on_obstacle_by_key on handed_on_obstacle (key_id);
create index handed_on_obstacle_by_meeting on handed_on_obstacle (taken_by);
