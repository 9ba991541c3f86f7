import { createServer } from "node:net";
import { afterEach, expect, test } from "vitest";
import { GET as getReady } from "@/app/api/ready/route";
import { closeDatabase, openDatabase } from "@/server/db/client";
import { env } from "@/server/env";
import { openRedis } from "@/server/redis/client";
import { useDatabase } from "@/tests/support/database/database";
import { freePort } from "@/tests/support/processes/child-process";

const database = useDatabase();

const askReady = async () => {
  const request = new Request("http://localhost/api/ready");
  const response = await getReady(request, { params: Promise.resolve({}) });
  return { status: response.status, json: await response.json() };
};

afterEach(() => {
  delete env.REDIS_URL;
});

test("without Redis in the settings the database is enough", async () => {
  expect(await askReady()).toEqual({ status: 200, json: { status: "ready" } });
});

test("a Redis that is set and does not answer is named as missing", async () => {
  env.REDIS_URL = `redis://127.0.0.1:${await freePort()}`;
  expect(await askReady()).toEqual({
    status: 503,
    json: { status: "not_ready", missing: ["redis"] },
  });
});

test("a database that is away is named as missing", async () => {
  await closeDatabase();
  openDatabase(`postgresql://segue:none@127.0.0.1:${await freePort()}/segue`);
  expect(await askReady()).toEqual({
    status: 503,
    json: { status: "not_ready", missing: ["database"] },
  });
  await closeDatabase();
  openDatabase(database.url());
});

test("a Redis URL nobody answers at ends the start with a sentence that names the variable", async () => {
  const port = await freePort();
  await expect(openRedis(`redis://:geheim@127.0.0.1:${port}`)).rejects.toThrow(
    `REDIS_URL: no Redis can be used at 127.0.0.1:${port}`,
  );
  await expect(openRedis(`redis://:geheim@127.0.0.1:${port}`)).rejects.not.toThrow("geheim");
});

test("something at that address that is no Redis ends the start, too", async () => {
  const server = createServer((socket) => socket.end("HTTP/1.1 400 Bad Request\r\n\r\n"));
  const port = await freePort();
  server.listen(port, "127.0.0.1");
  await expect(openRedis(`redis://127.0.0.1:${port}`)).rejects.toThrow("REDIS_URL");
  server.close();
});
