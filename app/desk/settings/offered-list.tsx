import Link from "next/link";
import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import css from "../administration.module.css";

interface OfferedListProps<Item> {
  /** Address of the list; an item is changed at `at/id`, added at `at/new`. */
  at: string;
  list: readonly Item[];
  icon?: IconName;
  words: { add: string; empty: string; emptyWhy: string; lead: string };
  /** Names of the columns but the last, which says whether an item is offered. */
  columns: readonly string[];
  row: (item: Item) => {
    name: ReactNode;
    small: ReactNode;
    /** Of name and small print. */
    lang?: string;
    /** For the columns between the name and the last one. */
    cells?: readonly ReactNode[];
  };
}

/** What the press office offers its writers to choose from, with a way to add to it. */
export async function OfferedList<Item extends { id: string; active: boolean }>(props: OfferedListProps<Item>) {
  const { at, list, icon, words, columns, row } = props;
  const t = await getTranslations("desk.settings");
  const add = (
    <LinkButton href={`${at}/new`} kind="main" icon="plus">
      {words.add}
    </LinkButton>
  );
  if (list.length === 0) {
    return (
      <EmptyState {...(icon && { icon })} title={words.empty} action={add}>
        {words.emptyWhy}
      </EmptyState>
    );
  }
  return (
    <>
      <div className={css.row}>
        <p className={css.muted}>{words.lead}</p>
        {add}
      </div>
      <table className={`${css.table} ${css.cards}`}>
        <thead>
          <tr>
            {[...columns, t("offered")].map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {list.map((item) => {
            const { name, small, lang, cells = [] } = row(item);
            return (
              <tr key={item.id}>
                <th scope="row">
                  <span className={css.main} lang={lang}>
                    <Link href={`${at}/${item.id}`}>
                      <bdi>{name}</bdi>
                    </Link>
                    <small>
                      <bdi>{small}</bdi>
                    </small>
                  </span>
                </th>
                {cells.map((cell, index) => (
                  <td key={columns[index + 1]}>
                    <bdi>{cell}</bdi>
                  </td>
                ))}
                <td>
                  <Badge tone={item.active ? "approved" : "draft"} icon={item.active ? "check" : "ban"}>
                    {t(item.active ? "isOffered" : "isOff")}
                  </Badge>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </>
  );
}
