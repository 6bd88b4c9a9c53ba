import type { IdentifiedText } from "#richtext/merge.ts";
import { type PlainTextLabels, releaseText } from "#richtext/plain-text.ts";

interface Surroundings {
  labels: PlainTextLabels;
  dateline: string;
  /** What is said of the words that are not for the public, so that nobody sends them on as part of the text. */
  journalistsOnlyTitle: string;
}

/** Everything somebody wrote, as text to keep elsewhere. */
export function copiedText(
  { content, journalistsOnly }: IdentifiedText,
  { labels, dateline, journalistsOnlyTitle }: Surroundings,
): string {
  const after = content.changeNote ? [content.changeNote] : [];
  const text = releaseText(content, labels, { dateline, after });
  return journalistsOnly.trim() === "" ? text : `${text}\n\n${journalistsOnlyTitle}\n${journalistsOnly}`;
}
