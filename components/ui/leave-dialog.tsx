import { useTranslations } from "next-intl";
import { Button } from "./button.tsx";
import { Dialog, DialogActions } from "./dialog.tsx";

interface LeaveDialogProps {
  isOpen: boolean;
  /** What would be lost, as the page names it. */
  name: string;
  onAnswer: (isLeaving: boolean) => void;
}

/** Asks before what nobody has saved is left behind; whoever closes it stays. */
export function LeaveDialog({ isOpen, name, onAnswer }: LeaveDialogProps) {
  const t = useTranslations("desk.leaving");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={() => onAnswer(false)} size="small">
      <p>{t("effect", { name })}</p>
      <DialogActions>
        <Button kind="main" onPress={() => onAnswer(false)}>
          {t("stay")}
        </Button>
        <Button kind="danger" onPress={() => onAnswer(true)}>
          {t("leave")}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
