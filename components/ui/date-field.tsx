"use client";

import { type CalendarDate, parseDate } from "@internationalized/date";
import { DateField as AriaDateField, DateInput, DateSegment } from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from "./field.tsx";

interface DateFieldProps extends FieldProps {
  /** `YYYY-MM-DD`, which is also what the form sends. */
  defaultValue?: string | null | undefined;
  /** @param day - null while the day is incomplete */
  onChange?: (day: string | null) => void;
}

/** A day, typed part by part in the order of the desk's language; no zone. */
export function DateField({ label, hint, error, isOptional, defaultValue, onChange, ...props }: DateFieldProps) {
  return (
    <AriaDateField<CalendarDate>
      {...props}
      id={props.id ?? props.name ?? ""}
      className={css.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      shouldForceLeadingZeros
      defaultValue={defaultValue ? parseDate(defaultValue) : null}
      onChange={(day) => onChange?.(day === null ? null : day.toString())}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <DateInput className={`${css.control} ${css.segments}`}>
        {(segment) => <DateSegment segment={segment} className={css.segment ?? ""} />}
      </DateInput>
    </AriaDateField>
  );
}
