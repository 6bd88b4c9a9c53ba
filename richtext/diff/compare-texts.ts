import type { BodyNode } from "#domain/release.ts";
import { withBlockIds } from "../block-ids.ts";
import { canonicalJson } from "../canonical.ts";
import { type IdentifiedText, type MergedField, mergedFields } from "../merge.ts";
import { compareTables, type TableChange } from "./compare-tables.ts";
import { compareLines, compareWords, differ, paragraphBreak, type WordPiece } from "./compare-words.ts";
import { type BlockOpening, type BlockShape, type ComparedBlock, comparedBlocks } from "./compared-blocks.ts";
import { joined, markedText, unmarked } from "./marked-text.ts";
import { increasing, type Match, matchBlocks } from "./match-blocks.ts";

/** What became of one text of a language version, as a person reads it. */
export interface TextComparison {
  /** Only those that differ. */
  fields: FieldChange[];
  /** In the order of the later text; what is gone stands behind what was before it. */
  blocks: BlockChange[];
  /** The texts differ where no words do, as by an empty paragraph. */
  isOnlyUnseen: boolean;
}

export interface FieldChange {
  field: MergedField;
  pieces: WordPiece[];
}

export interface BlockChange {
  kind: "same" | "changed" | "inserted" | "deleted";
  /** As what it stands now; of one that is gone as what it stood. */
  shape: BlockShape;
  /** As what it stood, where that was something else. */
  was: BlockShape | null;
  /** Its place among the blocks of the earlier text, from 1, where it stands before or behind others now. */
  movedFrom: number | null;
  /** One paragraph became several, or several one; the words hold a `paragraphBreak` where. Each as what it stands. */
  division: { kind: "split" | "merged"; was: BlockShape[]; is: BlockShape[] } | null;
  /** What begins with it, where that was otherwise while the block before it stayed. */
  opening: BlockOpening | null;
  body: BlockBody;
}

export type BlockBody =
  | { type: "words"; pieces: WordPiece[] }
  | { type: "table"; table: TableChange }
  | {
      type: "file";
      before: BodyNode | null;
      after: BodyNode | null;
      lines: LineChange[];
      settings: FileSetting[];
      isOtherFile: boolean;
    };

/** What differs in how a file is shown or told of, beside its words. */
export type FileSetting = "altAnswer" | "focus" | "documentFacts";

/** A line of words that an image, a document or a video says; `name` is the attribute. */
export interface LineChange {
  name: string;
  pieces: WordPiece[];
}

/** How much of a paragraph has to stand in the one beside it for the two to have been one, from 0 to 1. */
const leastShared = 0.6;

/** What became of a text: its fields, and each of its blocks, wherever it stands now. */
export function compareTexts(before: IdentifiedText, after: IdentifiedText): TextComparison {
  const language = after.content.locale;
  const words = wordsIn(language);
  const was = comparedBlocks(withBlockIds(before.content.body, before.blockIds));
  const is = comparedBlocks(withBlockIds(after.content.body, after.blockIds));
  const fields = changedFields(before, after);
  const blocks = blockChanges(was, is, language, words);
  const isSame = fields.length === 0 && blocks.every(isUnchanged);
  return { fields, blocks, isOnlyUnseen: isSame && canonicalJson(before.content) !== canonicalJson(after.content) };
}

/** Whether nothing became of a block, not even its place. */
export function isUnchanged({ kind, movedFrom, opening }: BlockChange): boolean {
  return kind === "same" && movedFrom === null && opening === null;
}

/** Whether a block changed in nothing that is read in it: where an image is cut, or what a screen reader is told of it. */
export function isChangedUnseen({ kind, was, division, body }: BlockChange): boolean {
  if (kind !== "changed" || was !== null || division !== null) return false;
  if (body.type === "words") return !differ(body.pieces);
  if (body.type === "file")
    return !body.isOtherFile && body.settings.length === 0 && body.lines.every(({ pieces }) => !differ(pieces));
  return !differ(body.table.caption) && body.table.rows.every((row) => row.kind === "same" && row.movedFrom === null);
}

/** Words that can be compared with those of another block: no spaces, no points, no capitals. */
function wordsIn(language: string): (text: string) => string[] {
  const segmenter = new Intl.Segmenter(language, { granularity: "word" });
  return (text) =>
    Array.from(segmenter.segment(text)).flatMap(({ segment, isWordLike }) =>
      isWordLike ? [segment.toLowerCase()] : [],
    );
}

function changedFields(before: IdentifiedText, after: IdentifiedText): FieldChange[] {
  return mergedFields.flatMap((field) => {
    const [was, is] = [fieldOf(before, field), fieldOf(after, field)];
    return was === is ? [] : [{ field, pieces: compareLines(was, is, after.content.locale) }];
  });
}

