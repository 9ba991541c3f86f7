/**
 * Prisma's schema engine as WebAssembly: migrations without a native binary that would have to be downloaded.
 * The package exports an ES module that imports its .wasm, which Node cannot load; hence the instantiation by hand.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";

const wasmFile = createRequire(import.meta.url)
  .resolve("@prisma/schema-engine-wasm")
  .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");

type SchemaFile = { path: string; content: string };

// The typings describe the bundler build; these two exist in the module only.
type Loader = { __wbg_set_wasm(exports: WebAssembly.Exports): void };

async function instantiate(): Promise<void> {
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  (bindings as unknown as Loader).__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

/**
 * A schema engine on `databaseUrl`. The datamodel is only looked at by `diff`, which needs no reachable database.
 */
export async function openSchemaEngine(input: {
  databaseUrl: string;
  schema: SchemaFile[];
}): Promise<bindings.SchemaEngine> {
  await instantiate();
  const adapter = bindMigrationAwareSqlAdapterFactory(
    new PrismaPg({ connectionString: input.databaseUrl }),
  );
  return bindings.SchemaEngine.new(
    { datamodels: input.schema.map((file): [string, string] => [file.path, file.content]) },
    () => undefined,
    adapter,
  );
}
