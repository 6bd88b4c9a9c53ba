import { notFound, redirect } from "next/navigation";
import { openDesk } from "#auth/desk.ts";
import { releaseOverview } from "#db/queries/release-overview.ts";
import { workspacePath } from "../paths.ts";
import { releaseNoOf } from "./release-place.ts";

export const instant = false;

/** A release without a language in its address opens in the language it was written in. */
export default async function ReleasePage({ params }: { params: Promise<{ no: string }> }) {
  const { db, person } = await openDesk();
  const no = releaseNoOf((await params).no);
  const release = no === undefined ? undefined : await releaseOverview(db, person, no);
  if (!release) notFound();
  redirect(workspacePath(release.no, release.sourceLocale));
}
