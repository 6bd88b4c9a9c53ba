import { useTranslations } from "next-intl";
import { Fragment } from "react";
import { inOrder } from "#components/release/in-order.ts";
import css from "./changes-view.module.css";
import type { ChangedPiece, ParagraphChange } from "./text-changes.ts";

interface ChangesViewProps {
  changes: readonly ParagraphChange[];
  lang: string;
  dir: "ltr" | "rtl";
}

/** The words inserted and deleted, struck and underlined, and said aloud; unchanged paragraphs fold, those of the same words in another form do not. */
export function ChangesView({ changes, lang, dir }: ChangesViewProps) {
  const t = useTranslations("workspace.review");
  return (
    <div className={css.changes}>
      {folded(changes).map((group) =>
        group.kind === "same" ? (
          <details key={group.at} className={css.fold}>
            <summary>{t("unchanged", { count: group.texts.length })}</summary>
            <div lang={lang} dir={dir}>
              {inOrder(group.texts, (text) => (
                <p>{text}</p>
              ))}
            </div>
          </details>
        ) : (
          <Fragment key={group.at}>
            {group.isReformed && <ReformedNote />}
            <p lang={lang} dir={dir}>
              <ChangedWords pieces={group.pieces} />
            </p>
          </Fragment>
        ),
      )}
    </div>
  );
}

/** Says above words that stayed that they look or lead elsewhere. */
export function ReformedNote() {
  const t = useTranslations("workspace.review");
  return <p className={css.reformed}>{t("reformed")}</p>;
}

/** The words of one passage with what was inserted and deleted; within an element that carries its language. */
export function ChangedWords({ pieces }: { pieces: readonly ChangedPiece[] }) {
  return (
    <span className={css.pieces}>
      {inOrder(pieces, (piece) => (
        <Piece piece={piece} />
      ))}
    </span>
  );
}

function Piece({ piece }: { piece: ChangedPiece }) {
  const t = useTranslations("workspace.review");
  if (piece.kind === "same") return piece.text;
  const Mark = piece.kind === "inserted" ? "ins" : "del";
  return (
    <Mark>
      <span className="unseen">{t(piece.kind)} </span>
      {piece.text}
    </Mark>
  );
}

type Group =
  | { kind: "same"; at: number; texts: string[] }
  | { kind: "changed"; at: number; pieces: readonly ChangedPiece[]; isReformed: boolean };

/** Neighbouring unchanged paragraphs as one. */
function folded(changes: readonly ParagraphChange[]): Group[] {
  const groups: Group[] = [];
  changes.forEach((change, at) => {
    const last = groups.at(-1);
    if (change.kind === "changed")
      groups.push({ kind: "changed", at, pieces: change.pieces, isReformed: change.isReformed ?? false });
    else if (change.kind === "reformed")
      groups.push({ kind: "changed", at, pieces: [{ kind: "same", text: change.text }], isReformed: true });
    else if (last?.kind === "same") last.texts.push(change.text);
    else groups.push({ kind: "same", at, texts: [change.text] });
  });
  return groups;
}
