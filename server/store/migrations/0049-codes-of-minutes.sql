-- Minutes are read another day by a code as well: each who sat there has one of their own, as an organisation has for its copy.
alter table reading_code drop constraint reading_code_recipient_check;
alter table reading_code add constraint reading_code_recipient_check check (recipient in ('participant', 'referrer', 'preparation', 'minutes'));
