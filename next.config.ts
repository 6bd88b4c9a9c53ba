import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // the front renders with this user agent: nothing streams, every status is true (docs/adr/0006)
  htmlLimitedBots: /^public-front$/,
  poweredByHeader: false,
  // for the desk and its files; the front compresses what it keeps itself and asks for none
  compress: true,
  generateEtags: false,
  reactStrictMode: true,
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "pg", "pino", "sharp"],
  experimental: {
    // an import of 10 MB, with the form around it
    serverActions: { bodySizeLimit: "11mb" },
    proxyClientMaxBodySize: "11mb",
    // else each page is rendered a second time, for a browser's cache that public pages do not have (docs/adr/0013)
    cachedNavigations: false,
    // else one file holds the rules of desk and site, and readers load both
    cssChunking: { type: "graph", requestCost: 3000 },
  },
  headers: async () => [{ source: "/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] }],
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
