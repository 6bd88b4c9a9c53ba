import { closeHistory } from "@tiptap/pm/history";
import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { moveBlock, removeBlock } from "./block-order.ts";
import css from "./media-view.module.css";

/** Moves a block without text up or down, and takes it out. */
export function BlockActs({ editor, getPos }: Pick<NodeViewProps, "editor" | "getPos">) {
  const t = useTranslations("media.editor");
  const move = (by: -1 | 1, label: string) => () => {
    const position = getPos();
    const tr = position === undefined ? undefined : moveBlock(editor.state, position, by);
    if (!tr) return;
    editor.view.dispatch(closeHistory(tr)); // a step of its own, however fast the next one follows
    const moved = tr.selection.from; // its view is made anew, and the button in it
    requestAnimationFrame(() => buttonIn(editor.view.nodeDOM(moved), label)?.focus());
  };
  const remove = () => {
    const position = getPos();
    const tr = position === undefined ? undefined : removeBlock(editor.state, position);
    if (!tr) return;
    editor.view.dispatch(closeHistory(tr));
    editor.view.focus(); // the button is gone, and the next key may take this back
  };
  return (
    <span className={css.acts}>
      <IconButton icon="arrowUp" label={t("up")} onPress={move(-1, t("up"))} />
      <IconButton icon="arrowDown" label={t("down")} onPress={move(1, t("down"))} />
      <IconButton icon="trash" label={t("remove")} onPress={remove} />
    </span>
  );
}

function buttonIn(view: Node | null, label: string): HTMLElement | undefined {
  if (!(view instanceof Element)) return undefined;
  return [...view.querySelectorAll("button")].find((button) => button.getAttribute("aria-label") === label);
}
