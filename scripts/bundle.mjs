// Bundles the server and the command entries into dist/.
import { rm } from "node:fs/promises";
import { build } from "esbuild";
import { bundleOptions } from "./bundle-options.mjs";

await rm("dist/chunks", { recursive: true, force: true });
await build(bundleOptions);
