-- Mail that is fetched from IMAP accounts. How far a folder has been read is its UIDVALIDITY and the last UID, never a date and never a flag (MI-5).

alter table rapport.raw_mail drop constraint raw_mail_origin_check;
alter table rapport.raw_mail add constraint raw_mail_origin_check check (origin in ('smtp', 'import', 'imap'));

create table rapport.imap_account (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  id uuid primary key,
  mailbox_id uuid not null references rapport.mailbox,
  host text not null,
  port int not null check (port between 1 and 65535),
  security text not null check (security in ('tls', 'starttls', 'none')),
  username text not null,
  -- Password, or refresh token and client secret, sealed with the key of this installation; and what of the sign-in is no secret.
  sealed text not null,
  oauth jsonb,
  folders jsonb not null,
  -- What lay in a folder before the account was added is somebody's archive, unless they ask for it.
  take text not null check (take in ('new', 'all')),
  afterwards text not null check (afterwards in ('leave', 'mark-read', 'move')),
  move_to text,
  created_at timestamptz not null default clock_timestamp(),
  -- Moves with every change of the settings above; whoever fetches begins anew.
  changed_at timestamptz not null default clock_timestamp(),
  -- The state, in real time.
  last_success_at timestamptz,
  failing_since timestamptz,
  problem text,
  last_mail_at timestamptz,
  told_at timestamptz
);
create index imap_account_mailbox on rapport.imap_account (mailbox_id);
create unique index imap_account_once on rapport.imap_account (workspace_id, lower(host), port, username);

create table rapport.imap_folder (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  account_id uuid not null references rapport.imap_account on delete cascade,
  folder text not null,
  uid_validity bigint not null,
  last_uid bigint not null,
  -- Up to here mails were marked or moved on the server, where the account asks for that; always after they were ours.
  touched_uid bigint not null,
  -- Read from its beginning because its numbers changed: what lay there before the account is passed by again.
  rescan boolean not null default false,
  primary key (account_id, folder)
);

-- Mails that the cursor has passed without their bytes: the server would not hand them over (tried again), or they are too large (never).
create table rapport.imap_left_behind (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  account_id uuid not null,
  folder text not null,
  uid bigint not null,
  tries int not null,
  problem text not null,
  next_try_at timestamptz,
  primary key (account_id, folder, uid),
  foreign key (account_id, folder) references rapport.imap_folder on delete cascade
);

-- What a person had removed is not brought back by a server that still holds it (MI-6).
create table rapport.raw_mail_tombstone (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  mailbox_id uuid references rapport.mailbox,
  sha256 bytea not null,
  at timestamptz not null default clock_timestamp()
);
create index raw_mail_tombstone_sha256 on rapport.raw_mail_tombstone (workspace_id, sha256);

create function rapport.bury_raw_mail() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
begin
  insert into rapport.raw_mail_tombstone (workspace_id, mailbox_id, sha256) values (old.workspace_id, old.mailbox_id, old.sha256);
  return null;
end $$;
-- A whole workspace is swept away by the owner, and leaves nothing.
create trigger raw_mail_buried after delete on rapport.raw_mail for each row when (current_user = 'rapport_app') execute function rapport.bury_raw_mail();

do $$
declare
  made text;
begin
  foreach made in array array['imap_account', 'imap_folder', 'imap_left_behind', 'raw_mail_tombstone'] loop
    execute format('alter table rapport.%I enable row level security', made);
    execute format('alter table rapport.%I force row level security', made);
    execute format('create policy workspace_wall on rapport.%I to rapport_app using (workspace_id = rapport.current_workspace()) with check (workspace_id = rapport.current_workspace())', made);
    execute format('create policy owner_all on rapport.%I to current_user using (true) with check (true)', made);
    execute format('grant select, insert, update, delete on rapport.%I to rapport_app', made);
  end loop;
end $$;
revoke update, delete on rapport.raw_mail_tombstone from rapport_app;
revoke all on function rapport.bury_raw_mail() from public;
