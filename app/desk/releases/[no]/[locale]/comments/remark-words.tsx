import type { ReactNode } from "react";
import type { Comment } from "#domain/comment.ts";
import css from "./comments-panel.module.css";

/** What a comment says, with the people that it names. */
export function RemarkWords({ comment: { words, mentions }, reader }: { comment: Comment; reader: string }) {
  let pieces: ReactNode[] = [words];
  for (const { id, name } of mentions) {
    pieces = pieces.flatMap((piece) =>
      typeof piece === "string" ? withName(piece, `@${name}`, id === reader || undefined) : [piece],
    );
  }
  return (
    <p className={css.words} dir="auto">
      {pieces}
    </p>
  );
}

function withName(text: string, name: string, isReader: true | undefined): ReactNode[] {
  return text.split(name).flatMap((piece, index) => [
    ...(index > 0
      ? [
          <strong key={`${name} ${String(index)}`} className={css.named} data-reader={isReader}>
            {name}
          </strong>,
        ]
      : []),
    ...(piece === "" ? [] : [piece]),
  ]);
}
