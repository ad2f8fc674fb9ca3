-- That a plan or a referral has ended, and how: nothing of what stood there. Nobody begins it anew under its id, and of a backup that is put back it is ended again.
create table ended_draft (
  host_authority_id text not null references host_authority (id),
  id                text not null,
  kind              text not null check (kind in ('plan', 'referral')),
  state             text not null check (state in ('planned', 'closed', 'timeIsOver')),
  -- The meeting that it became; the meeting may be erased since.
  became            text,
  ended_at          timestamptz not null,
  primary key (host_authority_id, id)
);

-- The seat of the meeting that it became, of the very same person: they add to it by the same code until it begins.
alter table referral_code add column seat_id text;

-- A token that somebody got by their work account, for a day's work: it opens planning where the authority lets accounts in.
alter table staff_token add column is_by_account boolean not null default false;

-- The meeting that is being planned of a referral just now: another one is not.
alter table kept_draft add column claimed_for text;
alter table kept_draft add column claimed_at timestamptz;
