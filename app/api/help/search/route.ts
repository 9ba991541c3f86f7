import { z } from "zod";
import { AppError } from "@/server/errors";
import { findCenterOf } from "@/server/help-center/find-center";
import { searchPublished } from "@/server/help-center/queries";
import { clientAddress } from "@/server/http/client-address";
import { parseInput } from "@/server/http/problem";
import { route } from "@/server/http/route";
import { limit } from "@/server/rate-limit/limit";

const search = z.object({
  website_token: z.string().min(1).max(100),
  q: z.string().trim().min(1).max(200),
  locale: z.string().max(35).default("en"),
});

/** Published articles that fit a visitor's words, for the home of the widget. */
export const GET = route(async (request) => {
  const input = parseInput(search, Object.fromEntries(new URL(request.url).searchParams));
  const key = clientAddress(request.headers);
  await limit({ name: "help-search", key, points: 60, windowSeconds: 60 });
  const center = await findCenterOf(input.website_token);
  if (!center) throw new AppError("not_found");
  const items = await searchPublished(center, { query: input.q, locale: input.locale });
  return Response.json({ items }, { headers: { "Cache-Control": "public, max-age=60" } });
});
