import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import type { Content } from "#domain/release.ts";
import { localeProfiles } from "#i18n/locales.ts";
import { KeysHelp } from "./keys-help.tsx";
import css from "./status-line.module.css";
import { useCounts } from "./use-counts.ts";

interface StatusLineProps {
  content: Content;
  hasSource: boolean;
  isSourceShown: boolean;
  onToggleSource: () => void;
}

/** How long the text is, in which language and direction, and the source beside it. */
export function StatusLine({ content, hasSource, isSourceShown, onToggleSource }: StatusLineProps) {
  const t = useTranslations("workspace.status");
  const { words, minutes } = useCounts(content);
  const { ownName, htmlLang, dir } = localeProfiles[content.locale];
  return (
    <footer className={css.status}>
      {/* The server and the browser may cut a few words differently: their Unicode data is not the same. */}
      <span suppressHydrationWarning>{t("words", { count: words })}</span>
      <span suppressHydrationWarning>{t("reading", { minutes })}</span>
      <span className={css.wide}>
        <bdi lang={htmlLang}>{ownName}</bdi>
        {", "}
        {t(dir)}
      </span>
      <span className={css.statusActions}>
        {hasSource && (
          <Button kind="quiet" size="small" onPress={onToggleSource} aria-pressed={isSourceShown}>
            {isSourceShown ? t("hideSource") : t("showSource")}
          </Button>
        )}
        <KeysHelp />
      </span>
    </footer>
  );
}
