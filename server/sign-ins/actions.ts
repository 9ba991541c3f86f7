"use server";

import { requestLinkInput, useLinkInput } from "@/lib/schemas/people/sign-in-link";
import { keepSession, requestOrigin } from "@/server/auth/begin-session";
import { AppError } from "@/server/errors";
import { definePublicAction } from "@/server/http/action";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { limit } from "@/server/rate-limit/limit";
import { requestSignInLink } from "@/server/sign-ins/commands/request-link";
import { type LinkResult, useSignInLink } from "@/server/sign-ins/commands/use-link";

const windowSeconds = 60 * 60;

export const requestSignInLinkAction = definePublicAction(
  requestLinkInput,
  async ({ email }, { address }) => {
    await limit({ name: "link-address", key: address, points: 20, windowSeconds });
    await limit({ name: "link-account", key: email.toLowerCase(), points: 5, windowSeconds });
    await requestSignInLink({ email, queueMail: queueAccountMail });
    return null;
  },
);

export const useSignInLinkAction = definePublicAction(
  useLinkInput,
  async ({ token, code }, { address }) => {
    await limit({ name: "link-use", key: address, points: 60, windowSeconds });
    const result = await useSignInLink({
      ...{ token, code: code ?? null },
      origin: await requestOrigin(),
    });
    if (!result.ok) throw refusal(result.reason);
    await keepSession(result.sessionId);
    return null;
  },
);

function refusal(reason: Extract<LinkResult, { ok: false }>["reason"]): AppError {
  switch (reason) {
    case "link_invalid":
      return new AppError("gone", "This link has been used or is too old. Ask for a new one.");
    case "no_workspace":
      return new AppError(
        "forbidden",
        "You belong to no workspace any more. Ask an administrator.",
      );
    case "code_missing":
      return new AppError("unauthenticated", "Enter the code of your authenticator app.", {
        field: "code",
      });
    case "code_wrong":
      return new AppError(
        "unauthenticated",
        "This code is wrong or has been used. Wait for the next one.",
        { field: "code" },
      );
  }
}
