import { archiveRelease } from "#commands/archive-release.ts";
import type { ArchivedAct, ArchivedVersion } from "#commands/archived-release.ts";
import type { OwnedDatabases } from "#db/client.ts";
import type { MediaItem } from "#db/queries/media.ts";
import type { EditionKind } from "#domain/edition.ts";
import { locales } from "#domain/locale.ts";
import { instantOf } from "#domain/wall-time.ts";
import { approverOf, type Cast, writerOf } from "./cast.ts";
import { contentOf, type DemoRelease, type PublishedStory, type Texts } from "./demo-release.ts";
import { granted } from "./granted.ts";
import { office } from "./office.ts";
import { factsOf, pictureOf, seedLaterEdition } from "./seed-desk-release.ts";
import { signOffPolicies } from "./sign-off-policies.ts";

/** Brings a release in with its history, through the archive; what its desk has opened since follows as usual. */
export async function seedPublishedRelease(
  databases: OwnedDatabases,
  cast: Cast,
  release: DemoRelease & { story: PublishedStory },
  dayAfter: (days: number) => string,
): Promise<void> {
  const { story, sourceLocale, authoritativeLocale, requiredLocales, mode } = release;
  const { person: duty } = cast.desks.okande;
  const item = await pictureOf(cast, release);
  const acts: ArchivedAct[] = [
    publication(cast, release, { kind: "first", at: story.at, texts: release.texts, item }),
    ...(story.later ?? []).map((later) => publication(cast, release, { ...later, item })),
  ];
  if (story.withdrawn) {
    const { at, explanations } = story.withdrawn;
    acts.push({ verb: "withdraw", at: instantOfHistory(at), by: duty, explanations });
  }
  if (story.retracted) {
    const { at, reasonClass, notices } = story.retracted;
    const { person: confirmedBy } = cast.desks.tamsel;
    acts.push({ verb: "retract", at: instantOfHistory(at), by: duty, confirmedBy, reasonClass, notices });
  }
  const { no } = await archiveRelease(databases, {
    workingTitle: release.texts[sourceLocale]?.headline ?? "",
    facts: factsOf(cast, release, dayAfter),
    sourceLocale,
    authoritativeLocale,
    requiredLocales,
    mode,
    createdBy: cast.desks[release.author].person,
    createdAt: before(instantOfHistory(story.at), firstPace.created),
    acts,
  });
  if (story.open) await seedLaterEdition(cast, release, no, story.open);
}

function publication(
  cast: Cast,
  release: DemoRelease,
  { kind, at, texts, item }: { kind: EditionKind; at: string; texts: Texts; item: MediaItem | null },
): ArchivedAct {
  const goLiveAt = instantOfHistory(at);
  const pace = kind === "first" ? firstPace : laterPace;
  const versions = locales.flatMap((locale): ArchivedVersion[] => {
    const text = texts[locale];
    if (!text) return [];
    const content = contentOf(locale, release, text, item);
    const signOffs = signOffPolicies[release.releaseType].map((role, index) => ({
      by: cast.desks[approverOf(role, locale)].person,
      role,
      at: before(goLiveAt, pace.signedOff - index),
    }));
    return [
      {
        content,
        author: cast.desks[writerOf(release, locale)].person,
        savedAt: before(goLiveAt, pace.saved),
        submittedAt: before(goLiveAt, pace.submitted),
        signOffs,
      },
    ];
  });
  return { verb: "publish", at: goLiveAt, by: cast.desks.tamsel.person, kind, versions };
}

/** Minutes before the release is public. */
const firstPace = { created: 1500, saved: 190, submitted: 150, signedOff: 75 };
const laterPace = { saved: 22, submitted: 18, signedOff: 9 };

function before(instant: Date, minutes: number): Date {
  return new Date(instant.getTime() - minutes * 60_000);
}

/** @param wallTime - in the ministry's zone */
export function instantOfHistory(wallTime: string): Date {
  const [date = "", time = ""] = wallTime.split("T");
  return granted(instantOf({ date, time }, office.zone), wallTime);
}
