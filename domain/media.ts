import { holds } from "./access.ts";
import { isFileName } from "./file-name.ts";
import type { Locale } from "./locale.ts";
import type { Person } from "./person.ts";
import { ok, type Result, refuse } from "./result.ts";

export const altAnswers = ["describes", "decorative", "in_text"] as const;

/** What stands for an image where it cannot be seen: a description, nothing because it only adorns, or the text around. */
export type AltAnswer = (typeof altAnswers)[number];

/** One stored file of an item. Its SHA-256 is what is in the store, lower-case hex. */
export interface MediaFile {
  sha256: string;
  /** `avif`, `webp`, `jpeg` of an image; `pdf`, `docx` and so on of a document. */
  format: string;
  size: number;
  /** Only of an image. */
  width?: number;
  height?: number;
}

export interface MediaText {
  /** Null until somebody answers. */
  altAnswer: AltAnswer | null;
  /** Empty unless it describes. */
  alt: string;
  /** Of an image; of a document its title. */
  caption: string;
}

/** An item of the library that may not be shown for ever. */
export interface MediaRights {
  media: string;
  /** The last day on which it may be shown, `YYYY-MM-DD`. */
  until: string;
}

/** What people say about an item; texts begin with it and may differ. */
export interface MediaDetails {
  /** Of a document's text; null for an image. */
  language: Locale | null;
  /** What must stay in view, in hundredths from the top left corner. */
  focus: { x: number; y: number };
  credit: string;
  /** Last day on which it may be used, `YYYY-MM-DD`; null: without end. */
  rightsUntil: string | null;
  texts: Partial<Record<Locale, MediaText>>;
}

export const largestUpload = { image: 25_000_000, document: 50_000_000 } as const;
export const longestMediaText = { alt: 500, caption: 500, credit: 300 } as const;

export type NotAMediaKeeper = { code: "not_a_media_keeper" };

export type MediaDetailsRefusal =
  | NotAMediaKeeper
  | { code: "alt_missing"; locale: Locale }
  | { code: "alt_is_file_name"; locale: Locale }
  | { code: "language_missing" };

export type DeleteMediaRefusal = NotAMediaKeeper | { code: "media_in_use"; uses: number };

/** Who adds and describes images and documents: whoever may have to do with a text before it is public. */
export function mayKeepMedia(person: Person): boolean {
  return (["author", "translator", "approver", "duty_editor"] as const).some((role) => holds(person, role));
}

export function keepMedia(person: Person): Result<null, NotAMediaKeeper> {
  return mayKeepMedia(person) ? ok(null) : refuse({ code: "not_a_media_keeper" });
}

/** Says what an item shows, who made it and how long it may be used. A file name describes nothing. */
export function describeMedia(
  person: Person,
  item: { kind: "image" | "document"; name: string },
  details: MediaDetails,
): Result<MediaDetails, MediaDetailsRefusal> {
  const allowed = keepMedia(person);
  if (!allowed.ok) return allowed;
  if (item.kind === "document" && details.language === null) return refuse({ code: "language_missing" });
  const texts: MediaDetails["texts"] = {};
  for (const [locale, text] of Object.entries(details.texts) as [Locale, MediaText][]) {
    const describes = text.altAnswer === "describes";
    if (describes && text.alt.trim() === "") return refuse({ code: "alt_missing", locale });
    if (describes && isFileName(text.alt, item.name)) return refuse({ code: "alt_is_file_name", locale });
    texts[locale] = { ...text, alt: describes ? text.alt.trim() : "", caption: text.caption.trim() };
  }
  return ok({ ...details, credit: details.credit.trim(), texts });
}

/** Takes an item away; not while any text shows it, public ones of years ago included. */
export function deleteMedia(person: Person, uses: number): Result<null, DeleteMediaRefusal> {
  const allowed = keepMedia(person);
  if (!allowed.ok) return allowed;
  return uses > 0 ? refuse({ code: "media_in_use", uses }) : ok(null);
}

const widths = [480, 960, 1600];

/** How wide an image is stored for the site, smallest first; never wider than it is. */
export function renditionWidths(width: number): number[] {
  const largest = widths.at(-1) ?? width;
  return [...widths.filter((one) => one < Math.min(width, largest)), Math.min(width, largest)];
}

/**
 * The file of an item that an address names: `960.webp` of an image, a document by its own name.
 *
 * @param asked - last segment of the address, decoded
 */
export function namedFile(
  { kind, name, files }: { kind: "image" | "document"; name: string; files: readonly MediaFile[] },
  asked: string,
): MediaFile | undefined {
  if (kind === "document") return asked === name ? files[0] : undefined;
  const [, width, format] = /^([1-9]\d{0,4})\.([a-z]{3,5})$/.exec(asked) ?? [];
  return files.find((file) => file.width === Number(width) && file.format === format);
}
