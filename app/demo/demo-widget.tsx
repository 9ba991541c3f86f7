"use client";

import { useEffect } from "react";

type Call = [method: string, ...args: unknown[]];

type DemoWidgetProps = {
  websiteToken: string;
  /** Null: a guest. */
  user: { identifier: string; details: Record<string, string> } | null;
};

const rememberedKey = "demo:user";

/** What a site owner does: the snippet, `setUser` for whoever is signed in, `reset` once he is not. */
export function DemoWidget({ websiteToken, user }: DemoWidgetProps) {
  const identity = user && JSON.stringify(user);
  useEffect(() => {
    const page = window as typeof window & { $segue?: { push: (call: Call) => void } };
    const segue: { push: (call: Call) => void } = page.$segue ?? ([] as Call[]);
    page.$segue = segue;
    const remembered = localStorage.getItem(rememberedKey);
    if (identity) {
      const { identifier, details } = JSON.parse(identity);
      segue.push(["setUser", identifier, details]);
      localStorage.setItem(rememberedKey, identifier);
    } else if (remembered) {
      segue.push(["reset"]);
      localStorage.removeItem(rememberedKey);
    }
  }, [identity]);

  return <script async src={`/sdk.js?website_token=${encodeURIComponent(websiteToken)}`} />;
}
