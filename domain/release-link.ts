/** A link to a release by its number, whatever its address is in the language of the page and at the time of reading. */
const form = /^release:([1-9]\d{6})$/;

export function releaseLink(no: number): string {
  return `release:${no}`;
}

/** The number of the release that a link names; undefined for a link to an address. */
export function linkedRelease(href: string): number | undefined {
  const no = form.exec(href)?.[1];
  return no === undefined ? undefined : Number(no);
}

/** A release that a text links to. */
export interface LinkedRelease {
  no: number;
  /** In the language of the text, at the moment. */
  isPublic: boolean;
}

/** A release as it is offered to whoever links to one. */
export interface LinkableRelease extends LinkedRelease {
  headline: string;
}
