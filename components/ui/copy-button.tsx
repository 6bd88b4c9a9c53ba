"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button, type ButtonKind } from "./button.tsx";

interface CopyButtonProps {
  text: string;
  /** What is copied, as words on the button; else it says just "Copy". */
  label?: string;
  kind?: ButtonKind;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label, kind = "plain" }: CopyButtonProps) {
  const t = useTranslations("desk.ui");
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Button
        kind={kind}
        size="small"
        icon={isCopied ? "check" : "copy"}
        onPress={() => {
          void navigator.clipboard.writeText(text).then(() => setCopied(true));
        }}
      >
        {isCopied ? t("copied") : (label ?? t("copy"))}
      </Button>
      <span role="status" hidden={!isCopied} aria-label={isCopied ? t("copied") : undefined} />
    </>
  );
}
