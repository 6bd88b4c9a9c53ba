import type { EditionKind } from "./edition.ts";
import type { ListedName } from "./listed-name.ts";
import type { Locale } from "./locale.ts";
import type { MediaRights } from "./media.ts";
import type { Content, PrintedFacts } from "./release.ts";
import type { LinkedRelease } from "./release-link.ts";
import type { TextBlock } from "./text-block.ts";

/** What a check can say, and how grave it is: a stop keeps a text from its approvers, a warning does not, an info only tells. */
export const severities = {
  headline_missing: "stop",
  lead_missing: "stop",
  place_missing: "stop",
  slug_missing: "stop",
  body_missing: "stop",
  date_missing: "stop",
  contact_missing: "stop",
  change_note_missing: "stop",
  heading_order: "stop",
  heading_empty: "stop",
  statement_without_speaker: "stop",
  statement_empty: "stop",
  table_without_caption: "stop",
  table_without_header: "stop",
  table_too_wide: "stop",
  video_without_address: "stop",
  video_without_title: "stop",
  video_without_transcript: "stop",
  link_text_vague: "stop",
  wrong_language: "stop",
  wrong_script: "stop",
  direction_override: "stop",
  invisible_character: "stop",
  unassigned_character: "stop",
  link_hides_characters: "stop",
  image_without_alt: "stop",
  alt_is_file_name: "stop",
  embargo_in_text: "stop",
  headline_long: "warning",
  headline_full_stop: "warning",
  headline_capitals: "warning",
  relative_day: "warning",
  link_text_twice: "warning",
  release_link_not_public: "warning",
  link_gone: "warning",
  link_moved: "warning",
  link_silent: "warning",
  link_not_public: "warning",
  direction_override_in_text: "warning",
  name_in_other_script: "warning",
  passage_unmarked: "warning",
  sentence_long: "warning",
  number_differs: "warning",
  number_added: "warning",
  number_left_out: "warning",
  month_differs: "warning",
  name_differs: "warning",
  name_not_as_listed: "warning",
  office_not_as_listed: "warning",
  embargo_without_zone: "warning",
  rights_ended: "warning",
  source_changed: "warning",
  comments_open: "warning",
  notes_give_access: "warning",
  fields_filled: "passed",
  headings_in_order: "passed",
  statements_attributed: "passed",
  tables_named: "passed",
  videos_described: "passed",
  link_texts_clear: "passed",
  links_reached: "passed",
  language_matches: "passed",
  characters_plain: "passed",
  images_described: "passed",
  numbers_match: "passed",
  names_as_listed: "passed",
  links_not_asked: "info",
  chart_contrast_unknown: "info",
  extent: "info",
  changed_since_published: "info",
} as const;

export type CheckCode = keyof typeof severities;
export type Severity = (typeof severities)[CheckCode];

/** One result of the checks: what, how grave, where. Its prose is found by `code` in `i18n/messages/checks`. */
export interface Finding {
  code: CheckCode;
  severity: Severity;
  place: FindingPlace;
  facts: Record<string, string | number>;
}

/** A finding that is told from every other: by what it says and the words that it says it about. */
export interface MarkedFinding extends Finding {
  /** SHA-256, lower-case hex, see `richtext/finding-mark.ts`. */
  mark: string;
}

/** Where a finding is; `words`: the very words that are meant, as they stand there. */
export type FindingPlace = { words?: string } & (
  | {
      field:
        | "headline"
        | "lead"
        | "place"
        | "slug"
        | "changeNote"
        | "journalistsOnly"
        | "date"
        | "contact"
        | "source"
        | "comments";
    }
  /** `block`: position in document order of block ids */
  | { field: "body"; block: number }
);

/** One language version as the checks read it; `richtext/checked-text.ts` makes it of what is stored. */
export interface CheckedText {
  content: Content;
  facts: PrintedFacts;
  blocks: readonly TextBlock[];
  editionKind: EditionKind;
  locale: Locale;
  /** Of lead and body. */
  words: number;
  /** In which they are read. */
  minutes: number;
  /** The newest text of the source language; null for the source itself. */
  source: SourceText | null;
  /** For journalists only; "" for nothing. */
  journalistsOnly: string;
  /** In how many fields and blocks it differs from what the public reads of this language now; null where that is nothing. */
  changesSincePublished: number | null;
  /** Ids of the comments that nobody has settled. */
  openComments: readonly string[];
  /** Releases that the text links to, as far as they are known: one that was linked a moment ago may be missing. */
  linkedReleases: readonly LinkedRelease[];
  /** Names that the settings have. */
  listedNames: readonly ListedName[];
  /** Of the items that it shows; none of those without an end. */
  mediaRights: readonly MediaRights[];
}

/** The text that a translation follows. */
export interface SourceText {
  locale: Locale;
  headline: string;
  lead: string;
  blocks: readonly TextBlock[];
  /** Since the revision that the translator had beside it. */
  hasChanged: boolean;
}

/** A finding with the severity of its code. */
export function finding(code: CheckCode, place: FindingPlace, facts: Finding["facts"] = {}): Finding {
  return { code, severity: severities[code], place, facts };
}
