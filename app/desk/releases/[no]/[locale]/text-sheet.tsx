import type { Editor } from "@tiptap/react";
import { useTranslations } from "next-intl";
import { EditorText } from "#components/editor/editor-text.tsx";
import type { Content } from "#domain/release.ts";
import type { Comments } from "./comments/comments.ts";
import { JournalistsOnlyField } from "./journalists-only-field.tsx";
import fieldCss from "./text-fields.module.css";
import { type TextField, TextFields } from "./text-fields.tsx";

interface TextSheetProps {
  content: Content;
  journalistsOnly: string;
  date: string | null;
  comments: Comments;
  editor: Editor | null;
  isReadOnly: boolean;
  onChange: (field: TextField, value: string) => void;
  onChangeJournalistsOnly: (value: string) => void;
}

/** What names the body for assistive technology. */
export const bodyLabelId = "workspace-text";

/** One language version on its sheet: the fields above the body, the body, and what goes beside it to journalists. */
export function TextSheet({ editor, journalistsOnly, onChangeJournalistsOnly, ...fields }: TextSheetProps) {
  const t = useTranslations("workspace.fields");
  return (
    <>
      <TextFields {...fields} />
      <div className={fieldCss.field}>
        <div className={fieldCss.fieldHead} id={bodyLabelId}>
          {t("body")}
        </div>
        <EditorText editor={editor} />
      </div>
      <JournalistsOnlyField
        value={journalistsOnly}
        locale={fields.content.locale}
        isReadOnly={fields.isReadOnly}
        onChange={onChangeJournalistsOnly}
      />
    </>
  );
}
