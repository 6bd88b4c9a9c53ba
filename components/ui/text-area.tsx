"use client";

import { TextArea as AriaTextArea, TextField as AriaTextField } from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem } from "./field.tsx";
import type { TextFieldProps } from "./text-field.tsx";

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
  return (
    <AriaTextField
      {...props}
      id={props.id ?? props.name ?? ""}
      className={css.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <AriaTextArea className={css.control ?? ""} rows={rows} lang={lang} dir={dir} placeholder={placeholder ?? ""} />
    </AriaTextField>
  );
}
