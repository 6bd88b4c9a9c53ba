"use client";

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import css from "./dialog.module.css";
import { IconButton } from "./icon-button.tsx";

export interface DialogProps {
  title: ReactNode;
  isOpen: boolean;
  onOpenChange: (isOpen: boolean) => void;
  size?: "small" | "normal" | "large";
  children: ReactNode | ((close: () => void) => ReactNode);
}

/** What a `Dialog` shows once it has been opened. */
export function DialogOverlay({ title, isOpen, onOpenChange, size = "normal", children }: DialogProps) {
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
