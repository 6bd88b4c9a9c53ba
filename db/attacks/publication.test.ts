import { sql } from "drizzle-orm";
import { beforeAll, expect, test } from "vitest";
import { newId } from "#db/id.ts";
import { eachDriver } from "#test/database.ts";
import {
  act,
  approved,
  approveNext,
  clear,
  drafted,
  inAnHour,
  openEdition,
  type People,
  peopleOf,
  publication,
  publish,
  published,
  readable,
  releaseIn,
  removed,
  requestRetraction,
  retract,
  retraction,
  save,
  schedule,
  setState,
  submit,
  type Text,
  unschedule,
} from "./newsroom.ts";
import { one, refusal, rows } from "./raw.ts";

eachDriver("one public version without gap, overlap or loss", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });

  test("a second version does not begin before the first has ended", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await approveNext(tx, await published(tx, people), "second");
      await publication(tx, text, await act(tx, "publish", { by: people.dora }), "publish", { unended: true });
    });
    expect(why).toBe("one_public_version");
  });

  test("a version does not end without a successor", async () => {
    const text = await database.app.transaction((tx) => published(tx, people));
    const why = await refusal(database.app, (tx) =>
      tx.execute(sql`update newsroom.publications set ends_at = clock_timestamp() where id = ${text.publicationId}`),
    );
    expect(why).toBe("successor");
  });

  test("a live version is not deleted", async () => {
    await database.app.transaction(async (tx) => expect(await unschedule(tx, await published(tx, people))).toBe(0));
  });

  test("a superseded version is not opened again", async () => {
    await database.app.transaction(async (tx) => {
      const text = await approveNext(tx, await published(tx, people), "second");
      await publish(tx, text);
      const opened = await rows(
        tx,
        sql`update newsroom.publications set ends_at = null
          where localization_id = ${text.localizationId} and ends_at is not null returning id`,
      );
      expect(opened).toEqual([]);
    });
  });

  test("a language has one open edition", async () => {
    const why = await refusal(database.app, async (tx) => openEdition(tx, await drafted(tx, people)));
    expect(why).toBe("one_open_edition");
  });

  test.each(["draft", "discarded", "in_review"])("a public edition does not become %s", async (state) => {
    const why = await refusal(database.app, async (tx) => setState(tx, await published(tx, people), state));
    expect(why).toBe("public_means_approved");
  });

  test("a public edition is not unpinned", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await published(tx, people);
      await tx.execute(sql`update newsroom.editions set public_from = null where id = ${text.editionId}`);
    });
    expect(why).toBe("pins_the_head");
  });

  test("a discarded edition stays discarded, and gives its number back", async () => {
    await database.app.transaction(async (tx) => {
      const text = await drafted(tx, people);
      await setState(tx, text, "discarded");
      const revived = await rows(
        tx,
        sql`update newsroom.editions set state = 'draft' where id = ${text.editionId} returning id`,
      );
      expect(revived).toEqual([]);
      text.editions = 0;
      await openEdition(tx, text);
    });
  });

  test("only the first edition is called first", async () => {
    const why = await refusal(database.app, async (tx) => openEdition(tx, await published(tx, people), "first"));
    expect(why).toBe("only_the_first_is_first");
  });

  test("a later edition says what it changes, unless it is a refile", async () => {
    const silent = (kind: string) =>
      refusal(database.app, async (tx) => {
        const text = await published(tx, people);
        await openEdition(tx, text, kind);
        const content = JSON.stringify({ headline: "silent", lead: "", slug: "s", locale: "en", changeNote: null });
        const saved = await one(
          tx,
          sql`insert into newsroom.revisions (localization_id, edition_id, content, facts, saved_by)
            values (${text.localizationId}, ${text.editionId}, ${content}, ${JSON.stringify({ releaseType: text.type })}, ${people.ada})
            returning seq, encode(sign_off_hash, 'hex') as hash`,
        );
        text.seq = Number(saved.seq);
        text.hash = String(saved.hash);
        await tx.execute(sql`insert into newsroom.hands (localization_id, seq, person_id, capacity)
          values (${text.localizationId}, ${text.seq}, ${people.ada}, 'author'), (${text.localizationId}, ${text.seq}, ${people.grace}, 'approver')`);
        await submit(tx, text);
        await tx.execute(sql`insert into newsroom.approvals (localization_id, review_no, revision_seq, sign_off_hash, person_id, sign_off_role)
          values (${text.localizationId}, ${text.reviewNo}, ${text.seq}, decode(${text.hash}, 'hex'), ${people.grace}, 'desk')`);
        await clear(tx, text, { desk: people.grace });
        const { no, goLiveAt } = await act(tx, "publish", { by: people.dora });
        await tx.execute(sql`update newsroom.publications set ends_at = ${goLiveAt} where id = ${text.publicationId}`);
        await tx.execute(sql`update newsroom.editions set public_from = ${goLiveAt} where id = ${text.editionId}`);
        await tx.execute(sql`insert into newsroom.publications (id, localization_id, locale, release_no, edition_id, kind,
            revision_seq, sign_off_hash, release_type, noted, act_no, verb, go_live_at, first_public_at, signature)
          select ${newId()}, id, locale, release_no, ${text.editionId}, ${kind}, ${text.seq}, decode(${text.hash}, 'hex'),
            ${text.type}, false, ${no}, 'publish', ${goLiveAt}, first_public_at, decode(repeat('00', 64), 'hex')
            from newsroom.localizations where id = ${text.localizationId}`);
      });
    expect(await silent("correction")).toBe("changes_are_said");
    expect(await silent("refile")).toBe("nothing");
  });

  test("two releases have two numbers", async () => {
    const why = await refusal(database.app, async (tx) => {
      const text = await drafted(tx, people);
      await tx.execute(sql`insert into newsroom.releases (id, no, working_title, source_locale, authoritative_locale, facts, created_by)
        values (${newId()}, ${text.releaseNo}, 'x', 'en', 'en', '{"releaseType": "article"}', ${people.ada})`);
    });
    expect(why).toBe("one_release_per_number");
  });
});

