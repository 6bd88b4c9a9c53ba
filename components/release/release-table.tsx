import type { ReactNode } from "react";
import type { BodyNode } from "#domain/release.ts";
import { inOrder } from "./in-order.ts";
import styles from "./release-table.module.css";

interface ReleaseTableProps {
  table: BodyNode;
  /** What a table is called that has no caption yet. */
  unnamed: string;
  show: (cell: BodyNode) => ReactNode;
}

/** A table that scrolls in a box of its own where it is wider than the page; the box has a name and takes the focus. */
export function ReleaseTable({ table, unnamed, show }: ReleaseTableProps) {
  const caption = String(table.attrs?.caption ?? "");
  const [first, ...rest] = table.content ?? [];
  const hasHeader = first?.content?.every(({ type }) => type === "tableHeader");
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it a keyboard cannot scroll (WCAG 2.2, 2.1.1)
    <section className={styles.scroll} aria-label={caption || unnamed} tabIndex={0}>
      <table>
        {caption === "" ? null : <caption>{caption}</caption>}
        {hasHeader && first ? <thead>{row(first, "col", show)}</thead> : null}
        <tbody>{inOrder(hasHeader ? rest : table.content, (node) => row(node, "row", show))}</tbody>
      </table>
    </section>
  );
}

function row(node: BodyNode, scope: "col" | "row", show: ReleaseTableProps["show"]): ReactNode {
  return (
    <tr>
      {inOrder(node.content, (cell) =>
        cell.type === "tableHeader" ? <th scope={scope}>{show(cell)}</th> : <td>{show(cell)}</td>,
      )}
    </tr>
  );
}
