-- The nouns of the desk. Every table carries its workspace; row-level security is on from here (AZ-3).
-- The migrating role owns everything; requests and walks run as rapport_app, which owns nothing and cannot bypass the policies.
-- migrate.ts makes that role before the first statement here: a role belongs to the whole server, not to this database.

create schema if not exists rapport;
grant usage on schema rapport to rapport_app;

create function rapport.current_workspace() returns uuid language sql stable as
  $$ select nullif(current_setting('app.workspace', true), '')::uuid $$;
create function rapport.current_agent() returns uuid language sql stable as
  $$ select nullif(current_setting('app.agent', true), '')::uuid $$;

create table rapport.workspace (
  id uuid primary key,
  name text not null,
  zone text not null,
  hours jsonb not null,
  locale text not null default 'en',
  receipts boolean not null default false,
  demo boolean not null default false,
  created_at timestamptz not null
);

create table rapport.mailbox (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  address text not null,
  name text not null,
  signature text not null default '',
  created_at timestamptz not null
);
create unique index mailbox_address on rapport.mailbox (lower(address));

create table rapport.agent (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  email text not null,
  name text not null,
  role text not null check (role in ('agent', 'lead', 'admin')),
  zone text not null,
  password_hash text,
  preferences jsonb not null default '{}',
  disabled_at timestamptz,
  created_at timestamptz not null
);
create unique index agent_email on rapport.agent (lower(email));

-- Tokens are stored as sha256 only. Sessions end by idleness and absolutely; see docs/decisions/006-own-sessions.md.
create table rapport.session (
  workspace_id uuid not null references rapport.workspace,
  token_hash bytea primary key,
  id uuid not null unique,
  agent_id uuid not null references rapport.agent on delete cascade,
  created_at timestamptz not null,
  last_seen_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text not null default '',
  ip text not null default ''
);
create index session_agent on rapport.session (workspace_id, agent_id);

create table rapport.invitation (
  workspace_id uuid not null references rapport.workspace,
  token_hash bytea primary key,
  id uuid not null unique,
  email text not null,
  role text not null check (role in ('agent', 'lead', 'admin')),
  invited_by uuid references rapport.agent,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  used_at timestamptz
);

create table rapport.api_token (
  workspace_id uuid not null references rapport.workspace,
  token_hash bytea primary key,
  id uuid not null unique,
  name text not null,
  role text not null check (role in ('agent', 'lead', 'admin')),
  agent_id uuid not null references rapport.agent,
  created_at timestamptz not null,
  last_used_at timestamptz,
  revoked_at timestamptz
);

create table rapport.sign_in_attempt (
  key text not null,
  at timestamptz not null
);
create index sign_in_attempt_key on rapport.sign_in_attempt (key, at);

create table rapport.organization (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  name text not null,
  domain text
);
create unique index organization_domain on rapport.organization (workspace_id, lower(domain)) where domain is not null;

create table rapport.customer (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  organization_id uuid references rapport.organization,
  name text not null,
  language text,
  zone text,
  annual_value_minor bigint,
  currency text,
  profile jsonb not null default '{}',
  words jsonb not null default '[]',
  created_at timestamptz not null
);
alter table rapport.customer add column tsv tsvector generated always as (to_tsvector('simple', left(name, 300))) stored;
create index customer_name on rapport.customer (workspace_id, name, id);
create index customer_search on rapport.customer using gin (tsv);

create table rapport.customer_identity (
  workspace_id uuid not null references rapport.workspace,
  kind text not null check (kind in ('email')),
  value text not null,
  customer_id uuid not null references rapport.customer on delete cascade,
  position int not null default 0,
  primary key (workspace_id, kind, value)
);
create index customer_identity_prefix on rapport.customer_identity (workspace_id, value text_pattern_ops);
create index customer_identity_customer on rapport.customer_identity (workspace_id, customer_id);

