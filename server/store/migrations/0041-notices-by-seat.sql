-- A notice may also go to an organisation that has its copy by a code, and to those who read the letter before a meeting: each by their seat.
alter table notice_address drop constraint notice_address_recipient_check;
alter table notice_address add constraint notice_address_recipient_check check (recipient in ('participant', 'referrer', 'copy', 'preparation'));
alter table notice add column seat_id text;
