/** An earlier revision of a language version, with which its newest one can be compared. */
export interface BaseRevision {
  seq: number;
  savedBy: string;
  savedAt: Date;
  /** The public reads it now. */
  isPublished: boolean;
  /** Somebody signed it off, and nobody a later one since; the sign-off may be void now. */
  isLastSignedOff: boolean;
}

/**
 * With which revision a text is compared: the one that was asked for, else what the public reads, else what was signed
 * off last, else the one before it.
 *
 * @param bases - the newest first
 */
export function comparisonBase(asked: string | undefined, bases: readonly BaseRevision[]): BaseRevision | undefined {
  return (
    bases.find(({ seq }) => String(seq) === asked) ??
    bases.find(({ isPublished }) => isPublished) ??
    bases.find(({ isLastSignedOff }) => isLastSignedOff) ??
    bases[0]
  );
}
