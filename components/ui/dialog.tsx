"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import css from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";

interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  size?: "small" | "normal" | "large";
  children: ReactNode | ((close: () => void) => ReactNode);
}

/**
 * A modal over the page; on a phone a sheet at its lower edge. Escape and a press beside it close it. Its caller opens
 * it by state and never by a `DialogTrigger`, under which a button that is off would tell its reason and open it too.
 */
export function Dialog({ title, isOpen, onOpenChange, size = "normal", children }: DialogProps) {
  const t = useTranslations("desk.ui");
  return (
    <ModalOverlay className={css.overlay ?? ""} isDismissable isOpen={isOpen} onOpenChange={onOpenChange}>
      <Modal className={css.modal ?? ""} data-size={size}>
        <AriaDialog className={css.dialog ?? ""}>
          {({ close }) => (
            <>
              <header className={css.head}>
                <Heading slot="title" className={css.title ?? ""}>
                  {title}
                </Heading>
                <IconButton icon="close" label={t("close")} onPress={close} />
              </header>
              <div className={css.body}>{typeof children === "function" ? children(close) : children}</div>
            </>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}

/** The buttons that end a dialog or a form: the main one first in reading order. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={css.actions}>{children}</div>;
}
