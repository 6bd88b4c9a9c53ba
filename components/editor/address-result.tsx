import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Icon, type IconName } from "#components/ui/icon.tsx";
import type { AddressOutcome } from "#domain/address-outcome.ts";
import css from "./address-result.module.css";
import type { AddressTest } from "./use-address-test.ts";

/** What is at the address, in a sentence; it hinders nobody. */
export function AddressResult({ test, onUse }: { test: AddressTest; onUse: (address: string) => void }) {
  const t = useTranslations("workspace.link.test");
  return (
    <div role="status" className={css.result}>
      {test === "running" && <p>{t("running")}</p>}
      {test !== null && test !== "running" && (
        <>
          <p data-kind={test.kind}>
            <Icon name={icons[test.kind]} size={18} />
            <span>
              <Sentence outcome={test} />
              {"page" in test && test.page.title !== null && (
                <>
                  {" "}
                  <bdi lang={test.page.language ?? undefined} className={css.title}>
                    {test.page.title}
                  </bdi>
                </>
              )}
            </span>
          </p>
          {test.kind === "redirects" && (
            <Button size="small" onPress={() => onUse(test.to)}>
              {t("use")}
            </Button>
          )}
        </>
      )}
    </div>
  );
}

const icons: Readonly<Record<AddressOutcome["kind"], IconName>> = {
  works: "checkCircle",
  redirects: "external",
  dead: "warning",
  internal: "checkCircle",
  untested: "info",
};

function Sentence({ outcome }: { outcome: AddressOutcome }) {
  const t = useTranslations("workspace.link.test");
  switch (outcome.kind) {
    case "works":
      return t("works");
    case "redirects":
      return t(outcome.isPermanent ? "moved" : "redirects", { to: outcome.to });
    case "dead":
      return outcome.status === null ? t("noHost") : t("dead", { status: outcome.status });
    case "internal":
      return outcome.isPublic === null ? t("internal") : t(outcome.isPublic ? "internalPublic" : "internalNotPublic");
    case "untested":
      return t(`untested.${outcome.refusal.code}`, {
        status: "status" in outcome.refusal ? outcome.refusal.status : 0,
        port: "port" in outcome.refusal ? outcome.refusal.port : "",
      });
  }
}
