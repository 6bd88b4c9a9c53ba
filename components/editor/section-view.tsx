import { NodeViewContent, NodeViewWrapper } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import css from "./editor.module.css";
import type { SectionName } from "./editor-commands.ts";

/** The background while it is written. Its heading is named in the language of the desk; the page has its own. */
export function BackgroundView() {
  return <Section name="background" />;
}

export function NotesToEditorsView() {
  return <Section name="notesToEditors" />;
}

export function BoilerplateView() {
  return <Section name="boilerplate" />;
}

function Section({ name }: { name: SectionName }) {
  const t = useTranslations("workspace.editor");
  const interfaceLanguage = useLocale();
  return (
    <NodeViewWrapper as="section" className={css.section} data-section={name} aria-label={t(name)}>
      <p contentEditable={false} className={css.sectionName} lang={interfaceLanguage} dir="ltr">
        {t(name)}
      </p>
      <NodeViewContent />
    </NodeViewWrapper>
  );
}
