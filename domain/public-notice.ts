import { contradiction } from "./language.ts";
import type { Locale } from "./locale.ts";
import { ok, type Result, refuse } from "./result.ts";

export type NoticeRefusal = { code: "notice_in_another_language"; locale: Locale };

/**
 * What readers are told beside a text, or in its place, is in the language of the page: no page of ours says a word in
 * another. Refused only where the text clearly is in another language or script.
 *
 * @returns the notice without outer space
 */
export function publicNotice(text: string, locale: Locale): Result<string, NoticeRefusal> {
  return contradiction(text, locale) ? refuse({ code: "notice_in_another_language", locale }) : ok(text.trim());
}
