import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { inOrder } from "#components/release/in-order.ts";
import type { MediaPlace } from "#components/release/media-place.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { type BlockChange, isChangedUnseen, isUnchanged, type TextComparison } from "#richtext/diff/compare-texts.ts";
import type { BlockShape } from "#richtext/diff/compared-blocks.ts";
import type { IdentifiedText, MergedField } from "#richtext/merge.ts";
import { Change } from "./change.tsx";
import { ChangeSteps } from "./change-steps.tsx";
import { ChangedFile } from "./changed-file.tsx";
import { ChangedLine } from "./changed-line.tsx";
import { ChangedTable } from "./changed-table.tsx";
import { ChangedWords } from "./changed-words.tsx";
import css from "./changes-view.module.css";
import { foldedChanges } from "./folded-changes.ts";
import { unchangedFields } from "./unchanged-fields.ts";

interface ChangesViewProps {
  comparison: TextComparison;
  /** The later of the two. */
  text: IdentifiedText;
  /** Of what is printed beside the text: how many differ, and how they are told among all `count` changes. */
  facts?: { differing: number; told: (count: number) => ReactNode };
  /** Whether the texts differ in anything, seen here or not. */
  isOther?: boolean;
  media: MediaPlace;
}

/** What became of a text, from its headline to its last block: words inserted and deleted, what moved, and in which form it stands now. What did not change folds. */
export function ChangesView({ comparison, text, facts, isOther = false, media }: ChangesViewProps) {
  const { locale } = text.content;
  const { htmlLang: lang, dir } = localeProfiles[locale];
  const { fields, blocks } = comparison;
  const t = useTranslations("workspace.changes");
  const nameOf = useFieldName();
  const beforeBlocks = (facts?.differing ?? 0) + fields.length;
  const seen = beforeBlocks + blocks.filter((block) => !isUnchanged(block)).length;
  const isOnlyUnseen = comparison.isOnlyUnseen || (isOther && seen === 0);
  const count = seen + (isOnlyUnseen ? 1 : 0);
  const stayed = unchangedFields(text, fields);
  return (
    <div className={css.changes}>
      <ChangeSteps count={count} />
      {facts?.told(count)}
      {inOrder(fields, ({ field, pieces }, at) => (
        <Change nth={beforeBlocks - fields.length + at + 1} count={count}>
          <ChangedLine name={nameOf(field)} field={field} locale={locale}>
            <ChangedWords pieces={pieces} />
          </ChangedLine>
        </Change>
      ))}
      {stayed.length > 0 && (
        <Fold count={stayed.length}>
          {inOrder(stayed, ({ field, text: words }) => (
            <div>
              <ChangedLine name={nameOf(field)} field={field} locale={locale}>
                {words}
              </ChangedLine>
            </div>
          ))}
        </Fold>
      )}
      {inOrder(foldedChanges(blocks), (group) =>
        group.kind === "unchanged" ? (
          <Fold count={group.blocks.length}>
            {inOrder(group.blocks, (block) => (
              <ChangedBlock change={block} lang={lang} dir={dir} media={media} />
            ))}
          </Fold>
        ) : (
          <Change nth={beforeBlocks + group.nth} count={count}>
            <Told change={group.block} />
            <ChangedBlock change={group.block} lang={lang} dir={dir} media={media} />
          </Change>
        ),
      )}
      {isOnlyUnseen && (
        <Change nth={count} count={count}>
          <p className={css.told}>{t("unseen")}</p>
        </Change>
      )}
    </div>
  );
}

function Fold({ count, children }: { count: number; children: ReactNode }) {
  const t = useTranslations("workspace.changes");
  return (
    <details className={css.fold}>
      <summary>{t("unchanged", { count })}</summary>
      {children}
    </details>
  );
}

