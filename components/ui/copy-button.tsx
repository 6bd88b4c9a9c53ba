"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button.tsx";

interface CopyButtonProps {
  text: string;
  /** What is copied, as words on the button; else it says just "Copy". */
  label?: string;
}

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useTranslations("desk.ui");
  const [isCopied, setCopied] = useState(false);
  return (
    <>
      <Button
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
