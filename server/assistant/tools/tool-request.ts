import { z } from "zod";
import { placePattern } from "@/lib/schemas/assistant/tool";
import type { Tool } from "@/server/assistant/tools/tool";

/** What is proved of the contact; null where nothing is. */
export type Identity = { identifier: string | null; email: string | null };

export type ToolRequest =
  | { ok: true; url: string; body?: string }
  /** An argument that does not fit, or a place that only a proof could fill. */
  | { ok: false; reason: "bad_arguments" | "not_proved" };

/**
 * The request that a call of a tool becomes. Arguments are checked against the tool's schema; they fill their places in
 * path and query, escaped; without a place they are the query of a GET, and the body of a POST has them all. Places of the
 * contact are filled with what he proved.
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
    const value = values.get(place) ?? "";
    if (place.startsWith("contact.") && value === "") return { ok: false, reason: "not_proved" };
    // Dots alone would climb out of the path that the administrator wrote.
    if (/^\.{1,2}$/.test(String(value))) return { ok: false, reason: "bad_arguments" };
  }
  const url = tool.url.replace(placePattern, (_, place: string) =>
    encodeURIComponent(String(values.get(place) ?? "")),
  );
  if (tool.method === "GET") {
    const loose = given.filter(([name]) => !places.includes(name));
    return { ok: true, url: withQuery(url, loose) };
  }
  const body = JSON.stringify({ arguments: parsed.data, contact: call.identity });
  return { ok: true, url, body };
}

function withQuery(url: string, values: [string, unknown][]): string {
  const whole = new URL(url);
  for (const [name, value] of values) whole.searchParams.set(name, String(value));
  return whole.href;
}