create table rapport.conversation (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  version int not null default 1,
  mailbox_id uuid references rapport.mailbox,
  customer_id uuid not null references rapport.customer,
  channel text not null check (channel in ('email', 'chat', 'form', 'api', 'import', 'review')),
  subject text not null,
  need text not null,
  status text not null check (status in ('open', 'waiting', 'snoozed', 'resolved', 'closed')),
  assignee_id uuid references rapport.agent,
  snoozed_until timestamptz,
  heat_score smallint not null,
  heat_level smallint not null,
  heat_trend text check (heat_trend in ('settling', 'steady', 'rising')),
  contact_count int not null,
  lane text not null check (lane in ('ours', 'theirs', 'background', 'none')),
  reply_by timestamptz,
  because jsonb not null default '[]',
  next_step text not null,
  next_promise_due_at timestamptz,
  told_answer_by timestamptz,
  opened_at timestamptz not null,
  updated_at timestamptz not null,
  waiting_since timestamptz,
  -- Where it stands within its section: ours by reply-by, theirs by when we write again, background by what they were told.
  sort_at timestamptz not null generated always as (case lane
    when 'ours' then coalesce(reply_by, updated_at)
    when 'theirs' then coalesce(least(next_promise_due_at, snoozed_until), timestamptz '9999-12-31 00:00:00+00')
    when 'background' then coalesce(told_answer_by, reply_by, timestamptz '9999-12-31 00:00:00+00')
    else updated_at end) stored
);
-- Every section of the queue is one stretch of this index, in the order in which it is shown.
create index conversation_queue on rapport.conversation (workspace_id, lane, sort_at, id) where lane in ('ours', 'theirs', 'background');
create index conversation_promise_due on rapport.conversation (workspace_id, next_promise_due_at, id) where next_promise_due_at is not null and lane <> 'ours';
create index conversation_told on rapport.conversation (workspace_id, told_answer_by) where lane = 'background' and told_answer_by is not null;
create index conversation_newest on rapport.conversation (workspace_id, updated_at desc, id desc);
create index conversation_customer on rapport.conversation (workspace_id, customer_id, opened_at desc);
create index conversation_assignee on rapport.conversation (workspace_id, assignee_id, lane) where lane in ('ours', 'theirs', 'background');

-- A conversation that was joined into another stays as a redirect, so that its links and its mails still arrive (DECISIONS 11).
create table rapport.conversation_redirect (
  workspace_id uuid not null references rapport.workspace,
  from_id uuid primary key,
  into_id uuid not null references rapport.conversation,
  at timestamptz not null
);
create index conversation_redirect_into on rapport.conversation_redirect (into_id);

create table rapport.raw_mail (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  mailbox_id uuid references rapport.mailbox,
  envelope jsonb not null,
  received_at timestamptz not null,
  raw bytea not null,
  sha256 bytea not null,
  origin text not null check (origin in ('smtp', 'import')),
  state text not null check (state in ('accepted', 'processed', 'duplicate', 'unreadable')),
  tries int not null default 0,
  problem text
);
alter table rapport.raw_mail alter column raw set storage external;
create index raw_mail_waiting on rapport.raw_mail (workspace_id, received_at) where state in ('accepted', 'unreadable');
create index raw_mail_sha256 on rapport.raw_mail (workspace_id, sha256);

create table rapport.message (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  conversation_id uuid not null references rapport.conversation,
  direction text not null check (direction in ('in', 'out')),
  from_email text not null,
  from_name text,
  to_addresses jsonb not null default '[]',
  cc_addresses jsonb not null default '[]',
  -- Where its writer wants the answer, if not at from_email.
  reply_to text,
  at timestamptz not null,
  subject text not null,
  text text not null,
  reply text not null,
  html text,
  automatic boolean not null default false,
  author_id uuid references rapport.agent,
  message_id_header text not null,
  body_hash text not null,
  -- Through which of our mailboxes it came in: the same mail to two of them is two messages (MI-3).
  mailbox_id uuid references rapport.mailbox,
  raw_mail_id uuid references rapport.raw_mail,
  external_id text,
  delivery_state text check (delivery_state in ('waiting', 'sent', 'kept-as-file', 'uncertain', 'refused', 'bounced', 'withdrawn')),
  delivery_at timestamptz,
  delivery_undo_until timestamptz,
  delivery_detail text,
  tsv tsvector generated always as (setweight(to_tsvector('simple', left(subject, 2000)), 'A') || to_tsvector('simple', left(reply, 200000))) stored
);
alter table rapport.message alter column tsv set statistics 1000;
-- By the conversation first, here and below: when two become one, the database looks for what still names the old one, in no workspace.
create index message_conversation on rapport.message (conversation_id, at, id);
create index message_header on rapport.message (workspace_id, message_id_header);
create unique index message_external on rapport.message (workspace_id, external_id) where external_id is not null;
create unique index message_once on rapport.message (workspace_id, message_id_header, body_hash, mailbox_id) nulls not distinct where direction = 'in';
create index message_search on rapport.message using gin (tsv);