eachDriver("every language at once", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });
  const pair = async (tx: Parameters<typeof publish>[0]): Promise<[Text, Text]> => {
    const [en, de] = await releaseIn(tx, people, ["en", "de"], { mode: "together" });
    if (!en || !de) throw new Error("Two languages were asked for.");
    await approveNext(tx, en, "words");
    await approveNext(tx, de, "Worte");
    return [en, de];
  };

  test("[allowed] both languages in one act, at one instant", async () => {
    await database.app.transaction(async (tx) => {
      const texts = await pair(tx);
      await publish(tx, ...texts);
      const instants = await rows(
        tx,
        sql`select distinct go_live_at from newsroom.publications where release_no = ${texts[0].releaseNo}`,
      );
      expect(instants).toHaveLength(1);
    });
  });

  test("one of two required languages is not published", async () => {
    expect(await refusal(database.app, async (tx) => publish(tx, (await pair(tx))[0]))).toBe("all_languages_or_none");
  });

  test("nor scheduled, nor unscheduled", async () => {
    const alone = await refusal(database.app, async (tx) => schedule(tx, inAnHour(), (await pair(tx))[0]));
    expect(alone).toBe("all_languages_or_none");
    const [en] = await database.app.transaction(async (tx) => {
      const texts = await pair(tx);
      await schedule(tx, inAnHour(), ...texts);
      return texts;
    });
    expect(await refusal(database.app, (tx) => unschedule(tx, en))).toBe("all_languages_or_none");
  });
});

