-- The letter before the meeting is opened as those after it are.
alter table reading_code drop constraint reading_code_recipient_check;
alter table reading_code add constraint reading_code_recipient_check check (recipient in ('participant', 'referrer', 'preparation'));

-- A code that has opened nothing by then opens nothing any more. Null: it has been used, or was handed over before codes ended.
alter table reading_code add column ends_at timestamptz;

-- Whether the letter was opened by who had shown who they are: it counts where an authority asks for that.
alter table reading add column is_by_eid boolean not null default false;

-- By whose e-ID the letters of a seat are opened. Only a hash made with the meeting's own key: it says nothing beside another meeting's, nor without the key.
create table eid_reader (
  meeting_id        text not null references meeting_key (meeting_id) on delete cascade,
  host_authority_id text not null,
  seat_id           text not null,
  subject_hash      bytea not null,
  bound_at          timestamptz not null,
  primary key (meeting_id, seat_id),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);