-- Who has taken part: a reference to a known mail joins a thread only for these (MI-9).
create table rapport.participant (
  workspace_id uuid not null references rapport.workspace,
  conversation_id uuid not null references rapport.conversation on delete cascade,
  email text not null,
  primary key (conversation_id, email)
);

-- What each mail refers to; a parent that arrives late finds its children here.
create table rapport.message_reference (
  workspace_id uuid not null references rapport.workspace,
  refers_to text not null,
  message_id uuid not null references rapport.message on delete cascade,
  conversation_id uuid not null references rapport.conversation,
  position int not null default 0,
  primary key (workspace_id, refers_to, message_id)
);
create index message_reference_message on rapport.message_reference (message_id);
create index message_reference_conversation on rapport.message_reference (conversation_id);

create table rapport.attachment (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  message_id uuid references rapport.message on delete cascade,
  agent_id uuid references rapport.agent,
  filename text not null,
  content_type text not null,
  size int not null,
  sha256 text not null,
  inline boolean not null default false,
  content_id text,
  position int not null default 0,
  content bytea not null,
  created_at timestamptz not null
);
alter table rapport.attachment alter column content set storage external;
create index attachment_message on rapport.attachment (workspace_id, message_id);

create table rapport.reading (
  workspace_id uuid not null references rapport.workspace,
  message_id uuid primary key references rapport.message on delete cascade,
  reading jsonb not null,
  corrected_by uuid references rapport.agent,
  corrected_at timestamptz,
  as_read jsonb
);

create table rapport.note (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  conversation_id uuid not null references rapport.conversation,
  author_id uuid not null references rapport.agent,
  at timestamptz not null,
  text text not null
);
create index note_conversation on rapport.note (conversation_id, at);

create table rapport.customer_promise (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  version int not null default 1,
  conversation_id uuid not null references rapport.conversation,
  customer_id uuid not null references rapport.customer,
  owner_id uuid not null references rapport.agent,
  text text not null,
  due_at timestamptz not null,
  zone text not null,
  made_at timestamptz not null,
  source_message_id uuid references rapport.message,
  work_minutes int not null,
  standing text not null check (standing in ('open', 'kept', 'withdrawn')),
  kept_at timestamptz,
  kept_by text check (kept_by in ('mail-accepted', 'agents-word', 'kept-as-file'))
);
create index customer_promise_due on rapport.customer_promise (workspace_id, due_at, id) where standing = 'open';
create index customer_promise_conversation on rapport.customer_promise (conversation_id);
create index customer_promise_customer on rapport.customer_promise (workspace_id, customer_id, due_at desc);
create index customer_promise_kept on rapport.customer_promise (workspace_id, kept_at desc) where standing = 'kept';

create table rapport.customer_promise_happening (
  workspace_id uuid not null references rapport.workspace,
  promise_id uuid not null references rapport.customer_promise on delete cascade,
  number int not null,
  kind text not null check (kind in ('made', 'renegotiated', 'kept', 'withdrawn', 'bounced')),
  at timestamptz not null,
  by_agent uuid references rapport.agent,
  from_at timestamptz,
  to_at timestamptz,
  text text,
  kept_by text,
  primary key (promise_id, number)
);

-- A mail whose acceptance keeps a promise (MO-4).
create table rapport.customer_promise_mail (
  workspace_id uuid not null references rapport.workspace,
  promise_id uuid not null references rapport.customer_promise on delete cascade,
  message_id uuid not null references rapport.message on delete cascade,
  primary key (promise_id, message_id)
);
create index customer_promise_mail_message on rapport.customer_promise_mail (workspace_id, message_id);

create table rapport.follow_up (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  conversation_id uuid not null references rapport.conversation,
  owner_id uuid references rapport.agent,
  due_at timestamptz not null,
  state text not null check (state in ('scheduled', 'due', 'sent', 'answered', 'cancelled')),
  solution text not null,
  message_id uuid references rapport.message
);
create index follow_up_conversation on rapport.follow_up (conversation_id);
create index follow_up_due on rapport.follow_up (workspace_id, due_at) where state in ('scheduled', 'due');

create table rapport.outcome (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  conversation_id uuid not null references rapport.conversation,
  follow_up_id uuid references rapport.follow_up,
  answer text not null check (answer in ('sorted', 'getting-there', 'not-yet')),
  comment text not null default '',
  at timestamptz not null
);
create index outcome_conversation on rapport.outcome (conversation_id, at desc);

