-- Who put a word of an authority's own there, and when, stays as it was written: every change is a row of its own.
create trigger own_term_is_append_only before update or delete or truncate on own_term
  for each statement execute function refuse_change_of_audit();
