import type { Desk } from "#db/desk.ts";
import { firstContactId } from "#db/queries/printed-names.ts";
import { deskOffice } from "#db/queries/settings.ts";
import type { Locale } from "#domain/locale.ts";
import { type ReleaseStartRefusal, startRelease } from "#domain/new-edition.ts";
import { type LocaleRefusal, offers } from "#domain/office.ts";
import type { Content } from "#domain/release.ts";
import { ok, type Result } from "#domain/result.ts";
import { keptContent } from "#domain/revision.ts";
import { type ApartRefusal, importApart } from "#richtext/import/import-apart.ts";
import type { ImportFinding } from "#richtext/import/import-finding.ts";
import { withPictures } from "#richtext/import/import-release.ts";
import type { ImportedFile } from "#richtext/import/read-page.ts";
import { type BegunRelease, beginRelease } from "./begin-release.ts";
import { keepPictures, type PreparePicture } from "./keep-pictures.ts";
import { asVerb, type ConflictRefusal } from "./verb.ts";

interface Input {
  /** .docx, Markdown, HTML or plain text, up to 10 MB. */
  file: ImportedFile;
  /** Language that the person says it is in; it becomes the source locale. */
  locale: Locale;
}

export interface Imported extends BegunRelease {
  headline: string;
  /** Everything that was proposed, changed or could not be placed. */
  findings: ImportFinding[];
}

/**
 * Makes a release of an existing page or text: a draft by the person who brings it. Its pictures go to the library once
 * the text is accepted.
 */
export async function importRelease(
  desk: Desk,
  { file, locale }: Input,
  prepare: PreparePicture,
): Promise<Result<Imported, ApartRefusal | ReleaseStartRefusal | LocaleRefusal | ConflictRefusal>> {
  const { db, person } = desk;
  const decision = startRelease(person, { sourceLocale: locale, requiredLocales: [locale] });
  if (!decision.ok) return decision;
  const known = offers(await deskOffice(db), [locale]);
  if (!known.ok) return known;
  const imported = await importApart(file, locale);
  if (!imported.ok) return imported;

  const { facts, content: words, pictures } = imported.value;
  const kept = await keepPictures(desk, pictures, { locale, prepare });
  const findings = [...imported.value.findings, ...kept.findings];
  const body = withPictures(words.body, kept.placed);
  const content: Content = { schema: 1, locale, changeNote: null, ...words, body };
  const { headline } = content;
  return asVerb(db, async (tx): Promise<Result<Imported, LocaleRefusal>> => {
    const offered = offers(await deskOffice(tx), [locale]);
    if (!offered.ok) return offered;

    const begun = await beginRelease(tx, person, {
      workingTitle: headline,
      sourceLocale: locale,
      requiredLocales: [locale],
      mode: "as_ready",
      confidential: false,
      facts: {
        releaseType: facts.releaseType ?? "press_release",
        date: facts.date,
        topicIds: [],
        countryCodes: [],
        contactId: await firstContactId(tx),
      },
      content: keptContent(content, { kind: "first" }),
    });
    return ok({ ...begun, headline, findings });
  });
}
