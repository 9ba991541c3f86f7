/**
 * Prisma's schema engine as WebAssembly: migrations without a native binary that would have to be downloaded.
 * The package exports an ES module that imports its .wasm, which Node cannot load; hence the instantiation by hand.
 */
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as bindings from "@prisma/schema-engine-wasm/schema_engine_bg";
import pg from "pg";

const wasmFile = createRequire(import.meta.url)
  .resolve("@prisma/schema-engine-wasm")
  .replace(/schema_engine\.js$/, "schema_engine_bg.wasm");

// The typings describe the bundler build; these two exist in the module only.
type Loader = { __wbg_set_wasm(exports: WebAssembly.Exports): void };

let instantiated: Promise<void> | undefined;

/** Once per process: the bindings hold one instance in a variable of their own. */
async function instantiate(): Promise<void> {
  instantiated ??= instantiateOnce();
  return instantiated;
}

async function instantiateOnce(): Promise<void> {
  const { instance } = await WebAssembly.instantiate(await readFile(wasmFile), {
    "./schema_engine_bg.js": bindings as unknown as WebAssembly.ModuleImports,
  });
  (bindings as unknown as Loader).__wbg_set_wasm(instance.exports);
  const start = instance.exports.__wbindgen_start;
  if (typeof start === "function") start();
}

/**
 * Runs `use` with a schema engine on the database. The engine insists on a datamodel; only `diff` looks at more of it
 * than the provider.
 */
export async function withSchemaEngine<T>(
  input: { databaseUrl: string; schema: string },
  use: (engine: bindings.SchemaEngine) => Promise<T>,
): Promise<T> {
  await instantiate();
  const pool = new pg.Pool({ connectionString: input.databaseUrl, max: 2 });
  // The adapter's own pool would keep the process alive until its connections time out.
  const adapter = new PrismaPg(pool);
  const engine = await bindings.SchemaEngine.new(
    { datamodels: [["schema.prisma", input.schema]] },
    () => undefined,
    bindMigrationAwareSqlAdapterFactory(adapter),
  );
  try {
    return await use(engine);
  } finally {
    engine.free();
    await pool.end();
  }
}
