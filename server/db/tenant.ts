/**
 * Prisma narrowed to one account: every `where` and every created row carries the scope's accountId, so that a
 * forgotten condition finds nothing instead of somebody else's row. Relations stay inside because every foreign key
 * between tenant tables includes accountId.
 */
import { systemDb } from "@/server/db/client";
import { Prisma } from "@/server/db/generated/client";
import type { AccountScope } from "@/server/db/scope";

type Args = { where?: object; data?: object | object[]; create?: object };

const tenantModels = new Set(
  Object.entries(Prisma.ModelName)
    .map(([, name]) => name)
    .filter((name) => `${name}ScalarFieldEnum` in Prisma && "accountId" in scalarFields(name)),
);

function scalarFields(model: string): object {
  const fields = Object.entries(Prisma).find(([name]) => name === `${model}ScalarFieldEnum`)?.[1];
  return typeof fields === "object" && fields !== null ? fields : {};
}

function keyOf(model: string): "accountId" | "id" {
  if (tenantModels.has(model as Prisma.ModelName)) return "accountId";
  if (model === "Account") return "id";
  throw new Error(`${model} belongs to no account; use systemDb.`);
}

function narrow(input: { operation: string; args: Args; owner: Record<string, string> }): Args {
  const { operation, args, owner } = input;
  if (operation === "create") return { ...args, data: { ...args.data, ...owner } };
  if (operation.startsWith("createMany")) {
    const rows = Array.isArray(args.data) ? args.data : [args.data];
    return { ...args, data: rows.map((row) => ({ ...row, ...owner })) };
  }
  const where = { ...args.where, ...owner };
  return args.create
    ? { ...args, where, create: { ...args.create, ...owner } }
    : { ...args, where };
}

function narrowed(scope: AccountScope) {
  return systemDb().$extends({
    name: "tenant",
    query: {
      $allModels: {
        $allOperations({ model, operation, args, query }) {
          const own = narrow({ operation, args, owner: { [keyOf(model)]: scope } });
          // Prisma types args per operation; `narrow` only adds the owner to what came in.
          return query(own as typeof args);
        },
      },
    },
  });
}

export type TenantDb = ReturnType<typeof narrowed>;

/** Extending the client takes longer than many a query, so each account's is kept. By client: tests open several. */
const kept = new WeakMap<object, Map<AccountScope, TenantDb>>();
const mostKept = 1_000;

/** Prisma for one account. Raw SQL through it is not narrowed: write the accountId condition yourself. */
export function tenantDb(scope: AccountScope): TenantDb {
  const client = systemDb();
  const ofClient = kept.get(client) ?? new Map<AccountScope, TenantDb>();
  kept.set(client, ofClient);
  const known = ofClient.get(scope);
  if (known) return known;
  if (ofClient.size >= mostKept) ofClient.clear();
  const made = narrowed(scope);
  ofClient.set(scope, made);
  return made;
}

/** What a transaction callback of `tenantDb(scope).$transaction` receives. */
export type TenantTx = Parameters<
  Extract<Parameters<TenantDb["$transaction"]>[0], (tx: never) => unknown>
>[0];
