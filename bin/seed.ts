import { databaseClock, type OwnedDatabases } from "#db/client.ts";
import { wallTimeOf } from "#domain/wall-time.ts";
import type { MediaStore } from "#media/store.ts";
import { office } from "./demo/office.ts";
import type { PictureKey } from "./demo/pictures.ts";
import { releases } from "./demo/releases.ts";
import { seedDeskRelease } from "./demo/seed-desk-release.ts";
import { seedPeople } from "./demo/seed-people.ts";
import { DemoPictures } from "./demo/seed-pictures.ts";
import { instantOfHistory, seedPublishedRelease } from "./demo/seed-published-release.ts";
import { seedSettings } from "./demo/seed-settings.ts";

/**
 * Fills an empty database with the press office of the fictional Ministry of Foreign Affairs of Halvoria: its public
 * history through the archive, everything on its desk through the ordinary verbs by whose job it is.
 *
 * @param store - for the files of its pictures
 */
export async function seedDemo(databases: OwnedDatabases, store: MediaStore): Promise<void> {
  const now = await databaseClock(databases.app);
  const dayAfter = (days: number) => wallTimeOf(new Date(now.getTime() + days * 86_400_000), office.zone).date;
  await using pictures = await DemoPictures.begin(store);
  const desks = await seedPeople(databases);
  const picture = (key: PictureKey) => pictures.keep(desks.feldrin, key);
  const cast = { desks, ...(await seedSettings(desks.marrow)), picture };
  for (const release of releases) {
    const { story } = release;
    if (story.kind === "published" && instantOfHistory(story.at) >= now) continue; // on a clock that is behind
    if (story.kind === "published") await seedPublishedRelease(databases, cast, { ...release, story }, dayAfter);
    else await seedDeskRelease(cast, { ...release, story }, dayAfter);
  }
}
