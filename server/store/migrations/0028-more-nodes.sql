-- Several servers ("nodes") on one database tell each other that something has happened: ids and versions, never what it was. Each then reads
-- it for itself. PostgreSQL keeps what is told in a queue on disk, and takes one at a time to tell: so nothing is told where nobody else listens.

-- Which nodes there are. What lies in these two tables is true only while people are connected: a crash of the database may empty them.
create unlogged table node (
  id      text primary key,
  seen_at timestamptz not null
);

-- What a node adds to the live state of a meeting, sealed under the meeting's key. It goes with that key.
create unlogged table live_part (
  meeting_id        text not null references meeting_key (meeting_id) on delete cascade,
  host_authority_id text not null,
  node              text not null,
  written_at        timestamptz not null,
  sealed            bytea not null,
  primary key (meeting_id, node),
  foreign key (meeting_id, host_authority_id) references meeting (id, host_authority_id)
);

create function tell_nodes(news text) returns void language plpgsql as $$
begin
  if (select count(*) from node where seen_at > clock_timestamp() - interval '30 seconds') > 1 then
    perform pg_notify('sampratad', news);
  end if;
end $$;

-- What is told goes out with the transaction's commit, or not at all.
create or replace function insert_events(the_meeting meeting, the_command text, at_time timestamptz, payloads bytea[])
returns void language plpgsql as $$
begin
  insert into event (meeting_id, version, host_authority_id, at, payload)
    select the_meeting.id, the_meeting.version + n, the_meeting.host_authority_id, at_time, payload
    from unnest(payloads) with ordinality as given (payload, n);
  update meeting set version = the_meeting.version + cardinality(payloads) where id = the_meeting.id;
  insert into command (meeting_id, command_id, host_authority_id, version)
    values (the_meeting.id, the_command, the_meeting.host_authority_id, the_meeting.version + cardinality(payloads));
  perform tell_nodes('events ' || the_meeting.id || ' ' || the_meeting.version + cardinality(payloads));
end $$;

create function tell_of_erasing() returns trigger language plpgsql as $$
begin
  perform tell_nodes('erased ' || new.meeting_id);
  return null;
end $$;
create trigger erasing_is_told after insert on erasure_proof for each row execute function tell_of_erasing();

-- However a session came to its end: whoever has its device connected asks which still go on.
create function tell_of_ended_session() returns trigger language plpgsql as $$
begin
  perform tell_nodes('sessions ' || new.meeting_id);
  return null;
end $$;
create trigger ended_session_is_told after update of ended_at on seat_session for each row
  when (old.ended_at is null and new.ended_at is not null) execute function tell_of_ended_session();

create function write_live_part(the_id text, the_node text, content bytea) returns void language plpgsql as $$
begin
  if content is null then
    delete from live_part where meeting_id = the_id and node = the_node;
  else
    insert into live_part (meeting_id, host_authority_id, node, written_at, sealed)
      select meeting_id, host_authority_id, the_node, clock_timestamp(), content from meeting_key where meeting_id = the_id
      on conflict (meeting_id, node) do update set written_at = excluded.written_at, sealed = excluded.sealed;
  end if;
  perform tell_nodes('live ' || the_id || ' ' || the_node);
end $$;
