/** What robots may read: everything public in production, nothing in a demonstration, whose news are invented. */
export function robotsText(mode: "demo" | "production", origin: string): string {
  const rules = mode === "demo" ? ["Disallow: /"] : ["Disallow: /desk", "Disallow: /api"];
  const lines = ["User-agent: *", ...rules, ...(mode === "demo" ? [] : ["", `Sitemap: ${origin}/sitemap.xml`])];
  return `${lines.join("\n")}\n`;
}
