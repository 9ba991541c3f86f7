import { describe, expect, test } from "vitest";
import { chooseCopied } from "@/server/continuity/participants/choose-copied";

const person = (address: string, name: string | null = null) => ({ address, name });

const choose = (mail: Partial<Parameters<typeof chooseCopied>[0]>) =>
  chooseCopied({ from: [person("ada@customer.test")], to: [], cc: [], headers: [], ...mail });

describe("people in copy", () => {
  test("are those of To and Cc, once each, without the sender", () => {
    const found = choose({
      to: [person("reply@segue.test"), person("Ada@Customer.test"), person("bob@x.test", "Bob")],
      cc: [person("BOB@x.test"), person("cleo@x.test", "Cleo Patra")],
    });
    expect(found).toEqual([
      person("reply@segue.test"),
      person("bob@x.test", "Bob"),
      person("cleo@x.test", "Cleo Patra"),
    ]);
  });

  test.each([
    "no-reply@x.test",
    "donotreply@x.test",
    "noreply-billing@x.test",
    "mailer-daemon@x.test",
    "bounces+1234@x.test",
    "owner-friends@x.test",
    "friends-request@x.test",
    "chess@lists.x.test",
    "chess@googlegroups.com",
    "not an address",
    "a@b",
  ])("are not %s", (address) => {
    expect(choose({ cc: [person(address)] })).toEqual([]);
  });

  test.each(["bounty@x.test", "norep@x.test", "listener@x.test", "owner@x.test"])(
    "may be %s",
    (address) => {
      expect(choose({ cc: [person(address)] })).toHaveLength(1);
    },
  );

  test("are not the list that the mail came over", () => {
    const headers = [{ name: "list-post", value: "<mailto:Friends@x.test>" }];
    expect(choose({ cc: [person("friends@x.test")], headers })).toEqual([]);
  });

  test("are ten at most", () => {
    const cc = Array.from({ length: 10_000 }, (_, index) => person(`p${index}@x.test`));
    expect(choose({ cc })).toHaveLength(10);
  });

  test("bring no advertisement in as their name", () => {
    for (const name of ["https://buy.test", "www.buy.test", "buy.example", "a@b.test"]) {
      expect(choose({ cc: [person("bob@x.test", name)] })).toEqual([person("bob@x.test")]);
    }
    expect(choose({ cc: [person("bob@x.test", '"Bob <b>"')] })[0]?.name).toBe("Bob b");
  });
});
