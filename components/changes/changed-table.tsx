import { useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import type { CellChange, TableChange } from "#richtext/diff/compare-tables.ts";
import { ChangedWords } from "./changed-words.tsx";
import css from "./changes-view.module.css";
import { Note } from "./note.tsx";

/** A table with what became of its rows and cells. */
export function ChangedTable({ table, lang, dir }: { table: TableChange; lang: string; dir: "ltr" | "rtl" }) {
  const t = useTranslations("workspace.editor");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll (WCAG 2.2, 2.1.1)
    <section className={css.tableFrame} dir={dir} aria-label={t("table.name")} tabIndex={0}>
      <table className={css.table} lang={lang}>
        <caption>
          <ChangedWords pieces={table.caption} />
        </caption>
        <tbody>
          {inOrder(table.rows, ({ kind, movedFrom, cells }) => (
            <tr data-kind={kind}>
              {inOrder(cells, (cell, at) => (
                <Cell cell={cell} movedFrom={at === 0 ? movedFrom : null} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** @param props.movedFrom - said once in a row that has moved */
function Cell({ cell, movedFrom }: { cell: CellChange; movedFrom: number | null }) {
  const { kind, isHeader, isRetyped, pieces } = cell;
  const t = useTranslations("workspace.changes");
  const Tag = isHeader ? "th" : "td";
  return (
    <Tag data-kind={kind}>
      <ChangedWords pieces={pieces} />
      {movedFrom !== null && <Note>{t("rowMovedFrom", { place: movedFrom })}</Note>}
      {isRetyped && <Note>{t(isHeader ? "nowHeader" : "noHeader")}</Note>}
    </Tag>
  );
}