-- The signed link to the customer's own page: hashed, expiring, can be withdrawn.
create table rapport.customer_link (
  workspace_id uuid not null references rapport.workspace,
  token_hash bytea primary key,
  conversation_id uuid not null references rapport.conversation on delete cascade,
  follow_up_id uuid references rapport.follow_up,
  created_at timestamptz not null,
  expires_at timestamptz not null,
  withdrawn_at timestamptz
);
create index customer_link_conversation on rapport.customer_link (conversation_id);

create table rapport.notice (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  kind text not null,
  agent_id uuid references rapport.agent,
  conversation_id uuid references rapport.conversation,
  promise_id uuid references rapport.customer_promise on delete cascade,
  follow_up_id uuid references rapport.follow_up on delete cascade,
  at timestamptz not null,
  prepared jsonb,
  read_at timestamptz
);
create index notice_conversation on rapport.notice (conversation_id);
create index notice_unread on rapport.notice (workspace_id, agent_id, at desc) where read_at is null;

create table rapport.draft (
  workspace_id uuid not null references rapport.workspace,
  agent_id uuid not null references rapport.agent on delete cascade,
  conversation_id uuid not null references rapport.conversation on delete cascade,
  body jsonb not null,
  updated_at timestamptz not null,
  primary key (agent_id, conversation_id)
);
create index draft_conversation on rapport.draft (conversation_id);

-- What was taken and what was kept as written, for learning what helps (T4). Never shown by person.
create table rapport.suggestion_outcome (
  workspace_id uuid not null references rapport.workspace,
  id uuid primary key,
  agent_id uuid not null references rapport.agent,
  conversation_id uuid not null references rapport.conversation,
  check_name text not null,
  answer text not null check (answer in ('used', 'kept-mine')),
  at timestamptz not null
);
create index suggestion_outcome_conversation on rapport.suggestion_outcome (conversation_id);

-- An outgoing mail is our own row first (MO-1): its final bytes, its fixed Message-ID, in the transaction of the agent's act.
-- Instants here are real time, taken from the database's clock (DECISIONS 9).
create table rapport.outbox (
  workspace_id uuid not null references rapport.workspace,
  message_id uuid primary key references rapport.message,
  mime bytea not null,
  envelope_from text not null,
  envelope_to jsonb not null,
  state text not null check (state in ('waiting', 'leased', 'sent', 'kept-as-file', 'uncertain', 'refused', 'withdrawn')),
  not_before timestamptz not null,
  -- Send later is product time; the undo window and retries are real time.
  send_at timestamptz,
  leased_until timestamptz,
  -- Which worker sends it now: the name under which that process shows that it lives.
  leased_by text,
  tries int not null default 0,
  first_try_at timestamptz,
  last_problem text,
  finished_at timestamptz
);
create index outbox_waiting on rapport.outbox (not_before) where state in ('waiting', 'leased', 'uncertain');

-- Product time: when the clock calls time-passed, and for what.
create table rapport.wake (
  workspace_id uuid not null references rapport.workspace,
  kind text not null,
  subject_id uuid not null,
  at timestamptz not null,
  -- Real time: a wake that failed is tried again later, and not before.
  held_until timestamptz,
  tries int not null default 0,
  problem text,
  primary key (kind, subject_id)
);
create index wake_at on rapport.wake (at);

-- How far product time is from real time, for demonstrations and tests; one row, shared by all processes.
create table rapport.clock_shift (
  only_one boolean primary key default true check (only_one),
  shift_ms bigint not null
);

-- What browsers hear. LISTEN/NOTIFY only wakes; this table is the truth, read by cursor (DECISIONS 10).
-- Numbers are given out before their transactions commit, so a reader goes by (tx, number) and stops before the oldest running transaction.
create table rapport.happening (
  number bigint generated always as identity primary key,
  tx xid8 not null default pg_current_xact_id(),
  workspace_id uuid not null references rapport.workspace,
  kind text not null check (kind in ('conversation', 'promise', 'notice', 'clock', 'delivery', 'desk')),
  conversation_id uuid,
  promise_id uuid,
  agent_id uuid,
  at timestamptz not null default clock_timestamp()
);
create index happening_workspace on rapport.happening (workspace_id, tx, number);
