import { redirect } from "next/navigation";
import { openDesk } from "#auth/desk.ts";

export const instant = false;

/** "Today" comes later; until then the desk begins with its releases. */
export default async function DeskPage() {
  await openDesk();
  redirect("/desk/releases");
}
