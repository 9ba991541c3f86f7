import { createHash, generateKeyPairSync, sign } from "node:crypto";
import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** Who signs in at the provider next. */
type Person = { sub: string; email: string; email_verified: boolean };

export const oidcClient = { id: "segue", secret: "a-secret-of-the-client" };

const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

async function readForm(request: IncomingMessage): Promise<URLSearchParams> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece);
  return new URLSearchParams(Buffer.concat(pieces).toString("utf8"));
}

/** A small OpenID Connect provider on a port of its own; it asks nobody anything and lets `person` in. */
export async function openOidcProvider() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const asked = new Map<string, { nonce: string; challenge: string; person: Person }>();
  let person: Person = { sub: "1", email: "nobody@login.test", email_verified: true };

  const server = createServer();
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;

  function idToken(nonce: string, { sub, email, email_verified }: Person): string {
    const iat = Math.floor(Date.now() / 1000);
    const claims = { iss: issuer, aud: oidcClient.id, iat, exp: iat + 300, nonce };
    const text = `${encode({ alg: "RS256", kid: "1" })}.${encode({ ...claims, sub, email, email_verified })}`;
    return `${text}.${sign("RSA-SHA256", Buffer.from(text), privateKey).toString("base64url")}`;
  }

  const discovery = {
    issuer,
    authorization_endpoint: `${issuer}/authorize`,
    token_endpoint: `${issuer}/token`,
    jwks_uri: `${issuer}/keys`,
    response_types_supported: ["code"],
    subject_types_supported: ["public"],
    id_token_signing_alg_values_supported: ["RS256"],
  };
  const keys = [{ ...publicKey.export({ format: "jwk" }), kid: "1", use: "sig", alg: "RS256" }];

  function authorize(query: URLSearchParams): string {
    const code = crypto.randomUUID();
    const [nonce, challenge] = [query.get("nonce") ?? "", query.get("code_challenge") ?? ""];
    asked.set(code, { nonce, challenge, person });
    const back = new URLSearchParams({ code, state: query.get("state") ?? "" });
    return `${query.get("redirect_uri")}?${back}`;
  }

  /** The token, for the verifier that fits the challenge and the client's own secret; null otherwise. */
  function exchange(form: URLSearchParams, authorization: string): object | null {
    const found = asked.get(form.get("code") ?? "");
    const verifier = form.get("code_verifier") ?? "";
    const challenge = createHash("sha256").update(verifier).digest("base64url");
    const [id, secret] = Buffer.from(authorization.replace("Basic ", ""), "base64")
      .toString("utf8")
      .split(":");
    const isClient = id === oidcClient.id && secret === oidcClient.secret;
    if (!found || found.challenge !== challenge || !isClient) return null;
    asked.delete(form.get("code") ?? "");
    const id_token = idToken(found.nonce, found.person);
    return { access_token: "token", token_type: "Bearer", expires_in: 300, id_token };
  }

  server.on("request", async (request, response) => {
    const url = new URL(request.url ?? "/", issuer);
    const json = (body: object) =>
      response.writeHead(200, { "content-type": "application/json" }).end(JSON.stringify(body));
    if (url.pathname === "/.well-known/openid-configuration") return json(discovery);
    if (url.pathname === "/keys") return json({ keys });
    if (url.pathname === "/authorize") {
      return response.writeHead(302, { location: authorize(url.searchParams) }).end();
    }
    const tokens = exchange(await readForm(request), request.headers.authorization ?? "");
    return tokens ? json(tokens) : response.writeHead(400).end("{}");
  });

  return {
    issuer,
    /** Lets this one in from now on. */
    signsIn(next: Person) {
      person = next;
    },
    close: () => server.close(),
  };
}
