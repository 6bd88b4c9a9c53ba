import { largestUpload } from "./media.ts";
import { ok, type Result, refuse } from "./result.ts";

/** Why a file does not come into the library. Each says what the person can do instead. */
export type UploadRefusal =
  | { code: "upload_empty" }
  | { code: "upload_too_large"; largest: number }
  | { code: "upload_unknown" }
  | { code: "upload_no_image" }
  | { code: "upload_damaged" }
  | { code: "upload_svg" }
  | { code: "upload_heic" }
  | { code: "upload_too_many_pixels"; largest: number }
  | { code: "upload_old_office" }
  | { code: "upload_macros" }
  | { code: "upload_unpacks_too_large" }
  | { code: "upload_loads_from_elsewhere" }
  | { code: "upload_active" }
  | { code: "upload_encrypted" };

export type ImageFormat = "jpeg" | "png" | "webp" | "avif" | "tiff" | "gif";
export type DocumentFormat = "pdf" | "docx" | "xlsx" | "pptx" | "odt" | "ods" | "odp";

export type Recognised = { kind: "image"; format: ImageFormat } | { kind: "document"; format: DocumentFormat };

const images: Readonly<Record<string, ImageFormat | undefined>> = {
  "image/jpeg": "jpeg",
  "image/png": "png",
  "image/apng": "png",
  "image/webp": "webp",
  "image/avif": "avif",
  "image/tiff": "tiff",
  "image/gif": "gif",
};

const documents: Readonly<Record<string, DocumentFormat | undefined>> = {
  "application/pdf": "pdf",
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": "docx",
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": "xlsx",
  "application/vnd.openxmlformats-officedocument.presentationml.presentation": "pptx",
  "application/vnd.oasis.opendocument.text": "odt",
  "application/vnd.oasis.opendocument.spreadsheet": "ods",
  "application/vnd.oasis.opendocument.presentation": "odp",
};

/** The type under which a stored file is sent. */
export function mediaType(format: string): string {
  const known = Object.entries({ ...images, ...documents }).find(([, name]) => name === format);
  return known?.[0] ?? "application/octet-stream";
}

/**
 * Whether a file of this type comes in, and as what.
 *
 * @param type - media type by the file's content, never by its name; undefined where none fits
 * @param opening - the beginning of the file, for what is text
 */
export function recognise(type: string | undefined, opening: string): Result<Recognised, UploadRefusal> {
  const image = images[type ?? ""];
  if (image) return ok({ kind: "image", format: image });
  const document = documents[type ?? ""];
  if (document) return ok({ kind: "document", format: document });
  if (/^image\/hei[cf]/.test(type ?? "")) return refuse({ code: "upload_heic" });
  if (/macroenabled/i.test(type ?? "")) return refuse({ code: "upload_macros" });
  if (type === "application/x-cfb" || type === "application/rtf") return refuse({ code: "upload_old_office" });
  if (type === "image/svg+xml" || /<svg[\s>]/i.test(opening)) return refuse({ code: "upload_svg" });
  return refuse({ code: "upload_unknown" });
}

/** Of a file that came as a picture in a text. */
export function asImage(found: Recognised): Result<Recognised, UploadRefusal> {
  return found.kind === "image" ? ok(found) : refuse({ code: "upload_no_image" });
}

export function withinSize({ kind }: Recognised, bytes: number): Result<null, UploadRefusal> {
  if (bytes === 0) return refuse({ code: "upload_empty" });
  return bytes > largestUpload[kind] ? refuse({ code: "upload_too_large", largest: largestUpload[kind] }) : ok(null);
}

/** Of one frame: what a decoder has to hold. */
export const mostPixels = 100_000_000;

export function withinPixels(width: number, height: number): Result<null, UploadRefusal> {
  return width * height > mostPixels ? refuse({ code: "upload_too_many_pixels", largest: mostPixels }) : ok(null);
}

/** One entry in the table of contents of an Office document, which is a ZIP archive. */
export interface ArchiveEntry {
  name: string;
  /** Bytes, unpacked, as the archive says. */
  unpacked: number;
  isEncrypted: boolean;
  /** Only of what lists the relationships of a part: its text. */
  relationships?: string;
}

export const mostEntries = 10_000;
const mostUnpacked = 500_000_000;
/** Where Office and OpenDocument keep programs: VBA, ActiveX, embedded programs, Basic and other scripts. */
const programs =
  /(?:^|\/)(?:vbaproject\.bin|vbadata\.xml|activex\d*\.(?:bin|xml)|oleobject\d*\.bin)$|^(?:basic|scripts)\//i;

/** Documents come without programs, keys and bombs. */
export function judgeArchive(entries: readonly ArchiveEntry[]): Result<null, UploadRefusal> {
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpacked, 0);
  if (entries.length > mostEntries || unpacked > mostUnpacked) return refuse({ code: "upload_unpacks_too_large" });
  if (entries.some(({ isEncrypted }) => isEncrypted)) return refuse({ code: "upload_encrypted" });
  if (entries.some(({ name }) => programs.test(name))) return refuse({ code: "upload_macros" });
  return entries.some(({ relationships = "" }) => loadsFromElsewhere(relationships))
    ? refuse({ code: "upload_loads_from_elsewhere" })
    : ok(null);
}

/** Relationships whose target an Office program opens by itself (ECMA-376, part 1). */
const opened = /\/(?:attachedTemplate|oleObject|frame|subDocument)$/i;
/** A template where its writer's own programs keep it: there is none at the reader's. */
const onOwnDisk = /^(?:file:\/\/\/)?[a-z]:[\\/]|^[^:\\/]+$/i;

function loadsFromElsewhere(relationships: string): boolean {
  const plain = relationships
    .replaceAll("\0", "") // of UTF-16
    .replace(/&#(x[0-9a-f]{1,6}|\d{1,7});/gi, (_, code: string) =>
      String.fromCharCode(Number(code.replace(/^x/i, "0x"))),
    );
  return plain.split(/<(?:\w+:)?Relationship\s/).some((relationship) => {
    const given = (name: string) =>
      new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(relationship)?.slice(1).join("") ?? "";
    return given("TargetMode") === "External" && opened.test(given("Type")) && !onOwnDisk.test(given("Target"));
  });
}

/** Names in a PDF's dictionaries by which it runs something (ISO 32000-2, 12.6.4). */
const acting = new Set(["JavaScript", "JS", "Launch", "RichMedia", "Rendition"]);

/** The names by which a PDF is judged, without the slash. */
export const tellingNames: ReadonlySet<string> = new Set([...acting, "Encrypt"]);

/** @param names - those of `tellingNames` that the file holds */
export function judgePdf(names: ReadonlySet<string>): Result<null, UploadRefusal> {
  if (names.has("Encrypt")) return refuse({ code: "upload_encrypted" });
  return [...acting].some((name) => names.has(name)) ? refuse({ code: "upload_active" }) : ok(null);
}

/** Characters that a path, a header or an eye could take for something else. */
const treacherous = /[\p{C}\p{Zl}\p{Zp}/\\:*?"<>|%#]+/gu;

/** The name of an uploaded file as it is kept and offered: one segment of a path, with the suffix of what it really is. */
export function keptName(given: string, format: string): string {
  const plain = given.normalize("NFC").replace(treacherous, " ").replace(/\s+/g, " ").trim();
  const stem = plain
    .replace(/\.[A-Za-z0-9]{1,5}$/, "")
    .replace(/^[. ]+/, "")
    .slice(0, 120)
    .trim();
  return `${stem || "file"}.${format === "jpeg" ? "jpg" : format}`;
}
