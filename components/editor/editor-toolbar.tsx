"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { type KeyboardEvent, memo, type Ref } from "react";
import { Group, Toolbar } from "react-aria-components";
import type { Locale } from "#domain/locale.ts";
import css from "./editor.module.css";
import type { EditorDialog } from "./editor-dialog.ts";
import { PasteStrip } from "./paste-strip.tsx";
import { MoreMenu } from "./toolbar-menu.tsx";
import { ToolbarTool } from "./toolbar-tool.tsx";
import { useOverflow } from "./use-overflow.ts";
import { useToolbarGroups } from "./use-toolbar-groups.ts";
import type { ToolbarView } from "./view-tools.ts";

interface EditorToolbarProps {
  editor: Editor;
  locale: Locale;
  onOpen: (dialog: EditorDialog) => void;
  /** Tools for the page around the text, where it has such. */
  view?: ToolbarView;
  ref?: Ref<HTMLDivElement>;
}

/** The tools of a text; none while the page is left, which outlives its editor by a moment. */
export function EditorToolbar(props: EditorToolbarProps) {
  return props.editor.isDestroyed ? null : <Tools {...props} />;
}

/** One tab stop; arrows, Home and End move within, Escape goes back to the text. What does not fit is under "More". */
const Tools = memo(function Tools({ editor, locale, onOpen, view, ref }: EditorToolbarProps) {
  const t = useTranslations("workspace.editor");
  const groups = useToolbarGroups(editor, locale, onOpen, view);
  const { line, overflowing } = useOverflow(groups.flatMap(({ items }) => items.map(({ id }) => id)).join());
  const rest = groups
    .map((group) => ({ ...group, items: group.items.filter(({ id }) => overflowing.has(id)) }))
    .filter(({ items }) => items.length > 0);

  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    if (!event.currentTarget.contains(event.target as Node)) return; // a menu that it opened, elsewhere in the page
    if (event.key === "Escape") {
      event.preventDefault();
      editor.view.focus();
    }
    if (event.key !== "Home" && event.key !== "End") return;
    event.preventDefault();
    const tools = [...event.currentTarget.querySelectorAll<HTMLElement>("button:enabled:not([data-overflowing])")];
    tools.at(event.key === "Home" ? 0 : -1)?.focus();
  };

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: what the toolbar itself does not handle: its ends and the way out */}
      <div ref={ref} className={css.toolbar} onKeyDown={move}>
        <Toolbar aria-label={t("toolbar")}>
          <div ref={line} className={css.line}>
            {groups.map(({ id, name, items }) => (
              <Group key={id} aria-label={name}>
                {items.map((item) => (
                  <ToolbarTool key={item.id} item={item} isOverflowing={overflowing.has(item.id)} />
                ))}
              </Group>
            ))}
          </div>
          {rest.length > 0 && <MoreMenu groups={rest} />}
        </Toolbar>
      </div>
      <PasteStrip editor={editor} locale={locale} />
    </>
  );
});
