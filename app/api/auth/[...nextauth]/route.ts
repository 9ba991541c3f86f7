import NextAuth from "next-auth";
import { signInInput } from "@/lib/schemas/member";
import { authOptions } from "@/server/auth/options";
import { sessionCookie } from "@/server/auth/session-token";
import { countSignIn, forgiveSignIn } from "@/server/auth/sign-in-limits";
import { AppError } from "@/server/errors";
import { clientAddress } from "@/server/http/client-address";
import { parseInput } from "@/server/http/problem";
import { readBytes, route } from "@/server/http/route";

type Params = { nextauth: string[] };

const nextAuth: (request: Request, context: { params: Promise<Params> }) => Promise<Response> =
  NextAuth(authOptions);

// Of next-auth's endpoints only these two are needed; the others stay shut.
export const GET = route<Params>((request, params) => {
  if (params.nextauth.join("/") !== "csrf") throw new AppError("not_found");
  return nextAuth(request, { params: Promise.resolve(params) });
});

export const POST = route<Params>(async (request, params) => {
  if (params.nextauth.join("/") !== "callback/credentials") throw new AppError("not_found");
  const form = new URLSearchParams((await readBytes(request.clone(), 10_000)).toString("utf8"));
  const { email } = parseInput(signInInput, Object.fromEntries(form));
  const attempt = { email, address: clientAddress(request.headers) };
  await countSignIn(attempt);
  const response = await nextAuth(request, { params: Promise.resolve(params) });
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
