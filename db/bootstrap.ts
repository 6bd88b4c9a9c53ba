import { faultOf } from "./fault.ts";
import { processRoles, roleName } from "./roles.ts";
import { literal, type PreparingSession } from "./session.ts";

/**
 * Roles, extension and the walls that only a superuser can build. Idempotent, and outside the migrations because roles
 * belong to the cluster.
 *
 * @param passwords - login passwords by role name; a role without one cannot log in from outside (embedded database)
 * @returns what could not be done for want of a superuser, one sentence each
 */
export async function bootstrap(session: PreparingSession, passwords: ReadonlyMap<string, string>): Promise<string[]> {
  for (const name of [roleName("owner"), roleName("break_glass"), ...processRoles.map(roleName)]) {
    await createRole(session, name, passwords.get(name));
  }
  await session.run(`
    do $$ begin
      if not (select rolsuper from pg_roles where rolname = current_user) then
        execute format('grant ${roleName("owner")} to %I', current_user);
      end if;
      execute format('grant create on database %I to ${roleName("owner")}', current_database());
    end $$`);

  const undone: string[] = [];
  for (const { build, isOpen, loss } of walls) {
    try {
      await session.run(build);
    } catch (error) {
      if (faultOf(error)?.code !== "42501") throw error;
    }
    // revoking what somebody else granted is no error but a warning
    const [row] = await session.rows(`select ${isOpen} as open`);
    if (row?.open !== false) undone.push(loss);
  }
  await session.run("create extension if not exists btree_gist with schema public");
  await session.run("create extension if not exists pg_trgm with schema public");
  await session.run(`create schema if not exists newsroom authorization ${roleName("owner")}`);
  return undone;
}

/** What is revoked, whether an ordinary role still has it, and what is lost then: a superuser can do it by hand. */
const walls: readonly { build: string; isOpen: string; loss: string }[] = [
  {
    build: "do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$",
    isOpen: `has_database_privilege('${roleName("app")}', current_database(), 'temporary')`,
    loss: "Roles of this database may still create temporary tables.",
  },
  {
    build: "revoke create on schema public from public",
    isOpen: `has_schema_privilege('${roleName("app")}', 'public', 'create')`,
    loss: "Roles of this database may still create objects in the schema public.",
  },
  {
    build: "revoke execute on function pg_catalog.set_config(text, text, boolean) from public",
    isOpen: `has_function_privilege('${roleName("app")}', 'pg_catalog.set_config(text, text, boolean)', 'execute')`,
    loss: "set_config() is still open to every role; a superuser can revoke it.",
  },
  {
    build: `revoke usage on language plpgsql from public; grant usage on language plpgsql to ${roleName("owner")}`,
    isOpen: `has_language_privilege('${roleName("app")}', 'plpgsql', 'usage')`,
    loss: "PL/pgSQL is still open to every role; a superuser can revoke it.",
  },
];

async function createRole(session: PreparingSession, name: string, password: string | undefined): Promise<void> {
  const login = name === roleName("owner") ? "nologin" : "login";
  const secret = password === undefined ? "" : `password ${literal(password)}`;
  // another database of the cluster may be prepared at the same time: the role is there then
  await session.run(`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${literal(name)}) then
        create role ${name} ${login} noinherit ${secret};
      end if;
    exception when duplicate_object or unique_violation then null;
    end $$`);
}
