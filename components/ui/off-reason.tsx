"use client";

import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { Dialog, Heading, Popover } from "react-aria-components";
import css from "./button.module.css";

interface OffReasonProps {
  button: RefObject<HTMLButtonElement | null>;
  reason: string;
  onClose: () => void;
}

/** Why a button is off, beside it. */
export function OffReason({ button, reason, onClose }: OffReasonProps) {
  const t = useTranslations("desk.ui");
  return (
    <Popover
      triggerRef={button}
      isOpen
      onOpenChange={(isOpen) => !isOpen && onClose()}
      className={css.reason ?? ""}
      offset={6}
    >
      <Dialog>
        <Heading slot="title" level={2}>
          {t("whyOff")}
        </Heading>
        <p>{reason}</p>
      </Dialog>
    </Popover>
  );
}
