import { createDecipheriv, createECDH, hkdfSync, randomBytes } from "node:crypto";
import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { PushPayload, PushSubscriptionInput } from "@/lib/schemas/notification";

export type Pushed = {
  payload: PushPayload;
  headers: Record<string, string | string[] | undefined>;
};

/** A browser as push services know it: its keys, and how it reads what comes (RFC 8291). */
export function makePushBrowser(origin: string) {
  const keys = createECDH("prime256v1");
  keys.generateKeys();
  const auth = randomBytes(16);
  const subscription: PushSubscriptionInput = {
    endpoint: `${origin}/push/${crypto.randomUUID()}`,
    keys: { p256dh: keys.getPublicKey("base64url"), auth: auth.toString("base64url") },
  };

  function read(body: Buffer): PushPayload {
    const salt = body.subarray(0, 16);
    const keyLength = body.readUInt8(20);
    const sender = body.subarray(21, 21 + keyLength);
    const sealed = body.subarray(21 + keyLength);
    const info = Buffer.concat([Buffer.from("WebPush: info\0"), keys.getPublicKey(), sender]);
    const secret = Buffer.from(hkdfSync("sha256", keys.computeSecret(sender), auth, info, 32));
    const derive = (name: string, length: number) =>
      Buffer.from(hkdfSync("sha256", secret, salt, `Content-Encoding: ${name}\0`, length));
    const cipher = createDecipheriv("aes-128-gcm", derive("aes128gcm", 16), derive("nonce", 12));
    cipher.setAuthTag(sealed.subarray(-16));
    const padded = Buffer.concat([cipher.update(sealed.subarray(0, -16)), cipher.final()]);
    return JSON.parse(padded.subarray(0, padded.lastIndexOf(2)).toString("utf8"));
  }

  return { subscription, read };
}

export type PushBrowser = ReturnType<typeof makePushBrowser>;

/** A push service on this machine: takes messages for the browsers made at it, and answers as it is told to. */
export async function openPushService() {
  const browsers: PushBrowser[] = [];
  const pushed: Pushed[] = [];
  const answers = { status: 201 };
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const browser = browsers.find(({ subscription }) =>
        subscription.endpoint.endsWith(request.url ?? "nowhere"),
      );
      if (browser && answers.status < 300) {
        pushed.push({ payload: browser.read(Buffer.concat(chunks)), headers: request.headers });
      }
      response.writeHead(browser ? answers.status : 404).end();
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    pushed,
    answers,
    makeBrowser() {
      const browser = makePushBrowser(origin);
      browsers.push(browser);
      return browser;
    },
    close: () => void server.close(),
  };
}
