"use client";

import { RadioGroup as AriaRadioGroup, Radio } from "react-aria-components";
import type { Choice } from "./checkbox.tsx";
import choiceCss from "./choice.module.css";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from "./field.tsx";

interface RadioGroupProps extends FieldProps {
  options: readonly Choice[];
  defaultValue?: string;
  value?: string;
  onChange?: (value: string) => void;
  isInline?: boolean;
}

/** One of a few, all of them in sight. */
export function RadioGroup({ label, hint, error, isOptional, options, isInline, ...props }: RadioGroupProps) {
  return (
    <AriaRadioGroup
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
          <Radio key={option.value} value={option.value} className={choiceCss.choice ?? ""}>
            <span className={choiceCss.dot} />
            <span className={choiceCss.choiceText}>
              <span lang={option.lang}>{option.label}</span>
              {option.hint !== undefined && <span className={choiceCss.choiceHint}>{option.hint}</span>}
            </span>
          </Radio>
        ))}
      </div>
    </AriaRadioGroup>
  );
}
