import { providerRoute } from "@/server/mail/ingress/provider-route";
import { acceptSes } from "@/server/mail/ingress/ses";

export const POST = providerRoute("ses", acceptSes);
