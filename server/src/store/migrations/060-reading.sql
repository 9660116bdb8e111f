-- What the reading walks ask for in order: an agent's own answers of a day, the newest outcomes, and the ledger of promises.
create index message_author on rapport.message (workspace_id, author_id, at desc) where author_id is not null;
create index outcome_newest on rapport.outcome (workspace_id, at desc);
create index customer_promise_newest on rapport.customer_promise (workspace_id, due_at desc, id desc);
