import { and, eq, inArray, isNull, lt, or, sql } from "drizzle-orm";
import type { Db } from "#db/client.ts";
import { linkAnswers } from "#db/schema/link-answers.ts";
import { inTransaction } from "#db/transaction.ts";
import { type KnownLink, type LinkAnswer, secondLook } from "#domain/link-answer.ts";

/** What is known of addresses; of one that nobody ever wanted to know, nothing. */
export async function knownLinks(db: Db, addresses: readonly string[]): Promise<KnownLink[]> {
  if (addresses.length === 0) return [];
  const rows = await db
    .select({
      address: linkAnswers.address,
      answer: linkAnswers.answer,
      movedTo: linkAnswers.movedTo,
      status: linkAnswers.status,
      silences: linkAnswers.silences,
      at: linkAnswers.answeredAt,
      isDue: sql<boolean>`${linkAnswers.dueAt} <= clock_timestamp() + interval '1 minute'`,
    })
    .from(linkAnswers)
    .where(inArray(linkAnswers.address, [...addresses]));
  return rows.map(({ address, at, isDue, ...row }) => ({ address, at, isDue: isDue === true, answer: answerOf(row) }));
}

interface StoredAnswer {
  answer: LinkAnswer["kind"] | null;
  movedTo: string | null;
  status: 404 | 410 | null;
  silences: number;
}

function answerOf({ answer, movedTo, status, silences }: StoredAnswer): LinkAnswer | null {
  switch (answer) {
    case null:
      return null;
    case "moved":
      return { kind: answer, to: movedTo ?? "" };
    case "gone":
      return { kind: answer, status: status ?? 404 };
    case "silent":
      return { kind: answer, times: silences };
    default:
      return { kind: answer };
  }
}

/** Has addresses asked next. */
export async function wantLinks(db: Db, addresses: readonly string[]): Promise<void> {
  if (addresses.length === 0) return;
  const now = sql`clock_timestamp()`;
  await db
    .insert(linkAnswers)
    .values(addresses.toSorted().map((address) => ({ address, host: hostOf(address), dueAt: now })))
    .onConflictDoUpdate({
      target: linkAnswers.address,
      set: { dueAt: now },
      setWhere: sql`${linkAnswers.dueAt} is null or ${linkAnswers.dueAt} > clock_timestamp() + interval '1 minute'`,
    });
}

function hostOf(address: string): string | null {
  return address.startsWith("/") ? null : new URL(address).host;
}

export interface TakenLink {
  address: string;
  /** The answer before. */
  before: LinkAnswer | null;
}

interface Taking {
  most: number;
  /** Null where no host is asked but the office's own. */
  only: string | null;
  /** Seconds between two questions to one host, by whichever process. */
  pause: number;
}

/**
 * Takes addresses to ask, at most one of a host, those that have waited longest first. Who takes one and dies leaves it to
 * the others after a minute.
 */
export async function takeLinks(db: Db, { most, only, pause }: Taking): Promise<TakenLink[]> {
  const isDue = sql`d.due_at <= statement_timestamp()
    and (d.host is null or ${only}::text is null or d.host = ${only}::text)`;
  const [due] = await db
    .select({ any: sql<boolean>`exists (select from newsroom.link_answers d where ${isDue})` })
    .from(sql`(select 1) as one`);
  if (!due?.any) return [];
  return inTransaction(db, async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('take links', 0))`);
    const waiting = await tx
      .select({ address: sql<string>`a.address` })
      .from(
        sql`(select distinct on (coalesce(d.host, d.address)) d.address, d.due_at from newsroom.link_answers d
              where ${isDue} and not exists (select from newsroom.link_answers o
                     where o.host = d.host and o.taken_at > statement_timestamp() - make_interval(secs => ${pause}::float8))
              order by coalesce(d.host, d.address), d.due_at) as a`,
      )
      .orderBy(sql`a.due_at`)
      .limit(most);
    if (waiting.length === 0) return [];
    const { answer, movedTo, status, silences } = linkAnswers;
    const free = tx
      .select({ address: linkAnswers.address })
      .from(linkAnswers)
      .where(
        inArray(
          linkAnswers.address,
          waiting.map(({ address }) => address),
        ),
      )
      .for("update", { skipLocked: true }); // never waits, and so stands in no circle with who notes several
    const taken = await tx
      .update(linkAnswers)
      .set({ takenAt: sql`clock_timestamp()`, dueAt: sql`clock_timestamp() + interval '1 minute'` })
      .where(inArray(linkAnswers.address, free))
      .returning({ address: linkAnswers.address, answer, movedTo, status, silences });
    return taken.map(({ address, ...row }) => ({ address, before: answerOf(row) }));
  });
}

/** Keeps an answer in the place of the one before; after a first silence the address is asked a second time. */
export async function keepAnswer(db: Db, address: string, answer: LinkAnswer): Promise<void> {
  const isFirstSilence = answer.kind === "silent" && answer.times === 1;
  await db
    .update(linkAnswers)
    .set({
      answer: answer.kind,
      movedTo: answer.kind === "moved" ? answer.to : null,
      status: answer.kind === "gone" ? answer.status : null,
      silences: answer.kind === "silent" ? answer.times : 0,
      answeredAt: sql`clock_timestamp()`,
      dueAt: isFirstSilence ? sql`clock_timestamp() + make_interval(secs => ${secondLook / 1000}::float8)` : null,
    })
    .where(eq(linkAnswers.address, address));
}

/** Forgets what no text has asked about for 30 days, and what was wanted for as long where nobody may ask. */
export async function forgetAnswers(db: Db): Promise<void> {
  const { answeredAt, dueAt } = linkAnswers;
  const before = sql`statement_timestamp() - interval '30 days'`;
  await db.delete(linkAnswers).where(or(lt(answeredAt, before), and(isNull(answeredAt), lt(dueAt, before))));
}

/** A text that is with its approvers, approved or scheduled. */
export interface TextOnItsWay {
  localizationId: string;
  seq: number;
  isApproved: boolean;
  submittedAt: Date | null;
  goLiveAt: Date | null;
  confidential: boolean;
}

/** Every text whose next readers are other people than its writers. */
export async function textsOnTheirWay(db: Db): Promise<TextOnItsWay[]> {
  const rows = await db
    .select({
      localizationId: sql<string>`e.localization_id`,
      seq: sql`e.head_seq`.mapWith(Number),
      isApproved: sql<boolean>`e.state = 'approved'`,
      submittedAt: sql`r.submitted_at`.mapWith(instant),
      goLiveAt: sql`p.go_live_at`.mapWith(instant),
      confidential: sql<boolean>`x.confidential`,
    })
    .from(
      sql`(select v.edition_id from newsroom.listed_versions v where v.stage in ('in_review', 'approved')
           union select p.edition_id from newsroom.publications p where p.go_live_at > statement_timestamp()) as o
          join newsroom.editions e on e.id = o.edition_id
          join newsroom.localizations l on l.id = e.localization_id
          join newsroom.releases x on x.id = l.release_id
          left join newsroom.reviews r on r.edition_id = e.id and r.open
          left join newsroom.publications p on p.edition_id = e.id`,
    );
  return rows;
}

function instant(value: unknown): Date | null {
  return value === null ? null : new Date(String(value));
}
