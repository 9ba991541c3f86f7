import type { DirectEndpoints } from "@/server/http/direct/answer-directly";
import { providerRoute } from "@/server/mail/ingress/provider-route";

const mailgun = async () =>
  providerRoute("mailgun", (await import("@/server/mail/ingress/mailgun")).acceptMailgun);

/** Every way in for mail over HTTP. They stand here and not below app/, so that Next has no part in them. */
export const mailEndpoints: DirectEndpoints = {
  "/api/inbound/raw": async () => (await import("@/server/mail/endpoints/post-raw")).postRaw,
  "/api/inbound/postmark": async () =>
    providerRoute("postmark", (await import("@/server/mail/ingress/postmark")).acceptPostmark),
  "/api/inbound/sendgrid": async () =>
    providerRoute("sendgrid", (await import("@/server/mail/ingress/sendgrid")).acceptSendgrid),
  "/api/inbound/mailgun": mailgun,
  // Mailgun sends the mail as it is only to addresses that end in "mime".
  "/api/inbound/mailgun/mime": mailgun,
  "/api/inbound/ses": async () =>
    providerRoute("ses", (await import("@/server/mail/ingress/ses")).acceptSes),
  "/api/webhooks/resend": async () =>
    (await import("@/server/mail/endpoints/post-resend-webhook")).postResendWebhook,
};
