"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { Dialog } from "#components/ui/dialog.tsx";
import { Tab, TabList, TabPanel, Tabs } from "#components/ui/tabs.tsx";
import type { Locale } from "#domain/locale.ts";
import { linkedRelease } from "#domain/release-link.ts";
import { ContactLinkForm } from "./contact-link-form.tsx";
import { applyLink, chosenLink, removeLink } from "./link.ts";
import type { LinkFormProps } from "./link-form.tsx";
import { ReleaseLinkForm } from "./release-link-form.tsx";
import { WebLinkForm } from "./web-link-form.tsx";

interface LinkDialogProps {
  editor: Editor;
  locale: Locale;
  /** Of the text. */
  lang: string;
  dir: "ltr" | "rtl";
  isOpen: boolean;
  onClose: () => void;
}

/** What a link may lead to, each with its form; the first that knows an address shows it. */
const linkKinds = [
  { id: "release", Form: ReleaseLinkForm, knows: (href: string) => linkedRelease(href) !== undefined },
  { id: "contact", Form: ContactLinkForm, knows: (href: string) => /^(?:mailto|tel):/i.test(href) },
  { id: "web", Form: WebLinkForm, knows: () => true },
] as const;

/** Words and address of a link. It opens no window and has no title: the words say where it leads. */
export function LinkDialog({ isOpen, onClose, ...props }: LinkDialogProps) {
  const t = useTranslations("workspace.link");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={onClose}>
      <LinkTabs {...props} onClose={onClose} />
    </Dialog>
  );
}

function LinkTabs({ editor, locale, lang, dir, onClose }: Omit<LinkDialogProps, "isOpen">) {
  const t = useTranslations("workspace.link");
  const [before] = useState(() => chosenLink(editor));
  const [text, setText] = useState(before.text);
  const first = linkKinds.find(({ knows }) => knows(before.href))?.id ?? "web";
  const form: LinkFormProps = {
    before,
    text,
    onText: setText,
    locale,
    lang,
    dir,
    onApply: (link) => {
      applyLink(editor, before, link);
      onClose();
    },
    onRemove: () => {
      removeLink(editor, before);
      onClose();
    },
    onClose,
  };
  return (
    <Tabs defaultSelectedKey={first}>
      <TabList label={t("kinds")}>
        {linkKinds.toReversed().map(({ id }) => (
          <Tab key={id} id={id}>
            {t(`kind.${id}`)}
          </Tab>
        ))}
      </TabList>
      {linkKinds.map(({ id, Form }) => (
        <TabPanel key={id} id={id}>
          <Form {...form} />
        </TabPanel>
      ))}
    </Tabs>
  );
}
