import type { BodyNode, Content } from "#domain/release.ts";
import { withBlockIds, withoutBlockIds } from "./block-ids.ts";
import { canonicalJson } from "./canonical.ts";
import { changedRegions } from "./changed-regions.ts";
import { closingSections } from "./nodes/document.ts";

/** A text with the ids of its blocks in document order; "" for a block without id. */
export interface IdentifiedText {
  content: Content;
  blockIds: string[];
  /** "" for none. */
  journalistsOnly: string;
}

export type MergeChoice = "mine" | "theirs" | "both";

export const mergedFields = ["headline", "place", "lead", "slug", "changeNote", "journalistsOnly"] as const;
export type MergedField = (typeof mergedFields)[number];

/** What one side changed alone is proposed; null where both changed it, and a person must choose. */
type Proposal = "mine" | "theirs" | null;

export interface FieldRow {
  kind: "field";
  field: MergedField;
  base: string;
  mine: string;
  theirs: string;
  proposal: Proposal;
}

/** Where blocks stand: in the text itself or in a section below it. */
export type MergedSection = "text" | (typeof closingSections)[number];

export interface BlocksRow {
  kind: "blocks";
  section: MergedSection;
  /** Blocks with their ids, in document order; empty where the side has none there. */
  base: BodyNode[];
  mine: BodyNode[];
  theirs: BodyNode[];
  proposal: Proposal;
}

export interface AgreedRow {
  kind: "agreed";
  section: MergedSection;
  blocks: BodyNode[];
}

/** A place where two texts differ, or a run of blocks in which they agree. Fields that agree have no row. */
export type MergeRow = FieldRow | BlocksRow | AgreedRow;

/**
 * Two texts that were written on the same words, side by side: the fields first, then the outermost blocks in order,
 * those of a section below the text on their own.
 *
 * @param base - the words that both began with
 */
export function mergeRows(base: IdentifiedText, mine: IdentifiedText, theirs: IdentifiedText): MergeRow[] {
  const [was, my, their] = [sectionsOf(base), sectionsOf(mine), sectionsOf(theirs)];
  return [
    ...mergedFields.flatMap((field) => fieldRow(field, base, mine, theirs)),
    ...mergedSections.flatMap((section) => blockRows(section, was[section], my[section], their[section])),
  ];
}

/** Whether a row can keep both texts: two sentences can follow each other, two headlines cannot. */
export function canKeepBoth(row: MergeRow): boolean {
  if (row.kind === "field") return row.mine !== "" && row.theirs !== "" && oneLine[row.field] === false;
  return row.kind === "blocks" && row.mine.length > 0 && row.theirs.length > 0;
}

/**
 * The text that the choices make, one for each row in order; null where nothing is chosen yet: the row is as theirs.
 * Of both, theirs stands first. No block id occurs twice.
 */
export function merged(
  rows: readonly MergeRow[],
  choices: readonly (MergeChoice | null)[],
  { content: theirs, blockIds: theirIds, journalistsOnly: theirNote }: IdentifiedText,
): IdentifiedText {
  const fields: Partial<Record<MergedField, string>> = {};
  const blocks = sectionsOfBlocks();
  rows.forEach((row, position) => {
    const choice = choices[position] ?? "theirs";
    if (row.kind === "field") fields[row.field] = choice === "both" ? `${row.theirs} ${row.mine}` : row[choice];
    else if (row.kind === "agreed") blocks[row.section].push(...row.blocks);
    else blocks[row.section].push(...(choice === "both" ? [...row.theirs, ...row.mine] : row[choice]));
  });
  const { text } = blocks;
  const sections = closingSections.filter((section) => blocks[section].length > 0);
  const known = withBlockIds(theirs.body, theirIds).content ?? [];
  const document = {
    type: "doc",
    content: [
      ...(text.length > 0 ? text : [{ type: "paragraph" }]),
      ...sections.map((type) => ({ ...known.find((block) => block.type === type), type, content: blocks[type] })),
    ],
  };
  const { body, blockIds } = withoutBlockIds(withIdsOnce(document, new Set()));
  const { changeNote = theirs.changeNote, journalistsOnly = theirNote, ...texts } = fields;
  return { content: { ...theirs, ...texts, changeNote, body }, blockIds, journalistsOnly };
}

