"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonKind } from "#components/ui/button.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { ShownRefusal } from "./form-state.ts";
import { useRefusalSentence } from "./use-refusal-sentence.ts";

interface ActButtonProps {
  children: ReactNode;
  kind?: ButtonKind;
  icon?: IconName;
  isPending?: boolean;
  isFullWidth?: boolean;
  /** What the rule would answer: the button is off then and says why. */
  refusal?: ShownRefusal | null | undefined;
}

/** Sends its form, unless the rule has something against it. */
export function ActButton({ children, kind = "main", icon, isPending, isFullWidth, refusal }: ActButtonProps) {
  const { pending } = useFormStatus();
  const sentence = useRefusalSentence();
  return (
    <Button
      type="submit"
      kind={kind}
      icon={icon}
      isFullWidth={isFullWidth ?? false}
      isPending={isPending ?? pending}
      offReason={refusal ? sentence(refusal) : undefined}
    >
      {children}
    </Button>
  );
}
