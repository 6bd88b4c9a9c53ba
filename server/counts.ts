/**
 * What this process has counted since its start. Plain numbers: an increment costs the hot path nothing, and
 * `metrics.ts` reads them only when somebody asks.
 */
export const counts = {
  /**
   * Answers to requests for public pages: kept ready, rendered for it or found unchanged, "you have it already" (304), a page that says that
   * there is none (404, 410), refused for the request's form (400, 405), failed without the database (503), failed (500); and files of images and documents.
   */
  answers: { stored: 0, rendered: 0, not_modified: 0, missing: 0, refused: 0, away: 0, fault: 0, media: 0 },
  rendersUnderWay: 0,
  /** Pages that a new generation left as they were, so that they were not rendered again. */
  kept: 0,
  evictions: 0,
  /** Ends of a generation: by a public act or a printed setting, or by the clock at a scheduled instant. */
  generations: { act: 0, clock: 0 },
  /** Notices of the database that something public may have changed. */
  notices: 0,
};
