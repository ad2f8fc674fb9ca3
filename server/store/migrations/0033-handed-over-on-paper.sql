-- That the chair has handed a version of a letter over on paper: noted as the other ways a letter arrives, once for each version.
alter table receipt drop constraint receipt_kind_check;
alter table receipt add constraint receipt_kind_check check (kind in ('read', 'explained', 'handed'));
