const nowhere = "https://nowhere.invalid";

/** An address of the desk to go on to after sign-in; anything that would leave it becomes the desk's first page. */
export function ownPath(wanted: unknown): string {
  if (typeof wanted !== "string" || !wanted.startsWith("/desk") || !URL.canParse(wanted, nowhere)) return "/desk";
  const { origin, pathname, search } = new URL(wanted, nowhere);
  const isDesk = origin === nowhere && (pathname === "/desk" || pathname.startsWith("/desk/"));
  return isDesk && !pathname.startsWith("/desk/sign-in") ? `${pathname}${search}` : "/desk";
}
