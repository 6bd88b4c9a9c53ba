"use client";

import type { Editor } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import css from "./editor.module.css";
import { Icon } from "./icons.tsx";
import { nameOf } from "./insertable-blocks.ts";
import { useKeyNames } from "./use-key-names.ts";
import { type OpenSlashMenu, slashMenuId, slashOptionId, useSlashMenu } from "./use-slash-menu.ts";

/** What the line under the text and a margin take of the window, in pixels. */
const belowText = 56;

/** The list of blocks under a slash. All that it offers is in the Insert menu too. */
export function SlashMenu({ editor }: { editor: Editor }) {
  const menu = useSlashMenu(editor);
  return menu && <Options editor={editor} menu={menu} />;
}

function Options({ editor, menu }: { editor: Editor; menu: OpenSlashMenu }) {
  const t = useTranslations("workspace.editor");
  const interfaceLanguage = useLocale();
  const keyNames = useKeyNames();
  const list = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ insetBlockStart: number } | { insetBlockEnd: number } | null>(null);
  const { at, active, blocks } = menu;

  useEffect(() => {
    const around = list.current?.parentElement?.getBoundingClientRect();
    if (!around || !list.current) return;
    const isRoom =
      at.bottom + list.current.offsetHeight + belowText < window.innerHeight || at.top < window.innerHeight / 2;
    setPlace(isRoom ? { insetBlockStart: at.bottom - around.top + 4 } : { insetBlockEnd: around.bottom - at.top + 4 });
  }, [at.top, at.bottom]);
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div
      ref={list}
      id={slashMenuId}
      role="listbox"
      tabIndex={-1}
      aria-label={t("insert")}
      lang={interfaceLanguage}
      dir="ltr"
      className={`${css.menu} ${css.slashMenu}`}
      data-dir={editor.view.dom.dir}
      style={place ?? { visibility: "hidden" }}
      onPointerDown={(event) => event.preventDefault()} // the cursor stays where it is
    >
      {blocks.map((block, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: its keys are the text field's, which never loses the focus
        <div
          key={block.id}
          id={slashOptionId(block)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={css.menuItem}
          data-focused={index === active || undefined}
          onClick={() => menu.choose(block)}
        >
          <Icon name={block.id} />
          <span>{t(nameOf(block.id))}</span>
          {block.keys && <kbd>{keyNames(block.keys)}</kbd>}
        </div>
      ))}
    </div>
  );
}
