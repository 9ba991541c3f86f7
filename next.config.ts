import type { NextConfig } from "next";

/** For every answer. Documents made to stand on other sites (widget, demo shop's frame) set their own policy. */
const securityHeaders = [
  { key: "X-Content-Type-Options", value: "nosniff" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), payment=()" },
];

/** Pages where somebody acts with his session: no other site may show them in a frame. */
const unframedPages = "/:page(login|forgot|reset|app|mailbox|c|unsubscribe)/:rest*";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // The ending's own type is that of a film.
    {
      source: "/sdk.d.ts",
      headers: [{ key: "Content-Type", value: "text/plain; charset=utf-8" }],
    },
    // Names carry a hash of the content.
    {
      source: "/widget/:file(.+-[A-Z0-9]{8}\\.(?:js|css))",
      headers: [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }],
    },
    {
      source: unframedPages,
      headers: [
        { key: "Content-Security-Policy", value: "frame-ancestors 'none'" },
        { key: "X-Frame-Options", value: "DENY" },
      ],
    },
  ],
  // The cache would help the second build; it makes the first, which somebody waits for, a fifth dearer.
  experimental: { turbopackFileSystemCacheForBuild: false },
  // `npm test` checks the types; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
