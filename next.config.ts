import type { NextConfig } from "next";
import createNextIntlPlugin from "next-intl/plugin";

const config: NextConfig = {
  cacheComponents: true,
  partialPrefetching: true,
  // the front renders with this user agent: nothing streams, every status is true (docs/adr/0006)
  htmlLimitedBots: /^public-front$/,
  poweredByHeader: false,
  compress: false,
  generateEtags: false,
  reactStrictMode: true,
  serverExternalPackages: ["@electric-sql/pglite", "@node-rs/argon2", "pg", "pino", "happy-dom"],
  // an import of 10 MB, with the form around it
  experimental: { serverActions: { bodySizeLimit: "11mb" }, proxyClientMaxBodySize: "11mb" },
};

export default createNextIntlPlugin("./i18n/request.ts")(config);
