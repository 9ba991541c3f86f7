"use client";

import { FormAlert } from "@/components/auth/form-alert";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { joinWorkspaceAction } from "@/server/invitations/actions";

type JoinButtonProps = { token: string; workspace: string };

/** Joins a workspace as the one who is signed in. */
export function JoinButton({ token, workspace }: JoinButtonProps) {
  const t = useWords();
  const { submit, isBlocked, isBusy, formError } = useSubmit({
    send: joinWorkspaceAction,
    fields: [],
    onDone: () => window.location.assign("/app"),
  });
  return (
    <div className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Button
        variant="primary"
        size="lg"
        disabled={isBlocked}
        isBusy={isBusy}
        onClick={() => void submit({ token })}
      >
        {t("Join {workspace}", { workspace })}
      </Button>
    </div>
  );
}
