import "server-only";
import { cookies, headers } from "next/headers";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { authenticateToken } from "@/server/auth/handshake";
import { sessionCookie } from "@/server/auth/session-token";
import type { Role } from "@/server/db/generated/enums";
import { AppError } from "@/server/errors";
import { requestPath } from "@/server/http/client-address";
import type { Actor } from "@/server/members/actor";

/** Who is signed in, or null. One query a request, however often it is asked. */
export const findActor = cache(async (): Promise<Actor | null> => {
  const token = (await cookies()).get(sessionCookie.name)?.value;
  return token ? authenticateToken(token) : null;
});

/**
 * Who is signed in, for pages and loaders: sends everybody else to the sign-in page and back afterwards.
 * Members without the `role` asked for find nothing.
 */
export async function requireActor(role?: Role): Promise<Actor> {
  const actor = await findActor();
  if (!actor) {
    const path = requestPath(await headers());
    redirect(`/login?callbackUrl=${encodeURIComponent(path)}`);
  }
  if (role && actor.role !== role) notFound();
  return actor;
}

/**
 * Who is signed in, for route handlers and actions, which only our own pages may call.
 * @throws AppError unauthenticated, or forbidden without the `role` asked for.
 */
export async function getActor(role?: Role): Promise<Actor> {
  // SameSite keeps other sites out; this also keeps out neighbours on subdomains.
  const site = (await headers()).get("sec-fetch-site") ?? "none";
  if (site !== "same-origin" && site !== "none") throw new AppError("forbidden");
  const actor = await findActor();
  if (!actor) throw new AppError("unauthenticated");
  if (role && actor.role !== role) throw new AppError("forbidden");
  return actor;
}
