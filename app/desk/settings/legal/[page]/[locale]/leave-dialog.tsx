import { useTranslations } from "next-intl";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";

interface LeaveDialogProps {
  isOpen: boolean;
  onAnswer: (isLeaving: boolean) => void;
}

/** Asks before a text that nobody has saved is left behind; whoever closes it stays. */
export function LeaveDialog({ isOpen, onAnswer }: LeaveDialogProps) {
  const t = useTranslations("desk.settings.legalLeaving");
  return (
    <Dialog title={t("title")} isOpen={isOpen} onOpenChange={() => onAnswer(false)} size="small">
      <p>{t("effect")}</p>
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
