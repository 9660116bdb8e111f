-- Where all addresses of a domain reach the desk, an answer may come to an address that names no mailbox but carries a signed id. The
-- caller has checked the signature; the id leads to the mailbox that its conversation is answered from. Past the walls, as in 003.
create function rapport.find_mailbox_of_id(signed uuid) returns table (workspace_id uuid, mailbox_id uuid)
language sql stable security definer set search_path = pg_catalog, pg_temp as $$
  select b.workspace_id, b.id
  from (select c.workspace_id, c.mailbox_id from rapport.conversation c where c.id = signed
    union all select c.workspace_id, c.mailbox_id from rapport.message m join rapport.conversation c on c.id = m.conversation_id where m.id = signed) named
  join lateral (select m.workspace_id, m.id from rapport.mailbox m where m.workspace_id = named.workspace_id
    order by (m.id = named.mailbox_id) desc nulls last, m.created_at, m.id limit 1) b on true
$$;
revoke all on function rapport.find_mailbox_of_id(uuid) from public;
grant execute on function rapport.find_mailbox_of_id(uuid) to rapport_app;
