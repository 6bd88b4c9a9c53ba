/** Where a link really leads: out of the wrappers that mail programs, Google and Facebook put around addresses. */
export function unwrappedLink(href: string): string {
  let address = href;
  for (let layers = 0; layers < 3; layers += 1) {
    const inner = wrappedIn(address);
    if (inner === null) break;
    address = inner;
  }
  return address;
}

function wrappedIn(href: string): string | null {
  if (!/^https?:\/\//iu.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const parameter = wrappers.find(({ host, path }) => host.test(url.hostname) && path.test(url.pathname))?.parameter;
  if (parameter !== undefined) return addressIn(url.searchParams.get(parameter));
  return /^urldefense(?:\.proofpoint)?\.com$/u.test(url.hostname) ? proofpoint(href, url) : null;
}

const wrappers = [
  { host: /(?:^|\.)safelinks\.protection\.(?:outlook\.com|office365\.us)$/u, path: /^\/?/u, parameter: "url" },
  { host: /(?:^|\.)google\.[a-z.]{2,6}$/u, path: /^\/url$/u, parameter: "q" },
  { host: /^l\.(?:facebook|instagram)\.com$/u, path: /^\/(?:l\.php)?$/u, parameter: "u" },
];

/** Version 3 carries the address between double underscores; characters that it replaced by asterisks can't be known. */
function proofpoint(href: string, url: URL): string | null {
  const third = /\/v3\/__(.+?)__;/u.exec(href)?.[1];
  if (third !== undefined) return third.includes("*") ? null : addressIn(third.replace(/^(https?:\/)(?!\/)/iu, "$1/"));
  const second = url.pathname.startsWith("/v2/") ? url.searchParams.get("u") : null;
  return second === null ? null : addressIn(decoded(second.replaceAll("_", "/").replace(/-(?=[0-9A-F]{2})/gu, "%")));
}

function addressIn(value: string | null): string | null {
  return value !== null && /^(?:https?:\/\/|mailto:)/iu.test(value) && URL.canParse(value) ? value : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null; // no address that anybody wrote
  }
}
