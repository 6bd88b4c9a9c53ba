/** A correct text of a fictional press office, with the foreign names and quotations that such texts have. */
export interface CorrectText {
  headline: string;
  lead: string;
  place: string;
  statement: { speaker: string; office: string; words: string };
  paragraphs: readonly string[];
  /** Stands above the list, or above the last paragraph. */
  heading?: string;
  list?: readonly string[];
  /** At the end of the running text, as a paragraph of its own. */
  link?: { before: string; text: string; href: string; after: string };
  notes?: readonly string[];
}
