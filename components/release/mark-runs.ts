import type { BodyNode } from "#domain/release.ts";

interface MarkRun {
  /** What the pieces have in common; null for what has no such mark. */
  key: string | null;
  pieces: BodyNode[];
}

/** Neighbouring pieces that a reader meets as one, however many other marks divide them. */
export function markRuns(pieces: readonly BodyNode[], keyOf: (piece: BodyNode) => string | null): MarkRun[] {
  const runs: MarkRun[] = [];
  for (const piece of pieces) {
    const key = keyOf(piece);
    const last = runs.at(-1);
    if (last && last.key === key) last.pieces.push(piece);
    else runs.push({ key, pieces: [piece] });
  }
  return runs;
}

/** The language of a piece that is not in the one of its page. */
export function passageOf(piece: BodyNode): string | null {
  const lang = piece.marks?.find(({ type }) => type === "language")?.attrs?.lang;
  return typeof lang === "string" ? lang : null;
}

/** Whether a piece is kept apart from the direction of the words around it. */
export function isolationOf(piece: BodyNode): string | null {
  return piece.marks?.some(({ type }) => type === "isolate") ? "isolate" : null;
}
