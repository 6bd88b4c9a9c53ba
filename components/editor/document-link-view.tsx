import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { Icon } from "#components/ui/icon.tsx";
import { later } from "#components/ui/later.tsx";
import { longestMediaText } from "#domain/media.ts";
import { deskLanguageOf } from "#i18n/desk-languages.ts";
import { documentFacts } from "#i18n/document-facts.ts";
import { factsOf } from "#richtext/plain-text.ts";
import { MediaField } from "./media-field.tsx";
import css from "./media-view.module.css";
import { useIsEditable } from "./use-is-editable.ts";

const BlockActs = later(async () => (await import("./block-acts.tsx")).BlockActs);

/** A document while the text is written: its title, and what it is. */
export function DocumentLinkView({ node, editor, getPos, updateAttributes }: NodeViewProps) {
  const t = useTranslations();
  const interfaceLocale = useLocale();
  const isEditable = useIsEditable(editor);
  const { title, name, href } = node.attrs;
  const facts = documentFacts(deskLanguageOf(interfaceLocale), factsOf(node.attrs), (language) =>
    t(`terms.language.${language}`),
  );
  return (
    <NodeViewWrapper className={css.block} role="group" aria-label={title || t("media.document")}>
      <div contentEditable={false} className={css.document}>
        <Icon name="document" size={28} />
        <div className={css.fields}>
          {isEditable ? (
            <MediaField
              label={t("media.editor.title")}
              value={title}
              longest={longestMediaText.caption}
              isMissing={title === ""}
              onChange={(value) => updateAttributes({ title: value })}
            />
          ) : (
            <strong>{title}</strong>
          )}
          <span className={css.shown}>
            <bdi>{href || name}</bdi> {facts}
          </span>
          {isEditable && <BlockActs editor={editor} getPos={getPos} />}
        </div>
      </div>
    </NodeViewWrapper>
  );
}
