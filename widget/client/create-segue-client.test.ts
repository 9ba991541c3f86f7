import { expectTypeOf, test } from "vitest";
import type { Client, ClientOptions } from "@/public/client";
import type { createSegueClient } from "@/widget/client/create-segue-client";

test("the served types say what the client is", () => {
  type Made = ReturnType<typeof createSegueClient>;
  type Taken = Parameters<typeof createSegueClient>[0];
  expectTypeOf<ClientOptions["websiteToken"]>().toEqualTypeOf<Taken["websiteToken"]>();
  expectTypeOf<Made["store"]>().toExtend<Client["store"]>();
  expectTypeOf<Made>().toExtend<Omit<Client, "identity">>();
});
