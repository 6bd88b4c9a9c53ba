import { isLinkTarget } from "#domain/link-target.ts";
import type { BodyNode } from "#domain/release.ts";
import type { ImportFinding } from "./import-finding.ts";
import { unwrappedLink } from "./wrapped-links.ts";

/**
 * Resolves every link of a body against the page's address. One that leads nowhere, or where no link may lead, keeps its
 * words without the link and becomes a finding.
 */
export function resolveLinks(body: BodyNode, address: string | null): { body: BodyNode; findings: ImportFinding[] } {
  const findings: ImportFinding[] = [];

  function resolve(node: BodyNode): BodyNode {
    const href = node.marks?.find(({ type }) => type === "link")?.attrs?.href;
    if (typeof href !== "string") return node.content ? { ...node, content: node.content.map(resolve) } : node;
    const target = linkTarget(href, address);
    const others = (node.marks ?? []).filter(({ type }) => type !== "link");
    if (target.ok) return { ...node, marks: [...others, { type: "link", attrs: { href: target.href } }] };
    findings.push({ code: target.code, text: node.text ?? "", href });
    const { marks: _, ...plain } = node;
    return others.length > 0 ? { ...plain, marks: others } : plain;
  }

  return { body: resolve(body), findings };
}

type Target =
  | { ok: true; href: string }
  | { ok: false; code: "link_leads_nowhere" | "link_not_allowed" | "link_without_base" };

/** Where a link leads as written on a page; a bare fragment leads nowhere once the text stands elsewhere. */
function linkTarget(href: string, address: string | null): Target {
  const written = unwrappedLink(href.trim());
  if (written === "" || written.startsWith("#") || /^javascript:\s*(?:void|;|$)/iu.test(written))
    return { ok: false, code: "link_leads_nowhere" };
  if (/^[a-z][a-z0-9+.-]*:/iu.test(written)) return allowed(written);
  if (address === null) return { ok: false, code: "link_without_base" };
  return URL.canParse(written, address)
    ? allowed(new URL(written, address).href)
    : { ok: false, code: "link_not_allowed" };
}

function allowed(href: string): Target {
  const encoded = href.replaceAll(" ", "%20");
  return isLinkTarget(encoded) ? { ok: true, href: encoded } : { ok: false, code: "link_not_allowed" };
}

/** Whether a link only leads back up: nowhere, or to a page above the one that it stands on. */
export function leadsBack(href: string, address: string | null): boolean {
  const target = linkTarget(href, address);
  if (!target.ok) return target.code === "link_leads_nowhere";
  if (address === null || !URL.canParse(target.href)) return false;
  const here = new URL(address);
  const there = new URL(target.href);
  return (
    here.host === there.host &&
    here.pathname !== there.pathname &&
    here.pathname.startsWith(`${there.pathname.replace(/\/$/u, "")}/`)
  );
}