function fieldOf({ content, journalistsOnly }: IdentifiedText, field: MergedField): string {
  if (field === "journalistsOnly") return journalistsOnly;
  return content[field] ?? "";
}

type Words = (text: string) => string[];

function blockChanges(was: ComparedBlock[], is: ComparedBlock[], language: string, words: Words): BlockChange[] {
  const matches = withAttributions(matchBlocks(was, is, words), was, is);
  const divisions = divisionsOf(was, is, matches, words);
  const inOrder = increasing(matches, (match) => weightOf(was[match.was]));
  const stayed = { was: new Set(inOrder.map((match) => match.was)), is: new Set(inOrder.map((match) => match.is)) };
  const known = new Map(matches.map((match) => [match.is, match.was]));
  const kept = new Set([...known.values(), ...divisions.flatMap(({ was: places }) => places)]);
  const changes: BlockChange[] = [];
  let next = 0;
  const goneUntil = (end: number) => {
    for (; next < end; next += 1) {
      const block = was[next];
      if (block && !kept.has(next)) changes.push(alone(block, "deleted", language));
    }
  };
  for (let at = 0; at < is.length; at += 1) {
    const block = is[at] as ComparedBlock;
    const division = divisions.find(({ is: [first] }) => first === at);
    const place = division ? division.was[0] : known.get(at);
    if (place === undefined) {
      while (next < was.length && !stayed.was.has(next)) goneUntil(next + 1); // what is gone before what came
      changes.push(alone(block, "inserted", language));
      continue;
    }
    const isMoved = !stayed.is.has(division?.match.is ?? at);
    if (!isMoved) goneUntil((division?.was.at(-1) ?? place) + 1);
    const movedFrom = isMoved ? place + 1 : null;
    if (division) {
      changes.push({ ...divided(division, was, is, language), movedFrom });
      at += division.is.length - 1;
      continue;
    }
    const old = was[place] as ComparedBlock;
    const isAfterSame = place === 0 ? at === 0 : known.get(at - 1) === place - 1;
    const isSamePlace = isAfterSame && !isMoved && sameShape(old.shape, block.shape);
    const opening = isSamePlace && !sameOpening(old, block) ? block.opening : null;
    changes.push({ ...compared(old, block, language, words), opening, movedFrom });
  }
  goneUntil(was.length);
  return changes;
}

/** Who said it belongs to the words that were said, whatever the name. */
function withAttributions(
  matches: readonly Match[],
  was: readonly ComparedBlock[],
  is: readonly ComparedBlock[],
): Match[] {
  const places = new Map(
    was.flatMap(({ family, statement }, at) => (family === "attribution" ? [[statement, at] as const] : [])),
  );
  const others = matches.filter((match) => is[match.is]?.family !== "attribution");
  const found = is.flatMap(({ family, statement }, at): Match[] => {
    if (family !== "attribution") return [];
    const said = others.find((match) => is[match.is]?.statement === statement && was[match.was]?.statement !== null);
    const place = said && places.get(was[said.was]?.statement ?? null);
    if (place === undefined) return [];
    places.delete(was[place]?.statement ?? null);
    return [{ was: place, is: at }];
  });
  return [...others, ...found].toSorted((one, other) => one.is - other.is);
}

/** How much is read of a block. */
function weightOf(block: ComparedBlock | undefined): number {
  return block?.family === "words" ? 1 + block.text.length : 20;
}

function sameOpening({ opening: one }: ComparedBlock, { opening: other }: ComparedBlock): boolean {
  return one.is === other.is && one.empties === other.empties;
}

/** Blocks that were one and are several, or the other way round; one of them is the match. */
interface Division {
  kind: "split" | "merged";
  was: number[];
  is: number[];
  match: Match;
}

function divisionsOf(
  was: readonly ComparedBlock[],
  is: readonly ComparedBlock[],
  matches: readonly Match[],
  words: Words,
): Division[] {
  const knownBefore = new Set(matches.map((match) => match.was));
  const knownAfter = new Set(matches.map((match) => match.is));
  const found: Division[] = [];
  for (const match of matches) {
    const [old, now] = [was[match.was], is[match.is]];
    if (!old || !now || old.family !== "words") continue;
    const leftOver = bagOf(words(old.text), words(now.text));
    const parts = around(match.is, (at) => !knownAfter.has(at) && isPart(is[at], now, leftOver, words));
    const brought = bagOf(words(now.text), words(old.text));
    const sources = around(match.was, (at) => !knownBefore.has(at) && isPart(was[at], old, brought, words));
    if (parts.length > 1) found.push({ kind: "split", was: [match.was], is: parts, match });
    else if (sources.length > 1) found.push({ kind: "merged", was: sources, is: [match.is], match });
    for (const at of parts) knownAfter.add(at); // no block is part of two
    for (const at of sources) knownBefore.add(at);
  }
  return found;
}

