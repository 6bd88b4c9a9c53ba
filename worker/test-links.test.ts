import { createServer, type Server } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { sql } from "drizzle-orm";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { publishEditions } from "#commands/publish-editions.ts";
import { scheduleEditions } from "#commands/schedule-editions.ts";
import { databaseClock } from "#db/client.ts";
import { forgetAnswers, keepAnswer, knownLinks, takeLinks, wantLinks } from "#db/queries/link-answers.ts";
import type { LinkAnswer } from "#domain/link-answer.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import type { Network } from "#outbound/network.ts";
import { doc, link, p } from "#test/bodies.ts";
import { eachDriver, type TestDatabase, testDatabase } from "#test/database.ts";
import { done } from "#test/newsroom.ts";
import { approved, type Newsroom, newsroom, submitted, text, version, write, written } from "#test/release.ts";
import { LinksOnTheirWay } from "./links-on-their-way.ts";
import { testLinks } from "./test-links.ts";

const origin = "https://news.example.org";
let server: Server;
let asked: string[] = [];
let mostOpen = 0;
let open = 0;

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(`${request.method} ${request.headers.host}${request.url}`);
    open += 1;
    mostOpen = Math.max(mostOpen, open);
    response.on("close", () => {
      open -= 1;
    });
    if (request.url === "/never") return;
    if (request.url === "/old") response.writeHead(301, { location: "/new" });
    else response.writeHead(request.url === "/gone" ? 404 : 200);
    setTimeout(() => response.end(), 50);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});

afterAll(() => {
  server.closeAllConnections();
  server.close();
});

/** Every name but one leads to the server of this test; nothing else is reached. */
const network: Network = {
  resolve: async (host) => (host === "nowhere.org" ? [] : ["93.184.215.14"]),
  connect: () => connect({ host: "127.0.0.1", port: (server.address() as AddressInfo).port }),
};

const quick = { look: 0.02, texts: 3600, pause: 0 };
let workers: { stop(): Promise<void> }[] = [];

beforeEach(() => {
  asked = [];
  mostOpen = 0;
});

afterEach(async () => {
  await Promise.all(workers.map((worker) => worker.stop()));
  workers = [];
});

function work(database: TestDatabase, settings: Partial<Parameters<typeof testLinks>[1]> = {}) {
  const faults: unknown[] = [];
  workers.push(
    testLinks(database, { origin, network, onFault: (cause) => faults.push(cause), pace: quick, ...settings }),
  );
  return faults;
}

async function answerOf(database: TestDatabase, address: string): Promise<LinkAnswer | null> {
  return (await knownLinks(database.app, [address]))[0]?.answer ?? null;
}

/** As after so many minutes. */
async function passed(database: TestDatabase, minutes: number): Promise<void> {
  const ago = sql`make_interval(mins => ${minutes}::int)`;
  await database.app.execute(sql`update newsroom.link_answers
    set answered_at = answered_at - ${ago}, due_at = due_at - ${ago}, taken_at = taken_at - ${ago}`);
}

async function linked(people: Newsroom, no: number, ...addresses: string[]): Promise<void> {
  const lead = text("en").body.content ?? [];
  await write(
    people.ada,
    no,
    text("en", { body: doc(...lead, p(...addresses.map((href) => link(`See ${href}`, href)))) }),
  );
}

