import { PGlite } from "@electric-sql/pglite";
import { extensions, preparing } from "../embedded.ts";
import { type CopySession, sameText } from "./copy-session.ts";

/** Works on an embedded database as its superuser, without bringing it up to date. */
export async function onEmbedded<Value>(
  directory: string,
  work: (session: CopySession) => Promise<Value>,
): Promise<Value> {
  const lite = await PGlite.create({ dataDir: directory, extensions });
  try {
    await lite.exec(sameText);
    return await work(embeddedSession(lite));
  } finally {
    await lite.close();
  }
}

const rowsPerPage = 2_000;
const bytesPerCopy = 8_388_608;

function embeddedSession(lite: PGlite): CopySession {
  const { run, rows } = preparing(lite);
  return {
    driver: "pglite",
    run,
    rows,
    begin: (kind) => run(kind === "snapshot" ? "begin isolation level repeatable read, read only" : "begin"),

    // the driver hands out a COPY as one piece of memory: hence pages, by offset because the snapshot stands still
    async *copyOut(query) {
      for (let page = 0; ; page += 1) {
        const copy = `copy (${query} limit ${rowsPerPage} offset ${page * rowsPerPage}) to '/dev/blob'`;
        const { blob, affectedRows = 0 } = await lite.query(copy);
        if (blob && blob.size > 0) yield Buffer.from(await blob.arrayBuffer());
        if (affectedRows < rowsPerPage) return;
      }
    },

    async copyIn(into, rows) {
      let gathered: Buffer[] = [];
      let size = 0;
      const flush = async () => {
        if (size > 0) await lite.query(`copy ${into} from '/dev/blob'`, [], { blob: new Blob(gathered.map(owned)) });
        gathered = [];
        size = 0;
      };
      for await (const chunk of rows) {
        gathered.push(chunk);
        size += chunk.length;
        if (size >= bytesPerCopy) await flush();
      }
      await flush();
    },
  };
}

function owned(chunk: Buffer): Uint8Array<ArrayBuffer> {
  return new Uint8Array(chunk);
}
