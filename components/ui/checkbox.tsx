"use client";

import type { ReactNode } from "react";
import {
  Checkbox as AriaCheckbox,
  CheckboxGroup as AriaCheckboxGroup,
  type CheckboxProps as AriaCheckboxProps,
} from "react-aria-components";
import choiceCss from "./choice.module.css";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from "./field.tsx";
import { Icon } from "./icon.tsx";

interface CheckboxProps extends Omit<AriaCheckboxProps, "className" | "style" | "children"> {
  children: ReactNode;
  hint?: string | undefined;
  /** Of the words beside the box, where they are not in the language of the desk. */
  lang?: string | undefined;
}

export function Checkbox({ children, hint, lang, ...props }: CheckboxProps) {
  return (
    <AriaCheckbox {...props} className={choiceCss.choice ?? ""}>
      <span className={choiceCss.box}>
        <Icon name="check" size={18} />
      </span>
      <span className={choiceCss.choiceText}>
        <span lang={lang}>{children}</span>
        {hint !== undefined && <span className={choiceCss.choiceHint}>{hint}</span>}
      </span>
    </AriaCheckbox>
  );
}

export interface Choice {
  value: string;
  label: string;
  hint?: string;
  lang?: string;
}

interface CheckboxGroupProps extends FieldProps {
  options: readonly Choice[];
  defaultValue?: string[];
  value?: string[];
  onChange?: (values: string[]) => void;
  /** Side by side where there is room. */
  isInline?: boolean;
}

/** Any number of a short list; each chosen one is sent under the name of the group. */
export function CheckboxGroup({ label, hint, error, isOptional, options, isInline, ...props }: CheckboxGroupProps) {
  return (
    <AriaCheckboxGroup
      {...props}
      id={props.id ?? props.name ?? ""}
      className={css.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <div className={choiceCss.choices} data-inline={isInline || undefined}>
        {options.map((option) => (
          <Checkbox key={option.value} value={option.value} hint={option.hint} lang={option.lang}>
            {option.label}
          </Checkbox>
        ))}
      </div>
    </AriaCheckboxGroup>
  );
}
