-- In which order waiting mail is read: a storm of bounces does not keep a person waiting (LP-6).

alter table rapport.raw_mail add column door_lane text not null default 'people' check (door_lane in ('people', 'lists', 'machines'));

-- Both tasks about a mail name it, so that its lane stands in one place, also where a sweep asks again. Whether a mail is proven is asked
-- behind every mail of its lane, because it waits for DNS.
create or replace function rapport.enqueue_task(task text, subject uuid, run_at timestamptz) returns void
language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
declare
  waits_behind int := 0;
begin
  if task not in ('process-raw-mail', 'send-mail', 'prove-sender') then
    raise exception 'There is no task %', task;
  end if;
  if rapport.current_workspace() is null then
    raise exception 'A task needs its workspace';
  end if;
  if task <> 'send-mail' then
    select case door_lane when 'people' then 0 when 'lists' then 10 else 20 end into waits_behind from rapport.raw_mail where id = subject;
    waits_behind := coalesce(waits_behind, 0) + case task when 'prove-sender' then 5 else 0 end;
  end if;
  perform graphile_worker.add_job(task, json_build_object('workspaceId', rapport.current_workspace(), 'id', subject),
    run_at := run_at, max_attempts := 1000, job_key := task || ':' || subject, priority := waits_behind);
end $$;
