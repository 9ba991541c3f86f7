import "server-only";
import { slugOf } from "@/lib/markdown/slug";
import type { CenterView } from "@/lib/schemas/knowledge/center";
import { requireActor } from "@/server/auth/session";
import { tenantDb } from "@/server/db/tenant";
import { env } from "@/server/env";

/** The account's help centre, or how one would begin; for administrators. */
export async function loadCenter(): Promise<CenterView> {
  const { scope } = await requireActor("administrator");
  const db = tenantDb(scope);
  const center = await db.helpCenter.findFirst({
    select: { slug: true, title: true, intro: true, isPublic: true },
  });
  if (center) return { ...center, url: `${env.BASE_URL}/help/${center.slug}` };
  const account = await db.account.findFirst({ select: { name: true } });
  const title = account?.name ?? "";
  return {
    slug: slugOf(title, 60),
    title,
    intro: "",
    isPublic: false,
    url: `${env.BASE_URL}/help/`,
  };
}
