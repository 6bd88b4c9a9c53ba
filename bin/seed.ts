import { databaseClock, type OwnedDatabases } from "#db/client.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import { office } from "./demo/office.ts";
import { releases } from "./demo/releases.ts";
import { seedDeskRelease } from "./demo/seed-desk-release.ts";
import { seedPeople } from "./demo/seed-people.ts";
import { instantOfHistory, seedPublishedRelease } from "./demo/seed-published-release.ts";
import { seedSettings } from "./demo/seed-settings.ts";

/**
 * Fills an empty database with the press office of the fictional Ministry of Foreign Affairs of Halvoria: its public
 * history through the archive, everything on its desk through the ordinary verbs by whose job it is.
 */
export async function seedDemo(databases: OwnedDatabases): Promise<void> {
  const now = await databaseClock(databases.app);
  const dayAfter = (days: number) => wallTimeOf(new Date(now.getTime() + days * 86_400_000), office.zone).date;
  const desks = await seedPeople(databases);
  const cast = { desks, ...(await seedSettings(desks.marrow)) };
  for (const release of releases) {
    const { story } = release;
    if (story.kind === "published" && instantOfHistory(story.at) >= now) continue; // on a clock that is behind
    if (story.kind === "published") await seedPublishedRelease(databases, cast, { ...release, story }, dayAfter);
    else await seedDeskRelease(cast, { ...release, story }, dayAfter);
  }
}
