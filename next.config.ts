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
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "pg", "pino"],
  // an import of 10 MB, with the form around it
  experimental: { serverActions: { bodySizeLimit: "11mb" }, proxyClientMaxBodySize: "11mb" },
  headers: async () => [{ source: "/:path*", headers: [{ key: "X-Content-Type-Options", value: "nosniff" }] }],
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
