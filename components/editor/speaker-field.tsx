import { useLocale, useTranslations } from "next-intl";
import { Button, ComboBox, Input, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { Icon } from "./icons.tsx";
import { useStandingTexts } from "./standing-texts.tsx";
import css from "./statement-view.module.css";

interface SpeakerFieldProps {
  value: string;
  isReadOnly: boolean;
  /** Of the text. */
  lang: string;
  dir: "ltr" | "rtl";
  onChange: (speaker: string) => void;
  /** Somebody of the list, with the office. */
  onChoose: (speaker: { speaker: string; office: string }) => void;
}

/** Who said it: somebody of the office's list, who brings the office along, or any other name. */
export function SpeakerField({ value, isReadOnly, lang, dir, onChange, onChoose }: SpeakerFieldProps) {
  const t = useTranslations("workspace.editor");
  const interfaceLanguage = useLocale();
  const { speakers } = useStandingTexts();
  const offered = speakers.map((speaker, position) => ({ ...speaker, id: position }));
  return (
    <ComboBox
      className={css.attributionField ?? ""}
      defaultItems={offered}
      inputValue={value}
      onInputChange={(speaker) => {
        if (speaker !== value) onChange(speaker);
      }}
      onSelectionChange={(position) => {
        const chosen = typeof position === "number" ? speakers[position] : undefined;
        if (chosen) onChoose({ speaker: chosen.name, office: chosen.office });
      }}
      allowsCustomValue
      isReadOnly={isReadOnly}
      isRequired
      validationBehavior="aria"
    >
      <Label lang={interfaceLanguage} dir="ltr">
        {t("speaker")}
      </Label>
      <span className={css.combined}>
        <Input maxLength={200} autoComplete="off" data-missing={value === "" || undefined} />
        {offered.length > 0 && !isReadOnly && (
          <Button className={css.open ?? ""} aria-label={t("speakers")}>
            <Icon name="chevron" />
          </Button>
        )}
      </span>
      <Popover className={css.options ?? ""} offset={4}>
        <ListBox lang={lang} dir={dir}>
          {({ id, name, office }: (typeof offered)[number]) => (
            <ListBoxItem id={id} textValue={name} className={css.option ?? ""}>
              <Text slot="label">{name}</Text>
              <Text slot="description">{office}</Text>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}
