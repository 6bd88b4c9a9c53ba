import { useTranslations } from "next-intl";
import { memo, type ReactNode, useEffect, useRef, useState } from "react";
import { TabPanel } from "react-aria-components";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { Tab, TabList, Tabs } from "#components/ui/tabs.tsx";
import type { EditionKind } from "#domain/edition.ts";
import type { Finding } from "#domain/finding.ts";
import type { Content } from "#domain/release.ts";
import { PageFields } from "./page-fields.tsx";
import css from "./panel.module.css";
import type { TextField } from "./text-fields.tsx";

interface PanelProps {
  /** Those that somebody still has to look at. */
  open: readonly Finding[];
  /** @param show - leads to the place of a finding, in the text or in the other part of the panel */
  checks: (show: (finding: Finding) => void) => ReactNode;
  onShow: (finding: Finding) => void;
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
export const Panel = memo(function Panel(props: PanelProps) {
  const { open: openFindings, checks, onShow, details, otherActs, history, comments, ...fields } = props;
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
  const count = openFindings.length;
  const hasStops = openFindings.some(({ severity }) => severity === "stop");

  const show = (finding: Finding) => {
    const { field } = finding.place;
    const isInDetails = ["slug", "changeNote", "date", "contact"].includes(field);
    setPart(field === "comments" ? "comments" : isInDetails ? "details" : "checks");
    setOpen(isInDetails || field === "comments");
    setTimeout(() => onShow(finding));
  };

  return (
    <>
      <div ref={opener} className={css.panelOpener}>
        <Button icon="check" onPress={() => setOpen(true)}>
          {t("open", { count })}
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
                {count > 0 && <Badge tone={hasStops ? "withdrawn" : "review"}>{count}</Badge>}
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
            {checks(show)}
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
});
