-- Who is under 16 may say so; what was said before stands.
alter table followed_case drop constraint followed_case_age_band_check;
alter table followed_case add constraint followed_case_age_band_check check (age_band in ('0-15', '16-24', '25-34', '35-44', '45-54', '55-64', '65-'));
