import { useTranslations } from "next-intl";
import {
  Button,
  Header,
  Menu,
  MenuItem,
  MenuSection,
  MenuTrigger,
  Popover,
  Separator,
  SubmenuTrigger,
  Tooltip,
  TooltipTrigger,
} from "react-aria-components";
import css from "./editor.module.css";
import { Icon } from "./icons.tsx";
import type { ToolbarAction, ToolbarGroup, ToolbarItem, ToolbarMenu, ToolbarMenuEntry } from "./toolbar-items.ts";
import { useKeyNames } from "./use-key-names.ts";

/** What opens under a tool that is a menu, or beside it where the tool itself stands in one. */
export function ToolbarMenuPopover({ item }: { item: ToolbarMenu }) {
  const { chosen, entries } = item;
  return (
    <Popover className={css.menu ?? ""} offset={4}>
      <Menu
        aria-label={item.name}
        {...(chosen !== undefined && { selectionMode: "single", disallowEmptySelection: true, selectedKeys: [chosen] })}
        disabledKeys={entries.filter(({ isDisabled }) => isDisabled).map(({ id }) => id)}
        onAction={(id) => item.onChoose(String(id))}
      >
        {entries.flatMap((entry) => [
          ...(entry.isApart ? [<Separator key={`before ${entry.id}`} className={css.menuSeparator ?? ""} />] : []),
          <Entry key={entry.id} {...entry} />,
        ])}
      </Menu>
    </Popover>
  );
}

/** "More": the tools that found no room in the bar. */
export function MoreMenu({ groups }: { groups: readonly ToolbarGroup[] }) {
  const t = useTranslations("workspace.editor");
  const actions = groups.flatMap(({ items }) => items).filter((item) => item.kind === "action");
  return (
    <MenuTrigger>
      <TooltipTrigger delay={500}>
        <Button className={`${css.tool ?? ""} ${css.more ?? ""}`} aria-label={t("more")}>
          <Icon name="more" />
        </Button>
        <Tooltip className={css.hint ?? ""} offset={6}>
          {t("more")}
        </Tooltip>
      </TooltipTrigger>
      <Popover className={css.menu ?? ""} offset={4}>
        <Menu
          aria-label={t("more")}
          shouldCloseOnSelect
          onAction={(id) => actions.find((item) => item.id === id)?.onPress()}
        >
          {groups.map((group) => (
            <Section key={group.id} {...group} />
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

/** Toggles stay toggles: what the cursor stands in is ticked. Keys of a menu are its sections' and items' together. */
function Section({ id, name, items }: ToolbarGroup) {
  const actions = items.filter((item) => item.kind === "action");
  const areToggles =
    actions.length > 0 && actions.length === items.length && actions.every(({ isOn }) => isOn !== undefined);
  const on = actions.filter(({ isOn }) => isOn).map((item) => item.id);
  return (
    <MenuSection id={`group ${id}`} {...(areToggles && { selectionMode: "multiple", selectedKeys: on })}>
      <Header className={css.menuHead ?? ""}>{name}</Header>
      {items.map((item) => (
        <Item key={item.id} item={item} />
      ))}
    </MenuSection>
  );
}

function Item({ item }: { item: ToolbarItem }) {
  if (item.kind === "action") return <Entry {...entryOf(item)} />;
  return (
    <SubmenuTrigger>
      <MenuItem id={item.id} className={css.menuItem ?? ""} textValue={item.name} isDisabled={item.isDisabled ?? false}>
        <Icon name={item.icon} />
        <span>{item.name}</span>
        <Icon name="beside" />
      </MenuItem>
      <ToolbarMenuPopover item={item} />
    </SubmenuTrigger>
  );
}

function entryOf({ id, name, icon, keys, isDisabled }: ToolbarAction): ToolbarMenuEntry {
  return { id, name, icon, ...(keys !== undefined && { keys }), ...(isDisabled && { isDisabled }) };
}

function Entry({ id, name, icon, keys, sample, looks, isDisabled }: ToolbarMenuEntry) {
  const keyNames = useKeyNames();
  return (
    <MenuItem id={id} className={css.menuItem ?? ""} textValue={name} isDisabled={isDisabled ?? false}>
      {icon && <Icon name={icon} />}
      {sample !== undefined && (
        <span className={css.sample} aria-hidden="true">
          {sample}
        </span>
      )}
      <span data-looks={looks}>{name}</span>
      {keys && <kbd>{keyNames(keys)}</kbd>}
    </MenuItem>
  );
}
