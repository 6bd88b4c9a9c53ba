import { ok, type Result, refuse } from "#domain/result.ts";
import type { ImportFinding } from "./import-finding.ts";

export const largestImport = 10 * 1024 * 1024;

export type FileRefusal =
  | { code: "file_empty" }
  | { code: "file_too_large"; bytes: number; largest: number }
  | { code: "file_not_text"; kind: ForeignKind | "unknown" }
  /** A document behind a password. */
  | { code: "file_protected" }
  | { code: "file_broken" }
  | { code: "file_unpacks_too_large"; megabytes: number };

/** `word` is the old .doc; `archive` any archive that is no .docx. */
type ForeignKind = "pdf" | "word" | "rtf" | "image" | "archive";

/**
 * A file as text: UTF-8, UTF-16 with its mark, else the encoding that a page declares, else Windows-1252 with a finding.
 * What a file is, its bytes say, never its name.
 */
export function decode(bytes: Uint8Array): Result<{ text: string; findings: ImportFinding[] }, FileRefusal> {
  if (bytes.length > largestImport)
    return refuse({ code: "file_too_large", bytes: bytes.length, largest: largestImport });
  const kind = foreignKind(bytes);
  if (kind === "word" && isProtected(bytes)) return refuse({ code: "file_protected" });
  if (kind !== null) return refuse({ code: "file_not_text", kind });

  const { text, guessed } = decoded(bytes);
  if (text.trim() === "") return refuse({ code: "file_empty" });
  if (isBinary(text)) return refuse({ code: "file_not_text", kind: "unknown" });
  const plain = text.replace(unprintable, "");
  const removed = text.length - plain.length;
  return ok({
    text: plain,
    findings: [
      ...(guessed === null ? [] : [{ code: "encoding_guessed", encoding: guessed } as const]),
      ...(removed === 0 ? [] : [{ code: "characters_removed", count: removed } as const]),
    ],
  });
}

const signatures: [kind: ForeignKind, bytes: number[]][] = [
  ["pdf", [0x25, 0x50, 0x44, 0x46]],
  ["archive", [0x50, 0x4b]],
  ["word", [0xd0, 0xcf, 0x11, 0xe0]],
  ["rtf", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ["image", [0xff, 0xd8, 0xff]],
  ["image", [0x89, 0x50, 0x4e, 0x47]],
  ["image", [0x47, 0x49, 0x46, 0x38]],
];

function foreignKind(bytes: Uint8Array): ForeignKind | null {
  return signatures.find(([, signature]) => signature.every((byte, at) => bytes[at] === byte))?.[0] ?? null;
}

/** Word hides a protected .docx in the kind of file that a .doc is, under a name that tells. */
function isProtected(bytes: Uint8Array): boolean {
  return new TextDecoder("utf-16le").decode(bytes.subarray(0, bytes.length & ~1)).includes("EncryptedPackage");
}

/** Control characters but tab and line ends, halves of characters, code points that are none. */
export const unprintable = /[\p{Cs}\p{Noncharacter_Code_Point}]|(?![\t\n\f\r])\p{Cc}/gu;

function isBinary(text: string): boolean {
  if (text.includes("\0")) return true;
  const strange = text.match(unprintable)?.length ?? 0;
  return strange * 100 > text.length;
}

function decoded(bytes: Uint8Array): { text: string; guessed: string | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: new TextDecoder("utf-16le").decode(bytes), guessed: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: new TextDecoder("utf-16be").decode(bytes), guessed: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), guessed: null };
  } catch {
    const encoding = declared(bytes) ?? "windows-1252"; // not UTF-8, whatever it claims
    return { text: new TextDecoder(encoding).decode(bytes), guessed: encoding };
  }
}

/** The encoding in the first kilobyte of a page, if the platform knows it and it isn't the one that failed. */
function declared(bytes: Uint8Array): string | null {
  const head = new TextDecoder("windows-1252").decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1];
  if (label === undefined) return null;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith("utf-") ? null : encoding;
  } catch {
    return null; // an encoding that nobody knows
  }
}
