import { notFound } from "next/navigation";
import { openDesk } from "#auth/desk.ts";

export const instant = false;

/** Any other address under the desk: missing, but only for those who are signed in. */
export default async function DeskRest() {
  await openDesk();
  notFound();
}
