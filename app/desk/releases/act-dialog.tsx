"use client";

import { type ReactNode, useState } from "react";
import { Button, type ButtonKind } from "#components/ui/button.tsx";
import { Dialog } from "#components/ui/dialog.tsx";
import type { IconName } from "#components/ui/icon.tsx";
import type { ShownRefusal } from "./form-state.ts";
import { useRefusalSentence } from "./use-refusal-sentence.ts";

interface ActDialogProps {
  /** Words of the button that opens it. */
  open: string;
  title: string;
  kind?: ButtonKind;
  icon?: IconName;
  size?: "small" | "normal";
  isFullWidth?: boolean;
  /** What the rule would answer: the button is off then and says why. */
  refusal: ShownRefusal | null;
  children: (close: () => void) => ReactNode;
}

/** An act that needs a word more: a button, and the dialog that asks for it. */
export function ActDialog({
  open,
  title,
  kind,
  icon,
  size = "normal",
  isFullWidth,
  refusal,
  children,
}: ActDialogProps) {
  const [isOpen, setOpen] = useState(false);
  const sentence = useRefusalSentence();
  return (
    <>
      <Button
        kind={kind ?? "plain"}
        icon={icon}
        isFullWidth={isFullWidth ?? false}
        size={size}
        offReason={refusal ? sentence(refusal) : undefined}
        onPress={() => setOpen(true)}
      >
        {open}
      </Button>
      <Dialog title={title} isOpen={isOpen} onOpenChange={setOpen} size={size}>
        {children}
      </Dialog>
    </>
  );
}
