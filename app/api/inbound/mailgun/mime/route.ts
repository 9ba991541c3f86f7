import { acceptMailgun } from "@/server/mail/ingress/mailgun";
import { providerRoute } from "@/server/mail/ingress/provider-route";

/** Mailgun sends the mail as it is only to addresses that end in "mime". */
export const POST = providerRoute("mailgun", acceptMailgun);
