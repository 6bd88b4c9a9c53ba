import { useTranslations } from "next-intl";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { TabPanel } from "react-aria-components";
import { ChecksPanel } from "#components/checks/checks-panel.tsx";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Tab, TabList, Tabs } from "#components/ui/tabs.tsx";
import type { EditionKind } from "#domain/edition.ts";
import type { Finding, FindingPlace } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { PageFields } from "./page-fields.tsx";
import css from "./panel.module.css";
import type { TextField } from "./text-fields.tsx";

interface PanelProps {
  findings: Finding[] | null;
  onShow: (place: FindingPlace) => void;
  details: ReactNode;
  otherActs: ReactNode;
  history: ReactNode;
  content: Content;
  editionKind: EditionKind;
  publicSlug: string | null;
  isReadOnly: boolean;
  onChange: (field: TextField, value: string) => void;
  comments: {
    /** How many are open. */
    open: number;
    /** Counts how often they were asked for from elsewhere on the page. */
    summons: number;
    view: ReactNode;
  };
}

const parts = ["checks", "comments", "details"] as const;

type Part = (typeof parts)[number];

/** Checks, comments and details beside the text; below 1024 px a sheet that opens over it. */
export function Panel({ findings, onShow, details, otherActs, history, comments, ...fields }: PanelProps) {
  const t = useTranslations("workspace.panel");
  const [part, setPart] = useState<Part>("checks");
  const [isOpen, setOpen] = useState(false);
  const opener = useRef<HTMLDivElement>(null);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    if (isOpen) sheet.current?.querySelector<HTMLElement>('[role="tab"][aria-selected="true"]')?.focus();
  }, [isOpen]);
  useEffect(() => {
    if (comments.summons === 0) return;
    setPart("comments");
    setOpen(true);
  }, [comments.summons]);
  const close = () => {
    setOpen(false);
    opener.current?.querySelector("button")?.focus();
  };
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
      <div ref={opener} className={css.panelOpener}>
        <Button icon="check" onPress={() => setOpen(true)}>
          {t("open", { count: open })}
        </Button>
      </div>
      <aside
        ref={sheet}
        onKeyDown={(event) => event.key === "Escape" && isOpen && close()}
        className={css.panel}
        data-open={isOpen || undefined}
        aria-label={t("label")}
      >
        <Tabs selectedKey={part} onSelectionChange={(key) => setPart(parts.find((one) => one === key) ?? "checks")}>
          <div className={css.panelHead}>
            <TabList label={t("label")}>
              <Tab id="checks">
                {t("checks")}
                {open > 0 && <Badge tone={hasStops ? "withdrawn" : "review"}>{open}</Badge>}
              </Tab>
              <Tab id="comments">
                {t("comments")}
                {comments.open > 0 && <Badge tone="draft">{comments.open}</Badge>}
              </Tab>
              <Tab id="details">{t("details")}</Tab>
            </TabList>
            {history}
            <span className={css.panelClose}>
              <Button kind="quiet" size="small" icon="close" onPress={close}>
                {t("close")}
              </Button>
            </span>
          </div>
          <TabPanel id="checks" shouldForceMount className={css.panelBody ?? ""}>
            <ChecksPanel findings={findings} onShow={show} />
          </TabPanel>
          <TabPanel id="comments" shouldForceMount className={css.panelBody ?? ""}>
            {comments.view}
          </TabPanel>
          <TabPanel id="details" shouldForceMount className={css.panelBody ?? ""}>
            <PageFields {...fields} />
            <div>{details}</div>
            <div>{otherActs}</div>
          </TabPanel>
        </Tabs>
      </aside>
    </>
  );
}
