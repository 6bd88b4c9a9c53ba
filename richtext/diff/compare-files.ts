import type { BodyNode } from "#domain/release.ts";
import { compareLines, differ, type WordPiece } from "./compare-words.ts";

export interface FileChange {
  before: BodyNode | null;
  after: BodyNode | null;
  lines: LineChange[];
  settings: FileSetting[];
  isOtherFile: boolean;
}

/** What differs in how a file is shown or told of, beside its words. */
export type FileSetting = "altAnswer" | "focus" | "documentFacts";

/** A line of words that an image, a document or a video says; `name` is the attribute. */
export interface LineChange {
  name: string;
  pieces: WordPiece[];
}

/** What became of an image, a document or a video; null for one that was not there, or is gone. */
export function compareFiles(before: BodyNode | null, after: BodyNode | null, language: string): FileChange {
  const lines = lineNames.flatMap((name): LineChange[] => {
    const [was, is] = [before, after].map((node) => lineOf(node, name));
    const pieces = compareLines(was ?? "", is ?? "", language);
    return pieces.length > 0 ? [{ name, pieces }] : [];
  });
  const settings =
    before && after ? fileSettings.filter((name) => settingOf(before, name) !== settingOf(after, name)) : [];
  return { before, after, lines, settings, isOtherFile: before?.attrs?.hash !== after?.attrs?.hash };
}

/** Whether nothing became of a file that a reviewer is told. */
export function isSameFile({ lines, settings, isOtherFile }: FileChange): boolean {
  return !isOtherFile && settings.length === 0 && lines.every(({ pieces }) => !differ(pieces));
}

/** What readers and reviewers see or hear of a file, each on a line of its own. */
const lineNames = ["title", "alt", "caption", "credit", "name", "href", "address", "transcript"] as const;

/** A description is said only of an image that it stands for. */
function lineOf(node: BodyNode | null, name: string): string {
  const isUnsaid = name === "alt" && node?.attrs?.altAnswer !== "describes";
  return isUnsaid ? "" : String(node?.attrs?.[name] ?? "");
}

const fileSettings: readonly FileSetting[] = ["altAnswer", "focus", "documentFacts"];

const settingAttributes: Readonly<Record<FileSetting, readonly string[]>> = {
  altAnswer: ["altAnswer"],
  focus: ["focusX", "focusY"],
  documentFacts: ["format", "size", "language"],
};

function settingOf({ attrs }: BodyNode, setting: FileSetting): string {
  return settingAttributes[setting].map((name) => String(attrs?.[name] ?? "")).join(" ");
}
