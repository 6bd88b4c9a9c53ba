import type { Locale } from "#domain/locale.ts";
import { siteWords } from "#i18n/site-words.ts";
import styles from "./tools.module.css";

interface ToolsProps {
  locale: Locale;
  address: string;
  releaseNo: number;
  officeName: string;
}

/** What `site.js` can do with the text; shown only where scripts run. */
export function Tools({ locale, address, releaseNo, officeName }: ToolsProps) {
  const { site } = siteWords(locale);
  const source = `${site("article.source")}: ${officeName}, ${site("article.no", { no: String(releaseNo) })}`;
  return (
    <div className={styles.tools} data-tools="" data-source={source} data-address={address}>
      <button type="button" data-act="text">
        {site("article.copyText")}
      </button>
      <button type="button" data-act="link">
        {site("article.copyLink")}
      </button>
      <button type="button" data-act="share" hidden>
        {site("article.share")}
      </button>
      <button type="button" data-act="print">
        {site("article.print")}
      </button>
      <p role="status" data-said={site("article.copied")} />
    </div>
  );
}
