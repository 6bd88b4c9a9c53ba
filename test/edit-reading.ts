import { type BlockChange, isChangedUnseen, isUnchanged, type TextComparison } from "#richtext/diff/compare-texts.ts";
import type { WordPiece } from "#richtext/diff/compare-words.ts";
import type { BlockShape } from "#richtext/diff/compared-blocks.ts";

/**
 * A comparison as one line for each field and block that differs, for tests: `[-gone-]`, `{+come+}`, `~words~(bold)` for
 * words whose form is now bold, `~words~(-bold)` where it was, `¶` where a paragraph was divided or joined.
 */
export function readingOf({ fields, blocks, isOnlyUnseen }: TextComparison): string[] {
  return [
    ...fields.map(({ field, pieces }) => `${field}: ${words(pieces)}`),
    ...blocks.filter((block) => !isUnchanged(block)).map(blockLine),
    ...(isOnlyUnseen ? ["nothing that can be seen"] : []),
  ];
}

function blockLine(change: BlockChange): string {
  const { shape, was, movedFrom, division, opening, body, kind } = change;
  const told = [
    ...(movedFrom === null ? [] : [`moved from ${movedFrom}`]),
    ...(was === null ? [] : [`was ${nameOf(was)}, is ${nameOf(shape)}`]),
    ...(division === null ? [] : [divisionOf(division)]),
    ...(opening === null ? [] : [`begins ${opening.is}${opening.empties > 0 ? `, ${opening.empties} empty` : ""}`]),
    ...(isChangedUnseen(change) ? ["settings"] : []),
  ];
  const line = [...told, bodyLine(body, kind)].join("; ");
  return line;
}

/** The parts only where they are not all the same. */
function divisionOf({ kind, was, is }: NonNullable<BlockChange["division"]>): string {
  const [old, now] = [was.map(nameOf), is.map(nameOf)];
  return new Set([...old, ...now]).size === 1 ? kind : `${kind} ${old.join(" + ")} -> ${now.join(" + ")}`;
}

function nameOf({ type, section, isStatement, level, start }: BlockShape): string {
  const place = [isStatement && type !== "attribution" && "in a statement", section !== "text" && `in ${section}`];
  const numbering = start === 1 ? "" : ` from ${start}`;
  return [`${type}${level === 0 ? "" : ` ${level}`}${numbering}`, ...place.filter((part) => part)].join(" ");
}

function bodyLine(body: BlockChange["body"], kind: BlockChange["kind"]): string {
  if (body.type === "words") return words(body.pieces);
  if (body.type === "file") {
    const lines = body.file.lines.map(({ name, pieces }) => `${name}: ${words(pieces)}`);
    return [kind, ...body.file.settings, ...(body.file.isOtherFile ? ["another file"] : []), ...lines].join(" | ");
  }
  const rows = body.table.rows.map(({ kind: fate, movedFrom, cells }) => {
    const line = cells
      .map(({ isHeader, isRetyped, pieces }) => `${isHeader ? "# " : ""}${isRetyped ? "retyped " : ""}${words(pieces)}`)
      .join(" | ");
    const place = movedFrom === null ? "" : `moved from ${movedFrom}: `;
    return fate === "same" || fate === "changed" ? `${place}${line}` : `${fate}: ${line}`;
  });
  return [words(body.table.caption), ...rows].join(" / ");
}

function words(pieces: readonly WordPiece[]): string {
  return pieces.map(pieceOf).join("").replaceAll("\u2029", "¶");
}

function pieceOf(piece: WordPiece): string {
  switch (piece.kind) {
    case "same":
      return piece.text;
    case "inserted":
      return `{+${piece.text}+}`;
    case "deleted":
      return `[-${piece.text}-]`;
    case "respaced":
      return `~${piece.text}~(space)`;
    default:
      return `~${piece.text}~(${marksLine(piece)})`;
  }
}

function marksLine({ marks, was }: Extract<WordPiece, { kind: "reformed" }>): string {
  const named = (list: typeof marks) => list.map(({ type, attrs }) => [type, ...Object.values(attrs ?? {})].join(" "));
  const [now, then] = [named(marks), named(was)];
  return [
    ...then.filter((name) => !now.includes(name)).map((name) => `-${name}`),
    ...now.filter((name) => !then.includes(name)),
  ].join(", ");
}
