import { acceptPostmark } from "@/server/mail/ingress/postmark";
import { providerRoute } from "@/server/mail/ingress/provider-route";

export const POST = providerRoute("postmark", acceptPostmark);
