import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { DemoWidget } from "@/app/demo/demo-widget";
import { products } from "@/app/demo/products";
import { Shop } from "@/app/demo/shop";
import { signIdentifier } from "@/server/inboxes/policy";
import { findDemoInbox, mayDemoSign } from "@/server/inboxes/queries";

export const metadata: Metadata = { title: "Demo shop", robots: { index: false } };

/** Nobody's real customer: the page signs this identifier for whoever asks. */
const ada = { identifier: "demo-ada", name: "Ada Lovelace", email: "ada@example.com" };

type Query = { user?: string; product?: string; website_token?: string };

/** A shop with the widget in it: `?user=ada` signed in, `?website_token=` with another inbox than the first. */
export default async function DemoPage({ searchParams }: { searchParams: Promise<Query> }) {
  const query = await searchParams;
  const inbox = await findDemoInbox(query.website_token);
  const product = products.find(({ slug }) => slug === query.product) ?? products[0];
  if (!inbox || !product) notFound();
  const canSignIn = await mayDemoSign(inbox);
  const isAda = canSignIn && query.user === "ada";
  const { identifier, name, email } = ada;
  const identifier_hash = isAda ? signIdentifier(inbox, identifier) : "";
  const kept = {
    ...(isAda && { user: "ada" }),
    ...(query.website_token && { website_token: query.website_token }),
  };
  return (
    <div lang="en" dir="ltr" className="contents">
      <Shop
        shopName={inbox.name}
        product={product}
        userName={isAda ? name : null}
        canSignIn={canSignIn}
        kept={kept}
      />
      <DemoWidget
        websiteToken={inbox.websiteToken}
        user={isAda ? { identifier, details: { name, email, identifier_hash } } : null}
      />
    </div>
  );
}
