import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  // `npm test` checks the types; a start should not wait for it.
  typescript: { ignoreBuildErrors: true },
};

export default config;
