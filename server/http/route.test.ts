import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AppError } from "@/server/errors";
import { readBytes, readJson, route } from "@/server/http/route";

const context = { params: Promise.resolve({ id: "7" }) };
const post = (body: BodyInit) =>
  new Request("http://localhost/api/things", {
    method: "POST",
    body,
    duplex: "half",
  } as RequestInit);

/** What a client gets of a handler that throws. */
async function problemOf(error: unknown): Promise<{ response: Response; body: unknown }> {
  const handler = route(() => {
    throw error;
  });
  const response = await handler(post(""), context);
  return { response, body: await response.json() };
}

describe("a route", () => {
  test("hands over the awaited parameters and answers as its handler does", async () => {
    const handler = route<{ id: string }>((_, { id }) => Response.json({ id }));
    expect(await (await handler(post(""), context)).json()).toEqual({ id: "7" });
  });

  test("answers a broken rule with a problem document", async () => {
    const { response, body } = await problemOf(
      new AppError("rate_limited", "Wait.", { retryAfter: 9 }),
    );
    expect(response.status).toBe(429);
    expect(response.headers.get("content-type")).toBe("application/problem+json");
    expect(response.headers.get("retry-after")).toBe("9");
    expect(response.headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(body).toEqual({
      type: "about:blank",
      title: "Too many attempts. Wait a moment and try again.",
      status: 429,
      detail: "Wait.",
      code: "rate_limited",
    });
  });

  test("recognises a broken rule that another instance of the module threw", async () => {
    const foreign = Object.assign(new Error("Gone."), { name: "AppError", code: "gone" });
    expect((await problemOf(foreign)).response.status).toBe(410);
  });

  test("tells nothing of a fault of ours", async () => {
    const { response, body } = await problemOf(new Error("password of the database: hunter2"));
    expect(response.status).toBe(500);
    expect(JSON.stringify(body)).not.toContain("hunter2");
  });
});

describe("a JSON body", () => {
  const schema = z.object({ name: z.string(), tags: z.array(z.number()) });
  const handler = route(async (request) => Response.json(await readJson(request, schema)));
  const answerTo = async (body: string) => (await handler(post(body), context)).json();

  test("is parsed by the schema", async () => {
    expect(await answerTo('{"name":"Ada","tags":[1],"more":2}')).toEqual({
      name: "Ada",
      tags: [1],
    });
  });

  test("that does not fit is refused with every bad field named", async () => {
    expect(await answerTo('{"tags":[1,"x"]}')).toMatchObject({
      status: 400,
      code: "invalid_input",
      errors: [{ field: "name" }, { field: "tags.1" }],
    });
  });

  test.each(["", "{", "nonsense", "\u0000"])("that is no JSON (%j) is refused", async (body) => {
    expect(await answerTo(body)).toMatchObject({
      status: 400,
      detail: "The body is not valid JSON.",
    });
  });
});

describe("the bytes of a body", () => {
  const chunk = new Uint8Array(1_000);

  test("come as they were sent", async () => {
    const bytes = Buffer.from([0, 255, 128, 13, 10]);
    expect(await readBytes(post(bytes), 5)).toEqual(bytes);
    expect(await readBytes(new Request("http://localhost/"), 5)).toEqual(Buffer.alloc(0));
  });

  test("above the limit are refused before they have all arrived", async () => {
    let pulled = 0;
    const endless = new ReadableStream({
      pull(controller) {
        pulled += 1;
        controller.enqueue(chunk);
      },
    });
    await expect(readBytes(post(endless), 10_000)).rejects.toMatchObject({ code: "too_large" });
    expect(pulled).toBeLessThan(20);
  });

  test("announced above the limit are not read at all", async () => {
    const request = post(chunk);
    request.headers.set("content-length", "1000");
    await expect(readBytes(request, 999)).rejects.toMatchObject({ code: "too_large" });
    expect(request.bodyUsed).toBe(false);
  });
});