eachDriver("withdraw and retract", (database) => {
  let people: People;
  beforeAll(async () => {
    people = await peopleOf(database.accounts);
  });
  const publicText = () => database.app.transaction((tx) => published(tx, people));

  test("a withdrawn text is read under its explanation; reinstated once, not undone", async () => {
    const text = await publicText();
    const explanation = async () =>
      (
        await one(
          database.reader,
          sql`select withdrawn_explanation from site.live where release_no = ${text.releaseNo}`,
        )
      ).withdrawn_explanation;
    await database.app.transaction(async (tx) => {
      const { no } = await act(tx, "withdraw", { by: people.dora });
      await tx.execute(sql`insert into newsroom.withdrawals (id, publication_id, explanation, act_no)
        values (${newId()}, ${text.publicationId}, 'no longer current', ${no})`);
    });
    expect(await explanation()).toBe("no longer current");
    const reinstate = (no: string | null) =>
      sql`update newsroom.withdrawals set reinstated_act = ${no}, reinstated_txid = ${no === null ? sql`null` : sql`pg_current_xact_id()`}
        where publication_id = ${text.publicationId} returning id`;
    await database.app.transaction(async (tx) => {
      const { no } = await act(tx, "reinstate", { by: people.dora });
      expect(await rows(tx, reinstate(no))).toHaveLength(1);
    });
    expect(await explanation()).toBe(null);
    expect(await rows(database.app, reinstate(null))).toEqual([]);
  });

  test("a text is withdrawn once, while it is public, under its own verb", async () => {
    const text = await publicText();
    const withdrawal = async (tx: Parameters<typeof publish>[0], verb: string, publicationId: string) => {
      const { no } = await act(tx, verb, { by: people.dora });
      await tx.execute(sql`insert into newsroom.withdrawals (id, publication_id, explanation, act_no)
        values (${newId()}, ${publicationId}, 'x', ${no})`);
    };
    expect(await refusal(database.app, (tx) => withdrawal(tx, "reinstate", text.publicationId))).toBe(
      "withdrawn_by_its_act",
    );
    const twice = await refusal(database.app, async (tx) => {
      await withdrawal(tx, "withdraw", text.publicationId);
      await withdrawal(tx, "withdraw", text.publicationId);
    });
    expect(twice).toBe("one_standing_withdrawal");
    const scheduled = await refusal(database.app, async (tx) => {
      const later = await approved(tx, people);
      await schedule(tx, inAnHour(), later);
      await withdrawal(tx, "withdraw", later.publicationId);
    });
    expect(scheduled).toBe("row security");
  });

  test("nobody retracts alone", async () => {
    const text = await publicText();
    const request = await database.app.transaction((tx) => requestRetraction(tx, text));
    expect(await refusal(database.app, (tx) => act(tx, "retract", { by: people.dora, request }))).toBe(
      "two_persons_retract",
    );
    expect(await refusal(database.app, (tx) => retract(tx, text, request, people.dora))).toBe("two_persons_retract");
    const unasked = await refusal(database.app, (tx) => act(tx, "retract", { by: people.dora, second: people.sam }));
    expect(unasked).toBe("two_persons_retract");
  });

  test("nobody confirms a request that another made, or that was dismissed, or twice", async () => {
    const text = await publicText();
    const request = await database.app.transaction((tx) => requestRetraction(tx, text, people.sam));
    expect(await refusal(database.app, (tx) => retract(tx, text, request))).toBe("request_stands");

    const dismissed = await database.app.transaction((tx) => requestRetraction(tx, text));
    await database.app.execute(sql`update newsroom.retraction_requests set standing = false, dismissed_by = ${people.sam}
      where id = ${dismissed}`);
    expect(await refusal(database.app, (tx) => retract(tx, text, dismissed))).toBe("request_stands");
    const revived = sql`update newsroom.retraction_requests set standing = true, dismissed_by = null where id = ${dismissed} returning id`;
    expect(await rows(database.app, revived)).toEqual([]);

    const twice = await refusal(database.app, async (tx) => {
      const asked = await requestRetraction(tx, text);
      await retract(tx, text, asked);
      await act(tx, "retract", { by: people.dora, second: people.sam, request: asked });
    });
    expect(twice).toBe("one_confirmation");
  });

  test("nothing is retracted under another verb, without its notice, or before it was public", async () => {
    const text = await publicText();
    const verb = await refusal(database.app, async (tx) => {
      const request = await requestRetraction(tx, text);
      await retraction(tx, text, request, (await act(tx, "withdraw", { by: people.dora })).no);
    });
    expect(verb).toBe("retracted_by_its_act");
    const notice = await refusal(database.app, async (tx) => {
      const other = await published(tx, people);
      const request = await requestRetraction(tx, other);
      await retract(tx, text, request);
    });
    expect(notice).toBe("notice_was_requested");
  });

  test("all versions of the language go, or none: also the scheduled one", async () => {
    const half = await refusal(database.app, async (tx) => {
      const text = await approveNext(tx, await published(tx, people), "second");
      await publish(tx, text);
      const request = await requestRetraction(tx, text);
      const { no } = await act(tx, "retract", { by: people.dora, second: people.sam, request });
      await tx.execute(sql`insert into newsroom.retractions (publication_id, localization_id, request_id, act_no)
        values (${text.publicationId}, ${text.localizationId}, ${request}, ${no})`);
    });
    expect(half).toBe("nothing_retracted_stays");
    const text = await database.app.transaction(async (tx) => {
      const next = await approveNext(tx, await published(tx, people), "second");
      await schedule(tx, inAnHour(), next);
      return next;
    });
    const request = await database.app.transaction((tx) => requestRetraction(tx, text));
    expect(await refusal(database.app, (tx) => retract(tx, text, request))).toBe("nothing_retracted_stays");
    await database.app.transaction(async (tx) => {
      const { no } = await act(tx, "retract", { by: people.dora, second: people.sam, request });
      expect(await removed(tx, text)).toBe(1);
      await retraction(tx, text, request, no);
    });
    expect(await readable(database.reader, text)).toEqual([]);
  });

  test("a retracted text is gone at once, its notice stands, and it does not come back", async () => {
    const text = await publicText();
    await database.app.transaction(async (tx) => retract(tx, text, await requestRetraction(tx, text)));
    const left = sql`select 1 from site.live where release_no = ${text.releaseNo}
      union all select 1 from site.versions where release_no = ${text.releaseNo}
      union all select 1 from site.sitemap_parts() p, site.sitemap(p.part) s where s.release_no = ${text.releaseNo}
      union all select 1 from site.newest('en') n where n.release_no = ${text.releaseNo}`;
    expect(await rows(database.reader, left)).toEqual([]);
    const notice = sql`select notice from site.retracted where release_no = ${text.releaseNo}`;
    expect(await rows(database.reader, notice)).toEqual([{ notice: "This release was wrong." }]);
    expect(await refusal(database.app, (tx) => tx.execute(sql`delete from newsroom.retractions`))).toBe("privilege");
  });

  test("an open transaction of a reader does not keep a retracted text", async () => {
    if (database.driver === "pglite") return; // one connection: transactions wait for each other
    const text = await publicText();
    await database.reader.transaction(async (open) => {
      expect(await readable(open, text)).toHaveLength(1);
      await database.app.transaction(async (tx) => retract(tx, text, await requestRetraction(tx, text)));
      expect(await readable(open, text)).toEqual([]);
    });
  });

  test("[allowed] a corrected text takes the place of a retracted one", async () => {
    const text = await publicText();
    await database.app.transaction(async (tx) => retract(tx, text, await requestRetraction(tx, text)));
    await database.app.transaction(async (tx) => publish(tx, await approveNext(tx, text, "right words")));
    expect(await readable(database.reader, text)).toEqual(["right words"]);
  });

  test("what was retracted is not withdrawn from sight by its author's next save", async () => {
    const text = await publicText();
    await database.app.transaction(async (tx) => retract(tx, text, await requestRetraction(tx, text)));
    expect(await refusal(database.app, (tx) => save(tx, text, "x", people.ada))).toBe("stale_parent");
  });
});
