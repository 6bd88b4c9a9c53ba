import { useLocale, useTranslations } from "next-intl";
import { ProgressBar } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { IconButton } from "#components/ui/icon-button.tsx";
import css from "./upload-list.module.css";
import { isUnderWay, type Upload, type Uploads } from "./uploads.ts";
import { useUploadWords } from "./use-upload-words.ts";

interface UploadListProps {
  uploads: Uploads;
  list: readonly Upload[];
  /** What is wrong with a file that is in the library and still in this list; left out where nothing is. */
  doneWords?: string;
}

/** How far each file is, and a way to stop it, to try again, and to clear it away. */
export function UploadList({ uploads, list, doneWords }: UploadListProps) {
  const t = useTranslations("media.upload");
  const finished = list.filter(({ state }) => state.kind === "done").length;
  return (
    <>
      <p className="unseen" role="status">
        {finished > 0 ? t("finished", { count: finished }) : ""}
      </p>
      {list.length > 0 && (
        <ul className={css.list} aria-label={t("list")}>
          {list.map((upload) => (
            <li key={upload.key} className={css.upload} data-state={upload.state.kind}>
              <bdi className={css.name}>{upload.file.name}</bdi>
              <State upload={upload} doneWords={doneWords} />
              <Acts upload={upload} uploads={uploads} />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function State({ upload: { file, state }, doneWords }: { upload: Upload; doneWords: string | undefined }) {
  const wordsFor = useUploadWords();
  const words = state.kind === "done" && doneWords !== undefined ? doneWords : wordsFor(state);
  const locale = useLocale();
  if (!isUnderWay(state)) {
    const isProblem =
      state.kind === "refused" || state.kind === "failed" || (state.kind === "done" && doneWords !== undefined);
    return (
      <p className={css.state} role={isProblem ? "alert" : undefined}>
        {words}
      </p>
    );
  }
  const percent = state.kind === "sending" ? state.sent * 100 : undefined;
  return (
    <ProgressBar
      className={css.progress ?? ""}
      aria-label={file.name}
      isIndeterminate={percent === undefined}
      {...(percent !== undefined && { value: percent })}
      formatOptions={{ style: "percent" }}
      lang={locale}
    >
      <span className={css.state}>{words}</span>
      <span className={css.track}>
        <span className={css.bar} style={{ inlineSize: `${percent ?? 100}%` }} data-preparing={percent === undefined} />
      </span>
    </ProgressBar>
  );
}

function Acts({ upload: { key, file, state }, uploads }: { upload: Upload; uploads: Uploads }) {
  const t = useTranslations("media.upload");
  const name = file.name;
  if (isUnderWay(state) || state.kind === "waiting") {
    return (
      <Button size="small" aria-label={t("stop", { name })} onPress={() => uploads.stop(key)}>
        {t("stopShort")}
      </Button>
    );
  }
  // the same file would be refused again
  const mayHelp = state.kind === "refused" && state.refusal.code === "session_ended";
  return (
    <span className={css.acts}>
      {(state.kind === "stopped" || state.kind === "failed" || mayHelp) && (
        <Button size="small" aria-label={t("retry", { name })} onPress={() => uploads.retry(key)}>
          {t("retryShort")}
        </Button>
      )}
      <IconButton icon="close" label={t("dismiss", { name })} onPress={() => uploads.dismiss(key)} />
    </span>
  );
}
