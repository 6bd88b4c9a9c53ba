import pg from "pg";

/*
 * Loaded into a product before anything else: its connection for notices stands but never says LISTEN, as if every
 * notice were lost on the way.
 */
const { query } = pg.Client.prototype;
Reflect.set(pg.Client.prototype, "query", function (this: pg.Client, ...given: unknown[]): unknown {
  const heard = given[0] === "listen public_act" ? ["select 1", ...given.slice(1)] : given;
  return Reflect.apply(query, this, heard);
});
