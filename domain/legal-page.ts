/** The pages that the law asks for and every public page links to; these words are also their addresses. */
export const legalPages = ["accessibility", "privacy", "imprint"] as const;

export type LegalPage = (typeof legalPages)[number];
