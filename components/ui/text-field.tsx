"use client";

import { useId } from "react";
import { TextField as AriaTextField, type TextFieldProps as AriaTextFieldProps, Input } from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from "./field.tsx";
import { useFieldValue } from "./use-field-value.ts";

export interface TextFieldProps
  extends FieldProps,
    Omit<AriaTextFieldProps, "className" | "style" | "children" | "id" | "name" | "isInvalid" | "isRequired"> {
  /** Of what is typed, where that is not the language of the desk. */
  lang?: string | undefined;
  dir?: "ltr" | "rtl" | undefined;
  placeholder?: string | undefined;
  /** Offered while typing; anything else may be typed too. */
  suggestions?: readonly string[];
}

export function TextField({
  label,
  hint,
  error,
  isOptional,
  lang,
  dir,
  placeholder,
  suggestions,
  ...props
}: TextFieldProps) {
  const listId = useId();
  const { ref, words, change } = useFieldValue<HTMLInputElement>(props);
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
      <Input
        ref={ref}
        className={css.control ?? ""}
        lang={lang}
        dir={dir}
        placeholder={placeholder ?? ""}
        {...(suggestions && { list: listId })}
      />
      {suggestions && (
        <datalist id={listId}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      )}
    </AriaTextField>
  );
}
