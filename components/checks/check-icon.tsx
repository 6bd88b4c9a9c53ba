import type { Severity } from "#domain/finding.ts";
import css from "./check-icon.module.css";

const shapes = {
  stop: <rect x="3" y="3" width="10" height="10" rx="1" fill="currentColor" />,
  warning: <path d="M8 2.5 14 13H2z" fill="currentColor" />,
  info: <circle cx="8" cy="8" r="3" fill="currentColor" />,
  passed: <path d="m3 8.5 3.2 3.2L13 5" fill="none" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
};

/** The shape of a severity; the words beside it say the same. */
export function CheckIcon({ severity }: { severity: Severity }) {
  return (
    <svg className={css.icon} data-severity={severity} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      {shapes[severity]}
    </svg>
  );
}
