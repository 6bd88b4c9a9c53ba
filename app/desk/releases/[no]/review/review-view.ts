const reviewViews = ["changes", "text"] as const;

export type ReviewView = (typeof reviewViews)[number];

/** What is shown unless the address says otherwise: the changes where there is something to compare with. */
export function reviewView(asked: string | undefined, isPublished: boolean): ReviewView {
  if (!isPublished) return "text";
  return reviewViews.find((view) => view === asked) ?? "changes";
}
