import { createServer, type RequestListener, type Server } from "node:http";
import { afterEach, describe, expect, test } from "vitest";
import { isPublicAddress } from "@/server/attachments/remote-images/address-policy";
import { fetchImage } from "@/server/attachments/remote-images/fetch-image";
import type { Network } from "@/server/attachments/remote-images/public-request";

const png = Buffer.from(
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
  "base64",
);

let server: Server | undefined;
afterEach(() => {
  server?.closeAllConnections();
  server?.close();
});

/** A web server on the loopback address; answers its port. */
async function serve(listener: RequestListener): Promise<number> {
  server = createServer(listener);
  await new Promise<void>((resolve) => server?.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" ? (address?.port ?? 0) : 0;
}

/** The internet of the tests: every name ending in .public leads to the loopback server. */
function network(options: Partial<Network> & { answers?: string[][] } = {}) {
  const asked: string[] = [];
  const { answers = [], ...others } = options;
  const made: Network = {
    async lookup(host) {
      asked.push(host);
      const addresses = answers[asked.length - 1] ?? ["127.0.0.1"];
      return addresses.map((address) => ({ address, family: address.includes(":") ? 6 : 4 }));
    },
    mayConnect: (address) => address === "127.0.0.1" || isPublicAddress(address),
    isPortAllowed: () => true,
    patienceMs: 2_000,
    ...others,
  };
  return { asked, network: made };
}

const sendPng: RequestListener = (_, response) =>
  void response.writeHead(200, { "content-type": "image/png" }).end(png);

describe("which addresses may be called", () => {
  test.each([
    ...["127.0.0.1", "127.9.9.9", "0.0.0.0", "10.1.2.3", "172.16.0.1", "172.31.255.255"],
    ...["192.168.1.1", "169.254.169.254", "100.64.0.1", "100.100.100.200", "192.0.0.192"],
    ...["198.18.0.1", "224.0.0.1", "255.255.255.255", "203.0.113.7"],
    ...["::1", "::", "fe80::1", "fc00::1", "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1"],
    ...["::ffff:a00:1", "64:ff9b::a00:1", "2002:7f00:1::", "2001:db8::1", "fec0::1", "nonsense"],
  ])("never %s", (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });

  test.each(["93.184.216.34", "1.1.1.1", "172.32.0.1", "100.128.0.1", "2606:4700::1111"])(
    "but %s",
    (address) => {
      expect(isPublicAddress(address)).toBe(true);
    },
  );
});

describe("fetchImage", () => {
  test("waits for a name no longer than for the rest", async () => {
    const { network: net } = network({ lookup: () => new Promise(() => {}), patienceMs: 10 });
    const result = await fetchImage("http://slow.public/a.png", net);
    expect(result).toEqual({ ok: false, reason: "unreachable" });
  });

  test("brings the picture, and tells the other side nothing about who asks", async () => {
    let seen: Record<string, unknown> = {};
    const port = await serve((request, response) => {
      seen = request.headers;
      sendPng(request, response);
    });
    const { network: net } = network();
    const result = await fetchImage(`http://cdn.public:${port}/a.png`, net);
    expect(result).toMatchObject({ ok: true, image: { contentType: "image/png", bytes: png } });
    expect(Object.keys(seen).sort()).toEqual(["accept", "connection", "host", "user-agent"]);
  });

  test.each([
    "file:///etc/passwd",
    "ftp://cdn.public/a.png",
    "data:image/png;base64,AAAA",
    "http://user:password@cdn.public/a.png",
    "not an address",
  ])("does not call %s", async (url) => {
    const { asked, network: net } = network();
    expect(await fetchImage(url, net)).toEqual({ ok: false, reason: "bad_address" });
    expect(asked).toEqual([]);
  });

  test("calls no other ports than those of the web", async () => {
    expect(await fetchImage("http://93.184.216.34:6379/")).toEqual({
      ok: false,
      reason: "bad_address",
    });
  });

  test.each([
    "http://127.0.0.1/",
    "http://2130706433/",
    "http://0x7f.1/",
    "http://[::1]/",
    "http://[::ffff:127.0.0.1]/",
    "http://169.254.169.254/latest/meta-data/",
  ])("refuses %s", async (url) => {
    expect(await fetchImage(url)).toEqual({ ok: false, reason: "private_address" });
  });

  test("refuses a name one of whose addresses is private", async () => {
    const { network: net } = network({ answers: [["93.184.216.34", "10.0.0.1"]] });
    const refused = { ok: false, reason: "private_address" };
    expect(await fetchImage("http://cdn.public/", net)).toEqual(refused);
  });

  test("connects to the address it checked: the name is asked once", async () => {
    let hits = 0;
    const port = await serve((request, response) => {
      hits += 1;
      sendPng(request, response);
    });
    // A second question would lead elsewhere.
    const { asked, network: net } = network({ answers: [["127.0.0.1"], ["10.0.0.1"]] });
    expect(await fetchImage(`http://rebinding.public:${port}/`, net)).toMatchObject({ ok: true });
    expect([asked.length, hits]).toEqual([1, 1]);
  });

  test("checks each redirect anew", async () => {
    const port = await serve((request, response) => {
      const location =
        request.url === "/far" ? "http://169.254.169.254/latest" : `http://inner.public:${port}/`;
      response.writeHead(302, { location }).end();
    });
    const far = await fetchImage(`http://cdn.public:${port}/far`, network().network);
    expect(far).toEqual({ ok: false, reason: "private_address" });
    const inner = network({ answers: [["127.0.0.1"], ["192.168.0.1"]] });
    const result = await fetchImage(`http://cdn.public:${port}/inner`, inner.network);
    expect(result).toEqual({ ok: false, reason: "private_address" });
  });

  test("does not follow redirects for ever", async () => {
    const port = await serve(
      (_, response) => void response.writeHead(302, { location: "/" }).end(),
    );
    const result = await fetchImage(`http://cdn.public:${port}/`, network().network);
    expect(result).toEqual({ ok: false, reason: "too_many_redirects" });
  });

  test.each([
    ["a page", "text/html", Buffer.from("<h1>Hi</h1>")],
    ["a page that calls itself a picture", "image/png", Buffer.from("<script>alert(1)</script>")],
    ["SVG", "image/svg+xml", Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ])("does not pass on %s", async (_, type, bytes) => {
    const port = await serve((_request, response) => {
      response.writeHead(200, { "content-type": type }).end(bytes);
    });
    const result = await fetchImage(`http://cdn.public:${port}/`, network().network);
    expect(result).toEqual({ ok: false, reason: "not_an_image" });
  });

  test("stops reading what is too large", async () => {
    const port = await serve((_, response) => {
      response.writeHead(200, { "content-type": "image/png" });
      response.on("error", () => undefined);
      for (let sent = 0; sent < 12; sent++) response.write(Buffer.alloc(1_000_000));
      response.end();
    });
    const result = await fetchImage(`http://cdn.public:${port}/`, network().network);
    expect(result).toEqual({ ok: false, reason: "too_large" });
  });

  test("gives up on a server that never answers", async () => {
    const port = await serve(() => undefined);
    const { network: net } = network({ patienceMs: 100 });
    const result = await fetchImage(`http://cdn.public:${port}/`, net);
    expect(result).toEqual({ ok: false, reason: "unreachable" });
  });
});
