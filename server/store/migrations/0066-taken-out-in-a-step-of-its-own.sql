-- From which meetings words are still to be taken out: one that has not begun and goes on from one whose consent is taken back (`meeting:` and its id), or whichever of an authority's began with what a follow-up told that is taken away (`followed:` and its id). Written in the transaction in which those are erased, deleted when it is done. Ids and when; no word.
create table taking_out (
  id                text primary key,
  host_authority_id text not null references host_authority (id),
  at                timestamptz not null
);
