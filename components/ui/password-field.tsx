"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { TextField as AriaTextField, Input } from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem } from "./field.tsx";
import { IconButton } from "./icon-button.tsx";
import type { TextFieldProps } from "./text-field.tsx";
import { useFieldValue } from "./use-field-value.ts";

/** A password that can be shown while it is typed; pasting and password managers work. */
export function PasswordField({
  label,
  hint,
  error,
  isOptional,
  lang,
  dir,
  placeholder,
  ...props
}: Omit<TextFieldProps, "suggestions">) {
  const t = useTranslations("desk.ui");
  const [isShown, setShown] = useState(false);
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
      type={isShown ? "text" : "password"}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <span className={css.withButton}>
        <Input
          ref={ref}
          className={css.control ?? ""}
          lang={lang}
          dir={dir}
          placeholder={placeholder ?? ""}
          spellCheck="false"
          autoCapitalize="off"
        />
        <IconButton
          icon={isShown ? "eyeOff" : "eye"}
          label={t(isShown ? "hidePassword" : "showPassword")}
          onPress={() => setShown(!isShown)}
        />
      </span>
    </AriaTextField>
  );
}
