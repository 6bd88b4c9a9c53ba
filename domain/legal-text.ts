import { administer, type NotAnAdmin } from "./administration.ts";
import { checkLegalText } from "./check-legal-text.ts";
import type { Locale } from "./locale.ts";
import { type LocaleRefusal, type OfficeSettings, offers } from "./office.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";
import type { TextBlock } from "./text-block.ts";

export type LegalTextRefusal =
  | NotAnAdmin
  | LocaleRefusal
  | { code: "legal_text_sectioned" }
  | { code: "legal_text_stopped" }
  | { code: "legal_text_changed"; version: number };

/**
 * Puts a text in the place of the one that a legal page has in a language. It is in that language and made of headings,
 * paragraphs and lists; one without any words takes the page's text away.
 *
 * @param version - of the text that is there now; 0 where there never was one
 * @param seen - version of the text that the admin wrote on; another one is somebody's whom they would overwrite
 */
export function writeLegalText(
  admin: Person,
  office: Pick<OfficeSettings, "locales">,
  version: number,
  { locale, blocks, seen }: { locale: Locale; blocks: readonly TextBlock[]; seen: number },
): Result<{ version: number; isWritten: boolean }, LegalTextRefusal> {
  const allowed = administer(admin);
  if (!allowed.ok) return allowed;
  const offered = offers(office, [locale]);
  if (!offered.ok) return offered;
  if (blocks.some(({ kind }) => kind !== "paragraph" && kind !== "heading")) {
    return refuse({ code: "legal_text_sectioned" });
  }
  if (seen !== version) return refuse({ code: "legal_text_changed", version });
  const isWritten = blocks.some(({ text }) => text.trim() !== "");
  if (isWritten && checkLegalText({ blocks, locale }).some(({ severity }) => severity === "stop")) {
    return refuse({ code: "legal_text_stopped" });
  }
  return ok({ version: version + 1, isWritten });
}
