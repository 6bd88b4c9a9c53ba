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
  for (const [statement, loss] of walls) {
    try {
      await session.run(statement);
    } catch (error) {
      if (faultOf(error)?.code !== "42501") throw error;
      undone.push(loss);
    }
  }
  await session.run("create extension if not exists btree_gist with schema public");
  await session.run(`create schema if not exists newsroom authorization ${roleName("owner")}`);
  return undone;
}

// each with what is lost without it: a superuser or the database's owner can run them by hand
const walls: readonly (readonly [string, string])[] = [
  [
    "do $$ begin execute format('revoke temporary on database %I from public', current_database()); end $$",
    "Roles of this database may still create temporary tables.",
  ],
  [
    "revoke create on schema public from public",
    "Roles of this database may still create objects in the schema public.",
  ],
  [
    "revoke execute on function pg_catalog.set_config(text, text, boolean) from public",
    "set_config() is still open to every role; a superuser can revoke it.",
  ],
  [
    `revoke usage on language plpgsql from public; grant usage on language plpgsql to ${roleName("owner")}`,
    "PL/pgSQL is still open to every role; a superuser can revoke it.",
  ],
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
