"use client";

import { KeyRound, RotateCw } from "lucide-react";
import { useState } from "react";
import { toast } from "sonner";
import { hmacSamples } from "@/components/inboxes/identity/hmac-samples";
import { RotateKeyDialog } from "@/components/inboxes/identity/rotate-key-dialog";
import type { InboxForm } from "@/components/inboxes/use-inbox-form";
import { Button } from "@/components/ui/button";
import { Card, CardHeader } from "@/components/ui/card";
import { CodeBlock } from "@/components/ui/code-block";
import { Field } from "@/components/ui/form/field";
import { Switch } from "@/components/ui/form/switch";
import { Tabs, TabsContent, TabsList, TabsTrigger } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import { showIdentityKeyAction } from "@/server/inboxes/actions";

type IdentitySectionProps = { inboxId: string; form: InboxForm };

/** The key a site signs its users with, and whether it must. */
export function IdentitySection({ inboxId, form }: IdentitySectionProps) {
  const t = useWords();
  const { draft, changeSettings } = form;
  const [key, setKey] = useState<string | null>(null);
  const [isRotating, setRotating] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const show = async () => {
    setBusy(true);
    const answer = await showIdentityKeyAction({ inboxId }).catch(() => null);
    setBusy(false);
    if (answer?.ok) setKey(answer.value.identityKey);
    else toast.error(answer?.error.message ?? t("The server cannot be reached. Try again."));
  };
  return (
    <Card>
      <CardHeader
        title={t("Signed identity")}
        description={t(
          "Sign your users' ids on your server, and they see their history on every device. Without a signature an id is only a claim.",
        )}
      />
      <div className="flex flex-col gap-4">
        <Field
          label={t("Require a signature")}
          hint={t(
            "Users named without a valid signature are refused, with an error in the browser's console.",
          )}
          layout="inline"
        >
          <Switch
            checked={draft.settings.identity.isHashRequired}
            onCheckedChange={(isHashRequired) => changeSettings("identity", { isHashRequired })}
          />
        </Field>
        {key && <CodeBlock code={key} label={t("Identity key")} />}
        <div className="flex flex-wrap gap-2">
          <Button onClick={() => (key ? setKey(null) : void show())} isBusy={isBusy}>
            <KeyRound aria-hidden />
            {key ? t("Hide the key") : t("Show the key")}
          </Button>
          <Button onClick={() => setRotating(true)}>
            <RotateCw aria-hidden />
            {t("Make a new key")}
          </Button>
        </div>
        <p className="text-xs text-faint">
          {t("Keep the key on your server. Whoever has it can read as any of your users.")}
        </p>
        <Tabs defaultValue={hmacSamples[0]?.name ?? ""}>
          <TabsList aria-label={t("Language of the example")} className="border-b">
            {hmacSamples.map(({ name }) => (
              <TabsTrigger key={name} value={name}>
                {name}
              </TabsTrigger>
            ))}
          </TabsList>
          {hmacSamples.map(({ name, code }) => (
            <TabsContent key={name} value={name} className="pt-3">
              <CodeBlock code={code} label={t("Example for {name}", { name })} />
            </TabsContent>
          ))}
        </Tabs>
      </div>
      <RotateKeyDialog
        inboxId={inboxId}
        isOpen={isRotating}
        onClose={() => setRotating(false)}
        onRotated={setKey}
      />
    </Card>
  );
}
