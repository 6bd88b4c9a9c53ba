import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/ui/radio-group.tsx";

const kinds = ["update", "correction", "refile"] as const;

/** What a new edition is to its readers. */
export function Kinds() {
  const t = useTranslations("workspace.newEdition");
  return (
    <RadioGroup
      name="kind"
      label={t("kind")}
      defaultValue="update"
      options={kinds.map((kind) => ({ value: kind, label: t(`${kind}.name`), hint: t(`${kind}.effect`) }))}
    />
  );
}
