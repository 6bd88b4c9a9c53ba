"use client";

import { type ReactNode, useId, useRef, useState } from "react";
import type { ButtonProps as AriaButtonProps } from "react-aria-components";
import css from "./button.module.css";
import { Icon, type IconName } from "./icon.tsx";
import { later } from "./later.tsx";
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

const OffReason = later(async () => (await import("./off-reason.tsx")).OffReason);

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
  const reasonId = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [isTold, setTold] = useState(false);
  return (
    <>
      <PressButton
        ref={button}
        className={css.button ?? ""}
        data-kind={kind}
        data-size={size}
        {...(isFullWidth && { "data-full": true })}
        aria-describedby={reasonId}
        aria-haspopup="dialog"
        aria-expanded={isTold}
        onPress={() => setTold(true)}
        render={(domProps) => <button {...domProps} type="button" aria-disabled="true" />}
      >
        {icon && <Icon name={icon} size={18} />}
        {children}
      </PressButton>
      <span id={reasonId} hidden>
        {offReason}
      </span>
      {isTold && <OffReason button={button} reason={offReason ?? ""} onClose={() => setTold(false)} />}
    </>
  );
}
