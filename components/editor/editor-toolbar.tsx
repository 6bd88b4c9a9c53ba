"use client";

import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import type { Ref } from "react";
import { Group, Separator, Toolbar } from "react-aria-components";
import type { Locale } from "#domain/locale.ts";
import { type BlockType, BlockTypeMenu } from "./block-type-menu.tsx";
import css from "./editor.module.css";
import { isInside } from "./editor-commands.ts";
import { type InsertableBlock, insertableBlocks } from "./insertable-blocks.ts";
import { TableMenu } from "./table-menu.tsx";
import { ToolbarButton, ToolbarToggle } from "./toolbar-button.tsx";
import { useModifierKey } from "./use-modifier-key.ts";

interface EditorToolbarProps {
  editor: Editor;
  locale: Locale;
  onEditLink: () => void;
  ref?: Ref<HTMLDivElement>;
}

/** One tab stop; arrows move within, Escape goes back to the text. */
export function EditorToolbar({ editor, locale, onEditLink, ref }: EditorToolbarProps) {
  const t = useTranslations("workspace.editor");
  const mod = useModifierKey();
  const is = useEditorState({ editor, selector: ({ editor: { state } }) => toolbarState(editor, state) });
  const focused = () => editor.chain().focus();
  const inText = (command: InsertableBlock["insert"]) => {
    command(editor.state, editor.view.dispatch);
    editor.view.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the toolbar, whose own element handles the arrows
    <div ref={ref} className={css.toolbar} onKeyDown={(event) => event.key === "Escape" && editor.view.focus()}>
      <Toolbar aria-label={t("toolbar")}>
        <BlockTypeMenu editor={editor} current={is.blockType} modifier={mod} />
        <Separator orientation="vertical" />
        <Group aria-label={t("letters")}>
          <ToolbarToggle
            icon="bold"
            name={t("bold")}
            keys={`${mod}+B`}
            isOn={is.bold}
            isDisabled={is.heading}
            onPress={() => focused().toggleBold().run()}
          />
          {hasItalics(locale) && (
            <ToolbarToggle
              icon="italic"
              name={t("italic")}
              keys={`${mod}+I`}
              isOn={is.italic}
              isDisabled={is.heading}
              onPress={() => focused().toggleItalic().run()}
            />
          )}
          <ToolbarToggle
            icon="link"
            name={t("link")}
            keys={`${mod}+K`}
            isOn={is.link}
            isDisabled={is.heading}
            onPress={onEditLink}
          />
        </Group>
        <Separator orientation="vertical" />
        <Group aria-label={t("lists")}>
          <ToolbarToggle
            icon="bulletList"
            name={t("bulletList")}
            keys={`${mod}+Shift+8`}
            isOn={is.bulletList}
            onPress={() => focused().toggleBulletList().run()}
          />
          <ToolbarToggle
            icon="orderedList"
            name={t("orderedList")}
            keys={`${mod}+Shift+7`}
            isOn={is.orderedList}
            onPress={() => focused().toggleOrderedList().run()}
          />
        </Group>
        <Separator orientation="vertical" />
        {editor.schema.nodes.statement && (
          <>
            <Group aria-label={t("parts")}>
              {insertableBlocks.map(({ id, insert }) =>
                id === "table" && is.inside.has("table") ? (
                  <TableMenu key={id} editor={editor} />
                ) : (
                  <ToolbarToggle
                    key={id}
                    icon={id}
                    name={t(id === "table" ? "table.name" : id)}
                    words={t(`short.${id}`)}
                    isOn={is.inside.has(id)}
                    isDisabled={!is.possible.has(id)}
                    onPress={() => inText(insert)}
                  />
                ),
              )}
            </Group>
            <Separator orientation="vertical" />
          </>
        )}
        <Group aria-label={t("steps")}>
          <ToolbarButton
            icon="undo"
            name={t("undo")}
            keys={`${mod}+Z`}
            isDisabled={!is.canUndo}
            onPress={() => focused().undo().run()}
          />
          <ToolbarButton
            icon="redo"
            name={t("redo")}
            keys={`${mod}+Shift+Z`}
            isDisabled={!is.canRedo}
            onPress={() => focused().redo().run()}
          />
        </Group>
      </Toolbar>
    </div>
  );
}

/** Arabic script has no italics, Easy Language allows none. */
function hasItalics(locale: Locale): boolean {
  return locale !== "ar" && locale !== "de-simple";
}

function toolbarState(editor: Editor, state: Editor["state"]) {
  const blockType: BlockType = editor.isActive("heading", { level: 3 })
    ? "heading3"
    : editor.isActive("heading")
      ? "heading2"
      : "paragraph";
  return {
    blockType,
    heading: blockType !== "paragraph",
    bold: editor.isActive("bold"),
    italic: editor.isActive("italic"),
    link: editor.isActive("link"),
    bulletList: editor.isActive("bulletList"),
    orderedList: editor.isActive("orderedList"),
    inside: idsOf(({ id }) => isInside(state, id)),
    possible: idsOf(({ insert }) => insert(state)),
    canUndo: editor.can().undo(),
    canRedo: editor.can().redo(),
  };
}

function idsOf(isWanted: (block: InsertableBlock) => boolean): ReadonlySet<string> {
  return new Set(insertableBlocks.filter(isWanted).map(({ id }) => id));
}
