import { useTranslations } from "next-intl";
import { type KeyboardEvent, useId, useRef, useState } from "react";
import { TextArea as AriaTextArea, TextField } from "react-aria-components";
import fieldCss from "#components/ui/field.module.css";
import { FieldHint, FieldLabel, FieldProblem } from "#components/ui/field.tsx";
import type { Named } from "#domain/comment.ts";
import css from "./comments-panel.module.css";
import { type Mention, mentionAt, offeredFor } from "./mention-at.ts";

interface MentionFieldProps {
  id: string;
  label: string;
  people: readonly Named[];
  words: string;
  error: string | undefined;
  /** @param person - whom was chosen from the list with this change */
  onChange: (words: string, person?: Named) => void;
  /** Ctrl or ⌘ with Enter. */
  onSend: () => void;
}

/** A field in which an @ offers people of the desk: arrows choose, Enter or Tab takes, Escape goes on without. */
export function MentionField({ id, label, people, words, error, onChange, onSend }: MentionFieldProps) {
  const t = useTranslations("workspace.comments");
  const listId = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [mention, setMention] = useState<Mention | null>(null);
  const [index, setIndex] = useState(0);
  const offered = mention ? offeredFor(people, mention.typed) : [];
  const isOffered = offered.length > 0;
  const at = Math.min(index, offered.length - 1);

  const look = (text: string) => {
    setMention(mentionAt(text, field.current?.selectionStart ?? text.length));
    setIndex(0);
  };
  const take = (person: Named) => {
    if (!mention) return;
    const before = `${words.slice(0, mention.start)}@${person.name} `;
    onChange(before + words.slice(mention.end), person);
    setMention(null);
    setTimeout(() => {
      field.current?.focus();
      field.current?.setSelectionRange(before.length, before.length);
    });
  };
  const press = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) return onSend();
    const chosen = offered[at];
    if (!chosen) return;
    if (event.key === "ArrowDown") setIndex((at + 1) % offered.length);
    else if (event.key === "ArrowUp") setIndex((at - 1 + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") take(chosen);
    else if (event.key === "Escape") setMention(null);
    else return;
    event.preventDefault();
    event.stopPropagation(); // Escape closes the list and not the panel around it
  };

  return (
    <TextField
      id={id}
      className={fieldCss.field ?? ""}
      isInvalid={error !== undefined}
      validationBehavior="aria"
      value={words}
      onChange={(text) => {
        onChange(text);
        look(text);
      }}
    >
      <FieldLabel label={label} />
      <FieldHint hint={t("wordsHint")} />
      <FieldProblem error={error} />
      <div className={css.mention}>
        <AriaTextArea
          ref={field}
          className={fieldCss.control ?? ""}
          rows={3}
          dir="auto"
          aria-autocomplete="list"
          {...(isOffered && { "aria-controls": listId, "aria-activedescendant": `${listId}-${at}` })}
          onKeyDown={press}
          onBlur={() => setMention(null)}
        />
        {isOffered && (
          <div id={listId} role="listbox" aria-label={t("people")} className={css.people}>
            {offered.map((person, place) => (
              // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the field's, where the focus stays
              <div
                key={person.id}
                id={`${listId}-${place}`}
                role="option"
                aria-selected={place === at}
                tabIndex={-1}
                onMouseDown={(event) => event.preventDefault()}
                onClick={() => take(person)}
              >
                {person.name}
              </div>
            ))}
          </div>
        )}
        <span role="status" className={css.hidden}>
          {isOffered ? t("offered", { count: offered.length, name: offered[at]?.name ?? "" }) : ""}
        </span>
      </div>
    </TextField>
  );
}
