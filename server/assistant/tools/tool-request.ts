import { z } from "zod";
import { placePattern } from "@/lib/schemas/assistant/tool";
import type { Tool } from "@/server/assistant/tools/tool";

/** What is proved of the contact; null where nothing is. */
export type Identity = { identifier: string | null; email: string | null };

export type ToolRequest =
  | { ok: true; url: string; headers: Record<string, string>; body?: string }
  /** An argument that does not fit, or a place that only a proof could fill. */
  | { ok: false; reason: "bad_arguments" | "not_proved" };

/**
 * The request that a call of a tool becomes. Arguments are checked against the tool's schema; they fill their places in
 * path and query, escaped, and none of them with nothing: `/orders/` would be everybody's. Without a place they are the
 * query of a GET, and the body of a POST has them all. What the contact proved fills its places, and always goes along in
 * headers, percent-encoded, so that the shop can check whose thing is asked about.
 */
export function toolRequest(
  tool: Pick<Tool, "url" | "method" | "parameters">,
  call: { input: unknown; identity: Identity },
): ToolRequest {
  const parsed = z.fromJSONSchema(tool.parameters).safeParse(call.input ?? {});
  if (!parsed.success) return { ok: false, reason: "bad_arguments" };
  const given = Object.entries(parsed.data ?? {});
  const values = new Map<string, unknown>(given);
  values.set("contact.identifier", call.identity.identifier);
  values.set("contact.email", call.identity.email);
  const places = [...tool.url.matchAll(placePattern)].map(([, place = ""]) => place);
  for (const place of places) {
    if (String(values.get(place) ?? "").trim() !== "") continue;
    return { ok: false, reason: place.startsWith("contact.") ? "not_proved" : "bad_arguments" };
  }
  const url = tool.url.replace(placePattern, (_, place: string) =>
    encodeURIComponent(String(values.get(place))),
  );
  // Dots alone would climb out of the path that the administrator wrote.
  if (url.split(/[/?]/).some((part) => /^\.{1,2}$/.test(part))) {
    return { ok: false, reason: "bad_arguments" };
  }
  const headers = identityHeaders(call.identity);
  if (tool.method === "POST") {
    const body = JSON.stringify({ arguments: parsed.data, contact: call.identity });
    return { ok: true, url, headers, body };
  }
  const whole = new URL(url);
  for (const [name, value] of given.filter(([name]) => !places.includes(name))) {
    // What the administrator wrote, or the contact proved, is no argument's to replace.
    if (whole.searchParams.has(name)) return { ok: false, reason: "bad_arguments" };
    whole.searchParams.set(name, String(value));
  }
  return { ok: true, url: whole.href, headers };
}

const identityHeaders = ({ identifier, email }: Identity): Record<string, string> => ({
  ...(identifier && { "x-segue-contact-identifier": encodeURIComponent(identifier) }),
  ...(email && { "x-segue-contact-email": encodeURIComponent(email) }),
});
