import { withBlockIds } from "../block-ids.ts";
import { canonicalJson } from "../canonical.ts";
import { fieldOf, type IdentifiedText, type MergedField, mergedFields } from "../merge.ts";
import { compareFiles, type FileChange, isSameFile } from "./compare-files.ts";
import { compareTables, type TableChange } from "./compare-tables.ts";
import { compareLines, compareWords, differ, paragraphBreak, type WordPiece } from "./compare-words.ts";
import { type BlockOpening, type BlockShape, type ComparedBlock, comparedBlocks } from "./compared-blocks.ts";
import { type Division, divisionsOf } from "./divisions.ts";
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
  | { type: "file"; file: FileChange };

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
  if (body.type === "file") return isSameFile(body.file);
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
    const [was, is] = [fieldOf(field, before), fieldOf(field, after)];
    return was === is ? [] : [{ field, pieces: compareLines(was, is, after.content.locale) }];
  });
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
      return { type: "file", file: compareFiles(before.node, after.node, language) };
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
  if (block.family !== "table") return { ...told, body: { type: "file", file: compareFiles(before, after, language) } };
  const none = { type: "table", content: [] };
  return { ...told, body: { type: "table", table: compareTables(before ?? none, after ?? none, language, () => []) } };
}

/** Numbers of items follow from their place. */
function sameShape({ number: _, ...one }: BlockShape, { number: __, ...other }: BlockShape): boolean {
  return canonicalJson(one) === canonicalJson(other);
}
