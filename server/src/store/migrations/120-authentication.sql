-- Whether a mail is proven to come from whom it names, and the keys with which our own mail is signed.

create table rapport.message_authentication (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  message_id uuid primary key references rapport.message on delete cascade,
  proven text not null check (proven in ('yes', 'no', 'unknown')),
  because jsonb not null,
  spf text not null,
  dkim text not null,
  dmarc text not null,
  arc text not null,
  -- All that was found, with the domains, and the line in the form of Authentication-Results.
  evidence jsonb not null,
  header text not null,
  -- Where an unproven mail wants its answer; it stands here and no longer on the message, so that nothing is sent there by itself.
  reply_to_set_aside text,
  checked_at timestamptz not null
);

create table rapport.dkim_key (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  domain text not null check (domain = lower(domain)),
  kind text not null check (kind in ('rsa', 'ed25519')),
  selector text not null,
  -- What the DNS record publishes (base64).
  public_key text not null,
  -- The private key, sealed with the secret of the installation.
  sealed text not null,
  made_at timestamptz not null,
  primary key (workspace_id, domain, kind)
);

do $$
declare
  made text;
begin
  foreach made in array array['message_authentication', 'dkim_key'] loop
    execute format('alter table rapport.%I enable row level security', made);
    execute format('alter table rapport.%I force row level security', made);
    execute format('create policy workspace_wall on rapport.%I to rapport_app using (workspace_id = rapport.current_workspace()) with check (workspace_id = rapport.current_workspace())', made);
    execute format('create policy owner_all on rapport.%I to current_user using (true) with check (true)', made);
    execute format('grant select, insert, update, delete on rapport.%I to rapport_app', made);
  end loop;
end $$;

-- One more task that a walk may ask for.
create or replace function rapport.enqueue_task(task text, subject uuid, run_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
begin
  if task not in ('process-raw-mail', 'send-mail', 'prove-sender') then
    raise exception 'There is no task %', task;
  end if;
  if rapport.current_workspace() is null then
    raise exception 'A task needs its workspace';
  end if;
  perform graphile_worker.add_job(task, json_build_object('workspaceId', rapport.current_workspace(), 'id', subject),
    run_at := run_at, max_attempts := 1000, job_key := task || ':' || subject);
end $$;
