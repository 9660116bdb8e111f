-- How far an import has come, so that it goes on where it was stopped or cut off, and can account for every mail of its source.
create table rapport.import_run (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  id uuid primary key,
  mailbox_id uuid not null references rapport.mailbox,
  source text not null,
  -- Of the source as it was when the run began: another file by the same name is another import.
  fingerprint bytea not null,
  state text not null check (state in ('running', 'paused', 'done')),
  -- Bytes of an mbox or files of a folder: how many are done with, of how many.
  done bigint not null default 0,
  total bigint not null,
  imported int not null default 0,
  known int not null default 0,
  set_aside int not null default 0,
  started_at timestamptz not null default clock_timestamp(),
  updated_at timestamptz not null default clock_timestamp()
);
create index import_run_unfinished on rapport.import_run (workspace_id, mailbox_id, fingerprint) where state <> 'done';

-- What a run could not read, with its place in the source. The bytes themselves lie in the unreadable tray.
create table rapport.import_set_aside (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  run_id uuid not null references rapport.import_run on delete cascade,
  position bigint not null,
  place text not null,
  problem text not null,
  primary key (run_id, position)
);

-- How far the slow check of stored mail has come on its round, and what it found (MI-15). Real time, of the database's clock.
create table rapport.mail_check (
  workspace_id uuid primary key default rapport.current_workspace() references rapport.workspace,
  after_id uuid,
  checked int not null default 0,
  round_started_at timestamptz not null default clock_timestamp(),
  round_finished_at timestamptz
);
create table rapport.mail_damage (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  raw_mail_id uuid primary key references rapport.raw_mail on delete cascade,
  problem text not null,
  found_at timestamptz not null default clock_timestamp()
);

-- A mailbox is handed out in the order in which its mails came; whether a raw mail became a message is asked for each.
create index raw_mail_mailbox on rapport.raw_mail (mailbox_id, received_at, id);
create index message_raw_mail on rapport.message (raw_mail_id) where raw_mail_id is not null;

do $$
declare
  made text;
begin
  foreach made in array array['import_run', 'import_set_aside', 'mail_check', 'mail_damage'] loop
    execute format('alter table rapport.%I enable row level security', made);
    execute format('alter table rapport.%I force row level security', made);
    execute format('create policy workspace_wall on rapport.%I to rapport_app using (workspace_id = rapport.current_workspace()) with check (workspace_id = rapport.current_workspace())', made);
    execute format('create policy owner_all on rapport.%I to current_user using (true) with check (true)', made);
    execute format('grant select, insert, update, delete on rapport.%I to rapport_app', made);
  end loop;
end $$;
