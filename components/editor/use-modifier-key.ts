import { useTranslations } from "next-intl";
import { useHydrated } from "#components/ui/use-hydrated.ts";

/** What this keyboard calls the key of shortcuts: "⌘" on Apple's, else its name in the language of the desk. */
export function useModifierKey(): string {
  const t = useTranslations("workspace.keys");
  const isApple = useHydrated() && /Mac|iPhone|iPad/.test(navigator.userAgent);
  return isApple ? "⌘" : t("control");
}
