import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useSyncExternalStore } from "react";
import { storableLine } from "#richtext/storable.ts";
import innerField from "./inner-field.module.css";
import css from "./table-view.module.css";
import { useIsEditable } from "./use-is-editable.ts";

/** A table while it is written: the caption in a field, then the cells. On a phone it is only read. */
export function TableView({ node, editor, updateAttributes }: NodeViewProps) {
  const t = useTranslations("workspace.editor.table");
  const id = useId();
  const interfaceLanguage = useLocale();
  const isNarrow = useIsNarrow();
  const isEditable = useIsEditable(editor);
  const isReadOnly = !isEditable || isNarrow;
  return (
    <NodeViewWrapper className={css.table}>
      <div contentEditable={false} className={`${innerField.field} ${css.caption}`}>
        <label htmlFor={id} lang={interfaceLanguage} dir="ltr">
          {t("caption")}
        </label>
        <input
          id={id}
          value={node.attrs.caption}
          maxLength={200}
          autoComplete="off"
          readOnly={isReadOnly}
          aria-required="true"
          data-missing={node.attrs.caption.trim() === "" || undefined}
          onChange={(event) => updateAttributes({ caption: storableLine(event.target.value) })}
        />
        {isNarrow && isEditable && (
          <p className={css.hint} lang={interfaceLanguage} dir="ltr">
            {t("narrow")}
          </p>
        )}
      </div>
      <div className={css.scroll}>
        <NodeViewContent<"table"> as="table" contentEditable={isReadOnly ? false : undefined} />
      </div>
    </NodeViewWrapper>
  );
}

const narrow = "(width < 768px)";

function useIsNarrow(): boolean {
  return useSyncExternalStore(
    (onChange) => {
      const query = window.matchMedia(narrow);
      query.addEventListener("change", onChange);
      return () => query.removeEventListener("change", onChange);
    },
    () => window.matchMedia(narrow).matches,
    () => false,
  );
}
