import { writeSync } from "node:fs";
import { setImmediate as immediately, setTimeout as pause } from "node:timers/promises";
import { sql } from "drizzle-orm";
import { newId } from "#db/id.ts";
import { openDatabases } from "#db/open.ts";

// A process of its own for db/embedded-life.test.ts: opens the data directory it is given and writes until it is
// killed, one transaction of three rows after the other. An id on a line says that its transaction is acknowledged.
const [dataDirectory = "", work = "write"] = process.argv.slice(2);

try {
  const databases = await openDatabases(
    {
      dataDirectory,
      secret: undefined,
      url: undefined,
      readerUrl: undefined,
      frontUrl: undefined,
      accountsUrl: undefined,
      ownerUrl: undefined,
    },
    () => {},
  );
  let stopping = false;
  process.on("SIGTERM", () => {
    stopping = true;
  });
  writeSync(1, "open\n");
  while (!stopping) {
    if (work !== "write") {
      await pause(50);
      continue;
    }
    await immediately(); // the embedded database alone would never let a signal be heard
    const id = newId();
    await databases.accounts.transaction(async (tx) => {
      await tx.execute(
        sql`insert into newsroom.persons (id, name, email) values (${id}, 'Ada', ${`${id}@example.org`})`,
      );
      await tx.execute(sql`insert into newsroom.role_grants (person_id, role) values (${id}, 'author')`);
      await tx.execute(sql`insert into newsroom.events (person_id, kind) values (${id}, 'person_added')`);
    });
    writeSync(1, `${id}\n`);
  }
  await databases.close();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
