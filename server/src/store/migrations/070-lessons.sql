-- What people teach the desk: corrections of readings, answers to the coach's suggestions, and the lessons drawn from both.

-- The correction that stands, beside what was read (as_read) and what counts (reading).
alter table rapport.reading add column correction jsonb;
update rapport.reading set correction = jsonb_build_object('level', reading -> 'heat' -> 'level', 'signals', '{}'::jsonb) where corrected_by is not null;
create index reading_corrected on rapport.reading (workspace_id, corrected_at desc) where correction is not null;

-- Every word that was said about a reading, also what was taken back (null). Added to, never rewritten.
create table rapport.reading_correction (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  id uuid primary key,
  message_id uuid not null references rapport.message on delete cascade,
  agent_id uuid not null references rapport.agent,
  at timestamptz not null,
  correction jsonb
);
create index reading_correction_message on rapport.reading_correction (message_id, at);

-- What a lesson rests on counts for nothing up to this moment, because a lead let it be forgotten.
create table rapport.forgotten_lesson (
  workspace_id uuid not null default rapport.current_workspace() references rapport.workspace,
  key text not null,
  at timestamptz not null,
  agent_id uuid not null references rapport.agent,
  primary key (workspace_id, key)
);

-- The lessons as they stand: computed anew at every correction, read with the workspace by every walk.
alter table rapport.workspace add column lessons jsonb not null default '{}';

-- What came of a suggestion: its weight, the language of the draft, whether a learned model or a rule made it, the step of the path, the
-- heat of what was being answered, and the mail that left. What the customer wrote next is found from there. No words of a draft.
alter table rapport.suggestion_outcome drop constraint suggestion_outcome_answer_check;
alter table rapport.suggestion_outcome
  add constraint suggestion_outcome_answer_check check (answer in ('used', 'kept-mine', 'left')),
  add column weight real,
  add column language text,
  add column learned boolean not null default false,
  add column phase text,
  add column heat_before smallint,
  add column message_id uuid references rapport.message on delete set null;
create index suggestion_outcome_newest on rapport.suggestion_outcome (workspace_id, at desc);
create index suggestion_outcome_unsent on rapport.suggestion_outcome (agent_id, conversation_id) where message_id is null;
create index suggestion_outcome_message on rapport.suggestion_outcome (message_id) where message_id is not null;

-- An agent's answers are their own record (DECISIONS 22): another agent's session never sees them; the team's counts are made in no agent's name.
create policy own_suggestion on rapport.suggestion_outcome as restrictive to rapport_app
  using (rapport.current_agent() is null or agent_id = rapport.current_agent()) with check (rapport.current_agent() is null or agent_id = rapport.current_agent());

do $$
declare
  made text;
begin
  foreach made in array array['reading_correction', 'forgotten_lesson'] loop
    execute format('alter table rapport.%I enable row level security', made);
    execute format('alter table rapport.%I force row level security', made);
    execute format('create policy workspace_wall on rapport.%I to rapport_app using (workspace_id = rapport.current_workspace()) with check (workspace_id = rapport.current_workspace())', made);
    execute format('create policy owner_all on rapport.%I to current_user using (true) with check (true)', made);
    execute format('grant select, insert, update, delete on rapport.%I to rapport_app', made);
  end loop;
end $$;
revoke update, delete on rapport.reading_correction from rapport_app;
