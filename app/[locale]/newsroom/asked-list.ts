import { releaseTypes } from "#domain/release.ts";
import type { NewsroomFilter } from "#i18n/addresses.ts";

interface AskedList {
  filter: NewsroomFilter;
  before: string | undefined;
}

export type Query = Record<string, string | string[] | undefined>;

/** The list that a query asks for. Whatever means nothing is as if it had not been asked. */
export function askedList(query: Query): AskedList {
  const type = releaseTypes.find((one) => one === single(query.type));
  const topic = single(query.topic);
  const before = single(query.before);
  return { filter: { type, topic: topic && /^[\p{L}\p{N}_-]{1,60}$/u.test(topic) ? topic : undefined }, before };
}

function single(value: string | string[] | undefined): string | undefined {
  const first = Array.isArray(value) ? value[0] : value;
  return first === "" ? undefined : first;
}
