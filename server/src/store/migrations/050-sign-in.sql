-- What sign-in needs beyond the look-ups of 003: counting attempts and requests, and answers kept by their Idempotency-Key.
-- The functions here run as the owner like those of 003 and belong to the same list.

-- Answers of requests that carried an Idempotency-Key, so that the same request again gets the same answer. Kept for a day.
create table rapport.request_key (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  agent_id uuid not null references rapport.agent on delete cascade,
  key text not null,
  request_hash bytea not null,
  status int,
  answer jsonb,
  created_at timestamptz not null default clock_timestamp(),
  primary key (workspace_id, agent_id, key)
);
create index request_key_created on rapport.request_key (created_at);
alter table rapport.request_key enable row level security;
alter table rapport.request_key force row level security;
create policy workspace_wall on rapport.request_key to rapport_app using (workspace_id = rapport.current_workspace()) with check (workspace_id = rapport.current_workspace());
create policy owner_all on rapport.request_key to current_user using (true) with check (true);
grant select, insert, update, delete on rapport.request_key to rapport_app;

-- How often somebody asks, in windows of a minute, counted for all processes together. Losing it in a crash loses nothing.
create unlogged table rapport.request_rate (
  key text primary key,
  started_at timestamptz not null,
  count int not null
);

-- Counts an attempt before its password is looked at, so that many at once cannot slip under the limit together (AU-8).
-- Keys are hashes of account and address.
create function rapport.note_sign_in_attempt(asked_key text, allowed int) returns table (earlier int, wait_seconds int)
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  number int;
  oldest timestamptz;
begin
  perform pg_advisory_xact_lock(727003, hashtext(asked_key));
  delete from rapport.sign_in_attempt a where a.key = asked_key and a.at < clock_timestamp() - interval '15 minutes';
  select count(*)::int, min(a.at) into number, oldest from rapport.sign_in_attempt a where a.key = asked_key;
  if number >= allowed then
    return query select number, greatest(1, ceil(extract(epoch from oldest + interval '15 minutes' - clock_timestamp()))::int);
  else
    insert into rapport.sign_in_attempt (key, at) values (asked_key, clock_timestamp());
    return query select number, 0;
  end if;
end $$;

create function rapport.forget_sign_in_attempts(asked_key text) returns void
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$ delete from rapport.sign_in_attempt a where a.key = asked_key $$;

create function rapport.count_requests(asked_key text, more int) returns table (number int, reset_seconds int)
language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  insert into rapport.request_rate as r (key, started_at, count) values (asked_key, clock_timestamp(), more)
  on conflict (key) do update set
    count = case when r.started_at > clock_timestamp() - interval '1 minute' then r.count + more else more end,
    started_at = case when r.started_at > clock_timestamp() - interval '1 minute' then r.started_at else clock_timestamp() end
  returning r.count, greatest(1, ceil(extract(epoch from r.started_at + interval '1 minute' - clock_timestamp()))::int)
$$;

revoke all on function rapport.note_sign_in_attempt(text, int), rapport.forget_sign_in_attempts(text), rapport.count_requests(text, int) from public;
grant execute on function rapport.note_sign_in_attempt(text, int), rapport.forget_sign_in_attempts(text), rapport.count_requests(text, int) to rapport_app;
