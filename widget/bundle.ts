import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { type BuildOptions, build, type Metafile, type Plugin } from "esbuild";

/** What app/widget/route.ts and the loader routes need to know of a build. */
export type WidgetManifest = {
  script: string;
  style: string;
  /** Chunks the script imports at once. */
  preload: string[];
  loaders: { segue: string; chatwoot: string };
  /** The client without screens, one module. */
  client: string;
};

export type WidgetBuild = {
  manifest: WidgetManifest;
  /** gzip bytes of each file, by name; with those a conversation needs. */
  sizes: { file: string; gzip: number; isNeededForFirstMessage: boolean; isLanguage: boolean }[];
};

/** Of the socket library: a transport that our server does not speak, and binary packets, which nobody sends. */
const leftOut: Record<string, string> = {
  webtransport: "export class WT {}",
  "is-binary": "export const isBinary = () => false, hasBinary = isBinary;",
  binary: "export const deconstructPacket = null, reconstructPacket = null;",
  "base64-arraybuffer": "export const decode = null;",
};

const withoutUnused: Plugin = {
  name: "without-unused",
  setup({ onLoad }) {
    const filter =
      /(engine|socket)\.io-(client|parser)\/.*\/(webtransport|is-binary|binary|base64-arraybuffer)\.js$/;
    onLoad({ filter }, ({ path: file }) => ({
      contents: leftOut[path.basename(file, ".js")] ?? "",
    }));
  },
};

/** Styles of what comes later come with its script, not with the document's sheet. */
const laterStyles: Plugin = {
  name: "later-styles",
  setup({ onLoad }) {
    onLoad({ filter: /\/styles\/later\.css$/ }, async ({ path: file }) => {
      const { outputFiles } = await build({
        entryPoints: [file],
        bundle: true,
        minify: true,
        write: false,
      });
      const css = JSON.stringify(outputFiles[0]?.text ?? "");
      return { contents: `export const css = ${css};`, loader: "js" };
    });
  },
};

const shared: BuildOptions = {
  plugins: [withoutUnused, laterStyles],
  bundle: true,
  minify: true,
  target: "es2022",
  tsconfig: "widget/tsconfig.json",
  legalComments: "none",
  logLevel: "warning",
  metafile: true,
};

/** Builds frame and loaders into `outdir`: hashed names for what is cached for ever, and a manifest that names them. */
export async function bundleWidget(outdir: string): Promise<WidgetBuild> {
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  const loaders = { segue: "loader-segue.js", chatwoot: "loader-chatwoot.js" };
  for (const [brand, file] of Object.entries(loaders)) {
    await build({
      ...shared,
      entryPoints: ["widget/loader/loader.ts"],
      outfile: path.join(outdir, file),
      format: "iife",
      define: { BRAND: JSON.stringify(brand) },
    });
  }
  const client = "client.js";
  await build({
    ...shared,
    entryPoints: ["widget/client/create-segue-client.ts"],
    outfile: path.join(outdir, client),
    format: "esm",
  });
  const { metafile } = await build({
    ...shared,
    entryPoints: ["widget/frame/frame.tsx"],
    outdir,
    format: "esm",
    // Modules are always read as UTF-8; escapes would weigh most where letters are not Latin.
    charset: "utf8",
    splitting: true,
    entryNames: "[name]-[hash]",
    chunkNames: "[name]-[hash]",
    metafile: true,
  });
  const manifest = { ...readManifest(metafile), loaders, client };
  await writeFile(path.join(outdir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  const needed = new Set(listNeeded(metafile).map((file) => path.basename(file)));
  const files = [
    ...Object.keys(metafile.outputs).map((file) => path.basename(file)),
    ...Object.values(loaders),
    client,
  ];
  const sizes = await Promise.all(
    files.map(async (file) => ({
      file,
      gzip: gzipSync(await readFile(path.join(outdir, file)), { level: 9 }).length,
      isNeededForFirstMessage: needed.has(file),
      isLanguage: isLanguage(metafile, path.join(outdir, file)),
    })),
  );
  return { manifest, sizes };
}

function findEntry(metafile: Metafile) {
  const entry = Object.entries(metafile.outputs).find(([, output]) =>
    output.entryPoint?.endsWith("frame.tsx"),
  );
  if (!entry) throw new Error("The build has no frame.");
  return { file: entry[0], output: entry[1] };
}

function readManifest(metafile: Metafile): Omit<WidgetManifest, "loaders" | "client"> {
  const { file, output } = findEntry(metafile);
  const preload = output.imports
    .filter((item) => item.kind === "import-statement")
    .map((item) => path.basename(item.path));
  return { script: path.basename(file), style: path.basename(output.cssBundle ?? ""), preload };
}

/** One of the languages, which come one at a time. */
function isLanguage({ outputs }: Metafile, file: string): boolean {
  const name = Object.keys(outputs).find((at) => path.resolve(at) === path.resolve(file));
  return /^widget\/locales\/\w+\.ts$/.test(outputs[name ?? ""]?.entryPoint ?? "");
}

/** What comes by itself when the first message is sent; every other dynamic import waits until it is wanted. */
const onTheWay = ["widget/client/sync/open-socket.ts"];

/** The entry, its styles and every chunk on the way to the first message: all but the languages. */
function listNeeded(metafile: Metafile): string[] {
  const { file, output } = findEntry(metafile);
  const isOnTheWay = ({ kind, path: name }: { kind: string; path: string }) =>
    kind !== "dynamic-import" || onTheWay.includes(metafile.outputs[name]?.entryPoint ?? "");
  const found = new Set([file, ...(output.cssBundle ? [output.cssBundle] : [])]);
  for (const name of found) {
    for (const item of metafile.outputs[name]?.imports ?? []) {
      if (!item.external && isOnTheWay(item)) found.add(item.path);
    }
  }
  return [...found];
}
