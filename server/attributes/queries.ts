import type { AttributeSubject, DefinitionView } from "@/lib/schemas/attribute";
import type { AccountScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

/** The attributes the workspace has defined, in their order; of contacts, conversations, or both. */
export async function listDefinitions(
  scope: AccountScope,
  subject?: AttributeSubject,
): Promise<DefinitionView[]> {
  return tenantDb(scope).attributeDefinition.findMany({
    where: subject ? { subject } : {},
    select: { id: true, subject: true, key: true, label: true, type: true, options: true },
    orderBy: [{ subject: "asc" }, { position: "asc" }, { id: "asc" }],
  });
}

/** How one attribute is defined, or null. */
export async function findDefinition(
  scope: AccountScope,
  which: { subject: AttributeSubject; key: string },
): Promise<DefinitionView | null> {
  return tenantDb(scope).attributeDefinition.findFirst({
    where: which,
    select: { id: true, subject: true, key: true, label: true, type: true, options: true },
  });
}
