"use client";

import type { Ref } from "react";
import { Button, type ButtonProps } from "react-aria-components";
import { useHydrated } from "./use-hydrated.ts";

/** Until script has taken over a press would be lost without a word; only a form is sent without it. */
const waiting = { isDisabled: true, "data-waiting": true } as const;

/** What every button of the desk is made of, bare of looks. */
export function PressButton(props: ButtonProps & { ref?: Ref<HTMLButtonElement> }) {
  const isHydrated = useHydrated();
  return <Button {...props} {...(!isHydrated && props.type !== "submit" && waiting)} />;
}
