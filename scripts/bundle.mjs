// Bundles the server and the command entries into dist/. Packages stay outside; our own code is shared in chunks.
import { rm } from "node:fs/promises";
import { build } from "esbuild";

export const bundleOptions = {
  entryPoints: {
    server: "server.ts",
    migrate: "scripts/migrate.ts",
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
  banner: { js: 'process.env.NODE_ENV ||= "production";' },
  logLevel: "warning",
};

await rm("dist/chunks", { recursive: true, force: true });
await build(bundleOptions);
