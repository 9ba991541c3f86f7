import { systemDb } from "@/server/db/client";
import { type AccountScope, grantScope } from "@/server/db/scope";
import { tenantDb } from "@/server/db/tenant";

export type Center = {
  scope: AccountScope;
  slug: string;
  title: string;
  intro: string;
  locale: string;
};

const columns = {
  ...{ accountId: true, slug: true, title: true, intro: true },
  account: { select: { locale: true } },
} as const;

/** The public help centre of a name; null while there is none or it is closed. What it shows is for everybody. */
export async function findCenter(slug: string): Promise<Center | null> {
  const row = await systemDb().helpCenter.findFirst({
    where: { slug, isPublic: true },
    select: columns,
  });
  if (!row) return null;
  const { accountId, account, ...center } = row;
  return { ...center, scope: grantScope(accountId), locale: account.locale };
}

/** The help centre of the inbox that a widget names; null as above. */
export async function findCenterOf(websiteToken: string): Promise<Center | null> {
  const inbox = await systemDb().inbox.findUnique({
    where: { websiteToken },
    select: { account: { select: { helpCenter: { select: { slug: true } } } } },
  });
  const slug = inbox?.account.helpCenter?.slug;
  return slug ? findCenter(slug) : null;
}

/** The name of the only public help centre here; null when there are none or several, which tell nobody of each other. */
export async function findOnlyCenter(): Promise<string | null> {
  const rows = await systemDb().helpCenter.findMany({
    where: { isPublic: true },
    select: { slug: true },
    take: 2,
  });
  return rows.length === 1 ? (rows[0]?.slug ?? null) : null;
}

/** Languages that a help centre has published articles in. */
export async function listCenterLocales({ scope }: Center): Promise<string[]> {
  const rows = await tenantDb(scope).article.groupBy({
    by: ["locale"],
    where: { status: "published" },
    orderBy: { locale: "asc" },
  });
  return rows.map(({ locale }) => locale);
}
