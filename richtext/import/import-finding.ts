import type { Locale } from "#domain/locale.ts";
import type { NotAMediaKeeper } from "#domain/media.ts";
import type { UploadRefusal } from "#domain/upload.ts";

/** Where text stood that is no part of the release. */
export type LeftOutPart =
  | "navigation"
  | "header"
  | "footer"
  | "aside"
  | "form"
  | "hidden"
  | "address"
  | "outside"
  | "details";

/**
 * What a person should know about an imported text: everything that was proposed, changed or could not be placed, with
 * its words. Prose is found by code in the messages.
 */
export type ImportFinding =
  | { code: "encoding_guessed"; encoding: string }
  | { code: "characters_removed"; count: number }
  | { code: "language_differs"; locale: Locale; detected: string }
  /** The page's title is not its headline; `language` is given when it is not the release's. */
  | { code: "title_differs"; title: string; language: string | null }
  | { code: "headline_guessed"; headline: string }
  | { code: "headline_unknown" }
  /** No kind of release was named; it stays to be chosen. */
  | { code: "release_type_unknown" }
  | { code: "date_ambiguous"; text: string; date: string }
  /** `date` was taken; `text` is the other one, as the page gives it to machines. */
  | { code: "dates_differ"; text: string; date: string }
  | { code: "place_proposed"; place: string }
  | { code: "statement_guessed"; text: string }
  | { code: "speaker_proposed"; speaker: string; office: string }
  | { code: "speaker_unknown"; text: string }
  | { code: "link_leads_nowhere"; text: string; href: string }
  | { code: "link_left_out_of_lead"; text: string; href: string }
  | { code: "link_not_allowed"; text: string; href: string }
  | { code: "link_without_base"; text: string; href: string }
  | { code: "left_out"; part: LeftOutPart; text: string }
  /** It lies elsewhere. */
  | { code: "image_left_out"; description: string; source: string }
  /** The document only links to it, and does not say where it is. */
  | { code: "image_linked" }
  /** What came along is none that the media library takes. @property reason - code of the refusal */
  | { code: "image_refused"; name: string; reason: (UploadRefusal | NotAMediaKeeper)["code"]; largest: number }
  | { code: "images_too_many"; count: number; most: number }
  /** They are in the media library, and nobody has described them. */
  | { code: "images_kept"; count: number }
  | { code: "media_left_out"; source: string }
  | { code: "table_as_paragraphs"; text: string }
  | { code: "heading_as_paragraph"; text: string }
  | { code: "quotation_as_paragraph"; text: string }
  | { code: "list_flattened"; text: string }
  /** Letters or Roman numerals are figures now. */
  | { code: "list_renumbered"; count: number }
  /** Tracked insertions and deletions; the final text was read. */
  | { code: "changes_settled"; count: number }
  | { code: "comments_left_out"; count: number }
  | { code: "footnotes_moved"; count: number };
