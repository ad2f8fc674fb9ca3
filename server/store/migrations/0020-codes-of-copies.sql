-- A code may also open the copy of an organisation that sat at the table: each such seat has one of its own, beside that of the letter's reader.
alter table reading_code add column is_copy boolean not null default false;
alter table reading_code drop constraint reading_code_meeting_id_recipient_key;
create unique index reading_code_of_reader on reading_code (meeting_id, recipient) where not is_copy;
create unique index reading_code_of_copy on reading_code (meeting_id, recipient, seat_id) where is_copy;
