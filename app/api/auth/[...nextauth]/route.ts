import NextAuth from "next-auth";
import { signInInput } from "@/lib/schemas/member";
import { oidcId, oidcName } from "@/server/auth/oidc";
import { authOptions } from "@/server/auth/options";
import { sessionCookie } from "@/server/auth/session-token";
import { countOidc, countSignIn, forgiveSignIn } from "@/server/auth/sign-in-limits";
import { AppError } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { parseInput } from "@/server/http/problem";
import { readBytes, route } from "@/server/http/route";

type Params = { nextauth: string[] };

type Handler = (request: Request, context: { params: Promise<Params> }) => Promise<Response>;

function nextAuth(request: Request, params: Params): Promise<Response> {
  const { headers } = request;
  const origin = { address: clientAddress(headers), userAgent: headers.get("user-agent") };
  const handle: Handler = NextAuth(authOptions(origin));
  return handle(request, { params: Promise.resolve(params) });
}

const oidcCallback = `callback/${oidcId}`;

/** Of next-auth's endpoints only those that are needed are open; those of a provider, where there is one. */
const isOpen = (path: string, open: string[], withProvider: string): boolean =>
  open.includes(path) || (path === withProvider && oidcName() !== null);

export const GET = route<Params>(async (request, params) => {
  const path = params.nextauth.join("/");
  if (!isOpen(path, ["csrf"], oidcCallback)) throw new AppError("not_found");
  if (path === oidcCallback) await countOidc(clientAddress(request.headers));
  return nextAuth(request, params);
});

export const POST = route<Params>(async (request, params) => {
  const path = params.nextauth.join("/");
  if (!isOpen(path, ["callback/credentials"], `signin/${oidcId}`)) throw new AppError("not_found");
  if (path !== "callback/credentials") {
    await countOidc(clientAddress(request.headers));
    return nextAuth(request, params);
  }
  const form = new URLSearchParams((await readBytes(request.clone(), 10_000)).toString("utf8"));
  const { email } = parseInput(signInInput, Object.fromEntries(form));
  const attempt = { email, address: clientAddress(request.headers) };
  await countSignIn(attempt);
  const response = await nextAuth(request, params);
  const isSignedIn = response.headers
    .getSetCookie()
    .some((cookie) => cookie.startsWith(`${sessionCookie.name}=`));
  if (isSignedIn) {
    await forgiveSignIn(attempt);
    return response;
  }
  const refused = await refusal(response);
  // The password was right: asking for the code is no failure.
  if (refused.field === "code") await forgiveSignIn(attempt);
  throw refused;
});

/** next-auth tells what went wrong by status and by a query parameter of the page it would redirect to. */
async function refusal(response: Response): Promise<AppError> {
  if (response.status !== 401) {
    return new AppError("forbidden", "This page is too old to sign in with. Reload it.");
  }
  const text = await response.text();
  const reason = Object.keys(refusals).find((known) => text.includes(known));
  return (
    refusals[reason ?? ""]?.() ?? new AppError("unauthenticated", "Email or password is wrong.")
  );
}

const refusals: Record<string, () => AppError> = {
  no_workspace: () =>
    new AppError("forbidden", "You belong to no workspace any more. Ask an administrator."),
  code_missing: () =>
    new AppError("unauthenticated", "Enter the code of your authenticator app.", { field: "code" }),
  code_wrong: () =>
    new AppError("unauthenticated", "This code is wrong or has been used. Wait for the next one.", {
      field: "code",
    }),
  "Too many attempts": () =>
    new AppError("rate_limited", "Too many wrong codes. Wait a quarter of an hour.", {
      field: "code",
    }),
};