const mergedSections: readonly MergedSection[] = ["text", ...closingSections];
const oneLine: Record<MergedField, boolean> = {
  headline: true,
  place: true,
  slug: true,
  lead: false,
  changeNote: false,
  journalistsOnly: false,
};

function fieldRow(field: MergedField, base: IdentifiedText, mine: IdentifiedText, theirs: IdentifiedText): FieldRow[] {
  const [was, my, their] = [fieldOf(field, base), fieldOf(field, mine), fieldOf(field, theirs)];
  return my === their
    ? []
    : [{ kind: "field", field, base: was, mine: my, theirs: their, proposal: proposalOf(was, my, their) }];
}

/** What a text says in a field; "" for nothing. */
export function fieldOf(field: MergedField, { content, journalistsOnly }: IdentifiedText): string {
  return field === "journalistsOnly" ? journalistsOnly : (content[field] ?? "");
}

function proposalOf(base: string, mine: string, theirs: string): Proposal {
  if (mine === base) return "theirs";
  return theirs === base ? "mine" : null;
}

function sectionsOf({ content, blockIds }: IdentifiedText): Record<MergedSection, BodyNode[]> {
  const sections = sectionsOfBlocks();
  for (const block of withBlockIds(content.body, blockIds).content ?? []) {
    const closing = closingSections.find((name) => name === block.type);
    if (closing) sections[closing].push(...(block.content ?? []));
    else sections.text.push(block);
  }
  return sections;
}

function sectionsOfBlocks(): Record<MergedSection, BodyNode[]> {
  return { text: [], background: [], notesToEditors: [], boilerplate: [] };
}

/** Both sides may keep a block that the other moved: its id stays with the first. */
function withIdsOnce({ attrs, content, ...node }: BodyNode, seen: Set<unknown>): BodyNode {
  const { id, ...rest } = attrs ?? {};
  const isFirst = id !== undefined && !seen.has(id);
  if (isFirst) seen.add(id);
  const kept = isFirst ? { ...rest, id } : rest;
  return {
    ...node,
    ...(Object.keys(kept).length > 0 && { attrs: kept }),
    ...(content && { content: content.map((child) => withIdsOnce(child, seen)) }),
  };
}

function blockRows(section: MergedSection, base: BodyNode[], mine: BodyNode[], theirs: BodyNode[]): MergeRow[] {
  const rows: MergeRow[] = [];
  const was = base.map(wordsOf);
  let at = 0;
  const offset = { mine: 0, theirs: 0 };
  const agree = (until: number) => {
    if (until > at) rows.push({ kind: "agreed", section, blocks: mine.slice(at + offset.mine, until + offset.mine) });
  };
  for (const { start, end, growth } of changedRegions(was, mine.map(wordsOf), theirs.map(wordsOf))) {
    agree(start);
    const row = {
      base: base.slice(start, end),
      mine: mine.slice(start + offset.mine, end + offset.mine + growth.mine),
      theirs: theirs.slice(start + offset.theirs, end + offset.theirs + growth.theirs),
    };
    const own = row.mine.map(wordsOf).join();
    const other = row.theirs.map(wordsOf).join();
    if (own === other) rows.push({ kind: "agreed", section, blocks: row.mine });
    else rows.push({ kind: "blocks", section, ...row, proposal: proposalOf(was.slice(start, end).join(), own, other) });
    at = end;
    offset.mine += growth.mine;
    offset.theirs += growth.theirs;
  }
  agree(base.length);
  return rows;
}

/** Whether two runs of blocks differ in nothing, whatever their ids. */
export function areSame(one: readonly BodyNode[], other: readonly BodyNode[]): boolean {
  return one.map(wordsOf).join() === other.map(wordsOf).join();
}

/** What a block says, whatever its id: two with the same are one. */
function wordsOf(block: BodyNode): string {
  return canonicalJson(withoutBlockIds(block).body);
}
