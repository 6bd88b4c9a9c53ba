import { useTranslations } from "next-intl";
import { useState } from "react";

/** Says that the text is alone on the screen, and how to come back. */
export function FullScreenState({ isFull }: { isFull: boolean }) {
  const t = useTranslations("workspace.fullScreen");
  const [wasFull, setWasFull] = useState(false);
  if (isFull && !wasFull) setWasFull(true);
  return (
    <p className="unseen" role="status">
      {isFull ? t("on") : wasFull ? t("off") : ""}
    </p>
  );
}
