import { lookup as resolve } from "node:dns/promises";
import { request as requestPlain } from "node:http";
import { request } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import webPush from "web-push";
import type { PushPayload } from "@/lib/schemas/notification";
import { isPublicAddress } from "@/server/attachments/remote-images/address-policy";
import { env } from "@/server/env";
import { vapidKeys } from "@/server/push/vapid-keys";

export type PushTarget = { endpoint: string; p256dh: string; auth: string };

/** `gone`: the browser takes no more, forget it. `refused`: never try this again. */
export type PushResult = { ok: true } | { ok: false; reason: "gone" | "refused" };

/** The push service did not answer, or asks to come back later. */
export class PushUnavailable extends Error {}

const patienceMs = 10_000;

/** A notification of yesterday is no news. */
const livesSeconds = 24 * 60 * 60;

/**
 * Encrypts a message for one browser (RFC 8291) and hands it to the push service of its vendor.
 * @throws PushUnavailable when it makes sense to try again later.
 */
export async function sendPush(target: PushTarget, payload: PushPayload): Promise<PushResult> {
  const { endpoint, p256dh, auth } = target;
  if (!mayCall(endpoint)) return { ok: false, reason: "refused" };
  const details = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    JSON.stringify(payload),
    {
      vapidDetails: {
        subject: env.BASE_URL.startsWith("https:") ? env.BASE_URL : contact,
        ...vapidKeys(),
      },
      ...{ TTL: livesSeconds, urgency: "high", contentEncoding: "aes128gcm" },
    },
  );
  const status = await post(endpoint, { headers: details.headers, body: details.body });
  if (status === 404 || status === 410) return { ok: false, reason: "gone" };
  if (status === 429 || status >= 500)
    throw new PushUnavailable(`The push service says ${status}.`);
  return status < 300 ? { ok: true } : { ok: false, reason: "refused" };
}

const contact = `mailto:postmaster@${env.REPLY_DOMAIN}`;

/** An agent's browser names the address: only the web's own port, encrypted. */
function mayCall(endpoint: string): boolean {
  const { protocol, port, username } = new URL(endpoint);
  if (env.PUSH_ALLOW_PRIVATE) return true;
  return protocol === "https:" && port === "" && username === "";
}

function post(
  endpoint: string,
  message: { headers: Record<string, string | number>; body: Buffer | null },
): Promise<number> {
  const send = endpoint.startsWith("http:") ? requestPlain : request;
  return new Promise((done, fail) => {
    const unavailable = (cause: Error) => fail(new PushUnavailable("No answer.", { cause }));
    const call = send(
      endpoint,
      { method: "POST", headers: message.headers, lookup: lookupPublic, timeout: patienceMs },
      (response) => {
        response.resume();
        done(response.statusCode ?? 500);
      },
    );
    call.on("timeout", () => call.destroy(new Error("timeout")));
    call.on("error", unavailable);
    call.end(message.body);
  });
}

/** What was checked is what is connected to: the name is asked once. */
const lookupPublic: LookupFunction = (hostname, options, answer) => {
  resolve(hostname, { all: true }).then(
    (addresses) => {
      const allowed = addresses.filter(({ address }) => mayConnect(address));
      const [first] = allowed;
      if (!first) return answer(new Error("This address is private."), "", 0);
      return options.all ? answer(null, allowed) : answer(null, first.address, first.family);
    },
    (error: Error) => answer(error, "", 0),
  );
};

const mayConnect = (address: string): boolean =>
  env.PUSH_ALLOW_PRIVATE || (isIP(address) > 0 && isPublicAddress(address));
