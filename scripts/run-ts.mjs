// Runs a TypeScript file: bundles it into dist/scripts (packages stay outside) and imports the result.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";

const [entry, ...rest] = process.argv.slice(2);
if (!entry) throw new Error("Usage: node scripts/run-ts.mjs FILE.ts [ARG …]");
const outfile = path.resolve("dist/scripts", path.basename(entry).replace(/\.tsx?$/, ".js"));
await build({
  entryPoints: [entry],
  outfile,
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node24",
  packages: "external",
  jsx: "automatic",
  sourcemap: true,
  logLevel: "warning",
});
process.argv.splice(1, 2 + rest.length, outfile, ...rest);
await import(pathToFileURL(outfile).href);
