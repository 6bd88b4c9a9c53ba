import { useTranslations } from "next-intl";
import { type ReactNode, useState } from "react";
import { TabPanel } from "react-aria-components";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Tab, TabList, Tabs } from "#components/ui/tabs.tsx";
import type { EditionKind } from "#domain/edition.ts";
import type { Finding, FindingPlace } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { ChecksPanel } from "./checks-panel.tsx";
import { PageFields } from "./page-fields.tsx";
import type { TextField } from "./text-fields.tsx";
import css from "./workspace.module.css";

interface PanelProps {
  findings: Finding[] | null;
  onShow: (place: FindingPlace) => void;
  details: ReactNode;
  discarding: ReactNode;
  history: ReactNode;
  content: Content;
  editionKind: EditionKind;
  lockedSlug: string | null;
  isReadOnly: boolean;
  onChange: (field: TextField, value: string) => void;
}

type Part = "checks" | "details";

/** Checks and details beside the text; below 1024 px a sheet that opens over it. */
export function Panel({ findings, onShow, details, discarding, history, ...fields }: PanelProps) {
  const t = useTranslations("workspace.panel");
  const [part, setPart] = useState<Part>("checks");
  const [isOpen, setOpen] = useState(false);
  const open = findings?.filter(({ severity }) => severity !== "passed").length ?? 0;
  const hasStops = findings?.some(({ severity }) => severity === "stop") ?? false;

  const show = (place: FindingPlace) => {
    const isInDetails = place.field === "slug" || place.field === "changeNote" || place.field === "facts";
    setPart(isInDetails ? "details" : "checks");
    setOpen(isInDetails);
    setTimeout(() => onShow(place));
  };

  return (
    <>
      <div className={css.panelOpener}>
        <Button icon="check" onPress={() => setOpen(true)}>
          {t("open", { count: open })}
        </Button>
      </div>
      <aside className={css.panel} data-open={isOpen || undefined} aria-label={t("label")}>
        <Tabs selectedKey={part} onSelectionChange={(key) => setPart(key === "details" ? "details" : "checks")}>
          <div className={css.panelHead}>
            <TabList label={t("label")}>
              <Tab id="checks">
                {t("checks")}
                {open > 0 && <Badge tone={hasStops ? "withdrawn" : "review"}>{open}</Badge>}
              </Tab>
              <Tab id="details">{t("details")}</Tab>
            </TabList>
            {history}
            <span className={css.panelClose}>
              <Button kind="quiet" size="small" icon="close" onPress={() => setOpen(false)}>
                {t("close")}
              </Button>
            </span>
          </div>
          <TabPanel id="checks" shouldForceMount className={css.panelBody ?? ""}>
            <ChecksPanel findings={findings} onShow={show} />
          </TabPanel>
          <TabPanel id="details" shouldForceMount className={css.panelBody ?? ""}>
            <PageFields {...fields} />
            <div>{details}</div>
            <div>{discarding}</div>
          </TabPanel>
        </Tabs>
      </aside>
    </>
  );
}