eachDriver("links that are wanted", (database) => {
  test("are asked, and what they answer is kept", async () => {
    const addresses = ["there", "gone", "old"].map((page) => `http://${page}.org/${page}`);
    await wantLinks(database.app, [...addresses, "http://nowhere.org/"]);
    expect(await knownLinks(database.app, addresses.slice(0, 1))).toEqual([
      { address: addresses[0], answer: null, at: null, isDue: true },
    ]);
    const faults = work(database);
    await expect.poll(() => answerOf(database, "http://there.org/there")).toEqual({ kind: "reached" });
    await expect.poll(() => answerOf(database, "http://gone.org/gone")).toEqual({ kind: "gone", status: 404 });
    await expect
      .poll(() => answerOf(database, "http://old.org/old"))
      .toEqual({ kind: "moved", to: "http://old.org/new" });
    await expect.poll(() => answerOf(database, "http://nowhere.org/")).toEqual({ kind: "silent", times: 1 });
    expect(asked.toSorted()).toEqual([
      "GET gone.org/gone",
      "HEAD gone.org/gone",
      "HEAD old.org/new",
      "HEAD old.org/old",
      "HEAD there.org/there",
    ]);
    expect((await knownLinks(database.app, addresses)).map(({ isDue }) => isDue)).toEqual([false, false, false]);
    expect(faults).toEqual([]);
  });

  test("are asked a second time by themselves where nothing answered, and then not again", async () => {
    await wantLinks(database.app, ["http://nowhere.org/twice"]);
    work(database);
    await expect.poll(() => answerOf(database, "http://nowhere.org/twice")).toEqual({ kind: "silent", times: 1 });
    await passed(database, 6);
    await expect.poll(() => answerOf(database, "http://nowhere.org/twice")).toEqual({ kind: "silent", times: 2 });
    await passed(database, 30);
    expect(await takeLinks(database.app, { most: 9, only: null, pause: 0 })).toEqual([]);
  });

  test("of one host are asked one by one, with a pause", async () => {
    await wantLinks(database.app, ["http://a.org/1", "http://a.org/2", "http://b.org/1"]);
    const taking = { most: 9, only: null, pause: 5 };
    const first = await takeLinks(database.app, taking);
    expect(first.map(({ address }) => new URL(address).host).toSorted()).toEqual(["a.org", "b.org"]);
    expect(await takeLinks(database.app, taking)).toEqual([]);
    for (const { address } of first) await keepAnswer(database.app, address, { kind: "reached" });
    expect(await takeLinks(database.app, taking)).toEqual([]);
    await passed(database, 1);
    expect(await takeLinks(database.app, taking)).toHaveLength(1);
  });

  test("that a process took and did not answer are another's after a minute", async () => {
    await wantLinks(database.app, ["http://lost.org/"]);
    const taking = { most: 9, only: null, pause: 0 };
    const others = (links: { address: string }[]) => links.filter(({ address }) => address === "http://lost.org/");
    expect(others(await takeLinks(database.app, taking))).toHaveLength(1);
    expect(others(await takeLinks(database.app, taking))).toEqual([]);
    await passed(database, 2);
    expect(others(await takeLinks(database.app, taking))).toEqual([{ address: "http://lost.org/", before: null }]);
  });

  test("are asked few at a time", async () => {
    await wantLinks(
      database.app,
      Array.from({ length: 12 }, (_, no) => `http://host${no}.org/page`),
    );
    work(database);
    await expect.poll(() => asked.length, { timeout: 5000 }).toBe(12);
    expect(mostOpen).toBeGreaterThan(1);
    expect(mostOpen).toBeLessThanOrEqual(4);
  });

  test("are asked of the database where they are this office's, without any network", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    done(await publishEditions(people.dora, { releaseNo: no, editions: [await approved(people, no, "en")] }));
    const { live } = await version(people.ada, no, "en");
    const path = `/en/newsroom/news/${live?.content.slug}/${no}`;
    const hidden = await written(people);
    const draft = `${origin}/en/newsroom/news/draft/${hidden.no}`;
    await wantLinks(database.app, [path, `/en/newsroom/news/old-words/${no}`, draft, "/en/imprint", "http://far.org/"]);
    work(database, { network: null });
    await expect.poll(() => answerOf(database, path)).toEqual({ kind: "reached" });
    await expect
      .poll(() => answerOf(database, `/en/newsroom/news/old-words/${no}`))
      .toEqual({ kind: "moved", to: path });
    await expect.poll(() => answerOf(database, draft)).toEqual({ kind: "not_public" });
    await expect.poll(() => answerOf(database, "/en/imprint")).toEqual({ kind: "unclear" });
    expect(await answerOf(database, "http://far.org/")).toBeNull();
    expect(asked).toEqual([]);
  });

  test("are forgotten 30 days after their last answer, or after they were wanted in vain", async () => {
    await wantLinks(database.app, ["http://then.org/", "http://never.org/"]);
    await keepAnswer(database.app, "http://then.org/", { kind: "reached" });
    await passed(database, 29 * 24 * 60);
    await forgetAnswers(database.app);
    expect(await answerOf(database, "http://then.org/")).toEqual({ kind: "reached" });
    expect(await knownLinks(database.app, ["http://never.org/"])).toHaveLength(1);
    await passed(database, 2 * 24 * 60);
    await forgetAnswers(database.app);
    expect(await knownLinks(database.app, ["http://then.org/", "http://never.org/"])).toEqual([]);
  });

  test("stopping gives up what is under way, and keeps nothing of it", async () => {
    await wantLinks(database.app, ["http://slow.org/never"]);
    work(database);
    await expect.poll(() => asked).toContain("HEAD slow.org/never");
    const before = performance.now();
    await Promise.all(workers.map((worker) => worker.stop()));
    expect(performance.now() - before).toBeLessThan(2000);
    expect(await answerOf(database, "http://slow.org/never")).toBeNull();
  });
});

