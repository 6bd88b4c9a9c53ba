"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { Button } from "./button.tsx";

/** Puts a text on the clipboard and says so. */
export function CopyButton({ text }: { text: string }) {
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
        {t(isCopied ? "copied" : "copy")}
      </Button>
      <span role="status" hidden={!isCopied} aria-label={isCopied ? t("copied") : undefined} />
    </>
  );
}
