import { openDesk } from "#auth/desk.ts";
import type { Desk } from "#db/desk.ts";

/** The desk of an admin; null for everybody else, to whom the layout has already said why they see nothing. */
export async function openSettings(): Promise<Desk | null> {
  const desk = await openDesk();
  return desk.person.roles.includes("admin") ? desk : null;
}
