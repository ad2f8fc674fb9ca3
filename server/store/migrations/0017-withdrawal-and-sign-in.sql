-- Whether a meeting that has closed is erased at once when its consent is taken back, or when its days are over; and how staff come in.
alter table authority_setting add column erases_at_withdrawal boolean not null default true;
alter table authority_setting add column staff_sign_in text not null default 'keyOrAccount' check (staff_sign_in in ('keyOrAccount', 'account', 'key'));
