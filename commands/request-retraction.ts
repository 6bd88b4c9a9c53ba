import type { Desk } from "#db/desk.ts";
import { newId } from "#db/id.ts";
import { insertRetractionRequest, retractionRequestsOf } from "#db/queries/retraction-requests.ts";
import type { Locale } from "#domain/locale.ts";
import { type NoticeRefusal, publicNotice } from "#domain/public-notice.ts";
import { ok, type Result, refuse } from "#domain/result.ts";
import { type RetractionReason, type RetractionRequestRefusal, requestRetraction as rule } from "#domain/retraction.ts";
import { liveEdition } from "./live-edition.ts";
import { editionRef, record } from "./record.ts";
import { type ConflictRefusal, onRelease, type ReleaseNotFound } from "./verb.ts";

interface Input {
  releaseNo: number;
  locales: readonly Locale[];
  reasonClass: RetractionReason;
  /** What takes the place of the text, per language and in it. */
  notices: Partial<Record<Locale, string>>;
}

export type VersionNotFound = { code: "version_not_found"; locale: Locale };

/** Asks for public texts to go for good; nothing changes for readers until a second person confirms. */
export async function requestRetraction(
  desk: Desk,
  { releaseNo, locales, reasonClass, notices }: Input,
): Promise<
  Result<
    { requestId: string },
    RetractionRequestRefusal | NoticeRefusal | VersionNotFound | ReleaseNotFound | ConflictRefusal
  >
> {
  type Refusal = RetractionRequestRefusal | NoticeRefusal | VersionNotFound;
  return onRelease<{ requestId: string }, Refusal>(desk, releaseNo, async ({ tx, release, at }) => {
    const chosen = release.localizations.filter(({ locale }) => locales.includes(locale));
    const unknown = locales.find((locale) => !chosen.some((version) => version.locale === locale));
    if (unknown) return refuse({ code: "version_not_found", locale: unknown });
    const versions = chosen.map(({ locale }) => liveEdition(release, locale, at));
    const requests = await retractionRequestsOf(tx, release.id);
    const pending = requests.some(({ state }) => state === "pending");
    const decision = rule(versions, desk.person, { reasonClass, notices }, pending);
    if (!decision.ok) return decision;
    const written: { localizationId: string; notice: string }[] = [];
    for (const { id, locale } of chosen) {
      const notice = publicNotice(notices[locale] ?? "", locale);
      if (!notice.ok) return notice;
      written.push({ localizationId: id, notice: notice.value });
    }

    const requestId = newId();
    const rows = versions.map(({ row }) => row).filter((row) => row !== null);
    await record(
      tx,
      desk.person,
      { releaseId: release.id },
      { kind: "retraction_requested", editions: rows.map(editionRef), request: requestId, reasonClass },
    );
    await insertRetractionRequest(
      tx,
      { id: requestId, releaseId: release.id, reasonClass, requestedBy: desk.person.id },
      written,
    );
    return ok({ requestId });
  });
}
