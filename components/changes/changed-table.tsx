import { useTranslations } from "next-intl";
import { inOrder } from "#components/release/in-order.ts";
import type { CellChange, TableChange } from "#richtext/diff/compare-tables.ts";
import { ChangedWords } from "./changed-words.tsx";
import css from "./changes-view.module.css";
import { Note } from "./note.tsx";

/** A table with what became of its rows and cells. */
export function ChangedTable({ table, lang, dir }: { table: TableChange; lang: string; dir: "ltr" | "rtl" }) {
  return (
    <div className={css.tableFrame}>
      <table className={css.table} lang={lang} dir={dir}>
        <caption>
          <ChangedWords pieces={table.caption} />
        </caption>
        <tbody>
          {inOrder(table.rows, ({ kind, cells }) => (
            <tr data-kind={kind}>
              {inOrder(cells, (cell) => (
                <Cell cell={cell} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Cell({ cell: { kind, isHeader, isRetyped, pieces } }: { cell: CellChange }) {
  const t = useTranslations("workspace.changes");
  const Tag = isHeader ? "th" : "td";
  return (
    <Tag data-kind={kind}>
      <ChangedWords pieces={pieces} />
      {isRetyped && <Note>{t(isHeader ? "nowHeader" : "noHeader")}</Note>}
    </Tag>
  );
}
