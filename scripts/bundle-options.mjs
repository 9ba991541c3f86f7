/** How esbuild makes dist/ of the server and the commands. Packages stay outside; our own code is shared in chunks. */
export const bundleOptions = {
  entryPoints: {
    server: "server.ts",
    migrate: "scripts/migrate.ts",
    account: "scripts/account.ts",
    seed: "scripts/seed.ts",
  },
  outdir: "dist",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node24",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  chunkNames: "chunks/[name]-[hash]",
  // Before any import: React and Next look at these while they load.
  banner: {
    js: 'process.env.NODE_ENV ||= "production"; process.env.NEXT_TELEMETRY_DISABLED = "1";',
  },
  logLevel: "warning",
};
