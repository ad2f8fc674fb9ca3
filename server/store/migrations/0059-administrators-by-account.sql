-- One key for each person is for keys that are made for a person: whoever signs in with an account has a token of every time, as staff have.
drop index staff_token_of_administrator;
create unique index staff_token_of_administrator on staff_token (host_authority_id, label) where is_administrator and name is not null and not is_by_account;
