import { useTranslations } from "next-intl";
import { RadioGroup } from "#components/ui/radio-group.tsx";
import { instantOf } from "#domain/wall-time.ts";
import { utcOffset } from "#i18n/format.ts";

interface FoldFieldProps {
  date: string;
  time: string;
  zone: string;
  value: "earlier" | "later" | null;
  onChange: (fold: "earlier" | "later" | null) => void;
}

/** Which of the two is meant when the clocks show a time twice. Nothing for any other time. */
export function FoldField({ date, time, zone, value, onChange }: FoldFieldProps) {
  const t = useTranslations("workspace.schedule");
  const question = instantOf({ date, time }, zone);
  if (question.ok || question.refusal.code !== "ambiguous_time") return null;
  const { earlier, later } = question.refusal;
  return (
    <RadioGroup
      name="fold"
      label={t("fold", { time })}
      value={value ?? ""}
      onChange={(chosen) => onChange(chosen === "later" ? "later" : "earlier")}
      options={[
        { value: "earlier", label: t("foldEarlier", { offset: utcOffset(earlier, zone) }) },
        { value: "later", label: t("foldLater", { offset: utcOffset(later, zone) }) },
      ]}
    />
  );
}
