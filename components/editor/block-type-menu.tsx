import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { Button, Menu, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import css from "./editor.module.css";
import { Icon } from "./icons.tsx";

export type BlockType = "paragraph" | "heading2" | "heading3";

const blockTypes = [
  { type: "paragraph", keys: "0" },
  { type: "heading2", keys: "2" },
  { type: "heading3", keys: "3" },
] as const;

/** What the paragraph with the cursor is: text, a heading, or a heading under it. */
export function BlockTypeMenu({ editor, current, modifier }: { editor: Editor; current: BlockType; modifier: string }) {
  const t = useTranslations("workspace.editor");
  return (
    <MenuTrigger>
      <Button className={css.tool ?? ""} aria-label={t("blockType", { type: t(current) })}>
        <span className={css.blockType}>{t(current)}</span>
        <Icon name="chevron" />
      </Button>
      <Popover className={css.menu ?? ""} offset={4}>
        <Menu
          aria-label={t("blockTypes")}
          selectionMode="single"
          disallowEmptySelection
          selectedKeys={[current]}
          onAction={(key) => setBlockType(editor, key)}
        >
          {blockTypes.map(({ type, keys }) => (
            <MenuItem key={type} id={type} className={css.menuItem ?? ""} textValue={t(type)}>
              <span data-block-type={type}>{t(type)}</span>
              <kbd>{`${modifier}+Alt+${keys}`}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}

function setBlockType(editor: Editor, key: string | number): void {
  const chain = editor.chain().focus();
  if (key === "paragraph") chain.setParagraph().run();
  else chain.setHeading({ level: key === "heading3" ? 3 : 2 }).run();
}
