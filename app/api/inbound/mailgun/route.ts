import { acceptMailgun } from "@/server/mail/ingress/mailgun";
import { providerRoute } from "@/server/mail/ingress/provider-route";

export const POST = providerRoute("mailgun", acceptMailgun);
