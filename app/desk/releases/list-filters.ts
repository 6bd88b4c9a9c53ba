import { z } from "zod";
import { type Locale, locales } from "#domain/locale.ts";
import { type Stage, stages } from "#domain/stage.ts";
import { typedText } from "../typed-text.ts";

const filters = z.object({
  search: typedText.max(200).optional().catch(undefined),
  stage: z.enum(stages).optional().catch(undefined),
  locale: z.enum(locales).optional().catch(undefined),
  waiting: z.literal("me").optional().catch(undefined),
  before: z.string().max(200).optional().catch(undefined),
});

export interface ListFilters {
  search?: string;
  stage?: Stage;
  locale?: Locale;
  waiting?: "me";
  before?: string;
}

/** The filters that an address states; what it states wrongly is left out. */
export function listFilters(query: Record<string, string | string[] | undefined>): ListFilters {
  const { search, stage, locale, waiting, before } = filters.parse(query);
  return {
    ...(search && { search }),
    ...(stage && { stage }),
    ...(locale && { locale }),
    ...(waiting && { waiting }),
    ...(before && { before }),
  };
}

/** The address of the list with other filters; a changed filter starts from the newest. */
export function listPath(
  current: ListFilters,
  change: { [Name in keyof ListFilters]: ListFilters[Name] | undefined },
): string {
  const query = new URLSearchParams(
    Object.entries({ ...current, before: undefined, ...change }).flatMap(([name, value]) =>
      value ? [[name, value]] : [],
    ),
  );
  return `/desk/releases${query.size === 0 ? "" : `?${query}`}`;
}

export function isFiltered({ search, stage, locale, waiting }: ListFilters): boolean {
  return Boolean(search ?? stage ?? locale ?? waiting);
}
