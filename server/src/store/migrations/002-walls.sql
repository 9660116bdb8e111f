-- Row-level security as the second wall (AZ-3). The loop reads the catalogue, so that no table with a workspace can be forgotten;
-- a test does the same again after all migrations.

do $$
declare
  found text;
begin
  for found in
    select c.relname from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attname = 'workspace_id' and not a.attisdropped
    where c.relnamespace = 'rapport'::regnamespace and c.relkind = 'r' order by c.relname
  loop
    execute format('alter table rapport.%I alter column workspace_id set default rapport.current_workspace()', found);
    execute format('alter table rapport.%I enable row level security', found);
    execute format('alter table rapport.%I force row level security', found);
    execute format('create policy workspace_wall on rapport.%I to rapport_app using (workspace_id = rapport.current_workspace()) with check (workspace_id = rapport.current_workspace())', found);
    -- FORCE binds an owner that is no superuser as well; migrations, the look-ups of 003 and the clock act for all workspaces.
    execute format('create policy owner_all on rapport.%I to current_user using (true) with check (true)', found);
    execute format('grant select, insert, update, delete on rapport.%I to rapport_app', found);
  end loop;
end $$;

-- The workspace itself is known by its id.
alter table rapport.workspace enable row level security;
alter table rapport.workspace force row level security;
create policy workspace_wall on rapport.workspace to rapport_app using (id = rapport.current_workspace()) with check (id = rapport.current_workspace());
create policy owner_all on rapport.workspace to current_user using (true) with check (true);
grant select, update on rapport.workspace to rapport_app;

-- A draft and the answers to suggestions are between an agent and the desk (DECISIONS 22).
create policy own_draft on rapport.draft as restrictive to rapport_app
  using (rapport.current_agent() is null or agent_id = rapport.current_agent()) with check (rapport.current_agent() is null or agent_id = rapport.current_agent());

-- No workspace, little to grant.
grant select on rapport.clock_shift to rapport_app;

-- What was said stays said: a walk adds to these and never rewrites them.
revoke delete on rapport.outcome, rapport.mailbox, rapport.agent from rapport_app;
revoke update, delete on rapport.happening from rapport_app;
grant usage on all sequences in schema rapport to rapport_app;
revoke all on all functions in schema rapport from public;
grant execute on function rapport.current_workspace(), rapport.current_agent() to rapport_app;
