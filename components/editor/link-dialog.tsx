"use client";

import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import {
  Button,
  Dialog,
  FieldError,
  Form,
  Heading,
  Input,
  Label,
  Modal,
  ModalOverlay,
  Text,
  TextField,
} from "react-aria-components";
import css from "./editor.module.css";
import { applyLink, chosenLink, linkTargetOf, removeLink } from "./link.ts";

interface LinkDialogProps {
  editor: Editor;
  locale: string;
  direction: "ltr" | "rtl";
  isOpen: boolean;
  onClose: () => void;
}

/** Words and address of a link. It opens no window and has no title: the words say where it leads. */
export function LinkDialog({ editor, locale, direction, isOpen, onClose }: LinkDialogProps) {
  const t = useTranslations("workspace.link");
  return (
    <ModalOverlay className={css.overlay ?? ""} isOpen={isOpen} onOpenChange={onClose} isDismissable>
      <Modal className={css.modal ?? ""}>
        <Dialog>
          <Heading slot="title">{t("title")}</Heading>
          <LinkForm editor={editor} locale={locale} direction={direction} onClose={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function LinkForm({ editor, locale, direction, onClose }: Omit<LinkDialogProps, "isOpen">) {
  const t = useTranslations("workspace.link");
  const [before] = useState(() => chosenLink(editor));
  const [text, setText] = useState(before.text);
  const [address, setAddress] = useState(before.href);
  const [isTried, setTried] = useState(false);
  const href = linkTargetOf(address);

  return (
    <Form
      validationBehavior="aria"
      onSubmit={(event) => {
        event.preventDefault();
        event.stopPropagation();
        setTried(true);
        if (href === undefined || text.trim() === "") return;
        applyLink(editor, before, { text, href });
        onClose();
      }}
    >
      <TextField value={text} onChange={setText} isInvalid={isTried && text.trim() === ""} autoFocus={before.text === ""}>
        <Label>{t("text")}</Label>
        <Input lang={locale} dir={direction} />
        <FieldError>{t("textMissing")}</FieldError>
      </TextField>
      <TextField
        value={address}
        onChange={setAddress}
        isInvalid={isTried && href === undefined}
        autoFocus={before.text !== ""}
        inputMode="url"
      >
        <Label>{t("address")}</Label>
        <Input dir="ltr" spellCheck="false" autoComplete="off" />
        <Text slot="description">{t("addressHint")}</Text>
        <FieldError>{t("addressInvalid")}</FieldError>
      </TextField>
      <div className={css.actions}>
        <Button type="submit" className={css.primary ?? ""}>
          {t("apply")}
        </Button>
        <Button className={css.secondary ?? ""} onPress={onClose}>
          {t("cancel")}
        </Button>
        {before.href !== "" && (
          <Button
            className={css.quiet ?? ""}
            onPress={() => {
              removeLink(editor, before);
              onClose();
            }}
          >
            {t("remove")}
          </Button>
        )}
      </div>
    </Form>
  );
}
