"use client";

import { useTranslations } from "next-intl";
import { type ReactNode, useId } from "react";
import { type ButtonProps as AriaButtonProps, Dialog, DialogTrigger, Heading, Popover } from "react-aria-components";
import css from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { PressButton } from "./press-button.tsx";

export type ButtonKind = "main" | "plain" | "quiet" | "danger";

export interface ButtonProps extends Omit<AriaButtonProps, "className" | "style" | "children" | "isDisabled"> {
  children: ReactNode;
  kind?: ButtonKind;
  size?: "normal" | "small";
  icon?: IconName | undefined;
  isFullWidth?: boolean;
  /** Why the button is off, as a sentence. It can still be reached, and pressing it tells. */
  offReason?: string | undefined;
}

export function Button({ offReason, ...props }: ButtonProps) {
  if (offReason !== undefined) return <ButtonThatIsOff {...props} offReason={offReason} />;
  const { children, kind = "plain", size = "normal", icon, isFullWidth = false, isPending = false, ...rest } = props;
  return (
    <PressButton
      {...rest}
      className={css.button ?? ""}
      data-kind={kind}
      data-size={size}
      {...(isFullWidth && { "data-full": true })}
      {...(isPending && pending)}
    >
      {icon && <Icon name={icon} size={18} />}
      {children}
    </PressButton>
  );
}

/** Cannot be pressed again, keeps the focus. (The library's own pending state announces a button that may be gone.) */
const pending: Partial<AriaButtonProps> & { "data-pending": true } = {
  type: "button",
  onPress: () => {},
  "data-pending": true,
  render: (domProps) => <button {...domProps} aria-disabled="true" aria-busy="true" />,
};

function ButtonThatIsOff({ children, kind = "plain", size = "normal", icon, isFullWidth, offReason }: ButtonProps) {
  const t = useTranslations("desk.ui");
  const reasonId = useId();
  return (
    <DialogTrigger>
      <PressButton
        className={css.button ?? ""}
        data-kind={kind}
        data-size={size}
        {...(isFullWidth && { "data-full": true })}
        aria-describedby={reasonId}
        render={(domProps) => <button {...domProps} type="button" aria-disabled="true" />}
      >
        {icon && <Icon name={icon} size={18} />}
        {children}
      </PressButton>
      <span id={reasonId} hidden>
        {offReason}
      </span>
      <Popover className={css.reason ?? ""} offset={6}>
        <Dialog>
          <Heading slot="title" level={2}>
            {t("whyOff")}
          </Heading>
          <p>{offReason}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
