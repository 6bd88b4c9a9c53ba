import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { storableLine } from "#richtext/storable.ts";
import innerField from "./inner-field.module.css";
import { SpeakerField } from "./speaker-field.tsx";
import css from "./statement-view.module.css";
import { useIsEditable } from "./use-is-editable.ts";

/** A statement while it is written: the words, then who said them, in two fields. */
export function StatementView({ node, editor, updateAttributes }: NodeViewProps) {
  const t = useTranslations("workspace.editor");
  const isReadOnly = !useIsEditable(editor);
  return (
    <NodeViewWrapper as="figure" className={css.statement}>
      <NodeViewContent />
      <figcaption contentEditable={false} className={css.attribution}>
        <SpeakerField value={node.attrs.speaker} isReadOnly={isReadOnly} onChange={updateAttributes} />
        <AttributionField
          label={t("office")}
          value={node.attrs.office}
          isReadOnly={isReadOnly}
          isMissing={node.attrs.office === ""}
          onChange={(office) => updateAttributes({ office })}
        />
      </figcaption>
    </NodeViewWrapper>
  );
}

function AttributionField(props: {
  label: string;
  value: string;
  isReadOnly: boolean;
  isMissing: boolean;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const interfaceLanguage = useLocale();
  return (
    <span className={innerField.field}>
      <label htmlFor={id} lang={interfaceLanguage} dir="ltr">
        {props.label}
      </label>
      <input
        id={id}
        value={props.value}
        maxLength={200}
        autoComplete="off"
        readOnly={props.isReadOnly}
        aria-required="true"
        data-missing={props.isMissing || undefined}
        onChange={(event) => props.onChange(storableLine(event.target.value))}
      />
    </span>
  );
}
