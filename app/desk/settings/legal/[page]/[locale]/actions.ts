"use server";

import { z } from "zod";
import { openDesk, signedIn } from "#auth/desk.ts";
import { writeLegalText as writeLegalTextCommand } from "#commands/write-legal-text.ts";
import { legalPages } from "#domain/legal-page.ts";
import { locales } from "#domain/locale.ts";
import { refuse } from "#domain/result.ts";
import { parseBody } from "#richtext/body.ts";

const input = z.object({
  page: z.enum(legalPages),
  locale: z.enum(locales),
  body: z.unknown(),
  seen: z.int32().min(0),
});

/**
 * Saves what is on the screen. The form keeps the text whatever the answer: a session that has ended is one, because a
 * redirect would take the text away.
 */
export async function writeLegalText(sent: z.input<typeof input>) {
  if (!(await signedIn())) return refuse({ code: "session_ended" as const });
  const desk = await openDesk();
  const parsed = input.safeParse(sent);
  if (!parsed.success) return refuse({ code: "body_invalid" as const });
  const body = parseBody(parsed.data.body);
  if (!body.ok) return body;

  return writeLegalTextCommand(desk, { ...parsed.data, body: body.value });
}
