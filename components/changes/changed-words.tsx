import { useLocale, useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import { languageName } from "#i18n/language-name.ts";
import { paragraphBreak, type WordPiece } from "#richtext/diff/compare-words.ts";
import type { Marks } from "#richtext/diff/marked-text.ts";
import css from "./changes-view.module.css";
import { Note } from "./note.tsx";

/** The words of one passage with what became of them; within an element that carries its language. */
export function ChangedWords({ pieces }: { pieces: readonly WordPiece[] }) {
  return (
    <span className={css.pieces}>
      {inOrder(pieces, (piece, at) => (
        <Piece piece={piece} before={pieces[at - 1]} after={pieces[at + 1]} />
      ))}
    </span>
  );
}

interface PieceProps {
  piece: WordPiece;
  /** Of words of one fate it is said once, before the first of them; what they are as well, behind the last. */
  before: WordPiece | undefined;
  after: WordPiece | undefined;
}

function Piece({ piece, before, after }: PieceProps) {
  const t = useTranslations("workspace.changes");
  const locale = useLocale();
  const words = <Formed marks={piece.marks}>{withSigns(piece)}</Formed>;
  if (piece.kind === "same") return words;
  if (piece.kind === "inserted" || piece.kind === "deleted") {
    const Mark = piece.kind === "inserted" ? "ins" : "del";
    return (
      <Mark>
        {before?.kind !== piece.kind && (
          <span className="unseen" lang={locale} dir="ltr">
            {t(piece.kind)}{" "}
          </span>
        )}
        {words}
        {(after?.kind !== piece.kind || !areSame(unread(after.marks), unread(piece.marks))) && (
          <Form
            now={piece.kind === "inserted" ? unread(piece.marks) : []}
            before={piece.kind === "deleted" ? unread(piece.marks) : []}
          />
        )}
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

/**
 * Where a paragraph or a line was divided or joined there is a sign, and the next words begin below it. Of what changed,
 * characters that are not seen have a sign too, and steer nothing.
 */
function withSigns({ kind, text }: WordPiece): string {
  const told = kind === "same" ? text : withUnseen(text).replaceAll("\n", "\u00a0↵\n");
  return told.replaceAll(paragraphBreak, "\u00a0¶\n");
}

/** Those that join the parts of an emoji are seen in it. The signs keep their own direction. */
const unseenCharacters = /(?<emoji>\p{Extended_Pictographic}(?:\p{Emoji_Modifier}|\ufe0f)?\u200d)|\p{Cf}/gu;

function withUnseen(text: string): string {
  return text.replaceAll(unseenCharacters, (found, emoji?: string) => {
    const code = found.codePointAt(0)?.toString(16).toUpperCase().padStart(4, "0");
    return emoji ?? `\u2066[U+${code}]\u2069`;
  });
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

function without(marks: Marks, others: Marks): Marks {
  const known = others.map((mark) => JSON.stringify(mark));
  return marks.filter((mark) => !known.includes(JSON.stringify(mark)));
}

/** What words are that is not read from how they look. */
function unread(marks: Marks): Marks {
  return marks.filter(({ type }) => type !== "bold" && type !== "italic");
}

function areSame(one: Marks, other: Marks): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
