import type { NodeViewProps } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { IconButton } from "#components/ui/icon-button.tsx";
import { moveBlock, removeBlock } from "./block-order.ts";
import css from "./media-view.module.css";

/** Moves a block without text up or down, and takes it out. */
export function BlockActs({ editor, getPos }: Pick<NodeViewProps, "editor" | "getPos">) {
  const t = useTranslations("media.editor");
  const act = (change: (position: number) => ReturnType<typeof removeBlock>) => () => {
    const position = getPos();
    const tr = position === undefined ? undefined : change(position);
    if (tr) editor.view.dispatch(tr);
  };
  return (
    <span className={css.acts}>
      <IconButton icon="arrowUp" label={t("up")} onPress={act((at) => moveBlock(editor.state, at, -1))} />
      <IconButton icon="arrowDown" label={t("down")} onPress={act((at) => moveBlock(editor.state, at, 1))} />
      <IconButton icon="trash" label={t("remove")} onPress={act((at) => removeBlock(editor.state, at))} />
    </span>
  );
}