/** A place with those directly before and behind it that belong to it. */
function around(place: number, belongs: (place: number) => boolean): number[] {
  let [first, last] = [place, place];
  while (belongs(first - 1)) first -= 1;
  while (belongs(last + 1)) last += 1;
  return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
}

/**
 * Whether a block is made of words that another one lost or won, beside which it stands; those that it takes are gone.
 *
 * @param loose - the words that nobody has yet
 */
function isPart(
  part: ComparedBlock | undefined,
  beside: ComparedBlock,
  loose: Map<string, number>,
  words: Words,
): boolean {
  if (part?.family !== "words") return false;
  if (part.shape.section !== beside.shape.section || part.statement !== beside.statement) return false;
  const own = words(part.text);
  const taken = own.filter((word) => {
    const count = loose.get(word) ?? 0;
    loose.set(word, count - 1);
    return count > 0;
  });
  return own.length > 0 && taken.length >= leastShared * own.length;
}

/** How often each word of one text is more there than in another. */
function bagOf(words: readonly string[], others: readonly string[]): Map<string, number> {
  const bag = new Map<string, number>();
  for (const word of words) bag.set(word, (bag.get(word) ?? 0) + 1);
  for (const word of others) bag.set(word, (bag.get(word) ?? 0) - 1);
  return bag;
}

function divided(
  { kind, was: before, is: after }: Division,
  was: ComparedBlock[],
  is: ComparedBlock[],
  language: string,
) {
  const text = (places: readonly number[], blocks: ComparedBlock[]) =>
    joined(
      places.map((place) => markedText((blocks[place] as ComparedBlock).node)),
      paragraphBreak,
    );
  const shapes = (places: readonly number[], blocks: ComparedBlock[]) =>
    places.map((place) => (blocks[place] as ComparedBlock).shape);
  const [old, now] = [shapes(before, was), shapes(after, is)];
  return {
    kind: "changed",
    shape: now[0] as BlockShape,
    was: null,
    division: { kind, was: old, is: now },
    opening: null,
    body: { type: "words", pieces: compareWords(text(before, was), text(after, is), language) },
  } as const;
}

function compared(before: ComparedBlock, after: ComparedBlock, language: string, words: Words) {
  const isReshaped = !sameShape(before.shape, after.shape);
  const body = comparedBody(before, after, language, words);
  return {
    kind: isReshaped || before.whole !== after.whole ? ("changed" as const) : ("same" as const),
    shape: after.shape,
    was: isReshaped ? before.shape : null,
    division: null,
    body,
  };
}

function comparedBody(before: ComparedBlock, after: ComparedBlock, language: string, words: Words): BlockBody {
  switch (after.shape.type) {
    case "table":
      return { type: "table", table: compareTables(before.node, after.node, language, words) };
    case "image":
    case "documentLink":
    case "video":
      return file(before.node, after.node, language);
    default: {
      const [was, is] = [markedText(before.node), markedText(after.node)];
      return { type: "words", pieces: compareWords(was, is, language) };
    }
  }
}

function alone(block: ComparedBlock, kind: "inserted" | "deleted", language: string): BlockChange {
  const told = { kind, shape: block.shape, was: null, movedFrom: null, division: null, opening: null };
  const [before, after] = kind === "deleted" ? [block.node, null] : [null, block.node];
  if (block.family === "words" || block.family === "attribution") {
    const [was, is] = [before, after].map((node) => (node ? markedText(node) : unmarked("")));
    return {
      ...told,
      body: { type: "words", pieces: compareWords(was ?? unmarked(""), is ?? unmarked(""), language) },
    };
  }
  if (block.family !== "table") return { ...told, body: file(before, after, language) };
  const none = { type: "table", content: [] };
  return { ...told, body: { type: "table", table: compareTables(before ?? none, after ?? none, language, () => []) } };
}

/** What readers and reviewers see or hear of a file, each on a line of its own. */
const lineNames = ["title", "alt", "caption", "credit", "name", "href", "address", "transcript"] as const;

function file(before: BodyNode | null, after: BodyNode | null, language: string): BlockBody {
  const lines = lineNames.flatMap((name): LineChange[] => {
    const [was, is] = [before, after].map((node) => lineOf(node, name));
    const pieces = compareLines(was ?? "", is ?? "", language);
    return pieces.length > 0 ? [{ name, pieces }] : [];
  });
  const settings =
    before && after ? fileSettings.filter((name) => settingOf(before, name) !== settingOf(after, name)) : [];
  return { type: "file", before, after, lines, settings, isOtherFile: before?.attrs?.hash !== after?.attrs?.hash };
}

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

/** Numbers of items follow from their place. */
function sameShape({ number: _, ...one }: BlockShape, { number: __, ...other }: BlockShape): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
