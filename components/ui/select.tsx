"use client";

import {
  Select as AriaSelect,
  type SelectProps as AriaSelectProps,
  ListBox,
  ListBoxItem,
  Popover,
  SelectValue,
  Text,
} from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from "./field.tsx";
import { Icon } from "./icon.tsx";
import { PressButton } from "./press-button.tsx";

export interface SelectOption {
  id: string;
  label: string;
  hint?: string;
  lang?: string;
}

interface SelectProps
  extends FieldProps,
    Pick<AriaSelectProps<SelectOption>, "defaultValue" | "value" | "onChange" | "placeholder" | "isDisabled"> {
  options: readonly SelectOption[];
}

/** One of a list. The browser fills it in from the form, a keyboard finds an option by its first letters. */
export function Select({ label, hint, error, isOptional, options, ...props }: SelectProps) {
  return (
    <AriaSelect
      {...props}
      id={props.id ?? props.name ?? ""}
      className={css.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <PressButton className={`${css.control} ${css.select}`}>
        <SelectValue className={css.chosen ?? ""} />
        <Icon name="chevronDown" size={18} />
      </PressButton>
      <Popover className={css.options ?? ""}>
        <ListBox items={options}>
          {(option) => (
            <ListBoxItem id={option.id} textValue={option.label} className={css.option ?? ""}>
              <Text slot="label" lang={option.lang}>
                {option.label}
              </Text>
              {option.hint !== undefined && <Text slot="description">{option.hint}</Text>}
              <Icon name="check" size={18} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
