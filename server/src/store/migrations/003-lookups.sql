-- The few questions that must be answered before a workspace is known, and the few things a walk may ask of the whole server.
-- They run as the owner, past the walls, so each returns as little as it can and pins its search path. This file is the whole list;
-- a test compares it with the catalogue.

create function rapport.find_session(hash bytea) returns table (
  workspace_id uuid, session_id uuid, agent_id uuid, created_at timestamptz, last_seen_at timestamptz, expires_at timestamptz
) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select s.workspace_id, s.id, s.agent_id, s.created_at, s.last_seen_at, s.expires_at
  from rapport.session s join rapport.agent a on a.id = s.agent_id
  where s.token_hash = hash and a.disabled_at is null
$$;

create function rapport.find_api_token(hash bytea) returns table (workspace_id uuid, token_id uuid, agent_id uuid, role text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select t.workspace_id, t.id, t.agent_id, t.role from rapport.api_token t join rapport.agent a on a.id = t.agent_id
  where t.token_hash = hash and t.revoked_at is null and a.disabled_at is null
$$;

create function rapport.find_agent_for_sign_in(address text) returns table (workspace_id uuid, agent_id uuid, password_hash text)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select a.workspace_id, a.id, a.password_hash from rapport.agent a where lower(a.email) = lower(address) and a.disabled_at is null
$$;

create function rapport.find_mailbox(wanted text) returns table (workspace_id uuid, mailbox_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, m.id from rapport.mailbox m where lower(m.address) = lower(wanted)
$$;

-- In the demonstration the mail door takes any address (DECISIONS, Configuration).
create function rapport.find_demo_mailbox() returns table (workspace_id uuid, mailbox_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select m.workspace_id, m.id from rapport.mailbox m join rapport.workspace w on w.id = m.workspace_id where w.demo order by m.created_at, m.id limit 1
$$;

create function rapport.find_customer_link(hash bytea) returns table (
  workspace_id uuid, conversation_id uuid, follow_up_id uuid, expires_at timestamptz, withdrawn_at timestamptz
) language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select l.workspace_id, l.conversation_id, l.follow_up_id, l.expires_at, l.withdrawn_at from rapport.customer_link l where l.token_hash = hash
$$;

create function rapport.find_invitation(hash bytea) returns table (workspace_id uuid, invitation_id uuid, expires_at timestamptz, used_at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select i.workspace_id, i.id, i.expires_at, i.used_at from rapport.invitation i where i.token_hash = hash
$$;

create function rapport.list_workspaces() returns table (workspace_id uuid, name text, demo boolean)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.id, w.name, w.demo from rapport.workspace w order by w.created_at, w.id
$$;

-- The task queue belongs to the owner. A walk may ask for these tasks only, and only for its own workspace.
create function rapport.enqueue_task(task text, subject uuid, run_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task not in ('process-raw-mail', 'send-mail') then
    raise exception 'There is no task %', task;
  end if;
  if rapport.current_workspace() is null then
    raise exception 'A task needs its workspace';
  end if;
  perform graphile_worker.add_job(task, json_build_object('workspaceId', rapport.current_workspace(), 'id', subject),
    run_at := run_at, max_attempts := 1000, job_key := task || ':' || subject);
end $$;

-- Leases outgoing mails for this worker, on the database's clock (MO-1). A lease that ran out was held by a worker that died.
create function rapport.claim_outbox(how_many int, lease interval, worker text) returns table (
  workspace_id uuid, message_id uuid, mime bytea, envelope_from text, envelope_to jsonb, tries int, first_try_at timestamptz, was_uncertain boolean, last_problem text
) language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
  with due as (
    select o.message_id, o.state from rapport.outbox o
    where o.finished_at is null and o.state in ('waiting', 'leased', 'uncertain') and o.not_before <= clock_timestamp() and (o.leased_until is null or o.leased_until <= clock_timestamp())
      and (o.send_at is null or o.send_at <= clock_timestamp() + coalesce((select c.shift_ms from rapport.clock_shift c), 0) * interval '1 millisecond')
    order by o.not_before limit how_many for update skip locked
  )
  update rapport.outbox o set state = 'leased', leased_until = clock_timestamp() + lease, leased_by = worker, tries = o.tries + 1, first_try_at = coalesce(o.first_try_at, clock_timestamp())
  from due where o.message_id = due.message_id
  returning o.workspace_id, o.message_id, o.mime, o.envelope_from, o.envelope_to, o.tries, o.first_try_at, due.state = 'uncertain', o.last_problem
$$;

-- Which wakes are due at a moment of product time. Taking one happens in the walk's own transaction, so that each is acted on once.
create function rapport.due_wakes(moment timestamptz, how_many int) returns table (workspace_id uuid, kind text, subject_id uuid, at timestamptz)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select w.workspace_id, w.kind, w.subject_id, w.at from rapport.wake w
  where w.at <= moment and (w.held_until is null or w.held_until <= clock_timestamp()) order by w.at limit how_many
$$;

-- Word search. Row-level security would keep the planner from the search index (its operator may not see rows before the wall has),
-- so the wall is built into the question here. The plan is made before the words are known, and must not take them for frequent ones.
create function rapport.find_conversations(wanted text, address_prefix text, before_at timestamptz, before_id uuid, how_many int) returns table (id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  with found as materialized (
    select m.conversation_id as id from rapport.message m
    where m.workspace_id = rapport.current_workspace() and m.tsv @@ to_tsquery('simple', wanted)
    union
    select c.id from rapport.conversation c
    where c.workspace_id = rapport.current_workspace() and c.customer_id in (
      select u.id from rapport.customer u where u.workspace_id = rapport.current_workspace() and u.tsv @@ to_tsquery('simple', wanted)
      union all
      select i.customer_id from rapport.customer_identity i
      where i.workspace_id = rapport.current_workspace() and i.kind = 'email' and i.value ~>=~ address_prefix and i.value ~<~ (address_prefix || chr(1114111))
    )
  )
  select c.id from rapport.conversation c join found f on f.id = c.id
  where c.workspace_id = rapport.current_workspace() and (before_at is null or (c.updated_at, c.id) < (before_at, before_id))
  order by c.updated_at desc, c.id desc limit how_many
$$;

create function rapport.find_customers(wanted text, address_prefix text, after_name text, after_id uuid, how_many int) returns table (id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp set enable_seqscan = off as $$
  select u.id from rapport.customer u
  where u.workspace_id = rapport.current_workspace() and u.id in (
    select s.id from rapport.customer s where s.workspace_id = rapport.current_workspace() and s.tsv @@ to_tsquery('simple', wanted)
    union all
    select i.customer_id from rapport.customer_identity i
    where i.workspace_id = rapport.current_workspace() and i.kind = 'email' and i.value ~>=~ address_prefix and i.value ~<~ (address_prefix || chr(1114111))
  ) and (after_name is null or (u.name, u.id) > (after_name, after_id))
  order by u.name, u.id limit how_many
$$;

revoke all on all functions in schema rapport from public;
grant execute on all functions in schema rapport to rapport_app;
