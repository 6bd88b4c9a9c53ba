const reviewViews = ["changes", "text"] as const;

export type ReviewView = (typeof reviewViews)[number];

/**
 * What is shown unless the address says otherwise: the changes where an earlier text is public.
 *
 * @param canCompare - whether there is an earlier revision
 */
export function reviewView(asked: string | undefined, canCompare: boolean, isEarlierPublic: boolean): ReviewView {
  if (!canCompare) return "text";
  return reviewViews.find((view) => view === asked) ?? (isEarlierPublic ? "changes" : "text");
}
