import { Plugin, PluginKey } from "@tiptap/pm/state";
import { type Editor, useEditorState } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useEffect, useRef, useState } from "react";
import { blocksAt, type InsertableBlock, nameOf } from "./insertable-blocks.ts";
import { answers, slashQuery } from "./slash-query.ts";
import { useWritingHabits } from "./writing-habits.ts";

export interface OpenSlashMenu {
  blocks: readonly InsertableBlock[];
  active: number;
  /** Where the paragraph ends that was begun with the slash, in the coordinates of the window. */
  at: { top: number; bottom: number };
  choose: (block: InsertableBlock) => void;
}

export const slashMenuId = "slash-menu";

export function slashOptionId(block: InsertableBlock): string {
  return `${slashMenuId}-${block.id}`;
}

/**
 * The blocks that a slash at the start of an empty paragraph offers; null while there is none. The cursor stays in the
 * text, which says to assistive technology what is chosen; arrows, Enter and Escape are the menu's meanwhile.
 */
export function useSlashMenu(editor: Editor): OpenSlashMenu | null {
  const t = useTranslations("workspace.editor");
  const { slashMenu } = useWritingHabits();
  const query = useEditorState({
    editor,
    selector: ({ editor: { state, isFocused, isEditable } }) => (isFocused && isEditable ? slashQuery(state) : null),
  });
  const [dismissed, setDismissed] = useState<number | null>(null);
  const [chosen, setChosen] = useState({ words: "", index: 0 });

  if (query === null && dismissed !== null) setDismissed(null); // a slash that is typed anew opens it again
  const blocks =
    query && slashMenu && dismissed !== query.from
      ? blocksAt(editor.state).filter(({ id }) => answers(`${t(nameOf(id))} ${t(`also.${id}`)}`, query.words))
      : [];
  const active = chosen.words === query?.words ? Math.min(chosen.index, Math.max(0, blocks.length - 1)) : 0;
  const isOpen = query !== null && blocks.length > 0;

  const choose = (block: InsertableBlock) => {
    if (query) editor.chain().focus().deleteRange(query).run();
    block.insert(editor.state, editor.view.dispatch);
    editor.view.focus();
  };
  const onKey = (event: KeyboardEvent): boolean => {
    if (!isOpen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const move = (index: number) => setChosen({ words: query.words, index: (index + blocks.length) % blocks.length });
    const block = blocks[active];
    if (event.key === "ArrowDown") move(active + 1);
    else if (event.key === "ArrowUp") move(active - 1);
    else if (event.key === "Escape") setDismissed(query.from);
    else if ((event.key === "Enter" || event.key === "Tab") && block) choose(block);
    else return false;
    return true;
  };
  usePlugin(editor, onKey, isOpen ? (blocks[active] ?? null) : null);

  if (!isOpen) return null;
  const { top, bottom } = editor.view.coordsAtPos(query.from);
  return { blocks, active, at: { top, bottom }, choose };
}

/** Before all other keys of the editor; and what the text field says about the list that belongs to it. */
function usePlugin(editor: Editor, onKey: (event: KeyboardEvent) => boolean, active: InsertableBlock | null) {
  const current = useRef({ onKey, active });
  current.current = { onKey, active };
  useEffect(() => {
    const key = new PluginKey("slashMenu");
    const plugin = new Plugin({
      key,
      props: {
        handleKeyDown: (_, event) => current.current.onKey(event),
        attributes: (): Record<string, string> => {
          const { active } = current.current;
          if (!active) return {};
          return {
            "aria-autocomplete": "list",
            "aria-haspopup": "listbox",
            "aria-controls": slashMenuId,
            "aria-activedescendant": slashOptionId(active),
          };
        },
      },
    });
    editor.registerPlugin(plugin, (added, plugins) => [added, ...plugins]);
    return () => {
      editor.unregisterPlugin(key);
    };
  }, [editor]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is active decides the attributes, which are read again
  useEffect(() => {
    if (!editor.isDestroyed) editor.view.setProps({});
  }, [editor, active?.id]);
}
