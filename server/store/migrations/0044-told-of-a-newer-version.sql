-- That the chair has said to somebody, who has an older version of the letter, that there is a newer one: noted as the other ways a letter arrives, once for each version. `by_seat` is whom it was said to.
alter table receipt drop constraint receipt_kind_check;
alter table receipt add constraint receipt_kind_check check (kind in ('read', 'explained', 'handed', 'told'));
