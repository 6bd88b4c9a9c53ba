import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";

/** What this keyboard calls the key of shortcuts: "⌘" on Apple's, else its name in the language of the desk. */
export function useModifierKey(): string {
  const t = useTranslations("workspace.keys");
  const isApple = useSyncExternalStore(
    () => () => {},
    () => /Mac|iPhone|iPad/.test(navigator.userAgent),
    () => false,
  );
  return isApple ? "⌘" : t("control");
}
