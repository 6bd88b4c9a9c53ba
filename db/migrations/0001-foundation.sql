-- Run by the owner. Roles, the extension and what a superuser alone may revoke are the bootstrap's (db/bootstrap.ts).
-- Functions are nobody's until they are granted.
alter default privileges for role communique_owner revoke execute on functions from public;

create schema site;

-- convert_to() is only STABLE, a generated column needs IMMUTABLE: true because the database is UTF8
create function newsroom.bytes_of(t text) returns bytea language sql immutable strict parallel safe
  as $$ select convert_to(t, 'UTF8') $$;
create function newsroom.sha256_text(t text) returns bytea language sql immutable strict parallel safe
  as $$ select sha256(convert_to(t, 'UTF8')) $$;
