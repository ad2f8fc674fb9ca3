-- By whose e-ID a referral is come back to, where its authority has chosen e-ID: a hash alone, another one for every code. It goes with the code.
alter table referral_code add column subject_hash bytea;
alter table referral_code add column bound_at timestamptz;
