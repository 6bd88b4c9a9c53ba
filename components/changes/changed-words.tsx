import { useLocale, useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import { languageName } from "#i18n/language-name.ts";
import { paragraphBreak, type WordPiece } from "#richtext/diff/compare-words.ts";
import type { Marks } from "#richtext/diff/marked-text.ts";
import css from "./changes-view.module.css";

/** The words of one passage with what became of them; within an element that carries its language. */
export function ChangedWords({ pieces }: { pieces: readonly WordPiece[] }) {
  return (
    <span className={css.pieces}>
      {inOrder(pieces, (piece, at) => (
        <Piece piece={piece} isFirst={pieces[at - 1]?.kind !== piece.kind} />
      ))}
    </span>
  );
}

/** @param isFirst - whether what was before met another fate: it is said once for words of one fate */
function Piece({ piece, isFirst }: { piece: WordPiece; isFirst: boolean }) {
  const t = useTranslations("workspace.changes");
  const words = <Formed marks={piece.marks}>{withBreaks(piece)}</Formed>;
  if (piece.kind === "same") return words;
  if (piece.kind === "inserted" || piece.kind === "deleted") {
    const Mark = piece.kind === "inserted" ? "ins" : "del";
    return (
      <Mark>
        {isFirst && <span className="unseen">{t(piece.kind)} </span>}
        {words}
        {piece.kind === "inserted" && <Form now={linksOf(piece.marks)} before={[]} />}
      </Mark>
    );
  }
  return (
    <>
      <span className={css.reformed}>{words}</span>
      {piece.kind === "reformed" ? (
        <Form now={without(piece.marks, piece.was)} before={without(piece.was, piece.marks)} />
      ) : (
        <Note>{t("respaced")}</Note>
      )}
    </>
  );
}

/** Where a paragraph or a line was divided or joined there is a sign, and the next words begin below it. */
function withBreaks({ kind, text }: WordPiece): string {
  const told = kind === "same" ? text : text.replaceAll("\n", "\u00a0↵\n");
  return told.replaceAll(paragraphBreak, "\u00a0¶\n");
}

function Formed({ marks: [mark, ...inner], children }: { marks: Marks; children: string }) {
  if (!mark) return children;
  const words = <Formed marks={inner}>{children}</Formed>;
  switch (mark.type) {
    case "bold":
      return <strong>{words}</strong>;
    case "italic":
      return <em>{words}</em>;
    case "link":
      return <span className={css.link}>{words}</span>;
    case "isolate":
      return <bdi>{words}</bdi>;
    default:
      return <span lang={String(mark.attrs?.lang)}>{words}</span>;
  }
}

/** What the words are now and are no more, in the language of the desk. */
function Form({ now, before }: { now: Marks; before: Marks }) {
  const t = useTranslations("workspace.changes");
  const nameOf = useFormName();
  if (now.length === 0 && before.length === 0) return null;
  const told = [
    ...(now.length > 0 ? [t("formNow", { forms: now.map(nameOf).join(", ") })] : []),
    ...(before.length > 0 ? [t("formBefore", { forms: before.map(nameOf).join(", ") })] : []),
  ];
  return <Note>{told.join("; ")}</Note>;
}

function useFormName(): (mark: Marks[number]) => string {
  const t = useTranslations("workspace.changes.form");
  const locale = useLocale();
  return ({ type, attrs }) => {
    switch (type) {
      case "link":
        return t("link", { address: [attrs?.href, attrs?.hreflang].filter((part) => part).join(", ") });
      case "language":
        return t("language", { language: languageName(String(attrs?.lang), locale) });
      case "italic":
        return t("italic");
      case "isolate":
        return t("isolate");
      default:
        return t("bold");
    }
  };
}

/** Words about the words, in the language of the desk. */
function Note({ children }: { children: string }) {
  return (
    <small className={css.note} lang={useLocale()} dir="ltr">
      {" "}
      ({children})
    </small>
  );
}

function without(marks: Marks, others: Marks): Marks {
  const known = others.map((mark) => JSON.stringify(mark));
  return marks.filter((mark) => !known.includes(JSON.stringify(mark)));
}

function linksOf(marks: Marks): Marks {
  return marks.filter(({ type }) => type === "link");
}
