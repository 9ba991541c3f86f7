"use server";

import { revalidatePath } from "next/cache";
import { renderSVG } from "uqr";
import { memberInput } from "@/lib/schemas/member";
import {
  beginSecondFactorInput,
  type SecondFactorSetup,
  secondFactorInput,
} from "@/lib/schemas/second-factor";
import { env } from "@/server/env";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { queueAccountMail } from "@/server/mail/send-account-mail";
import { knowsPassword } from "@/server/members/commands/change-password";
import { limit } from "@/server/rate-limit/limit";
import { resetSecondFactor } from "@/server/second-factor/commands/reset-member";
import {
  beginSecondFactor,
  confirmSecondFactor,
  endSecondFactor,
  renewBackupCodes,
} from "@/server/second-factor/commands/set-up";
import { totpUri } from "@/server/second-factor/policy";

const profilePage = "/app/settings/profile";

const wrongCode = () =>
  new AppError("invalid_input", "This code is wrong or has been used. Wait for the next one.", {
    field: "code",
  });

const windowSeconds = 900;

export const beginSecondFactorAction = defineAction(
  { schema: beginSecondFactorInput },
  async (actor, { password }): Promise<SecondFactorSetup> => {
    // A stolen session must not be a way to guess the password.
    await limit({ name: "change-password", key: actor.userId, points: 10, windowSeconds });
    if (!(await knowsPassword(actor, password))) {
      throw new AppError("invalid_input", "This is not your password.", { field: "password" });
    }
    const secret = await beginSecondFactor(actor.userId);
    if (!secret) throw new AppError("conflict", "A second factor is set up already.");
    const svg = renderSVG(totpUri(secret, actor.email), { border: 2 });
    return {
      secret: (secret.match(/.{1,4}/g) ?? []).join(" "),
      image: `data:image/svg+xml,${encodeURIComponent(svg)}`,
    };
  },
);

export const confirmSecondFactorAction = defineAction(
  { schema: secondFactorInput },
  async (actor, { code }) => {
    await limit({ name: "second-factor-set-up", key: actor.userId, points: 20, windowSeconds });
    const result = await confirmSecondFactor(actor.userId, code);
    if (!result.ok) throw wrongCode();
    revalidatePath(profilePage);
    return { backupCodes: result.backupCodes };
  },
);

export const renewBackupCodesAction = defineAction(
  { schema: secondFactorInput },
  async (actor, { code }) => {
    const result = await renewBackupCodes(actor.userId, code);
    if (!result.ok) throw wrongCode();
    revalidatePath(profilePage);
    return { backupCodes: result.backupCodes };
  },
);

export const endSecondFactorAction = defineAction(
  { schema: secondFactorInput },
  async (actor, { code }) => {
    if (!(await endSecondFactor(actor.userId, code))) throw wrongCode();
    revalidatePath(profilePage);
    return null;
  },
);

const refusals = {
  member_not_found: "This person is no longer in the workspace.",
  other_workspaces:
    "This person belongs to other workspaces, too. Only whoever runs Segue can help: see docs/operations.md.",
  not_set_up: "This person has no second factor.",
} as const;

export const resetSecondFactorAction = defineAction(
  { schema: memberInput },
  async (actor, { userId }) => {
    const result = await resetSecondFactor(actor, {
      userId,
      queueMail: (tx, { accountId, to, userName, byName }) =>
        queueAccountMail(tx, {
          ...{ kind: "member_notice", accountId, to },
          props: {
            subject: "Your second factor was reset",
            lines: [
              `Hello ${userName},`,
              `${byName} has reset your second factor. Your password alone lets you in now; set up a new one in your profile.`,
            ],
            quote: "",
            button: "Open your profile",
            url: `${env.BASE_URL}/app/settings/profile`,
            footer: "If you have not asked for this, tell an administrator at once.",
          },
        }),
    });
    if (!result.ok) throw new AppError("conflict", refusals[result.reason]);
    revalidatePath("/app/settings/people");
    return null;
  },
);
