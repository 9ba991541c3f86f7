"use server";

import { revalidatePath } from "next/cache";
import {
  changePasswordInput,
  changeRoleInput,
  memberInput,
  revokeSessionInput,
  setAvailabilityInput,
  setLocaleInput,
  setSignatureInput,
  switchWorkspaceInput,
  updateProfileInput,
} from "@/lib/schemas/member";
import { beginSession } from "@/server/auth/begin-session";
import { AppError } from "@/server/errors";
import { defineAction } from "@/server/http/action";
import { changePassword } from "@/server/members/commands/change-password";
import { changeRole } from "@/server/members/commands/change-role";
import { removeMember } from "@/server/members/commands/remove-member";
import { revokeMemberSessions } from "@/server/members/commands/revoke-member-sessions";
import { revokeSession } from "@/server/members/commands/revoke-session";
import { setAvailability } from "@/server/members/commands/set-availability";
import { setSignature, updateProfile } from "@/server/members/commands/update-profile";
import { isMemberOf } from "@/server/members/queries";
import { limit } from "@/server/rate-limit/limit";

const peoplePage = "/app/settings/people";
const profilePage = "/app/settings/profile";

function refusal(reason: "member_not_found" | "last_administrator"): AppError {
  switch (reason) {
    case "member_not_found":
      return new AppError("not_found", "This person is no longer in the workspace.");
    case "last_administrator":
      return new AppError(
        "conflict",
        "A workspace needs an administrator. Make somebody else one first.",
      );
  }
}

export const changeRoleAction = defineAction({ schema: changeRoleInput }, async (actor, input) => {
  const result = await changeRole(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(peoplePage);
  return null;
});

export const removeMemberAction = defineAction({ schema: memberInput }, async (actor, input) => {
  const result = await removeMember(actor, input);
  if (!result.ok) throw refusal(result.reason);
  revalidatePath(peoplePage);
  return { unassignedCount: result.unassignedCount };
});

export const revokeMemberSessionsAction = defineAction(
  { schema: memberInput },
  async (actor, input) => {
    const result = await revokeMemberSessions(actor, input);
    revalidatePath(peoplePage);
    return result;
  },
);

export const updateProfileAction = defineAction(
  { schema: updateProfileInput },
  async (actor, input) => {
    await updateProfile(actor, input);
    revalidatePath("/app", "layout");
    return null;
  },
);

export const setLocaleAction = defineAction({ schema: setLocaleInput }, async (actor, input) => {
  await updateProfile(actor, input);
  return null;
});

export const setSignatureAction = defineAction(
  { schema: setSignatureInput },
  async (actor, input) => {
    await setSignature(actor, input);
    revalidatePath(profilePage);
    return null;
  },
);

export const changePasswordAction = defineAction(
  { schema: changePasswordInput },
  async (actor, input) => {
    // A stolen session must not be a way to guess the password.
    await limit({ name: "change-password", key: actor.userId, points: 10, windowSeconds: 900 });
    const result = await changePassword(actor, input);
    if (!result.ok) {
      throw new AppError("invalid_input", "This is not your current password.", {
        field: "currentPassword",
      });
    }
    revalidatePath(profilePage);
    return { endedCount: result.endedCount };
  },
);

export const revokeSessionAction = defineAction(
  { schema: revokeSessionInput },
  async (actor, input) => {
    const result = await revokeSession(actor, input);
    if (!result.ok) throw new AppError("not_found", "This device is already signed out.");
    revalidatePath(profilePage);
    return null;
  },
);

export const setAvailabilityAction = defineAction(
  { schema: setAvailabilityInput },
  async (actor, input) => {
    await setAvailability(actor, input);
    revalidatePath(profilePage);
    return null;
  },
);

/** Signs this browser in to another workspace of the member; what was open in the former one ends. */
export const switchWorkspaceAction = defineAction(
  { schema: switchWorkspaceInput },
  async (actor, { accountId }) => {
    const { userId, sessionId } = actor;
    if (!(await isMemberOf({ userId, accountId }))) throw new AppError("not_found");
    await beginSession({ accountId, userId });
    await revokeSession(actor, { sessionId });
    return null;
  },
);
