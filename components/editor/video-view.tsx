import { type NodeViewProps, NodeViewWrapper } from "@tiptap/react";
import { useLocale, useTranslations } from "next-intl";
import { useId, useState } from "react";
import { later } from "#components/ui/later.tsx";
import { videoAt, videoPlaces } from "#domain/video.ts";
import { storableLine } from "#richtext/storable.ts";
import innerField from "./inner-field.module.css";
import { linkTargetOf } from "./link.ts";
import { useIsEditable } from "./use-is-editable.ts";
import type { VideoStillAttributes } from "./video-still-field.tsx";
import css from "./video-view.module.css";

const BlockActs = later(async () => (await import("./block-acts.tsx")).BlockActs);
const VideoStillField = later(async () => (await import("./video-still-field.tsx")).VideoStillField);

/** A video while it is written: what it shows, where it is, and where its words can be read. Nothing of it is loaded. */
export function VideoView({ node, editor, selected, updateAttributes, getPos }: NodeViewProps) {
  const t = useTranslations("workspace.editor.video");
  const interfaceLanguage = useLocale();
  const isReadOnly = !useIsEditable(editor);
  const found = videoAt(node.attrs.address);
  return (
    <NodeViewWrapper as="section" className={css.video} aria-label={t("name")} data-selected={selected || undefined}>
      <div contentEditable={false}>
        <p className={css.name} lang={interfaceLanguage} dir="ltr">
          {found ? t("from", { provider: videoPlaces(found).name }) : t("name")}
          {!isReadOnly && <BlockActs editor={editor} getPos={getPos} />}
        </p>
        <VideoField
          label={t("title")}
          value={node.attrs.title}
          isReadOnly={isReadOnly}
          onChange={(title) => updateAttributes({ title })}
        />
        <AddressField
          label={t("address")}
          problem={t("addressProblem")}
          value={node.attrs.address}
          isReadOnly={isReadOnly}
          addressOf={pageOf}
          onChange={(address) => updateAttributes({ address })}
        />
        <AddressField
          label={t("transcriptAddress")}
          problem={t("transcriptProblem")}
          value={node.attrs.transcript}
          isReadOnly={isReadOnly}
          addressOf={linkTargetOf}
          onChange={(transcript) => updateAttributes({ transcript })}
        />
        <VideoStillField
          still={node.attrs as VideoStillAttributes}
          isReadOnly={isReadOnly}
          onChange={(still) => {
            if (editor.isEditable) updateAttributes(still);
            return editor.isEditable;
          }}
        />
      </div>
    </NodeViewWrapper>
  );
}

function pageOf(typed: string): string | undefined {
  const found = videoAt(typed);
  return found && videoPlaces(found).page;
}

interface AddressFieldProps {
  label: string;
  problem: string;
  value: string;
  isReadOnly: boolean;
  /** The address as it is stored; undefined for what is none. */
  addressOf: (typed: string) => string | undefined;
  onChange: (address: string) => void;
}

/** What is typed stays on the screen until it is an address; only an address goes into the text. */
function AddressField({ label, problem, value, isReadOnly, addressOf, onChange }: AddressFieldProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const shown = typed ?? value;
  const isWrong = typed !== null && typed.trim() !== "" && addressOf(typed) === undefined;
  return (
    <VideoField
      label={label}
      value={shown}
      problem={isWrong ? problem : undefined}
      isReadOnly={isReadOnly}
      isAddress
      onChange={(next) => {
        setTyped(next);
        onChange(addressOf(next) ?? "");
      }}
      onLeave={() => {
        if (!isWrong) setTyped(null);
      }}
    />
  );
}

interface VideoFieldProps {
  label: string;
  value: string;
  problem?: string | undefined;
  isReadOnly: boolean;
  isAddress?: boolean;
  onChange: (value: string) => void;
  onLeave?: () => void;
}

function VideoField({ label, value, problem, isReadOnly, isAddress = false, onChange, onLeave }: VideoFieldProps) {
  const id = useId();
  const interfaceLanguage = useLocale();
  return (
    <div className={`${innerField.field} ${css.field}`}>
      <label htmlFor={id} lang={interfaceLanguage} dir="ltr">
        {label}
      </label>
      <input
        id={id}
        value={value}
        maxLength={isAddress ? 2048 : 200}
        autoComplete="off"
        spellCheck={!isAddress}
        readOnly={isReadOnly}
        aria-required="true"
        aria-invalid={problem !== undefined}
        aria-describedby={problem === undefined ? undefined : `${id}p`}
        data-missing={value.trim() === "" || undefined}
        {...(isAddress && { dir: "ltr" })}
        onChange={(event) => onChange(storableLine(event.target.value))}
        onBlur={onLeave}
      />
      {problem !== undefined && (
        <p id={`${id}p`} role="alert" className={innerField.problem} lang={interfaceLanguage} dir="ltr">
          {problem}
        </p>
      )}
    </div>
  );
}
