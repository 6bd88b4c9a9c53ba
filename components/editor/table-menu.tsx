import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from "react-aria-components";
import css from "./editor.module.css";
import { Icon } from "./icons.tsx";
import { type TableAction, tableActions } from "./table-commands.ts";

const groups: readonly (readonly TableAction[])[] = [
  ["rowBefore", "rowAfter", "columnBefore", "columnAfter"],
  ["headerRow", "headerColumn"],
  ["deleteRow", "deleteColumn", "deleteTable"],
];

/** Rows, columns and headers of the table with the cursor. */
export function TableMenu({ editor }: { editor: Editor }) {
  const t = useTranslations("workspace.editor.table");
  const impossible = Object.entries(tableActions).flatMap(([action, command]) =>
    command(editor.state) ? [] : [action],
  );
  return (
    <MenuTrigger>
      <Button className={css.tool ?? ""} aria-label={t("change")}>
        <Icon name="table" />
        <Icon name="chevron" />
      </Button>
      <Popover className={css.menu ?? ""} offset={4}>
        <Menu aria-label={t("change")} disabledKeys={impossible}>
          {groups.flatMap((actions, index) => [
            ...(index > 0 ? [<Separator key={actions.join()} className={css.menuSeparator ?? ""} />] : []),
            ...actions.map((action) => (
              <MenuItem
                key={action}
                id={action}
                className={css.menuItem ?? ""}
                onAction={() => {
                  tableActions[action](editor.state, editor.view.dispatch);
                  editor.view.focus();
                }}
              >
                {t(action)}
              </MenuItem>
            )),
          ])}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
