import { providerRoute } from "@/server/mail/ingress/provider-route";
import { acceptSendgrid } from "@/server/mail/ingress/sendgrid";

export const POST = providerRoute("sendgrid", acceptSendgrid);
