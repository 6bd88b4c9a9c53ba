import { openDesk } from "#auth/desk.ts";
import type { Desk } from "#db/desk.ts";
import { holds } from "#domain/access.ts";

/** The desk of an admin; null for everybody else, to whom the layout has already said why they see nothing. */
export async function openSettings(): Promise<Desk | null> {
  const desk = await openDesk();
  return holds(desk.person, "admin") ? desk : null;
}
