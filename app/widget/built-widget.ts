import { readFile } from "node:fs/promises";
import path from "node:path";
import { z } from "zod";
import { env } from "@/server/env";

/** What widget/bundle.ts writes beside its output. */
const manifestSchema = z.object({
  script: z.string(),
  style: z.string(),
  preload: z.array(z.string()),
  loaders: z.object({ segue: z.string(), chatwoot: z.string() }),
  client: z.string(),
});

export type WidgetManifest = z.infer<typeof manifestSchema>;

const read = (name: string) => readFile(path.resolve("public/widget", name), "utf8");
const kept = new Map<string, Promise<string>>();

/** A file of the built widget; while developing it may be built anew under our feet. */
function readBuilt(name: string): Promise<string> {
  if (env.NODE_ENV === "development") return read(name);
  const text = kept.get(name) ?? read(name);
  kept.set(name, text);
  return text;
}

export async function readManifest(): Promise<WidgetManifest> {
  return manifestSchema.parse(JSON.parse(await readBuilt("manifest.json")));
}

/** The loader script under Segue's or Chatwoot's names. */
export async function readLoader(brand: keyof WidgetManifest["loaders"]): Promise<string> {
  const { loaders } = await readManifest();
  return readBuilt(loaders[brand]);
}

/** The headless client, a module. */
export async function readClient(): Promise<string> {
  return readBuilt((await readManifest()).client);
}
