import { countersOf } from "./contents.ts";
import type { CopySession } from "./copy-session.ts";
import type { Findings } from "./format.ts";
import { checkSignatures, type Signers } from "./signatures.ts";

/** What must be the same before and after, beside the rows themselves: counters, chain of events, signatures. */
export async function examine(session: CopySession, signers: Signers): Promise<Omit<Findings, "tables" | "media">> {
  return {
    counters: await countersOf(session),
    events: await endOfEvents(session),
    publicationNo: await publicationNo(session),
    signatures: await checkSignatures(session, signers),
  };
}

/** Every link of the chain is a foreign key, and every hash made by the database; the two ends are looked at here. */
async function endOfEvents(session: CopySession): Promise<Findings["events"]> {
  const [row] = await session.rows(`
    select h.seq::text as last, encode(h.hash, 'hex') as hash,
           h.seq = (select count(*) from newsroom.events)
             and h.hash = coalesce((select hash from newsroom.events where seq = h.seq), sha256('communique'))
             and coalesce((select prev_hash from newsroom.events where seq = 1), sha256('communique')) = sha256('communique') as whole
      from newsroom.chain_head h`);
  return { last: String(row?.last), hash: String(row?.hash), isWhole: row?.whole === true };
}

async function publicationNo(session: CopySession): Promise<string> {
  const [row] = await session.rows("select no::text as no from newsroom.epoch");
  return String(row?.no);
}
