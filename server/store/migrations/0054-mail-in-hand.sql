-- A mail that a server has claimed, and of which it has told no mail server anything yet: when that server ends it can wait again, since it has not gone.
-- What a server from before this has claimed is never so: of that nobody knows.
alter table notice add column is_in_hand boolean not null default false;
alter table asker_notice add column is_in_hand boolean not null default false;
alter table reminder add column is_in_hand boolean not null default false;

-- How it ended, until its row is deleted in the same transaction.
alter table asker_notice drop constraint asker_notice_state_check;
alter table asker_notice add constraint asker_notice_state_check check (state in ('asked', 'waiting', 'sending', 'sent', 'failed', 'unsure', 'stopped'));
