import webPush from "web-push";
import { z } from "zod";
import { env } from "@/server/env";
import { remember } from "@/server/remember";
import { keepSecret } from "@/server/settings";

const keys = z.object({ publicKey: z.string(), privateKey: z.string() });

/** The key pair by which push services know this installation (RFC 8292): from the environment, else made once. */
export function vapidKeys(): z.infer<typeof keys> {
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey, DATA_DIR } = env;
  if (publicKey && privateKey) return { publicKey, privateKey };
  return remember("vapid-keys", () => {
    const make = () => JSON.stringify(webPush.generateVAPIDKeys());
    return keys.parse(JSON.parse(keepSecret({ folder: DATA_DIR, name: "vapid-keys", make })));
  });
}
