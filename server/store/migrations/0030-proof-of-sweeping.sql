-- What became of the files when content was erased, each as it was: done, refused by the database, or not for us to say. Null: not swept yet, or swept before this was noted.
alter table erasure_proof
  add column tables_swept text check (tables_swept in ('done', 'refused', 'unsure')),
  add column log_let_go text check (log_let_go in ('done', 'refused', 'notOurs'));
