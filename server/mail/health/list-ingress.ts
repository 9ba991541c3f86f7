import { type IngressSource, type IngressView, ingressSources } from "@/lib/email-health";
import { systemDb } from "@/server/db/client";
import { env } from "@/server/env";
import { activeTransport } from "@/server/mail/transport/resend-client";

/** What each way in needs, in the words of the environment. */
function variablesOf(source: IngressSource): Record<string, string | undefined> {
  switch (source) {
    case "resend":
      return {
        RESEND_API_KEY: env.RESEND_API_KEY,
        RESEND_WEBHOOK_SECRET: env.RESEND_WEBHOOK_SECRET,
      };
    case "mailgun":
      return { MAILGUN_SIGNING_KEY: env.MAILGUN_SIGNING_KEY };
    case "ses":
      return { SES_TOPIC_ARN: env.SES_TOPIC_ARN };
    case "smtp":
      return { SMTP_LISTEN: env.SMTP_LISTEN };
    case "sendgrid":
      // Either of them proves that a delivery is genuine.
      return env.SENDGRID_VERIFICATION_KEY
        ? { SENDGRID_VERIFICATION_KEY: env.SENDGRID_VERIFICATION_KEY }
        : { INBOUND_SECRET: env.INBOUND_SECRET };
    case "imap":
      // Its settings are an inbox's.
      return {};
    case "postmark":
    case "raw":
      return { INBOUND_SECRET: env.INBOUND_SECRET };
  }
}

/** Every way in, what it needs and when it was last heard of. Belongs to the installation, not to an account. */
export async function listIngress(): Promise<IngressView[]> {
  const states = await systemDb().ingressState.findMany();
  return ingressSources.map((source) => {
    const state = states.find((row) => row.source === source);
    const variables = Object.entries(variablesOf(source)).map(([name, value]) => ({
      name,
      isSet: value !== undefined,
    }));
    return {
      source,
      variables,
      isSandbox: source === "resend" && activeTransport() === "sandbox",
      isConfigured: variables.every(({ isSet }) => isSet),
      acceptedAt: state?.acceptedAt?.toISOString() ?? null,
      refusedAt: state?.refusedAt?.toISOString() ?? null,
      refusal: state?.refusal ?? null,
    };
  });
}
