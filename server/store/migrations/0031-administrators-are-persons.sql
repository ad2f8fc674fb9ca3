-- Who decides for an authority is a person with a key of their own, or with an account; a key without a name is one that several share.
alter table staff_token add column name text;
-- Who made the key, by name; empty when nobody is known.
alter table staff_token add column added_by text;
create unique index staff_token_of_administrator on staff_token (host_authority_id, label) where is_administrator and name is not null;