function useFieldName(): (field: MergedField) => string {
  const t = useTranslations("workspace");
  return (field) => {
    if (field === "changeNote") return t("review.changeNote");
    return t(field === "journalistsOnly" ? "journalistsOnly.title" : `fields.${field}`);
  };
}

interface Written {
  lang: string;
  dir: "ltr" | "rtl";
}

/** What is to be known of a block beside its words. */
function Told({ change }: { change: BlockChange }) {
  const t = useTranslations("workspace.changes");
  const nameOf = useShapeName();
  const { kind, shape, was, movedFrom, division, opening } = change;
  const divided = useDivision();
  const told = [
    ...(movedFrom === null ? [] : [t("movedFrom", { place: movedFrom })]),
    ...(division === null ? [] : [divided(division)]),
    ...(opening === null || opening.is === "none" ? [] : [t(`opening.${opening.is}`)]),
    ...(opening === null || opening.empties === 0 ? [] : [t("emptyBefore", { count: opening.empties })]),
    ...(opening?.is === "none" && opening.empties === 0 ? [t("opening.none")] : []),
    ...(was === null ? [] : [t("reshaped", { before: nameOf(was), after: nameOf(shape) })]),
    ...(change.body.type === "file" ? change.body.file.settings.map((name) => t(`setting.${name}`)) : []),
    ...(isChangedUnseen(change) ? [t("reformed")] : []),
    ...(kind === "inserted" || kind === "deleted" ? [t(`whole.${kind}`, { block: nameOf(shape) })] : []),
  ];
  return told.length === 0 ? null : <p className={css.told}>{told.join(" · ")}</p>;
}

/** What was divided or joined, with its parts where they are not all of one kind. */
function useDivision(): (division: NonNullable<BlockChange["division"]>) => string {
  const t = useTranslations("workspace.changes");
  const nameOf = useShapeName();
  return ({ kind, was, is }) => {
    const parts = (kind === "split" ? is : was).map(nameOf);
    const isOneKind = new Set([...was, ...is].map(nameOf)).size === 1;
    return isOneKind
      ? t(kind)
      : t(`${kind}Parts`, { parts: parts.join(" + "), whole: nameOf((kind === "split" ? was : is)[0] as BlockShape) });
  };
}

const shapeNames = {
  paragraph: "editor.paragraph",
  bulletItem: "changes.shape.bulletItem",
  orderedItem: "changes.shape.orderedItem",
  attribution: "changes.shape.attribution",
  table: "editor.table.name",
  image: "editor.image",
  documentLink: "editor.documentLink",
  video: "editor.video.name",
} as const;

function useShapeName(): (shape: BlockShape) => string {
  const t = useTranslations("workspace.changes");
  const editor = useTranslations("workspace.editor");
  const names = useTranslations("workspace");
  return ({ type, section, isStatement, level, start }) => {
    const name =
      type === "heading" ? editor(level === 3 ? "heading3" : "heading2") : names(shapeNames[type], { level });
    const place = isStatement && type !== "attribution" ? [editor("statement")] : [];
    const numbering = start === 1 ? [] : [t("shape.start", { start })];
    return [name, ...numbering, ...place, ...(section === "text" ? [] : [editor(section)])].join(", ");
  };
}

function ChangedBlock({
  change: { shape, body },
  lang,
  dir,
  media,
}: { change: BlockChange; media: MediaPlace } & Written) {
  if (body.type === "table") return <ChangedTable table={body.table} lang={lang} dir={dir} />;
  if (body.type === "file") return <ChangedFile file={body.file} lang={lang} dir={dir} media={media} />;
  return (
    <p
      className={css.words}
      data-type={shape.type}
      data-level={shape.level}
      data-statement={shape.isStatement || undefined}
      lang={lang}
      dir={dir}
    >
      {shape.type === "bulletItem" && <span aria-hidden="true">• </span>}
      {shape.number !== null && <span>{shape.number}. </span>}
      <ChangedWords pieces={body.pieces} />
    </p>
  );
}
