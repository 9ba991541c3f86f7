"use client";

import { z } from "zod";
import { FormAlert } from "@/components/auth/form-alert";
import { readCsrfToken } from "@/components/auth/sign-in";
import { useSubmit } from "@/components/auth/use-submit";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import type { Ack } from "@/lib/events";

const answer = z.object({ url: z.url() });

/** Leads to the provider of single sign-on, which leads back. */
export function OidcButton({ name }: { name: string }) {
  const t = useWords();
  const { submit, isBlocked, isBusy, formError } = useSubmit({
    send: askProvider,
    fields: [],
    onDone: (url) => window.location.assign(url),
  });
  return (
    <div className="flex flex-col gap-4">
      <FormAlert message={formError} />
      <Button size="lg" disabled={isBlocked} isBusy={isBusy} onClick={() => void submit(null)}>
        {t("Sign in with {name}", { name })}
      </Button>
    </div>
  );
}

async function askProvider(): Promise<Ack<string>> {
  const csrfToken = await readCsrfToken();
  const response = await fetch("/api/auth/signin/oidc", {
    method: "POST",
    body: new URLSearchParams({ csrfToken, json: "true" }),
  });
  return { ok: true, value: answer.parse(await response.json()).url };
}