eachDriver("the links of a text", (database) => {
  async function due(people: Newsroom, address: string): Promise<boolean> {
    await new LinksOnTheirWay(people.ada.db, origin, true).look();
    return (await knownLinks(database.app, [address]))[0]?.isDue ?? false;
  }

  test("are asked once it is handed in, and not before", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    await linked(people, no, "http://handed.org/in");
    expect(await due(people, "http://handed.org/in")).toBe(false);
    await submitted(people, no, "en");
    expect(await due(people, "http://handed.org/in")).toBe(true);
  });

  test("are asked anew where they answered before the hand-in, and once more before the instant", async () => {
    const people = await newsroom(database);
    const { no } = await written(people);
    const address = "http://early.org/page";
    await linked(people, no, address);
    await wantLinks(database.app, [address]);
    await keepAnswer(database.app, address, { kind: "reached" });
    await passed(database, 10);
    const seen = await approved(people, no, "en");
    expect(await due(people, address)).toBe(true);
    await keepAnswer(database.app, address, { kind: "reached" });
    expect(await due(people, address)).toBe(false);

    const now = await databaseClock(database.app);
    const goLiveAt = new Date(now.getTime() + 20 * 60_000);
    done(await scheduleEditions(people.dora, { releaseNo: no, editions: [seen], at: wallTimeOf(goLiveAt, "UTC") }));
    await passed(database, 15);
    expect(await due(people, address)).toBe(true);
  });

  test("of a confidential release are not asked, but for those of this site", async () => {
    const people = await newsroom(database);
    const { no } = await written(people, "en", { confidential: true });
    await linked(people, no, "http://secret.org/plan", "/en/newsroom/news/x/1234567");
    await submitted(people, no, "en");
    expect(await due(people, "http://secret.org/plan")).toBe(false);
    expect(await due(people, "/en/newsroom/news/x/1234567")).toBe(true);
  });
});

describe("on a server", () => {
  const database = testDatabase("postgres");

  test("two processes ask each address once", async () => {
    const addresses = Array.from({ length: 20 }, (_, no) => `http://twin${no}.org/page`);
    await wantLinks(database.app, addresses);
    work(database);
    work(database);
    const areReached = async () =>
      (await knownLinks(database.app, addresses)).every(({ answer }) => answer?.kind === "reached");
    await expect.poll(areReached, { timeout: 10_000 }).toBe(true);
    expect(asked.toSorted()).toEqual(addresses.map((address) => address.replace("http://", "HEAD ")).toSorted());
  });

  test("an address that somebody wants at this moment is waited for by nobody", async () => {
    const taking = { most: 9, only: null, pause: 0 };
    await wantLinks(database.app, ["http://held.org/", "http://free.org/"]);
    const taken = await database.app.transaction(async (tx) => {
      await wantLinks(tx, ["http://held.org/"]);
      return takeLinks(database.app, taking);
    });
    expect(taken.map(({ address }) => address)).toEqual(["http://free.org/"]);
    expect((await takeLinks(database.app, taking)).map(({ address }) => address)).toEqual(["http://held.org/"]);
  });

  test("a database that is away is told of once", async () => {
    const gone = {
      app: new Proxy(database.app, {
        get: () => () => {
          throw new Error("away");
        },
      }),
      reader: database.reader,
    } as unknown as TestDatabase;
    const faults = work(gone);
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(faults).toHaveLength(1);
  });
});
