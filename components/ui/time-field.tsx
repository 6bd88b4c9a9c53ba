"use client";

import { parseTime, type Time } from "@internationalized/date";
import { TimeField as AriaTimeField, DateInput, DateSegment } from "react-aria-components";
import css from "./field.module.css";
import { FieldHint, FieldLabel, FieldProblem, type FieldProps } from "./field.tsx";

interface TimeFieldProps extends FieldProps {
  /** `HH:MM`; the form sends `HH:MM:SS`. */
  defaultValue?: string | null | undefined;
  /** @param time - `HH:MM`; null while the time is incomplete */
  onChange?: (time: string | null) => void;
}

/** A time of day by the 24-hour clock; its label or hint says in which zone. */
export function TimeField({ label, hint, error, isOptional, defaultValue, onChange, ...props }: TimeFieldProps) {
  return (
    <AriaTimeField<Time>
      {...props}
      id={props.id ?? props.name ?? ""}
      className={css.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      hourCycle={24}
      granularity="minute"
      shouldForceLeadingZeros
      defaultValue={defaultValue ? parseTime(defaultValue) : null}
      onChange={(time) => onChange?.(time === null ? null : time.toString().slice(0, 5))}
    >
      <FieldLabel label={label} isOptional={isOptional ?? false} />
      <FieldHint hint={hint} />
      <FieldProblem error={error} />
      <DateInput className={`${css.control} ${css.segments}`}>
        {(segment) => <DateSegment segment={segment} className={css.segment ?? ""} />}
      </DateInput>
    </AriaTimeField>
  );
}
