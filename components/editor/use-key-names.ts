import { useTranslations } from "next-intl";
import { useHydrated } from "#components/ui/use-hydrated.ts";

const appleSigns: Readonly<Record<string, string>> = { Mod: "⌘", Alt: "⌥", Shift: "⇧", Esc: "esc" };

/**
 * Writes a combination such as "Mod+Alt+2" as this keyboard and this language do: "⌘⌥2" on Apple's, else "Ctrl+Alt+2",
 * or "Strg+Alt+2" in German.
 *
 * @param onApple - where Apple's keyboards have another combination
 */
export function useKeyNames(): (usual: string, onApple?: string) => string {
  const t = useTranslations("workspace.keys");
  const isApple = useHydrated() && /Mac|iPhone|iPad/.test(navigator.userAgent);
  const names: Readonly<Record<string, string>> = {
    Mod: t("control"),
    Shift: t("shift"),
    "Home, End": t("homeEnd"),
  };
  return (usual, onApple = usual) => {
    const keys = (isApple ? onApple : usual).split("+");
    return isApple
      ? keys.map((key) => appleSigns[key] ?? key).join("")
      : keys.map((key) => names[key] ?? key).join("+");
  };
}
