import { expectTypeOf, test } from "vitest";
import type * as served from "@/public/client";
import type { createSegueClient } from "@/widget/client/create-segue-client";

test("the served types say what the client is", () => {
  type Made = ReturnType<typeof createSegueClient>;
  type Taken = Parameters<typeof createSegueClient>[0];
  type Served = ReturnType<typeof served.createSegueClient>;
  expectTypeOf<Parameters<typeof served.createSegueClient>[0]["websiteToken"]>().toEqualTypeOf<
    Taken["websiteToken"]
  >();
  expectTypeOf<Made["store"]>().toExtend<Served["store"]>();
  expectTypeOf<Made>().toExtend<Omit<Served, "identity">>();
});
