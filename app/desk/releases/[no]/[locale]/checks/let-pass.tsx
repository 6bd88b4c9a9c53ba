import { useTranslations } from "next-intl";
import { useActionState } from "react";
import { Form } from "#components/ui/form.tsx";
import { PressButton } from "#components/ui/press-button.tsx";
import textButton from "#components/ui/text-button.module.css";
import type { PassedWarning } from "#domain/warning-pass.ts";
import { AboutFields } from "../../../act-form.tsx";
import { untouched } from "../../../form-state.ts";
import { RefusalNotice } from "../../../refusal-notice.tsx";
import { openAgain } from "../warning-pass/actions.ts";
import css from "./checks.module.css";

interface LetPassProps {
  pass: PassedWarning;
  /** Null where nobody may write now. */
  editionId: string | null;
}

/** Who let a warning pass and why, and the way to open it again. */
export function LetPass({ pass, editionId }: LetPassProps) {
  const t = useTranslations("workspace.checks");
  const [state, act] = useActionState(openAgain, untouched);
  return (
    <>
      <p className={css.reason}>
        {t("letPassBy", { name: pass.by })} <q dir="auto">{pass.reason}</q>
      </p>
      {editionId !== null && (
        <Form action={act}>
          <AboutFields about={{ editionId, mark: pass.mark }} />
          <RefusalNotice state={state} />
          <PressButton type="submit" className={textButton.button ?? ""}>
            {t("openAgain")}
          </PressButton>
        </Form>
      )}
    </>
  );
}
