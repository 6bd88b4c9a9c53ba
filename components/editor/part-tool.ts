import { nameOf, type releaseParts } from "./insertable-blocks.ts";
import { type TableAction, tableActions } from "./table-commands.ts";
import type { ToolbarItem } from "./toolbar-items.ts";
import type { Toolbox } from "./toolbox.ts";

const tableMenu: readonly { action: TableAction; isApart?: boolean }[] = [
  { action: "rowBefore" },
  { action: "rowAfter" },
  { action: "columnBefore" },
  { action: "columnAfter" },
  { action: "headerRow", isApart: true },
  { action: "headerColumn" },
  { action: "deleteRow", isApart: true },
  { action: "deleteColumn" },
  { action: "deleteTable" },
];

/** The tool that makes a part of the release, or takes it apart; within a table, what can be done with it. */
export function partTool({ id, insert }: (typeof releaseParts)[number], { is, t, run }: Toolbox): ToolbarItem {
  if (id === "table" && is.inside.includes("table")) {
    return {
      kind: "menu",
      id,
      icon: id,
      name: t("table.change"),
      entries: tableMenu.map(({ action, isApart = false }) => ({
        id: action,
        name: t(`table.${action}`),
        isApart,
        isDisabled: !is.tableActions.includes(action),
      })),
      onChoose: (chosen) => {
        const entry = tableMenu.find(({ action }) => action === chosen);
        if (entry) run(tableActions[entry.action]);
      },
    };
  }
  return {
    kind: "action",
    id,
    icon: id,
    name: t(nameOf(id)),
    words: t(`short.${id}`),
    isOn: is.inside.includes(id),
    isDisabled: !is.possible.includes(id),
    onPress: () => run(insert),
  };
}
