"use client";

import { useTranslations } from "next-intl";
import { FieldError, Label, Text } from "react-aria-components";
import css from "./field.module.css";
import { Icon } from "./icon.tsx";

/** What every form control takes. */
export interface FieldProps {
  name?: string;
  /** Where the error summary leads; the name unless given. */
  id?: string;
  label: string;
  hint?: string | undefined;
  /** Why the last attempt was refused; shown at the field and announced with it. */
  error?: string | undefined;
  /** Fields are required unless this says otherwise; the label then says so. */
  isOptional?: boolean;
}

export function FieldLabel({ label, isOptional = false }: Pick<FieldProps, "label" | "isOptional">) {
  const t = useTranslations("desk.ui");
  return (
    <Label className={css.label ?? ""}>
      {label}
      {isOptional && <span className={css.optional}> {t("optional")}</span>}
    </Label>
  );
}

export function FieldHint({ hint }: { hint: string | undefined }) {
  return (
    hint !== undefined && (
      <Text slot="description" className={css.hint ?? ""}>
        {hint}
      </Text>
    )
  );
}

export function FieldProblem({ error }: { error: string | undefined }) {
  return (
    <FieldError className={css.error ?? ""}>
      <Icon name="warning" size={18} />
      <span>{error}</span>
    </FieldError>
  );
}
