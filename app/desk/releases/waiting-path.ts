import type { ListedRelease } from "#db/queries/release-list.ts";
import { holds } from "#domain/access.ts";
import type { Person } from "#domain/person.ts";
import type { Stage } from "#domain/stage.ts";
import { reviewPath, schedulePath, workspacePath } from "./paths.ts";

/** Where a person does what a release waits for: reads and signs off, publishes, or writes on. */
export function waitingPath(
  { no, sourceLocale, versions }: Pick<ListedRelease, "no" | "sourceLocale" | "versions">,
  person: Person,
): string {
  const inStage = (stage: Stage) => versions.find((version) => version.stage === stage)?.locale;
  const inReview = inStage("in_review");
  if (inReview && holds(person, "approver")) return reviewPath(no, inReview);
  if (inStage("approved") && holds(person, "duty_editor")) return schedulePath(no);
  return workspacePath(no, inStage("changes_requested") ?? sourceLocale);
}
