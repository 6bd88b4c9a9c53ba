"use client";

import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem } from "./field.tsx";
import type { TextFieldProps } from "./text-field.tsx";
import { useFieldValue } from "./use-field-value.ts";

export function TextArea({
  label,
  hint,
  error,
  isOptional,
  lang,
  dir,
  placeholder,
  rows = 3,
  ...props
}: Omit<TextFieldProps, "suggestions"> & { rows?: number }) {
  const { ref, words, change } = useFieldValue<HTMLTextAreaElement>(props);
  return (
    <AriaTextField
      {...props}
      value={words}
      onChange={change}
      id={props.id ?? props.name ?? ""}
      className={css.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <AriaTextArea
        ref={ref}
        className={css.control ?? ""}
        rows={rows}
        lang={lang}
        dir={dir}
        placeholder={placeholder ?? ""}
      />
    </AriaTextField>
  );
}
