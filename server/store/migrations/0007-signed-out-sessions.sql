-- A session that its own person ended is told from one that was ended for them: the letter stays theirs for as long as it would have lasted.
alter table seat_session add column is_signed_out boolean not null default false;
