import { useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import type { MediaPlace } from "#components/release/media-place.ts";
import type { FactChange } from "#domain/changed-facts.ts";
import type { Locale } from "#domain/locale.ts";
import { localeProfiles } from "#i18n/locales.ts";
import {
  type BlockChange,
  type FieldChange,
  isChangedUnseen,
  isUnchanged,
  type TextComparison,
} from "#richtext/diff/compare-texts.ts";
import type { BlockShape } from "#richtext/diff/compared-blocks.ts";
import { ChangeSteps } from "./change-steps.tsx";
import { ChangedFacts } from "./changed-facts.tsx";
import { ChangedFile } from "./changed-file.tsx";
import { ChangedTable } from "./changed-table.tsx";
import { ChangedWords } from "./changed-words.tsx";
import css from "./changes-view.module.css";
import { foldedChanges } from "./folded-changes.ts";

interface ChangesViewProps {
  /** Of what is printed beside the text. */
  facts?: readonly FactChange[];
  comparison: TextComparison;
  locale: Locale;
  media: MediaPlace;
}

/** What became of a text, from its headline to its last block: words inserted and deleted, what moved, and in which form it stands now. What did not change folds. */
export function ChangesView({ comparison, facts = [], locale, media }: ChangesViewProps) {
  const t = useTranslations("workspace.changes");
  const { htmlLang: lang, dir } = localeProfiles[locale];
  const { fields, blocks, isOnlyUnseen } = comparison;
  const changed = blocks.filter((block) => !isUnchanged(block)).length + (isOnlyUnseen ? 1 : 0);
  const count = facts.length + fields.length + changed;
  return (
    <div className={css.changes}>
      <ChangeSteps count={count} />
      <ChangedFacts changes={facts} locale={locale} />
      {inOrder(fields, (change) => (
        <ChangedField change={change} lang={lang} dir={dir} />
      ))}
      {inOrder(foldedChanges(blocks), (group) =>
        group.kind === "unchanged" ? (
          <details className={css.fold}>
            <summary>{t("unchanged", { count: group.blocks.length })}</summary>
            {inOrder(group.blocks, (block) => (
              <ChangedBlock change={block} lang={lang} dir={dir} media={media} />
            ))}
          </details>
        ) : (
          <div data-change tabIndex={-1}>
            <Told change={group.block} />
            <ChangedBlock change={group.block} lang={lang} dir={dir} media={media} />
          </div>
        ),
      )}
      {isOnlyUnseen && (
        <p data-change tabIndex={-1} className={css.told}>
          {t("unseen")}
        </p>
      )}
    </div>
  );
}

interface Written {
  lang: string;
  dir: "ltr" | "rtl";
}

function ChangedField({ change: { field, pieces }, lang, dir }: { change: FieldChange } & Written) {
  const t = useTranslations("workspace.changes.field");
  return (
    <div data-change tabIndex={-1}>
      <p className={css.told}>{t(field)}</p>
      <p className={css.words} data-field={field} lang={lang} dir={dir}>
        <ChangedWords pieces={pieces} />
      </p>
    </div>
  );
}

/** What is to be known of a block beside its words. */
function Told({ change }: { change: BlockChange }) {
  const t = useTranslations("workspace.changes");
  const nameOf = useShapeName();
  const { kind, shape, was, movedFrom, division } = change;
  const told = [
    ...(movedFrom === null ? [] : [t("movedFrom", { place: movedFrom })]),
    ...(division === null ? [] : [t(division)]),
    ...(was === null ? [] : [t("reshaped", { before: nameOf(was), after: nameOf(shape) })]),
    ...(isChangedUnseen(change) ? [t("reformed")] : []),
    ...(kind === "inserted" || kind === "deleted" ? [t(`whole.${kind}`, { block: nameOf(shape) })] : []),
  ];
  return told.length === 0 ? null : <p className={css.told}>{told.join(" · ")}</p>;
}

function useShapeName(): (shape: BlockShape) => string {
  const t = useTranslations("workspace.changes");
  const editor = useTranslations("workspace.editor");
  return ({ type, section, isStatement, level, start }) => {
    const name = type === "heading" ? t(`shape.heading${level === 3 ? 3 : 2}`) : t(`shape.${type}`, { level });
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
  if (body.type === "file") return <ChangedFile file={body} lang={lang} dir={dir} media={media} />;
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
